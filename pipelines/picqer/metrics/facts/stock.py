"""Stock: the current stock, and the stock at the end of each day."""

from __future__ import annotations

from datetime import date

import ibis
from ibis.expr.types import IntegerValue, Table

from ..tables import Tables
from .days import day_number, day_number_of

STOCKED_TYPES = ["normal", "composition_with_stock"]
"""Product types with stock of their own; unlimited products have none, virtual compositions repeat their parts'."""


def stock_by_warehouse(tables: Tables) -> Table:
    """One row per product that is held in stock and warehouse, with its current stock.

    Columns: stock (physical), reserved, freestock (negative when more is reserved than in stock), counts (whether the
    warehouse counts for the total stock of products).
    """
    stock, products = tables["warehouse_stock"], tables["products"]
    row = stock.select(
        "idwarehouse", "idproduct", stock="stock__stock", reserved="stock__reserved", freestock="stock__freestock"
    )
    return row.semi_join(_stocked_products(products), "idproduct").inner_join(_warehouses(tables), "idwarehouse")


def current_stock(tables: Tables, warehouse: int | None = None) -> Table:
    """One row per product that is held in stock, zero included: its stock in one warehouse, or in all that count."""
    rows = stock_by_warehouse(tables)
    chosen = _of_warehouse(rows, warehouse)
    total = chosen.group_by("idproduct").agg(
        stock=chosen.stock.sum(), reserved=chosen.reserved.sum(), freestock=chosen.freestock.sum()
    )
    joined = _stocked_products(tables["products"]).left_join(total, "idproduct")
    return joined.select(
        "idproduct",
        stock=joined.stock.fill_null(0).cast("int64"),
        reserved=joined.reserved.fill_null(0).cast("int64"),
        freestock=joined.freestock.fill_null(0).cast("int64"),
    )


def order_levels(tables: Tables, warehouse: int | None = None) -> Table:
    """One row per product with levels in Picqer, of one warehouse or of all that count.

    Columns: picqer_order_level (order below it), picqer_desired_level (order up to it); null when not set.
    """
    rows = _of_warehouse(tables["product_warehouses"].inner_join(_warehouses(tables), "idwarehouse"), warehouse)
    return rows.group_by("idproduct").agg(
        picqer_order_level=rows.stock_level_order.sum().cast("int64"),
        picqer_desired_level=rows.stock_level_desired.sum().cast("int64"),
    )


def stock_spans(tables: Tables, as_of: date, warehouse: int | None = None) -> Table:
    """One row per product and span of days with the same stock at their ends, from the stock history.

    Before its first known change a product has the old stock of that change; a product without changes has its current
    stock. When the history is loaded from a certain day only, earlier spans are an assumption.

    Columns: first_day, next_day (day numbers, the second not included), stock (pieces, physical, in one warehouse or in
    all that count).
    """
    changes = _changes(tables, as_of, warehouse)
    opening = _opening(tables, changes, warehouse)
    by_day = changes.group_by("idproduct", "day").agg(change=changes.change.sum())
    later = by_day.inner_join(opening, "idproduct").mutate(
        stock=lambda row: (
            row.opening + row.change.sum().over(ibis.cumulative_window(group_by="idproduct", order_by="day"))
        )
    )
    start = opening.select("idproduct", day=ibis.literal(0, "int64"), stock="opening")
    states = ibis.union(start, later.select("idproduct", day=later.day.cast("int64"), stock=later.stock.cast("int64")))
    following = states.day.lead().over(group_by="idproduct", order_by="day")
    return states.select(
        "idproduct", "stock", first_day="day", next_day=following.fill_null(day_number(as_of) + 1).cast("int64")
    )


def stock_daily(tables: Tables, first: date, last: date, warehouse: int | None = None) -> Table:
    """One row per product that is held in stock and day: the stock at its end, carried forward when unchanged."""
    every, dates = stock_spans(tables, last, warehouse), tables["dates"]
    spans = every.filter(every.next_day > day_number(first))
    days = dates.filter(dates.number.between(day_number(first), day_number(last))).select("day", "week", "number")
    joined = spans.inner_join(days, [spans.first_day <= days.number, spans.next_day > days.number])
    return joined.select("idproduct", "day", "week", "stock")


def days_in_stock(spans: Table, first_day: IntegerValue, last: date) -> IntegerValue:
    """The days of a span, between a first and a last day, on which the product had stock at the end of the day."""
    return (spans.stock > 0).ifelse(days_within(spans, first_day, last), 0)


def days_within(spans: Table, first_day: IntegerValue, last: date) -> IntegerValue:
    """The days of a span between a first and a last day."""
    begins = ibis.greatest(spans.first_day, first_day)
    ends = ibis.least(spans.next_day, day_number(last) + 1)
    return ibis.greatest(ends - begins, 0)


def _stocked_products(products: Table) -> Table:
    return products.filter(products.type.isin(STOCKED_TYPES)).select("idproduct")


def _warehouses(tables: Tables) -> Table:
    """Warehouses, and whether they count. SQL Server has no boolean literal, so that `fill_null(True)` fails there."""
    warehouses = tables["warehouses"]
    is_counted = warehouses.counts_for_general_stock
    return warehouses.select("idwarehouse", counts=is_counted.isnull() | is_counted)


def _of_warehouse(rows: Table, warehouse: int | None) -> Table:
    return rows.filter(rows.counts) if warehouse is None else rows.filter(rows.idwarehouse == warehouse)


def _changes(tables: Tables, as_of: date, warehouse: int | None) -> Table:
    """One row per product, warehouse and day with a change: the change, and the stock before it.

    Within a day changes are in the order of their numbers, because wall time repeats an hour when summer time ends.
    """
    history = tables["stockhistory"]
    known = history.semi_join(_stocked_products(tables["products"]), "idproduct").inner_join(
        _warehouses(tables), "idwarehouse"
    )
    rows = _of_warehouse(known, warehouse).mutate(day=lambda row: day_number_of(row.changed_at.date()))
    rows = rows.filter(rows.day <= day_number(as_of))
    in_order = {"group_by": ["idproduct", "idwarehouse", "day"], "order_by": "idproduct_stock_history"}
    ranked = rows.mutate(
        place=ibis.row_number().over(**in_order),
        found=rows.old_stock.first().over(**in_order),
        many=rows.new_stock.count().over(group_by=in_order["group_by"]),
    )
    last = ranked.filter(ranked.place == ranked.many - 1)
    before = last.new_stock.lag().over(group_by=["idproduct", "idwarehouse"], order_by="day").fill_null(last.found)
    known = last.select("idproduct", "idwarehouse", "day", "new_stock", before=before)
    return known.mutate(change=known.new_stock - known.before)


def _opening(tables: Tables, changes: Table, warehouse: int | None) -> Table:
    """One row per product: its stock before the first known change."""
    first = changes.mutate(place=ibis.row_number().over(group_by=["idproduct", "idwarehouse"], order_by="day"))
    found = first.filter(first.place == 0).select("idproduct", "idwarehouse", opening="before")
    now = _of_warehouse(stock_by_warehouse(tables), warehouse)
    quiet = now.anti_join(found, ["idproduct", "idwarehouse"]).select("idproduct", opening="stock")
    never = _stocked_products(tables["products"]).select("idproduct", opening=ibis.literal(0, "int64"))
    every = ibis.union(found.select("idproduct", "opening"), quiet.select("idproduct", "opening"), never)
    return every.group_by("idproduct").agg(opening=every.opening.sum())
