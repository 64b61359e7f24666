"""What is written down of runs, collections, keys, and who is told."""
