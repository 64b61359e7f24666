"""The weekly report: one file, with the actions of the week first."""
