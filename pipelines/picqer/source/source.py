"""How it becomes dlt: a source with one resource per collection."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, nullcontext, suppress
from typing import Any, cast

import dlt
from dlt.common.configuration import configspec
from dlt.common.configuration.container import Container
from dlt.common.configuration.specs import BaseConfiguration
from dlt.common.pipeline import PipelineContext
from dlt.common.schema import Schema
from dlt.common.schema.typing import TTableSchema
from dlt.common.storages.load_package import LoadPackageStateInjectableContext
from dlt.common.typing import TSecretStrValue
from dlt.extract import DltResource, DltSource

from .deletions import DELETIONS
from .dlt_schema import hints_of, keep_documents, picqer_schema
from .portion import NestedPortion, Portion, Rows
from .readings import READINGS
from .records.privacy import NOTHING_PRIVATE, Privacy
from .rejections import REJECTED
from .run_budget import VERIFY_SHARE
from .schema import tables
from .settings import ZONE, Settings
from .sql import WarehouseConnection
from .state import EXTRA_FIELDS
from .strategies import Strategy
from .sync import Sync
from .warehouse import Select, WarehouseFailed, holds_nothing


def source_of(sync: Sync, kind: type[Portion] = Portion) -> DltSource:
    """The next portion of a run as a dlt source; running it again goes on where the last portion ended."""
    collections = [_resource(collection, sync, kind) for collection in sync.collections]
    return DltSource(picqer_schema(), "picqer", [*collections, *_owners(sync)])


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
def picqer_source(  # noqa: PLR0913, PLR0917  each is a setting of its own, resolved by dlt
    account: str | None = dlt.config.value,
    api_key: str = dlt.secrets.value,
    base_url: str | None = None,
    contact: str | None = None,
    timezone: str = ZONE,
    since: str | None = None,
    limit_share: float = 1.0,
    verify_within: str | dict[str, str] = "7d",
    verify_share: float = VERIFY_SHARE,
    every: dict[str, str] | None = None,
    proxy: str | None = None,
    privacy: PrivacySettings | None = None,
    max_requests: int | None = None,
) -> Iterable[DltResource]:
    """The collections of a Picqer account as dlt resources, one per collection, merged by primary key.

    The arguments are the settings `sources.picqer.*`; with `max_requests` a run ends after about so many requests, and
    the next one goes on. Call `apply_deletions(pipeline)` after each run. A collection that cannot be read is logged
    and does not end the others; to know the outcome of each, make a `Sync` and run `source_of(sync)`.
    """
    private = privacy.policy() if privacy else NOTHING_PRIVATE
    settings = Settings(
        account,
        api_key,
        base_url,
        contact,
        timezone,
        since,
        limit_share,
        verify_within,
        verify_share,
        every,
        proxy,
        private,
    )
    sync = settings.sync(max_requests=max_requests)
    for collection in sync.collections:
        yield _resource(collection, sync, Portion)
    yield from _owners(sync)


class _Resource(DltResource):
    """Its rows of another table belong to the resource that has the name of that table.

    dlt notes whoever yielded rows of a table last, and stores a version of the whole schema for each change of that.
    """

    def compute_table_schema(self, item: Any = None, meta: Any = None) -> TTableSchema:
        """The table of an item."""
        table = super().compute_table_schema(item, meta)
        return {**table, "resource": str(table["name"]).partition("__")[0]}


def _owners(sync: Sync) -> Iterator[DltResource]:
    """A resource without rows, which nobody reads, for each table that collections fill beside their own."""
    also = [name for collection in sync.collections for name in collection.also]
    for name in (DELETIONS, READINGS, REJECTED, *also):
        key = tables()[name].key
        yield dlt.resource([], name=name, write_disposition="merge", primary_key=key, selected=False)


def _resource(collection: Strategy, sync: Sync, kind: type[Portion]) -> DltResource:
    def rows() -> Iterator[Any]:
        try:
            yield from _rows(collection, sync, kind, dlt.current.resource_state(collection.name))
        except WarehouseFailed:
            raise
        except Exception as error:  # noqa: BLE001  a bug in one collection must not end the others
            sync.fail(collection.name, error)

    key = collection.key
    return dlt.resource(rows, name=collection.name, write_disposition="merge", primary_key=key, _impl_cls=_Resource)


def _rows(collection: Strategy, sync: Sync, kind: type[Portion], kept: dict[str, Any]) -> Iterator[Any]:
    """The rows of a collection and what goes beside them, from where the last portion ended."""
    is_loaded = LoadPackageStateInjectableContext in Container()
    with _warehouse() if is_loaded else nullcontext(holds_nothing) as select:
        is_asked = sync.request.is_full or sync.request.keys  # then every row is written anew
        make = NestedPortion if not is_loaded else Portion if is_asked else kind
        stats, secret = sync.stats[collection.name], sync.client.key.secret
        schema = dlt.current.source_schema() if is_loaded else picqer_schema()
        portion = make(collection, stats, kept, sync.privacy, sync.time, secret, select, _nested(schema, kept))
        try:
            for message in sync.messages(collection, kept, select):
                if message is None:
                    yield None  # dlt asks the next collection, and comes back here
                else:
                    yield from _handed_on(portion.take(message), collection, schema)
        except Exception:
            yield from _handed_on(portion.rest(), collection, schema)  # what is kept says that they were read
            raise
        yield from _handed_on(portion.rest(), collection, schema)
        portion.conclude()


def _nested(schema: Schema, kept: Mapping[str, Any]) -> list[str]:
    """The tables of the destination, those with a name that it shortened under the whole one."""
    lists = [name for name in kept.get(EXTRA_FIELDS, ()) if "." not in name]
    whole = {schema.naming.normalize_table_identifier(name): name for name in lists}
    return [whole.get(name, name) for name in schema.data_table_names()]


def _handed_on(told: Iterable[Rows], collection: Strategy, schema: Schema) -> Iterator[Any]:
    """Rows as dlt takes them, those of other tables too, so that they travel in one package."""
    for name, rows in told:
        if name != collection.name:
            hints = dlt.mark.make_hints(table_name=name, write_disposition="merge", **hints_of(name))
            rows = dlt.mark.with_hints(rows, hints, create_table_variant=True)  # noqa: PLW2901  the same, with hints
        yield rows
        keep_documents(schema, name)


@contextmanager
def _warehouse() -> Iterator[Select]:
    """Answers what the destination of the running pipeline holds.

    Raises:
        WarehouseFailed: the destination does not answer.
    """
    pipeline = Container()[PipelineContext].pipeline()  # dlt.current.pipeline() resolves all settings anew
    connection = WarehouseConnection(cast("dlt.Pipeline", pipeline))

    def select(query: str) -> list[tuple[Any, ...]]:
        try:
            return connection.select(query)
        except Exception as error:
            raise WarehouseFailed(str(error)) from error

    try:
        yield select
    finally:
        with suppress(Exception):  # what it had to answer is answered
            connection.close()
