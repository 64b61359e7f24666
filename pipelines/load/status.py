"""How fresh the destination is: what was read when, what is due, what has been verified."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from dlt import Pipeline

from ..picqer import CATALOG, Collection
from ..picqer.cadence import is_due
from ..picqer.select import selecting_from


@dataclass(frozen=True)
class Freshness:
    """What is known of one collection.

    Attributes:
        read: when it was last read to its end (UTC); None for never.
        is_due: an ordinary run would read it now.
        verified: since when every row that is held has been seen once more (UTC): the beginning of the last complete
            lap of its ring, or its last sweep; None for never.
        history: local moment back to which history was read; None when to its beginning, or when there is none.
    """

    name: str
    read: datetime | None
    every: timedelta
    is_due: bool
    verified: datetime | None
    history: datetime | None


def freshness(pipeline: Pipeline, every: Mapping[str, timedelta]) -> Iterator[Freshness]:
    """What the destination's own state says of each collection."""
    pipeline.sync_destination()
    resources = pipeline.state.get("sources", {}).get("picqer", {}).get("resources", {})
    now = datetime.now(UTC)
    for collection in CATALOG:
        state = resources.get(collection.name, {})
        cadence = every.get(collection.name, collection.every)
        yield Freshness(
            collection.name,
            _moment(state.get("read")),
            cadence,
            is_due(state.get("read"), cadence, now),
            _verified(collection, state),
            _history(state),
        )


def last_runs(pipeline: Pipeline, most: int = 5) -> list[tuple[Any, ...]]:
    """Beginning, end, rows, requests and exit code of the last runs, newest first."""
    with selecting_from(pipeline) as select:
        return select(
            "select min(began_at), max(ended_at), sum(rows), sum(requests), max(exit_code) "
            f"from _picqer_runs group by run order by run desc limit {int(most)}"
        )


def _verified(collection: Collection, state: Mapping[str, Any]) -> datetime | None:
    if collection.ring:
        return _moment(state.get("ring", {}).get("verified") or state.get("history", {}).get("began"))
    return _moment(state.get("swept") or state.get("read"))


def _history(state: Mapping[str, Any]) -> datetime | None:
    history = state.get("history", {})
    return _moment(history.get("since") or history.get("until"))


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
