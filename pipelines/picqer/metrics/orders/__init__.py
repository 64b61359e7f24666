"""Orders and returns: what is sold, when, and what is returned."""
