"""The dlt source for Picqer, usable alone: `from picqer.source import picqer_source`."""

from .catalog import CATALOG, COLLECTIONS, Collection
from .collection_stats import CollectionStats
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
from .source import picqer_source, source_of
from .sync import Sync

__all__ = [
    "CATALOG",
    "COLLECTIONS",
    "Collection",
    "CollectionStats",
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
    "Settings",
    "Sync",
    "TryAgainLater",
    "Uncertified",
    "apply_deletions",
    "picqer_schema",
    "picqer_source",
    "source_of",
]
