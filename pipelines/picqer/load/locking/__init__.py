"""That no other program comes between: lock, lease, readers, signals."""
