"""Fulfilment: how fast orders leave, which ones wait and why, how the work goes."""
