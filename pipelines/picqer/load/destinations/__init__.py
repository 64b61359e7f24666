"""Where the data go; no other folder names a destination."""
