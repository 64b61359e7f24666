"""The command `picqer`."""

from .main import main, picqer
from .run import LOOK

__all__ = ["LOOK", "main", "picqer"]
