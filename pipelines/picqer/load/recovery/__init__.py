"""What earlier runs and other people left: followed, finished, made again, removed."""
