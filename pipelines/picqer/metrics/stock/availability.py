"""What was there when somebody wanted it, and what it cost where it was not."""

from __future__ import annotations

from datetime import date, datetime

import ibis
from ibis.expr.types import Table

from ..facts.cost import cost
from ..facts.days import number_of
from ..facts.demand import first_of, velocity
from ..facts.joins import beside
from ..facts.lines import lines_picked
from ..facts.products import active, named
from ..facts.statistics import positive, share
from ..facts.stock import stock_spans
from ..tables import Tables


def availability(
    tables: Tables, *, as_of: datetime, window_days: int = 90, fewest_days: int = 21, warehouse: int | None = None
) -> Table:
    """How often were products in stock, and what was not sold because they were out?

    One row per active product that is held in stock and of which something was ordered in the window.

    Availability is the share of days at whose end there was physical stock (Optiply). Lost pieces are an upper bound:
    what would have been ordered on the days without stock, at the speed of the days with stock, less what was ordered
    on them all the same. Of products that were hardly in stock the speed is not known well enough to tell (Lightspeed:
    21 days). It is no more than a bound because some customers wait, others take another product, and some products are
    let run out on purpose. For products that are wanted now and then it is mostly chance.

    There is no history of reservations: on days on which all that was there was reserved, a product counts as in stock.
    What is ordered on the day on which the stock ran out counts as sold from stock.

    Columns:
        days: of the window, from the product's creation on. days_in_stock, days_out: of these.
        availability: share of days in stock, 0 to 1.
        pieces_per_day: ordered on days in stock, per day in stock, compositions by their parts.
        backordered: pieces ordered on days without stock.
        lost_pieces: pieces_per_day x days_out - backordered, at least 0; null with fewer than `fewest_days` in stock.
        lost_revenue: these at today's sales price. lost_margin: and less today's cost; null when the cost is unknown.

    Args:
        tables: the account's.
        as_of: local moment; the window ends on its day.
        window_days: days to look back.
        fewest_days: days in stock below which losses are not estimated.
        warehouse: one of them, stock and what its picklists took; without it all whose stock counts.
    """
    today = as_of.date()
    speed = velocity(tables, today, window_days, warehouse)
    waited = _ordered_without_stock(tables, today, window_days, warehouse)
    joined = beside(speed.filter(speed.pieces > 0), waited, by="idproduct").inner_join(cost(tables), "idproduct")
    counted = joined.mutate(backordered=joined.backordered.fill_null(0), days_out=joined.days - joined.days_in_stock)
    rated = counted.mutate(
        availability=share(counted.days_in_stock, counted.days),
        pieces_per_day=share(counted.pieces - counted.backordered, counted.days_in_stock),
    )
    lost = positive(rated.pieces_per_day * rated.days_out - rated.backordered)
    estimated = rated.mutate(lost_pieces=(rated.days_in_stock >= fewest_days).ifelse(lost, ibis.null("float64")))
    priced = estimated.mutate(
        lost_revenue=estimated.lost_pieces * estimated.unit_price,
        lost_margin=estimated.lost_pieces * (estimated.unit_price - estimated.unit_cost),
    )
    return named(tables, active(tables, priced)).select(
        "idproduct",
        "productcode",
        "name",
        "days",
        "days_in_stock",
        "availability",
        "days_out",
        "pieces_per_day",
        "backordered",
        "lost_pieces",
        "lost_revenue",
        "lost_margin",
    )


def _ordered_without_stock(tables: Tables, today: date, window_days: int, warehouse: int | None) -> Table:
    """Pieces per product; a backorder itself vanishes when it is processed, the order line stays.

    The first day of a span without stock is the one on which it ran out.
    """
    spans, picked = stock_spans(tables, today, warehouse), lines_picked(tables, warehouse)
    lines = picked.filter(picked.day.between(first_of(today, window_days), today)).select(
        "idproduct", "pieces", number=number_of(picked.day)
    )
    empty = spans.filter(spans.stock <= 0)
    waited = lines.inner_join(empty, ["idproduct", lines.number > empty.first_day, lines.number < empty.next_day])
    return waited.group_by("idproduct").agg(backordered=waited.pieces.sum().cast("int64"))
