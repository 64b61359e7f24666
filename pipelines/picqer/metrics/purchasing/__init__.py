"""Purchasing: what to buy, which suppliers are on time, and how prices move."""
