"""The dlt source for Picqer, usable alone: `from pipelines.picqer import picqer`."""

from .catalog import CATALOG, COLLECTIONS, Collection
from .errors import (
    ConfigurationError,
    ContractBroken,
    KeyRefused,
    NotFound,
    NotReadable,
    PicqerError,
    TryAgainLater,
    Uncertified,
)
from .hints import picqer_schema
from .reading import Reading, Tally
from .settings import Settings
from .source import picqer, source_of

__all__ = [
    "CATALOG",
    "COLLECTIONS",
    "Collection",
    "ConfigurationError",
    "ContractBroken",
    "KeyRefused",
    "NotFound",
    "NotReadable",
    "PicqerError",
    "Reading",
    "Settings",
    "Tally",
    "TryAgainLater",
    "Uncertified",
    "picqer",
    "picqer_schema",
    "source_of",
]
