"""The report: one file for Monday morning, with what to do this week in front."""
