"""Recovery from what earlier runs left: unfinished loads, damaged working files, a database that was restored."""
