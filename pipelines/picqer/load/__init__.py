"""Loading an account into a destination."""

from .failures import DestinationFailed, DiskFull
from .run import load

__all__ = ["DestinationFailed", "DiskFull", "load"]
