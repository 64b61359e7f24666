"""The only code that knows HTTP: one GET, its budget, its retries, what an answer means."""
