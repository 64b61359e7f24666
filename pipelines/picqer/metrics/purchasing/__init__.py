"""Purchasing: what to buy, from whom it comes in time, and at what price."""
