"""The command `picqer`."""

from .load import LOOK
from .main import main, picqer

__all__ = ["LOOK", "main", "picqer"]
