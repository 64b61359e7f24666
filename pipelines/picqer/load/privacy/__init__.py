"""Personal data at the destination: which columns contain them, and how they are emptied."""
