"""Stock: what runs out, what it is worth, what stands still."""
