"""Who delivers as promised."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import ibis
from ibis.expr.types import Table

from ..facts.days import number_of
from ..facts.demand import first_of
from ..facts.joins import beside
from ..facts.purchases import delivered, lead_times, placed, received
from ..facts.statistics import nearest_rank, share
from ..tables import Tables


def supplier_performance(tables: Tables, *, as_of: datetime, window_days: int = 365, fewest: int = 5) -> Table:
    """How long do suppliers take, and do they deliver on time and in full?

    One row per supplier with a purchase order that was delivered or due in the window.

    Lead time is from purchase to the first completed receipt, in days of 24 hours, of orders whose first pieces came in
    the window. Orders made for a receipt without one have none and do not count, nor do receipts that were reverted.

    Promises are those of orders whose last promised day lies in the window and is over, whether anything came or not;
    a line's own date goes before its order's. The promise is the one that stands now: Picqer keeps no older ones. On
    time is an order whose first pieces came on its earliest promised day or before. OTIF is an order that was on time
    and of which every piece came by the day promised for its line. Pieces beyond what was ordered do not count.

    Columns:
        orders: delivered in the window. lead_days_mean, lead_days_p50, lead_days_p90: days (nearest rank).
        lead_days_cv: standard deviation / mean.
        with_promise: orders that were due. on_time: of these. on_time_share: 0 to 1.
        in_full_share: of all pieces due, those that had come by their day. otif_share: of orders.
        days_late_p50: from promised day to first receipt, negative when early; null when half of them never came.

    Args:
        tables: the account's.
        as_of: local moment; the window ends on its day.
        window_days: days to look back.
        fewest: with fewer orders than this no figures are shown, the numbers of orders are.
    """
    lead = _lead_times(tables, as_of, window_days)
    kept = _promises(tables, as_of, first_of(as_of.date(), window_days))
    suppliers = tables["suppliers"].select("idsupplier", supplier="name")
    joined = beside(suppliers, lead, kept, by="idsupplier")
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
    """One row per supplier of whom something came in the window."""
    ranks = {"lead_days_p50": 0.5, "lead_days_p90": 0.9}
    ranked = nearest_rank(delivered(tables, as_of, window_days), ["idsupplier"], "lead_days", ranks)
    joined = ranked.inner_join(lead_times(tables, as_of, window_days), "idsupplier")
    return joined.rename(orders="n").drop("deliveries")


def _promises(tables: Tables, as_of: datetime, first: date) -> Table:
    """One row per supplier of whom something was due: how much of it came in time."""
    due = _due(tables, as_of, first)
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


def _due(tables: Tables, as_of: datetime, first: date) -> Table:
    """One row per purchase order whose promised days are over: pieces, and days late (null when nothing came)."""
    lines = _lines(tables, as_of)
    by_order = lines.group_by("idpurchaseorder", "idsupplier", "first_at").agg(
        first_promised=lines.promised.min(),
        last_promised=lines.promised.max(),
        short_lines=(lines.in_time < lines.ordered).ifelse(1, 0).sum(),
        pieces_due=lines.ordered.sum(),
        pieces_in_time=lines.in_time.sum(),
    )
    over = by_order.filter(by_order.last_promised.between(first, as_of.date() - timedelta(days=1)))
    came_on = (over.first_at <= as_of).ifelse(over.first_at.date(), ibis.null("date"))
    return over.mutate(days_late=number_of(came_on) - number_of(over.first_promised))


def _lines(tables: Tables, as_of: datetime) -> Table:
    """One row per purchase order line with a promised day: pieces ordered, and those of them that came in time."""
    orders, products, bookings = placed(tables), tables["purchaseorders__products"], received(tables)
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
