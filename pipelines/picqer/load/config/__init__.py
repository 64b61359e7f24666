"""Settings of a deployment: files, environment, the home folder."""
