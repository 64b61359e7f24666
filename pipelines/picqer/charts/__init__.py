"""Charts of metrics: functions from a metric's rows to an altair chart, in one theme."""
