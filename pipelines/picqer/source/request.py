"""What a run is asked for."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from .catalog import COLLECTIONS
from .errors import ConfigurationError
from .pagination.page import Key


@dataclass(frozen=True)
class Request:
    """What a run is asked for.

    Attributes:
        names: the collections to read, due or not; all that are due when empty.
        keys: rows to read as they are now, by collection; nothing else is read, and no cursor and no scrub moves.
        is_full: read every list whole, due or not.
        accept_deletes: collections whose deletions are accepted however many they are; they are read whole.
        accept_key: the deletions of a new API key are accepted; every list is read whole.
        max_seconds: after which nothing more is begun; no bound when None.
    """

    names: Collection[str] = ()
    keys: Mapping[str, Sequence[Key]] = field(default_factory=dict)
    is_full: bool = False
    accept_deletes: Collection[str] = ()
    accept_key: bool = False
    max_seconds: float | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "is_full", self.is_full or self.accept_key)
        unknown = [name for name in self.keys if name not in COLLECTIONS]
        if unknown:
            raise ConfigurationError(f"There is no collection {unknown[0]}: `picqer collections` lists them all.")
        unreadable = [name for name in self.keys if not COLLECTIONS[name].has_detail]
        if unreadable:
            raise ConfigurationError(f"{unreadable[0]} has no detail call: its rows cannot be read one by one.")

    def asks_for(self, name: str) -> bool:
        """Whether a collection is read in this run, if it is due."""
        return name in self.keys if self.keys else not self.names or name in self.names
