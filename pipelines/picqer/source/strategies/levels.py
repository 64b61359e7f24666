"""Levels: what is there now, in lists that hang below a warehouse or a product."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..context import Context, Walk
from ..errors import DeletionsWithheld
from ..estimate import Survey
from ..http.answers import Record
from ..messages import Message, Records
from ..pagination.page import Key
from ..state import RoundRobin
from ..warehouse import HeldRows, one_of
from .absence import KeyTracker, absent, are_doubted, chunks, deleted, find_deleted
from .slices import Walks, begin_full_scan, transformed, walk_repeatedly
from .strategy import Strategy

COMPOSITIONS = ("virtual_composition", "composition_with_stock")
"""Product types that have parts; for the others Picqer answers 404 (https://picqer.com/en/api/products)."""
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


@dataclass(frozen=True, kw_only=True)
class Parts(Strategy):
    """Every part of every product that is a composition; in a part `idproduct` is the part itself."""

    has_detail: bool = False

    strategy = "levels"

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
        products = ctx.related.current("products", ctx.held.select)
        compositions = [idproduct for idproduct, (kind,) in products.items() if kind in COMPOSITIONS]
        for chunk in chunks(compositions):
            yield from _lists_of(ctx, chunk, "partof_idproduct")

    def _measure(self, ctx: Context, survey: Survey) -> tuple[int, int]:  # noqa: ARG002  lists below have no bound
        """One request per composition; their part among the first products stands for all."""
        products, shown = survey.products()
        share = sum(product.get("type") in COMPOSITIONS for product in shown) / max(len(shown), 1)
        compositions = round(share * products)
        return compositions, compositions


@dataclass(frozen=True)
class PerProduct(Strategy):
    """What costs one request per product: a set number of products each time, the least recently read ones.

    Products that were never read come first, then the round robin goes on where the last run left it.
    """

    strategy = "levels"

    def read(self, ctx: Context) -> Iterator[Message]:
        """The lists of the next products."""
        products = sorted(ctx.related.current("products", ctx.held.select))
        for chunk in chunks(_next_products(products, ctx.state.round_robin)[: ctx.budget.rotation]):
            yield from self.refresh(ctx, [(idproduct,) for idproduct in chunk])
            ctx.state.round_robin = _moved(ctx.state.round_robin, chunk)

    def full_refresh(self, ctx: Context) -> Iterator[Message]:
        """The lists of every product."""
        for chunk in chunks(sorted(ctx.related.current("products", ctx.held.select))):
            yield from self.refresh(ctx, [(idproduct,) for idproduct in chunk])

    def refresh(self, ctx: Context, keys: Sequence[Key]) -> Iterator[Message]:
        """The lists of these products; a row that its list lacks, twice in a row, is gone, or its product is.

        Args:
            ctx: of the collection.
            keys: of which the first part is a product.
        """
        idproducts = [idproduct for idproduct, *_ in keys]
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

    def rows(self, ctx: Context) -> Iterator[Records]:
        """The lists of every product."""
        for chunk in chunks(sorted(ctx.related.current("products", ctx.held.select))):
            yield from _lists_of(ctx, chunk, "idproduct")

    def _measure(self, ctx: Context, survey: Survey) -> tuple[int, int]:
        """One request per product, as many in each run as the rotation allows."""
        products, shown = survey.products()
        ctx.lists_at([self.path.format(idproduct=product["idproduct"]) for product in shown[:1]])
        return products, min(products, ctx.budget.rotation)

    def _full_refresh_requests(self, ctx: Context) -> int:
        """One request per product."""
        return _products_held(ctx)

    def _read_requests(self, ctx: Context) -> int:
        """One request per product, as many as the rotation allows."""
        return min(ctx.budget.rotation, _products_held(ctx))


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
    answers = ctx.lists_at([ctx.collection.path.format(idproduct=idproduct) for idproduct in idproducts])
    for idproduct, answer in zip(idproducts, answers, strict=True):
        if answer:
            yield Records([{**record, key: idproduct} for record in answer.data], answer.read_at)


def _next_products(products: list[int], place: RoundRobin) -> list[int]:
    """All products: those that were never read, those that wait in this cycle, those that were read in it."""
    unread = [idproduct for idproduct in products if idproduct > place.newest]
    waiting = [idproduct for idproduct in products if place.after < idproduct <= place.newest]
    recent = [idproduct for idproduct in products if idproduct <= place.after]
    return [*unread, *waiting, *recent]


def _moved(place: RoundRobin, chunk: Sequence[int]) -> RoundRobin:
    """The place after these products: unread ones move the newest, others the place in the cycle."""
    cycle = [idproduct for idproduct in chunk if idproduct <= place.newest]
    return RoundRobin(cycle[-1] if cycle else place.after, max(place.newest, *chunk))


def _products_held(ctx: Context) -> int:
    return HeldRows("products", ("idproduct",), ctx.held.select).count()
