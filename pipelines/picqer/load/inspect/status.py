"""How fresh the destination is: what was read when, what is due, what has been verified."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from ...source import COLLECTIONS
from ...source.schedule import is_due
from ...source.state import MINUTE
from ..destinations.interface import Destination, Held
from ..run_log.contract import HEALS, held_contract, older_named
from ..run_log.coverage import extents, rejected_values
from .stores import Store, stores

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
        verified: since when all rows are verified (UTC): the beginning of the last verification that came to its end;
            None before the first.
        verify_by: by when the next one will have come to its end (UTC); None when that is not known.
        late: why that is too late, as a sentence; empty when it is not.
        is_overdue: that moment has passed, by the server's clock.
        rows: living rows that are held.
        known: rows that are known to exist; None until it was read whole.
        history: local moment back to which history was read; None when to its beginning, or when there is none.
        rejected: values that are lost because no column can hold them.
    """

    name: str
    read: datetime | None
    every: timedelta
    is_due: bool
    is_stale: bool
    verified: datetime | None
    verify_by: datetime | None
    late: str
    is_overdue: bool
    rows: int
    known: int | None
    history: datetime | None
    rejected: int


@dataclass(frozen=True)
class Status:
    """What is known of a deployment.

    Attributes:
        collections: all of them.
        unreadable: those that the key may not read, or that the account does not have.
        runs: the last ones, newest first: beginning, end, rows, requests, exit code.
        stores: what takes room on this machine's disk.
    """

    collections: list[Freshness]
    unreadable: frozenset[str]
    runs: list[tuple[Any, ...]]
    stores: tuple[Store, ...] = ()

    @property
    def readable(self) -> list[Freshness]:
        """The collections that the key may read."""
        return [one for one in self.collections if one.name not in self.unreadable]

    @property
    def stale(self) -> list[str]:
        """Readable collections that are older than allowed."""
        return [one.name for one in self.readable if one.is_stale]

    @property
    def problem(self) -> str:
        """Why somebody should look, in sentences; empty when nobody has to."""
        if not any(one.read for one in self.collections):
            return "nothing was loaded here yet: picqer load"
        found = [one.late for one in self.readable if one.late]
        if self.stale:
            stale = ", ".join(self.stale)
            found.insert(0, f"older than allowed: {stale}; see the last runs, and the scheduler that starts them")
        overdue = [f"{one.name} ({one.verify_by:{MINUTE}})" for one in self.readable if one.is_overdue]
        if overdue:
            found.append(
                f"not verified again in time: {', '.join(overdue)}; the next run does so or says by when, "
                "`picqer load --full` does it now"
            )
        return ". ".join(found)

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
                    "verify_due_by": _iso(one.verify_by),
                    "is_overdue": one.is_overdue,
                    "late": one.late or None,
                    "rows": one.rows,
                    "rows_known": one.known,
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
            "stores": [asdict(one) for one in self.stores],
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
            stores(destination, datetime.now(UTC)),
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
    columns = "rows, rows_known, verify_due_by" if held_contract(held.select) >= HEALS else "rows, null, null"
    covered = {name: rest for name, *rest in held.select(f"select collection, {columns} from _picqer_coverage")}
    now = datetime.now(UTC)
    for name, extent in extents(held.state).items():
        cadence = every.get(name, COLLECTIONS[name].every)
        read = ended.get(name) if extent.read else None
        since = read or failing_since.get(name)
        is_old = since is not None and now - since > cadence + stale_after
        due, lost = is_due(read, cadence, now), rejected[name].total()
        rows, known, verify_by = covered.get(name, (0, None, None))
        verify_by, by_server = extent.due or verify_by, extent.read and read and extent.read + (now - read)
        is_overdue = bool(verify_by and by_server and verify_by < by_server)
        yield Freshness(
            name=name,
            read=read,
            every=cadence,
            is_due=due,
            is_stale=is_old,
            verified=extent.verified,
            verify_by=verify_by,
            late=extent.late,
            is_overdue=is_overdue,
            rows=rows,
            known=known,
            history=extent.history,
            rejected=lost,
        )


def _iso(moment: datetime | None) -> str | None:
    return moment.isoformat(timespec="seconds") if moment else None
