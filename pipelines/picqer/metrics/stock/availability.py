"""Availability of products, and lost sales."""

from __future__ import annotations

from datetime import date, datetime

import ibis
from ibis.expr.types import Table

from ..facts.days import day_number_of, window_start
from ..facts.demand import velocity
from ..facts.expressions import clip_at_zero, left_join_all, share
from ..facts.lines import lines_picked
from ..facts.products import cost, only_active, with_product_names
from ..facts.stock import stock_spans
from ..tables import Tables


def availability(
    tables: Tables, *, as_of: datetime, window_days: int = 90, fewest_days: int = 21, warehouse: int | None = None
) -> Table:
    """How often were products in stock, and what was not sold because they were out?

    One row per active product that is held in stock and was ordered in the window.

    Availability is the share of days with physical stock at their end (Optiply). Lost pieces are an upper bound: the
    demand of the days in stock, extended to the days without stock, less the pieces ordered on those days. Some
    customers wait, others take another product, and some products run out on purpose. The estimate needs enough days in
    stock (Lightspeed: 21 days), and is mostly chance for products with intermittent demand.

    Picqer keeps no history of reservations: a product whose stock was all reserved counts as in stock. Orders on the
    day on which the stock ran out count as sold from stock.

    Columns:
        days: of the window, from the product's creation on. days_in_stock, days_out: of these.
        availability: share of days in stock, 0 to 1.
        pieces_per_day: ordered on days in stock, per day in stock, compositions by their parts.
        backordered: pieces ordered on days without stock.
        lost_pieces: pieces_per_day x days_out - backordered, at least 0; null with fewer than `fewest_days` in stock.
        lost_revenue: lost pieces at today's sales price. lost_margin: the same less today's cost; null without a cost.

    Parameters:
        fewest_days: days in stock below which losses are not estimated.
    """
    today = as_of.date()
    speed = velocity(tables, today, window_days, warehouse)
    waited = _ordered_without_stock(tables, today, window_days, warehouse)
    joined = left_join_all(speed.filter(speed.pieces > 0), waited, by="idproduct").inner_join(cost(tables), "idproduct")
    counted = joined.mutate(backordered=joined.backordered.fill_null(0), days_out=joined.days - joined.days_in_stock)
    rated = counted.mutate(
        availability=share(counted.days_in_stock, counted.days),
        pieces_per_day=share(counted.pieces - counted.backordered, counted.days_in_stock),
    )
    lost = clip_at_zero(rated.pieces_per_day * rated.days_out - rated.backordered)
    estimated = rated.mutate(lost_pieces=(rated.days_in_stock >= fewest_days).ifelse(lost, ibis.null("float64")))
    priced = estimated.mutate(
        lost_revenue=estimated.lost_pieces * estimated.unit_price,
        lost_margin=estimated.lost_pieces * (estimated.unit_price - estimated.unit_cost),
    )
    return with_product_names(
        tables,
        only_active(tables, priced),
        *("days", "days_in_stock", "availability", "days_out", "pieces_per_day"),
        *("backordered", "lost_pieces", "lost_revenue", "lost_margin"),
    )


def _ordered_without_stock(tables: Tables, today: date, window_days: int, warehouse: int | None) -> Table:
    """One row per product: pieces ordered on days without stock, from order lines, because processed backorders vanish.

    The first day of a span without stock is left out: on that day the stock ran out.
    """
    spans, picked = stock_spans(tables, today, warehouse), lines_picked(tables, warehouse)
    lines = picked.filter(picked.day.between(window_start(today, window_days), today)).select(
        "idproduct", "pieces", number=day_number_of(picked.day)
    )
    empty = spans.filter(spans.stock <= 0)
    waited = lines.inner_join(empty, ["idproduct", lines.number > empty.first_day, lines.number < empty.next_day])
    return waited.group_by("idproduct").agg(backordered=waited.pieces.sum().cast("int64"))
