"""Picqer pipelines: the dlt source, the loader, the sandbox account and the command `picqer`."""
