"""How it becomes dlt: a source with one resource per collection."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, cast

import dlt
from dlt.common.configuration import configspec
from dlt.common.configuration.container import Container
from dlt.common.configuration.specs import BaseConfiguration
from dlt.common.pipeline import PipelineContext
from dlt.common.storages.load_package import LoadPackageStateInjectableContext
from dlt.common.typing import TSecretStrValue
from dlt.extract import DltResource, DltSource

from .catalog import Collection
from .deletions import DELETIONS
from .dlt_schema import normalize, picqer_schema
from .errors import PicqerError
from .records.normalize import Normalizer, Rejected
from .records.privacy import NOTHING_PRIVATE, Privacy
from .schema import Table, tables
from .settings import ZONE, Settings
from .sql import Destination
from .strategies import Deleted, Records
from .sync import RING, ROTATION, Sync
from .warehouse import Warehouse, written

REJECTED = "_rejected"


def source_of(sync: Sync) -> DltSource:
    """The next portion of a reading as a dlt source; running it again goes on where the last run ended."""
    return DltSource(picqer_schema(), "picqer", [_resource(collection, sync) for collection in sync.collections])


@configspec
class PrivacySettings(BaseConfiguration):
    """The settings `sources.picqer.privacy.*`, see `Privacy`."""

    drop: list[str] | None = None
    hmac: list[str] | None = None
    hmac_key: TSecretStrValue | None = None

    def policy(self) -> Privacy:
        """What they say."""
        return Privacy(tuple(self.drop or ()), tuple(self.hmac or ()), self.hmac_key or "")


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
    ring: int = RING,
    every: dict[str, str] | None = None,
    proxy: str | None = None,
    privacy: PrivacySettings | None = None,
    max_requests: int | None = None,
) -> Iterable[DltResource]:
    """The collections of a Picqer account as dlt resources, one per collection, merged by primary key.

    The arguments are the settings `sources.picqer.*`; with `max_requests` a run ends after about so many requests, and
    the next one goes on. Call `apply_deletions(pipeline)` after each run. A collection that cannot be read is logged
    and does not end the others; to know the outcome of each, make a `Sync` and run `source_of(reading)`.
    """
    private = privacy.policy() if privacy else NOTHING_PRIVATE
    settings = Settings(
        account, api_key, base_url, contact, timezone, since, limit_share, rotation, ring, every, proxy, private
    )
    sync = settings.sync(max_requests=max_requests)
    for collection in sync.collections:
        yield _resource(collection, sync)


def _resource(collection: Collection, sync: Sync) -> DltResource:
    shapers = {
        name: Normalizer(tables()[name], normalize, sync.privacy) for name in (collection.name, *collection.also)
    }

    def rows() -> Iterator[Any]:
        state = dlt.current.resource_state(collection.name)
        for shaper in shapers.values():
            shaper.undocumented.names = state.setdefault("names", {})
        sync.held = _holdings()
        try:
            yield from _shaped(collection, sync, shapers, sync.batches(collection, state))
        finally:
            sync.held.close()

    return dlt.resource(rows, name=collection.name, write_disposition="merge", primary_key=collection.key)


def _shaped(
    collection: Collection, sync: Sync, shapers: Mapping[str, Normalizer], told: Iterator[Records | Deleted]
) -> Iterator[Any]:
    for item in told:
        if isinstance(item, Deleted):
            yield _beside(tables()[DELETIONS], list(_deletions(collection, item, sync)))
            continue
        table = tables()[item.table or collection.name]
        shaper = shapers[table.name]
        try:
            accepted, rejected = shaper.rows(item.records, item.read_at)
        except PicqerError as error:
            sync.give_up(collection, error)
            return
        finally:
            sync.stats_of(collection).note(shaper.undocumented.events)
        if accepted:
            yield accepted if table.name == collection.name else _beside(table, accepted)
        if rejected:
            sync.set_aside(collection, item, len(rejected))
            yield _beside(tables()[REJECTED], list(_set_aside(collection, rejected, item)))


def _beside(table: Table, rows: list[dict[str, Any]]) -> Any:
    """Rows of another table, yielded from the collection's own resource so that they travel in its package."""
    hints = dlt.mark.make_hints(table_name=table.name, write_disposition="merge", primary_key=list(table.key))
    return dlt.mark.with_hints(rows, hints, create_table_variant=True)


def _set_aside(collection: Collection, rejected: list[Rejected], batch: Records) -> Iterator[dict[str, Any]]:
    for one in rejected:
        yield {"collection": collection.name, **vars(one), "rejected_at": batch.read_at}


def _deletions(collection: Collection, gone: Deleted, sync: Sync) -> Iterator[dict[str, Any]]:
    for key in gone.keys:
        yield {
            "collection": collection.name,
            "key": "/".join(str(part) for part in key),
            "deleted_at": gone.at,
            "resolved_at": written(sync.local(gone.at)),
        }


def _holdings() -> Warehouse:
    """What the destination holds; nothing when the rows do not go to one but are just looked at."""
    if LoadPackageStateInjectableContext not in Container():
        return Warehouse()
    pipeline = Container()[PipelineContext].pipeline()  # dlt.current.pipeline() resolves all settings anew
    destination = Destination(cast("dlt.Pipeline", pipeline))
    return Warehouse(destination.select, destination.close)
