"""Where it goes: one invocation that brings an account into a destination."""

from .run import DestinationFailed, DiskFull, load

__all__ = ["DestinationFailed", "DiskFull", "load"]
