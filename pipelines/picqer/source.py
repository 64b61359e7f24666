"""How it becomes dlt: a source with one resource per collection."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import dlt
from dlt.extract import DltResource, DltSource

from .catalog import Collection
from .errors import PicqerError
from .hints import normalize, picqer_schema
from .reading import ROTATION, Reading
from .schema import tables
from .settings import ZONE, Settings
from .shape import Rejected, Shaper


def source_of(reading: Reading) -> DltSource:
    """The next portion of a reading as a dlt source; running it again goes on where the last run ended."""
    return DltSource(picqer_schema(), "picqer", [_resource(collection, reading) for collection in reading.collections])


@dlt.source(section="picqer", schema=picqer_schema())
def picqer(  # noqa: PLR0913, PLR0917  each is a setting of its own, resolved by dlt
    account: str | None = dlt.config.value,
    api_key: str = dlt.secrets.value,
    base_url: str | None = None,
    contact: str | None = None,
    timezone: str = ZONE,
    since: str | None = None,
    limit_share: float = 1.0,
    rotation: int = ROTATION,
) -> Iterable[DltResource]:
    """The collections of a Picqer account as dlt resources, one per collection, merged by primary key.

    The arguments are the settings `sources.picqer.*`. A collection that cannot be read is logged and does not end the
    others; to know the outcome of each, make a `Reading` and run `source_of(reading)`.
    """
    settings = Settings(account, api_key, base_url, contact, timezone, since, limit_share, rotation)
    reading = settings.reading()
    for collection in reading.collections:
        yield _resource(collection, reading)


def _resource(collection: Collection, reading: Reading) -> DltResource:
    shaper = Shaper(collection.table, normalize)

    def rows() -> Iterator[Any]:
        state = dlt.current.resource_state(collection.name)
        shaper.names = state.setdefault("names", {})
        for batch in reading.batches(collection, state):
            try:
                accepted, rejected = shaper.rows(batch.records, batch.read_at)
            except PicqerError as error:
                reading.give_up(collection, error)
                return
            if accepted:
                yield accepted
            if rejected:
                reading.tally(collection).rejected += len(rejected)
                yield _set_aside(collection, rejected, batch.read_at)

    return dlt.resource(rows, name=collection.name, write_disposition="merge", primary_key=collection.key)


def _set_aside(collection: Collection, rejected: list[Rejected], read_at: Any) -> Any:
    """Rows of `_rejected`, yielded from the collection's own resource so that they travel in its package."""
    rows = [{"collection": collection.name, **vars(one), "rejected_at": read_at} for one in rejected]
    table = tables()["_rejected"]
    hints = dlt.mark.make_hints(table_name=table.name, write_disposition="merge", primary_key=list(table.key))
    return dlt.mark.with_hints(rows, hints, create_table_variant=True)
