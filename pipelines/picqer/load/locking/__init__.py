"""One run at a time on this machine, and signals that end it."""
