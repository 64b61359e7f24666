"""What a collection keeps with its data between runs. This is the only module that knows the stored keys.

The keys are those of the first version, so that a state of any version is read.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, MutableMapping, Sequence
from dataclasses import asdict, dataclass, fields
from datetime import datetime, timedelta
from typing import Any, Generic, TypeVar

from .pagination.page import Bookmark

MINUTE = "%Y-%m-%d %H:%M UTC"
MARKS = 2
"""The form of the marks in a bookmark; a walk with those of another version begins anew."""
STALE = timedelta(days=1)
"""A walk that was interrupted longer ago begins anew."""
EXTRA_FIELDS = "names"
"""The names of undocumented fields: they outlive a full refresh, because their columns stay."""
DRIFT = "drift"
"""What was told of fields and values that are not as documented: it is told once."""


@dataclass(frozen=True)
class HistoryProgress:
    """How far back history was read, newest first.

    Attributes:
        since: local moment of the oldest row that was asked for, as Picqer writes it; empty for the very beginning.
        until: local moment before which the next window lies; empty when nothing is left.
        days: length of the next window.
        is_complete: everything back to `since` was read.
        began: moment (UTC, ISO) at which the first window was begun.
    """

    since: str = ""
    until: str = ""
    days: float = 0.0
    is_complete: bool = False
    began: str = ""


@dataclass(frozen=True)
class ScrubCycle:
    """Where the scrub stands.

    Attributes:
        after: the place behind which the next window begins; empty at the beginning of a cycle.
        began: moment (UTC, ISO) at which this cycle began; empty in a state of the first version of a list per product.
        verified: moment (UTC, ISO) at which the last complete cycle began; empty before the first.
        last: moment (UTC, ISO) at which a run last went on with it.
        due: moment (UTC, ISO) by which this cycle will be complete.
        promised: moment (UTC, ISO) by which it has to be.
        newest: the product with the highest number whose list was read at all, in a list per product.
    """

    after: str = ""
    began: str = ""
    verified: str = ""
    last: str = ""
    due: str = ""
    promised: str = ""
    newest: int = 0

    def late(self, name: str) -> str:
        """That a collection will be verified too late, as a sentence; empty when it will not."""
        if not self.promised or self.due <= self.promised:
            return ""
        due, promised = (datetime.fromisoformat(one).strftime(MINUTE) for one in (self.due, self.promised))
        return (
            f"{name}: all rows will be verified by {due}, not by {promised}; raise sources.picqer.verify_share or "
            "verify_within, or run more often"
        )


@dataclass(frozen=True)
class Extent:
    """How far a collection was read.

    Attributes:
        read: when it was last read to its end (UTC, Picqer's clock); None for never.
        verified: since when every row has been seen once more (UTC): the beginning of the last verification of all
            rows that came to its end; None before the first.
        due: by when the next one will be complete (UTC); None when that is not known yet.
        late: why that is too late, as a sentence; empty when it is not.
        history: local moment back to which history was read; None when to its beginning, or when there is none.
    """

    read: datetime | None
    verified: datetime | None
    due: datetime | None = None
    late: str = ""
    history: datetime | None = None


T = TypeVar("T")
D = TypeVar("D", HistoryProgress, ScrubCycle)


class _Kept(Generic[T]):
    """A value that is kept under a key in a form that JSON has; nothing is kept of None."""

    def __init__(self, key: str, restored: Callable[[Any], T], stored: Callable[[Any], Any]) -> None:
        self._key = key
        self._restored = restored
        self._stored = stored

    def __get__(self, state: CollectionState, _owner: object = None) -> T:
        return self._restored(state.kept.get(self._key))

    def __set__(self, state: CollectionState, value: T) -> None:
        if value is None:
            state.kept.pop(self._key, None)
        else:
            state.kept[self._key] = self._stored(value)


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _restored(kind: type[D], kept: Mapping[str, Any] | None) -> D | None:
    """The value that was kept; what another version kept beside it is left out."""
    if kept is None:
        return None
    names = {field.name for field in fields(kind)}
    return kind(**{name: value for name, value in kept.items() if name in names})


class CollectionState:
    """The state of one collection.

    Args:
        kept: the mapping that is stored with the data; changes are made in it.

    Attributes:
        clock: the server's time (UTC) up to which the collection was read.
        read_at: when it was last read to its end; None when it never was, or not since.
        full_scan_at: when the last certified walk of all its rows began.
        full_scan_began: when the walk of all slices began that is going on, perhaps in an earlier run.
        history: how far back history was read; None before the first window.
        scrub: where the scrub stands; None before the first cycle.
        looks_again: true when the next run is to read it, due or not, for deletions were held back; else None.
        bookmark: the list whose walk was interrupted, and where; None when no walk was.
        reads_details: true when that walk asks for the details of every row; else None.
        refused: the hash of the key that could not read the collection when it was last asked for, and that moment
            (UTC); None when it could.
    """

    clock = _Kept("clock", _moment, datetime.isoformat)
    read_at = _Kept("read", _moment, datetime.isoformat)
    full_scan_at = _Kept("swept", _moment, datetime.isoformat)
    full_scan_began = _Kept("whole", _moment, datetime.isoformat)
    history = _Kept("history", lambda kept: _restored(HistoryProgress, kept), asdict)
    scrub = _Kept("ring", lambda kept: _restored(ScrubCycle, kept), asdict)
    looks_again = _Kept("look", lambda kept: kept, bool)
    bookmark = _Kept(
        "walk",
        lambda kept: (str(kept["list"]), Bookmark.from_json(kept)) if kept and kept.get("marks") == MARKS else None,
        lambda place: {"list": place[0], "marks": MARKS, **place[1].as_json()},
    )

    reads_details = _Kept("details", lambda kept: kept, bool)
    refused = _Kept(
        "refused",
        lambda kept: (str(kept["key"]), datetime.fromisoformat(kept["at"])) if kept else None,
        lambda refusal: {"key": refusal[0], "at": refusal[1].isoformat()},
    )

    def __init__(self, kept: MutableMapping[str, Any]) -> None:
        self.kept = kept

    @property
    def cursors(self) -> dict[str, str]:
        """Up to which time each column was read, as Picqer writes time."""
        found: dict[str, str] = self.kept.get("marks", {})
        return found

    def set_cursor(self, column: str, stamp: str) -> None:
        """Everything up to this time was read."""
        self.kept.setdefault("marks", {})[column] = stamp

    @property
    def lengths(self) -> MutableMapping[str, int]:
        """How many rows each list had that is walked again and again."""
        found: MutableMapping[str, int] = self.kept.setdefault("lengths", {})
        return found

    def bookmark_in(self, names: Sequence[str], now: datetime) -> Bookmark | None:
        """Where an earlier run stood in one of these lists; None when that was long ago, or a moment yet to come."""
        name, bookmark = self.bookmark or ("", None)
        is_good = bookmark and name in names and timedelta(0) <= now - bookmark.last.read_at <= STALE
        return bookmark if is_good else None

    @property
    def needs_full_refresh(self) -> bool:
        """Whether the next read is a full refresh, because the destination lost rows."""
        return bool(self.kept.get("again"))

    def begin(self, privacy: str, lost: str) -> str:
        """Begin a run under a privacy policy; start anew when rows were lost or the policy is another one.

        Args:
            privacy: fingerprint of the policy.
            lost: why what is held counts as lost; empty when it does not.

        Returns:
            The reason why everything is read again; empty when it is not.
        """
        used = self.kept.keys() - {EXTRA_FIELDS, DRIFT}
        is_same_policy = self.kept.get("privacy", "") == privacy
        reason = "its privacy settings have changed" if used and not is_same_policy else lost
        if reason:
            for key in used:
                del self.kept[key]
            self.kept["again"] = True
        self.kept["privacy"] = privacy
        return reason

    def end(self, read_at: datetime) -> None:
        """A run came to the end of the collection."""
        self.read_at = read_at
        self.looks_again = self.refused = None
        self.kept.pop("again", None)

    def __str__(self) -> str:
        """Up to where it was read, in words; empty for never."""
        cursors = [f"{column} {stamp}" for column, stamp in sorted(self.cursors.items())]
        return ", ".join([*cursors, *([f"read {self.kept['read']}"] if "read" in self.kept else [])])


def kept_states(state: Mapping[str, Any]) -> dict[str, Any]:
    """What each collection keeps with the data between runs; nothing of those that were never read."""
    states: dict[str, Any] = state.get("sources", {}).get("picqer", {}).get("resources", {})
    return states
