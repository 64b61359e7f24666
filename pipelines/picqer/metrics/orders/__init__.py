"""Orders and returns: what is sold, when, and what comes back."""
