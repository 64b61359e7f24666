"""Reorder advice."""

from __future__ import annotations

from datetime import datetime
from statistics import NormalDist

import ibis
from ibis.expr.types import FloatingValue, IntegerValue, StringValue, Table

from ..facts.expressions import EPSILON, clip_at_zero, left_join_all
from ..facts.pattern import IRREGULAR_CLASSES, demand_daily, demand_pattern, demand_quantile
from ..facts.products import cost, only_active
from ..facts.purchases import last_prices, lead_times, on_order_by_product
from ..facts.stock import current_stock, order_levels
from ..tables import Tables

MIN_DELIVERIES = 5
"""Deliveries that a supplier needs for a measured lead time; with fewer, the product's delivery time is used."""
MIN_DAYS_IN_STOCK = 2
"""Days in stock that a standard deviation of demand needs."""


def reorder_advice(  # noqa: PLR0913  each is a choice of the buyer
    tables: Tables,
    *,
    as_of: datetime,
    window_days: int = 90,
    lead_window_days: int = 365,
    service_level: float = 0.95,
    review_days: int = 7,
    warehouse: int | None = None,
) -> Table:
    """What should be bought now, how much of it, and do the levels in Picqer fit the sales of today?

    One row per active product that is held in stock and has a supplier or is not made from parts.

    With demand d per day, lead time L, and their standard deviations: safety stock = z sqrt(L sd_d^2 + d^2 sd_L^2),
    reorder point = d L + safety stock, order up to the reorder point + d x review days (Stevenson, Operations
    Management, chapter 12; the combined formula is King's). Where demand is intermittent or lumpy the reorder point is
    the quantile of the demand during a lead time, at least d L, and the safety stock is the part above d L. The service
    level is a cycle service level: the share of replenishment cycles without a stock-out, not a share of pieces.

    Demand and its standard deviation come from days with stock. Picqer already subtracts backorders from free stock.
    Stock and orders are those of the last load.

    Columns:
        pieces_per_day, sd_per_day: demand on a day in stock. demand_class: smooth, erratic, intermittent, lumpy, none.
        lead_days, lead_days_sd: from purchase to first receipt. lead_source: receipts (of a supplier with five
            deliveries or more), product (its delivery time, taken as certain), unknown.
        safety_stock, reorder_point, order_up_to: pieces. method: normal or quantile.
        freestock, on_order, position: free pieces, pieces on order, and their sum.
        advice: pieces to buy, in whole purchase units and at least the minimum purchase quantity; 0 when the position
            is above the reorder point; null when no advice is possible. reason: why it is null.
        minimum_purchase_quantity, purchase_in_quantities_of: pieces, as set in Picqer; null when not set.
        order_value: advice x price. price: cost of one piece. price_source: fixedstockprice or last purchase.
        picqer_order_level, picqer_desired_level: as set in Picqer. level_difference: reorder point less order level.

    Parameters:
        window_days: days of sales to compute demand from.
        lead_window_days: days of receipts to compute lead times from.
        service_level: share of replenishment cycles without a stock-out.
        review_days: days between two reviews of this list.
    """
    today = as_of.date()
    leads = _lead_times(tables, as_of, lead_window_days)
    daily = demand_daily(tables, today, window_days, warehouse)
    quantiles = demand_quantile(daily, leads.filter(leads.lead_days.notnull()), service_level)
    known = leads.inner_join(demand_pattern(daily), "idproduct")
    known = known.inner_join(current_stock(tables, warehouse).select("idproduct", "freestock"), "idproduct")
    joined = _reorder_point(left_join_all(known, quantiles, by="idproduct"), service_level)
    joined = left_join_all(
        joined,
        on_order_by_product(tables, warehouse),
        _prices(tables, as_of),
        order_levels(tables, warehouse),
        by="idproduct",
    )
    joined = joined.mutate(on_order=joined.on_order.fill_null(0).cast("int64"))
    joined = joined.mutate(
        position=joined.freestock + joined.on_order,
        order_up_to=joined.reorder_point + joined.pieces_per_day * float(review_days),
        level_difference=joined.reorder_point - joined.picqer_order_level.cast("float64"),
        reason=_reason(joined),
    )
    advised = joined.mutate(advice=_advice(joined))
    valued = advised.mutate(order_value=advised.advice.cast("float64") * advised.price)
    return only_active(tables, valued).select(
        *("idsupplier", "supplier", "idproduct", "productcode", "productcode_supplier", "name"),
        *("pieces_per_day", "sd_per_day", "demand_class", "lead_days", "lead_days_sd", "lead_source"),
        *("method", "safety_stock", "reorder_point", "order_up_to", "freestock", "on_order", "position"),
        *("advice", "minimum_purchase_quantity", "purchase_in_quantities_of", "order_value", "price", "price_source"),
        *("picqer_order_level", "picqer_desired_level", "level_difference", "reason"),
    )


def _reorder_point(row: Table, level: float) -> Table:
    """The rows plus safety stock and reorder point, by the method that fits the demand."""
    by_quantile = row.demand_class.isin(IRREGULAR_CLASSES) & row["quantile"].notnull()
    usual = row.pieces_per_day * row.lead_days
    above = clip_at_zero(row["quantile"].cast("float64") - usual)
    safety = by_quantile.ifelse(above, _safety_stock(row, level))
    return row.mutate(
        safety_stock=safety, reorder_point=usual + safety, method=by_quantile.ifelse("quantile", "normal")
    )


def _safety_stock(row: Table, level: float) -> FloatingValue:
    z = NormalDist().inv_cdf(level)
    demand, lead = row.sd_per_day * row.sd_per_day, row.lead_days_sd.fill_null(0.0) * row.pieces_per_day
    return z * (row.lead_days * demand + lead * lead).sqrt()


def _lead_times(tables: Tables, as_of: datetime, window_days: int) -> Table:
    """One row per product that can be purchased: its supplier, purchase units and lead time.

    A product made from parts is left out, unless it has a supplier.
    """
    suppliers, products = tables["suppliers"], tables["products"]
    bought = products.filter(products.idsupplier.notnull() | (products.assembled.ifelse(1, 0) == 0))
    measured = lead_times(tables, as_of, window_days)
    measured = measured.filter(measured.deliveries >= MIN_DELIVERIES)
    joined = left_join_all(bought, suppliers.select("idsupplier", supplier="name"), measured, by="idsupplier")
    # Picqer has 0 days when the delivery time is not filled in.
    written = joined.deliverytime.nullif(0).cast("float64")
    return joined.select(
        *("idsupplier", "supplier", "idproduct", "productcode", "productcode_supplier"),
        *("name", "minimum_purchase_quantity", "purchase_in_quantities_of", "lead_days_sd"),
        lead_days=ibis.coalesce(joined.lead_days_mean, written),
        lead_source=ibis.cases(
            (joined.lead_days_mean.notnull(), "receipts"), (written.notnull(), "product"), else_="unknown"
        ),
    )


def _prices(tables: Tables, as_of: datetime) -> Table:
    """One row per product: the cost of one piece, and its source."""
    joined = left_join_all(cost(tables), last_prices(tables, as_of), by="idproduct")
    source = ibis.cases(
        (joined.unit_cost.notnull(), "fixedstockprice"),
        (joined.last_price.notnull(), "last purchase"),
        else_=ibis.null("string"),
    )
    return joined.select("idproduct", price=ibis.coalesce(joined.unit_cost, joined.last_price), price_source=source)


def _reason(row: Table) -> StringValue:
    return ibis.cases(
        (row.pieces == 0, "no demand"),
        (row.supplier.isnull(), "no supplier"),
        (row.days_in_stock < MIN_DAYS_IN_STOCK, "hardly in stock"),
        (row.lead_days.isnull(), "lead time unknown"),
        else_=ibis.null("string"),
    )


def _advice(row: Table) -> IntegerValue:
    unit = (row.purchase_in_quantities_of > 1).ifelse(row.purchase_in_quantities_of, 1).cast("float64")
    minimum = row.minimum_purchase_quantity.fill_null(0).cast("float64")
    short = row.order_up_to - row.position.cast("float64")
    least = (short < minimum).ifelse(minimum, short)
    units = (least / unit - EPSILON).ceil()
    return ibis.cases(
        (row.reason.notnull(), ibis.null("int64")),
        (row.position.cast("float64") > row.reorder_point, ibis.literal(0, "int64")),
        else_=(units * unit).cast("int64"),
    )
