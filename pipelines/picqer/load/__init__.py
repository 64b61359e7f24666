"""Where it goes: one invocation that brings an account into a destination."""

from .failures import DestinationFailed, DiskFull
from .run import load

__all__ = ["DestinationFailed", "DiskFull", "load"]
