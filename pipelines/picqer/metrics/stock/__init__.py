"""Stock: what runs out, what it is worth, and what does not sell."""
