"""How large the account is, what a run will cost, what the destination lacks."""
