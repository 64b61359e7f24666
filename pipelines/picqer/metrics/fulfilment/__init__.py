"""Fulfilment: how fast orders are shipped, which are late and why, and how productive picking is."""
