"""The dlt source for Picqer, usable alone: `from picqer.source import picqer_source`."""

from .catalog import CATALOG, COLLECTIONS
from .collection import Collection
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
    TooLarge,
    TryAgainLater,
    Uncertified,
    UnexpectedError,
)
from .portion import ComparedPortion
from .readings import apply_readings
from .records.privacy import Privacy
from .rejections import heal_rejected
from .request import Request
from .run_budget import Limits
from .settings import Settings
from .source import picqer_source, source_of
from .strategies import Strategy
from .sync import Sync

__all__ = [
    "CATALOG",
    "COLLECTIONS",
    "Collection",
    "CollectionStats",
    "ComparedPortion",
    "ConfigurationError",
    "ContractBroken",
    "DeletionsWithheld",
    "Interrupted",
    "KeyChanged",
    "KeyRefused",
    "Limits",
    "NotFound",
    "NotReadable",
    "PicqerError",
    "Privacy",
    "Request",
    "Settings",
    "Strategy",
    "Sync",
    "TooLarge",
    "TryAgainLater",
    "Uncertified",
    "UnexpectedError",
    "apply_deletions",
    "apply_readings",
    "heal_rejected",
    "picqer_schema",
    "picqer_source",
    "source_of",
]
