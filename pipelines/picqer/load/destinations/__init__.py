"""Destinations: one class per kind. No other folder asks which destination it is."""
