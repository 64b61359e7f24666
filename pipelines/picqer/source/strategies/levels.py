"""Levels: what is there now, in lists that hang below a warehouse or a product."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from ..collection import COMES_AND_GOES, Traits
from ..context import Context, Walk
from ..errors import DeletionsWithheld
from ..estimate import Survey, walk_requests
from ..http.answers import Record
from ..messages import Message, Records
from ..pagination.page import Key
from ..related import FIELDS
from ..warehouse import format_timestamp, one_of, wall_time
from .absence import AT_ONCE, KeyTracker, absent, are_doubted, chunks, deleted, find_deleted
from .scrub import Window, all_read, current_cycle, new_cycle, scrub, scrub_requests
from .slices import Walks, begin_full_scan, transformed, walk_repeatedly
from .strategy import Strategy

COMPOSITIONS = ("virtual_composition", "composition_with_stock")
"""Product types that have parts; for the others Picqer answers 404 (https://picqer.com/en/api/products)."""
SETTLED = timedelta(minutes=15)
"""A run may have read a product so long before its scrub began."""
STOCK_SNAPSHOTS = "stock_snapshots"
NO_STOCK = dict.fromkeys(
    ("stock", "reserved", "reservedbackorders", "reservedpicklists", "reservedallocations", "freestock"), 0
)


@dataclass(frozen=True, kw_only=True)
class StockPerWarehouse(Strategy):
    """Every product with stock or reservations, warehouse by warehouse, also as the day's last reading.

    A product that is not in the list has neither (https://picqer.com/en/api/warehouses); the snapshot says so at once.
    """

    has_detail: bool = False

    strategy = "levels"
    also = (STOCK_SNAPSHOTS,)
    needs = ("warehouses",)
    share_gone = COMES_AND_GOES

    def read(self, ctx: Context) -> Iterator[Message]:
        """The stock of every warehouse, and what is sold out."""
        began = begin_full_scan(ctx)
        seen = KeyTracker(self.key)

        def with_snapshot(records: Records) -> Iterator[Message]:
            seen.add(records)
            yield records
            yield _of_the_day(ctx, records.records)

        certificates = yield from transformed(self.rows(ctx), with_snapshot)
        sold_out = absent(ctx.held.unseen_since(began), seen.keys)
        yield from find_deleted(ctx, began, seen.keys, certificates)
        if sold_out and not isinstance(ctx.stats.error, DeletionsWithheld):
            yield _of_the_day(ctx, [{"idwarehouse": one, "idproduct": two, "stock": NO_STOCK} for one, two in sold_out])

    def rows(self, ctx: Context) -> Walks:
        """The stock of every warehouse."""
        certificates = []
        for idwarehouse in ctx.related.current("warehouses", ctx.held.select):
            walk = walk_repeatedly(ctx, {}, path=self.path.format(idwarehouse=idwarehouse), identify=("idproduct",))
            certificates.append((yield from _with_warehouse(walk, idwarehouse)))
        return certificates

    def _measure(self, ctx: Context, survey: Survey) -> tuple[int, int]:  # noqa: ARG002  lists below have no bound
        """One list per warehouse."""
        warehouses = [self.path.format(idwarehouse=row["idwarehouse"]) for row in survey.page("warehouses", {})]
        measured = [survey.measure(path, [{}]) for path in warehouses]
        return sum(rows for rows, _ in measured), sum(requests for _, requests in measured)

    def _full_refresh_requests(self, ctx: Context) -> int:
        """One list per warehouse."""
        of_each = ctx.held.select(
            f"select idwarehouse, count(*) from {self.name} where _deleted_at is null group by idwarehouse"
        )
        rows = dict.fromkeys(ctx.related.current("warehouses", ctx.held.select), 0) | dict(of_each)
        return sum(map(walk_requests, rows.values()))


@dataclass(frozen=True, kw_only=True)
class Parts(Strategy):
    """Every part of every product that is a composition; in a part `idproduct` is the part itself."""

    has_detail: bool = False

    strategy = "levels"
    needs = ("products",)
    share_gone = COMES_AND_GOES

    def read(self, ctx: Context) -> Iterator[Message]:
        """Every part, and what is gone."""
        began = ctx.time.now()
        seen = KeyTracker(self.key)
        for records in self.rows(ctx):
            seen.add(records)
            yield records
        yield from find_deleted(ctx, began, seen.keys)

    def rows(self, ctx: Context) -> Iterator[Records]:
        """Every part."""
        for chunk in chunks(self._compositions(ctx)):
            yield from _lists_of(ctx, chunk, "partof_idproduct")

    def _measure(self, ctx: Context, survey: Survey) -> tuple[int, int]:  # noqa: ARG002  lists below have no bound
        """One request per composition; their part among the first products stands for all."""
        products, shown = survey.products()
        share = sum(product.get("type") in COMPOSITIONS for product in shown) / max(len(shown), 1)
        compositions = round(share * products)
        return compositions, compositions

    def _full_refresh_requests(self, ctx: Context) -> int:
        """One request per composition."""
        return len(self._compositions(ctx))

    def _compositions(self, ctx: Context) -> list[int]:
        products = ctx.related.current("products", ctx.held.select)
        return [idproduct for idproduct, (kind,) in products.items() if kind in COMPOSITIONS]


@dataclass(frozen=True, kw_only=True)
class PerProduct(Strategy):
    """What costs one request per product: all products in a first load, new ones at once, the others by the scrub.

    Attributes:
        moved: a collection whose new rows name products to be read at once; none when empty.
    """

    moved: str = ""

    strategy = "levels"
    needs = ("products", "location_stock_history")
    share_gone = COMES_AND_GOES

    @property
    def traits(self) -> Traits:
        """Its lists offer nothing to go by."""
        return Traits(scrubs=True)

    def read(self, ctx: Context) -> Iterator[Message]:
        """The lists of products that were never read, of those that moved, and of the next ones of the scrub."""
        products = _products(ctx)
        place = ctx.state.scrub = current_cycle(ctx)
        for chunk in chunks([idproduct for idproduct in products if idproduct > place.newest]):
            yield from self._refreshed(ctx, chunk)
            ctx.state.scrub = replace(place, newest=chunk[-1])
        if not (place.verified or place.after):
            all_read(ctx, place.began)
            return
        yield from self._refreshed(ctx, sorted(self._moved_products(ctx).intersection(products)))
        yield from scrub(ctx, ByProduct(self._refreshed))

    def full_refresh(self, ctx: Context) -> Iterator[Message]:
        """The lists of every product, which is a cycle of the scrub too."""
        began, products = ctx.time.now().isoformat(), _products(ctx)
        for chunk in chunks(products):
            yield from self._refreshed(ctx, chunk)
        ctx.state.scrub = replace(ctx.state.scrub or new_cycle(ctx), newest=max(products, default=0))
        all_read(ctx, began)

    def refresh(self, ctx: Context, keys: Sequence[Key]) -> Iterator[Message]:
        """The lists of these products.

        Args:
            ctx: of the collection.
            keys: of which the first part is a product.
        """
        yield from self._refreshed(ctx, [idproduct for idproduct, *_ in keys])

    def rows(self, ctx: Context) -> Iterator[Records]:
        """The lists of every product."""
        for chunk in chunks(_products(ctx)):
            yield from _lists_of(ctx, chunk, "idproduct")

    def _measure(self, ctx: Context, survey: Survey) -> tuple[int, int]:
        """One request per product."""
        products, shown = survey.products()
        list(ctx.lists_at(self.path.format(idproduct=product["idproduct"]) for product in shown[:1]))
        return products, products

    def _full_refresh_requests(self, ctx: Context) -> int:
        """One request per product."""
        return len(_products(ctx))

    def _read_requests(self, ctx: Context) -> int:
        """One request for each product that was never read, or moved, and for the next ones of the scrub."""
        place = current_cycle(ctx)
        unread = [idproduct for idproduct in _products(ctx) if idproduct > place.newest]
        if not (place.verified or place.after):
            return len(unread)
        return len(unread) + len(self._moved_products(ctx)) + scrub_requests(ctx, ByProduct(self._refreshed))

    def _refreshed(self, ctx: Context, idproducts: Sequence[int]) -> Iterator[Message]:
        """The lists of these products; a row that its list lacks, twice in a row, is gone, or its product is."""
        seen = KeyTracker(self.key)
        for records in _lists_of(ctx, idproducts, "idproduct"):
            seen.add(records)
            yield records
        missing = absent(ctx.held.keys(one_of("idproduct", idproducts)), seen.keys)
        if missing and are_doubted(ctx, missing):
            missing = []
        position = self.key.index("idproduct")
        for records in _lists_of(ctx, sorted({key[position] for key in missing}), "idproduct"):
            seen.add(records)
            yield records
        orphans = ctx.held.keys("idproduct in (select idproduct from products where _deleted_at is not null)")
        yield from deleted(ctx, sorted(absent([*{*missing, *orphans}], seen.keys)))

    def _moved_products(self, ctx: Context) -> set[int]:
        """Products that rows of the collection `moved` name, created since the last run."""
        last = ctx.state.scrub and ctx.state.scrub.last
        if not (self.moved and last):
            return set()
        since = format_timestamp(ctx.time.local(datetime.fromisoformat(last)) - SETTLED)
        _, product, moment = FIELDS[self.moved]
        held = ctx.held.select(f"select distinct {product} from {self.moved} where {moment} >= {wall_time(since)}")
        noted = ctx.related.noted(self.moved).values()
        return {idproduct for (idproduct,) in held} | {one for one, moved_at in noted if (moved_at or "") >= since}


@dataclass(frozen=True)
class ByProduct:
    """Product by product, each by the request for its list.

    Args:
        refreshed: reads the lists of products.
    """

    refreshed: Callable[[Context, Sequence[int]], Iterator[Message]]

    def left(self, ctx: Context, after: str) -> int:
        """One request per product."""
        return max(len(_products(ctx, after)), 1)

    def verify(self, ctx: Context, after: str, most: int) -> Window:
        """The lists of the next products."""
        following, size = _products(ctx, after), min(most, AT_ONCE)
        yield from self.refreshed(ctx, following[:size])
        return str(following[size - 1]) if len(following) > size else ""


def _with_warehouse(walk: Walk, idwarehouse: int) -> Walk:
    """The rows of a list of a warehouse, which do not name it."""

    def named(page: Records) -> Iterator[Records]:
        yield Records([{"idwarehouse": idwarehouse, **record} for record in page.records], page.read_at)

    return transformed(walk, named)


def _of_the_day(ctx: Context, records: list[Record]) -> Records:
    day = ctx.time.local_now().date().isoformat()
    flat = [
        {"day": day, **record, **record["stock"], "idwarehouse": record["idwarehouse"]}
        for record in records
        if isinstance(record.get("stock"), dict)
    ]
    return Records(flat, ctx.time.now(), STOCK_SNAPSHOTS)


def _lists_of(ctx: Context, idproducts: Sequence[int], key: str) -> Iterator[Records]:
    """The lists that hang below products, which come in one piece."""
    answers = ctx.lists_at(ctx.collection.path.format(idproduct=idproduct) for idproduct in idproducts)
    for idproduct, answer in zip(idproducts, answers, strict=True):
        if answer:
            yield Records([{**record, key: idproduct} for record in answer.data], answer.read_at)


def _products(ctx: Context, after: str = "") -> list[int]:
    """All products behind one, ascending."""
    products = ctx.related.current("products", ctx.held.select)
    return sorted(idproduct for idproduct in products if idproduct > int(after or 0))
