"""What readers use: live views, comments, the calendar, the published copy."""
