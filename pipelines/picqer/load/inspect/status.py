"""How fresh the destination is: what was read when, what is due, what has been verified."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from ...source import COLLECTIONS
from ...source.schedule import is_due
from ..destinations.interface import Destination, Held
from ..run_log.contract import older_named
from ..run_log.coverage import extents, rejected_values

STALE_AFTER = timedelta(days=1)
"""How much older than its cadence a table may become before somebody should look."""
RUNS = 5
"""The last ones, which are shown."""


@dataclass(frozen=True)
class Freshness:
    """What is known of one collection.

    Attributes:
        read: when a run last read it to its end (UTC, by the clock of its machine); None for never.
        every: how often it is read.
        is_due: an ordinary run would read it now.
        is_stale: it was read longer ago than is allowed, or never, although runs have tried for as long.
        verified: since when every row that is held has been seen once more (UTC): the beginning of the last complete
            lap of its ring, or its last sweep; None for never.
        history: local moment back to which history was read; None when to its beginning, or when there is none.
        rejected: values that are lost because no column can hold them.
    """

    name: str
    read: datetime | None
    every: timedelta
    is_due: bool
    is_stale: bool
    verified: datetime | None
    history: datetime | None
    rejected: int


@dataclass(frozen=True)
class Status:
    """What is known of a deployment.

    Attributes:
        collections: all of them.
        unreadable: those that the key may not read, or that the account does not have.
        runs: the last ones, newest first: beginning, end, rows, requests, exit code.
    """

    collections: list[Freshness]
    unreadable: frozenset[str]
    runs: list[tuple[Any, ...]]

    @property
    def stale(self) -> list[str]:
        """Readable collections that are older than allowed."""
        return [one.name for one in self.collections if one.is_stale and one.name not in self.unreadable]

    @property
    def problem(self) -> str:
        """Why somebody should look, as a sentence; empty when nobody has to."""
        if not any(one.read for one in self.collections):
            return "nothing was loaded here yet: picqer load"
        if self.stale:
            return f"older than allowed: {', '.join(self.stale)}; see the last runs, and the scheduler that starts them"
        return ""

    def as_json(self) -> dict[str, Any]:
        """The same for programs; moments in ISO 8601, UTC."""
        return {
            "is_fresh": not self.problem,
            "problem": self.problem or None,
            "collections": [
                {
                    "name": one.name,
                    "read_at": _iso(one.read),
                    "every_seconds": one.every.total_seconds(),
                    "is_due": one.is_due,
                    "is_stale": one.name in self.stale,
                    "is_readable": one.name not in self.unreadable,
                    "verified_at": _iso(one.verified),
                    "complete_from": _iso(one.history),
                    "rejected": one.rejected,
                }
                for one in self.collections
            ],
            "runs": [
                {
                    "began_at": _iso(began),
                    "ended_at": _iso(ended),
                    "rows": rows,
                    "requests": requests,
                    "exit_code": code,
                }
                for began, ended, rows, requests, code in self.runs
            ],
        }


def status_of(destination: Destination, every: Mapping[str, timedelta], stale_after: timedelta) -> Status:
    """What the destination says; one that does not exist yet is not made."""
    with older_named(destination), destination.looked_into() as held:
        if held is None:
            return Status([], frozenset(), [])
        return Status(
            list(_freshness(held, every, stale_after)),
            frozenset(name for (name,) in held.select("select collection from _picqer_coverage where not is_readable")),
            held.select(
                "select min(began_at), max(ended_at), sum(rows), sum(requests), max(exit_code) "
                f"from _picqer_runs group by run order by run desc limit {RUNS}"
            ),
        )


def _freshness(held: Held, every: Mapping[str, timedelta], stale_after: timedelta) -> Iterator[Freshness]:
    """Ages go by this machine's clock at both ends, so that it does not matter how wrong it is."""
    runs = "from _picqer_runs where state ="
    ended: dict[str, datetime] = dict(
        held.select(f"select collection, max(ended_at) {runs} 'complete' group by collection")
    )
    failing_since: dict[str, datetime] = dict(
        held.select(f"select collection, min(began_at) {runs} 'failed' group by collection")
    )
    rejected = rejected_values(held.select)
    now = datetime.now(UTC)
    for name, extent in extents(held.state).items():
        cadence = every.get(name, COLLECTIONS[name].every)
        read = ended.get(name) if extent.read else None
        since = read or failing_since.get(name)
        is_old = since is not None and now - since > cadence + stale_after
        due, lost = is_due(read, cadence, now), rejected[name].total()
        yield Freshness(name, read, cadence, due, is_old, extent.verified, extent.history, lost)


def _iso(moment: datetime | None) -> str | None:
    return moment.isoformat(timespec="seconds") if moment else None
