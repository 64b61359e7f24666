"""From one record of Picqer to typed rows."""
