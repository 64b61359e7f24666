"""The dlt source for Picqer, usable alone: `from picqer.source import picqer`."""

from .catalog import CATALOG, COLLECTIONS, Collection
from .collection_stats import Tally
from .deletions import apply_deletions
from .dlt_schema import picqer_schema
from .errors import (
    ConfigurationError,
    ContractBroken,
    DeletionsWithheld,
    Interrupted,
    KeyChanged,
    KeyRefused,
    NotFound,
    NotReadable,
    PicqerError,
    TryAgainLater,
    Uncertified,
)
from .records.privacy import Privacy
from .settings import Settings
from .source import picqer, source_of
from .sync import Reading

__all__ = [
    "CATALOG",
    "COLLECTIONS",
    "Collection",
    "ConfigurationError",
    "ContractBroken",
    "DeletionsWithheld",
    "Interrupted",
    "KeyChanged",
    "KeyRefused",
    "NotFound",
    "NotReadable",
    "PicqerError",
    "Privacy",
    "Reading",
    "Settings",
    "Tally",
    "TryAgainLater",
    "Uncertified",
    "apply_deletions",
    "picqer",
    "picqer_schema",
    "source_of",
]
