"""The dlt source for Picqer, usable alone: `from pipelines.picqer import picqer`."""

from .catalog import CATALOG, COLLECTIONS, Collection
from .deletions import apply_deletions
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
from .hints import picqer_schema
from .privacy import Privacy
from .reading import Reading
from .settings import Settings
from .source import picqer, source_of
from .tally import Tally

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
