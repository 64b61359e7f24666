"""Any error in one collection, a bug too, ends that collection alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from picqer.source import CATALOG, source
from picqer.source.record_tables import RecordTables
from picqer.source.strategies import Snapshot
from tests.faults.catalogue import fault
from tests.load.conftest import Load


def broken(*_: Any, **__: Any) -> Any:
    """A bug."""
    raise RuntimeError("a bug of ours")


@pytest.fixture(params=["strategy", *(pytest.param(one, marks=pytest.mark.slow) for one in ("tables", "resource"))])
def bug(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """A bug somewhere on the way of the tags, and of nothing else."""
    read, of, resource = Snapshot.read, RecordTables.of, source._rows

    def strategy(collection: Snapshot, ctx: Any) -> Iterator[Any]:
        yield from broken() if collection.name == "tags" else read(collection, ctx)

    def tables(made: RecordTables, *records: Any) -> Any:
        return broken() if made._table.name == "tags" else of(made, *records)

    def rows_of(collection: Any, *rest: Any) -> Iterator[Any]:
        yield from broken() if collection.name == "tags" else resource(collection, *rest)

    places = {
        "strategy": (Snapshot, "read", strategy),
        "tables": (RecordTables, "of", tables),
        "resource": (source, "_rows", rows_of),
    }
    monkeypatch.setattr(*places[request.param])
    return str(request.param)


@fault("H10", "a bug in one collection: the others are loaded; the run ends with 70 and names the collection")
def test_the_other_collections_are_complete(bug: str, load_into: Load) -> None:
    """The run ends with 70 and names the collection."""
    loaded = load_into()
    states = {name: stats.state for name, stats in loaded.sync.stats.items()}

    assert {"tags": "failed"} == {name: state for name, state in states.items() if state != "complete"}, bug
    assert len(CATALOG) == len(states)
    assert 70 == loaded.exit_code
    assert "tags was not read to its end (RuntimeError)" in str(loaded.sync.stats["tags"].error)
    assert [(20,)] == loaded.sql("select count(*) from picqer.orders where idorder is not null")
