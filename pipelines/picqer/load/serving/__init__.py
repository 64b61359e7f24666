"""What people look at: views, descriptions, the calendar, the published copy, progress."""
