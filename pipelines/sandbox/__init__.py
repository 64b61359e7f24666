"""A Picqer account in memory behind a real HTTP server: for the demo, and for tests that need the API's meanness."""
