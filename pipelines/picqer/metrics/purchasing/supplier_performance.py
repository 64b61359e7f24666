"""Supplier lead times and delivery reliability."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import ibis
from ibis.expr.types import Table

from ..facts.days import day_number_of, window_start
from ..facts.expressions import left_join_all, nearest_rank, share
from ..facts.purchases import deliveries_within, lead_times, placed_orders, receipt_lines
from ..tables import Tables


def supplier_performance(tables: Tables, *, as_of: datetime, window_days: int = 365, fewest: int = 5) -> Table:
    """How long do suppliers take, and do they deliver on time and in full?

    One row per supplier with a purchase order that was delivered or due in the window.

    Lead time runs from purchase to the first completed receipt, in days of 24 hours, for orders first received in the
    window. Orders that Picqer made for a receipt without an order have no lead time; reverted receipts do not count.

    An order is due when its last promised day is in the window and over, received or not. The promised day is the date
    of the line, else of the order, as it is now: Picqer keeps no earlier dates. An order is on time when its first
    receipt is not after its earliest promised day. It is OTIF when it is on time and each line is received in full by
    its promised day. Pieces received beyond the ordered ones do not count.

    Columns:
        orders: delivered in the window. lead_days_mean, lead_days_p50, lead_days_p90: days (nearest rank).
        lead_days_cv: standard deviation / mean.
        with_promise: orders that were due. on_time: of these. on_time_share: 0 to 1.
        in_full_share: of all pieces due, those received by their promised day. otif_share: of orders.
        days_late_p50: median from promised day to first receipt, negative when early; null when half never came.

    Parameters:
        fewest: with fewer orders, only the numbers of orders are given.
    """
    lead = _lead_times(tables, as_of, window_days)
    kept = _kept_promises(tables, as_of, window_start(as_of.date(), window_days))
    suppliers = tables["suppliers"].select("idsupplier", supplier="name")
    joined = left_join_all(suppliers, lead, kept, by="idsupplier")
    joined = joined.filter(joined.orders.notnull() | joined.with_promise.notnull())
    orders, with_promise = joined.orders.fill_null(0), joined.with_promise.fill_null(0)
    is_measured, is_judged = orders >= fewest, with_promise >= fewest
    return joined.select(
        "idsupplier",
        "supplier",
        orders=orders.cast("int64"),
        lead_days_mean=is_measured.ifelse(joined.lead_days_mean, ibis.null()),
        lead_days_p50=is_measured.ifelse(joined.lead_days_p50, ibis.null()),
        lead_days_p90=is_measured.ifelse(joined.lead_days_p90, ibis.null()),
        lead_days_cv=is_measured.ifelse(share(joined.lead_days_sd, joined.lead_days_mean), ibis.null()),
        with_promise=with_promise.cast("int64"),
        on_time=joined.on_time.fill_null(0).cast("int64"),
        on_time_share=is_judged.ifelse(share(joined.on_time, joined.with_promise), ibis.null()),
        in_full_share=is_judged.ifelse(share(joined.pieces_in_time, joined.pieces_due), ibis.null()),
        otif_share=is_judged.ifelse(share(joined.otif, joined.with_promise), ibis.null()),
        days_late_p50=is_judged.ifelse(joined.days_late_p50, ibis.null()),
    )


def _lead_times(tables: Tables, as_of: datetime, window_days: int) -> Table:
    """One row per supplier with a delivery in the window: its lead times."""
    ranks = {"lead_days_p50": 0.5, "lead_days_p90": 0.9}
    ranked = nearest_rank(deliveries_within(tables, as_of, window_days), ["idsupplier"], "lead_days", ranks)
    joined = ranked.inner_join(lead_times(tables, as_of, window_days), "idsupplier")
    return joined.rename(orders="n").drop("deliveries")


def _kept_promises(tables: Tables, as_of: datetime, first: date) -> Table:
    """One row per supplier with an order due: the orders and pieces that came in time."""
    due = _due_orders(tables, as_of, first)
    on_time = (due.days_late <= 0).ifelse(1, 0)
    totals = due.group_by("idsupplier").agg(
        with_promise=due.count(),
        on_time=on_time.sum(),
        otif=(due.short_lines == 0).ifelse(on_time, 0).sum(),
        pieces_due=due.pieces_due.sum(),
        pieces_in_time=due.pieces_in_time.sum(),
    )
    late = nearest_rank(due, ["idsupplier"], "days_late", {"days_late_p50": 0.5}).drop("n")
    return totals.inner_join(late, "idsupplier")


def _due_orders(tables: Tables, as_of: datetime, first: date) -> Table:
    """One row per order that is due: its pieces, and its days late (null without a receipt)."""
    lines = _promised_lines(tables, as_of)
    by_order = lines.group_by("idpurchaseorder", "idsupplier", "first_at").agg(
        first_promised=lines.promised.min(),
        last_promised=lines.promised.max(),
        short_lines=(lines.in_time < lines.ordered).ifelse(1, 0).sum(),
        pieces_due=lines.ordered.sum(),
        pieces_in_time=lines.in_time.sum(),
    )
    over = by_order.filter(by_order.last_promised.between(first, as_of.date() - timedelta(days=1)))
    came_on = (over.first_at <= as_of).ifelse(over.first_at.date(), ibis.null("date"))
    return over.mutate(days_late=day_number_of(came_on) - day_number_of(over.first_promised))


def _promised_lines(tables: Tables, as_of: datetime) -> Table:
    """One row per purchase order line with a promised day: pieces ordered, and those received in time."""
    orders, products, bookings = placed_orders(tables), tables["purchaseorders__products"], receipt_lines(tables)
    known = orders.filter(orders.placed_at <= as_of).select("idpurchaseorder", "idsupplier", "first_at", "promised_on")
    line = products.filter(products.amount > 0).select(
        "idpurchaseorder", "idpurchaseorder_product", "delivery_date", ordered="amount"
    )
    joined = line.inner_join(known, "idpurchaseorder")
    dated = joined.mutate(promised=ibis.coalesce(joined.delivery_date, joined.promised_on))
    dated = dated.filter(dated.promised.notnull()).drop("delivery_date", "promised_on")
    booked = bookings.select("idpurchaseorder_product", "completed_at", "pieces")
    came = dated.left_join(booked, "idpurchaseorder_product")
    in_time = (came.completed_at.date() <= came.promised).ifelse(came.pieces, 0)
    summed = came.group_by(dated.columns).agg(came_in_time=in_time.sum())
    beyond = summed.came_in_time > summed.ordered
    return summed.mutate(in_time=beyond.ifelse(summed.ordered, summed.came_in_time))
