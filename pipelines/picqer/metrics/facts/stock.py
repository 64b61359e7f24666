"""Stock: as it is now, and as it was at the end of each day."""

from __future__ import annotations

from datetime import date

import ibis
from ibis.expr.types import IntegerValue, Table

from ..tables import Tables
from .days import number, number_of

HELD = ["normal", "composition_with_stock"]
"""Products that lie on a shelf: unlimited ones have no stock, a virtual composition shows that of its parts again."""


def stock_by_warehouse(tables: Tables) -> Table:
    """One row per product that is held in stock and warehouse, as Picqer shows it now.

    Columns: stock (physical), reserved, freestock (negative when more is reserved than there is), counts (whether the
    warehouse counts for the total stock of products).
    """
    stock, products = tables["warehouse_stock"], tables["products"]
    row = stock.select(
        "idwarehouse",
        "idproduct",
        stock="stock__stock",
        reserved="stock__reserved",
        freestock="stock__freestock",
    )
    return row.semi_join(_held(products), "idproduct").inner_join(_places(tables), "idwarehouse")


def stock_now(tables: Tables, warehouse: int | None = None) -> Table:
    """One row per product that is held in stock, also without any: its stock in one warehouse, or in all that count."""
    rows = stock_by_warehouse(tables)
    chosen = _chosen(rows, warehouse)
    total = chosen.group_by("idproduct").agg(
        stock=chosen.stock.sum(), reserved=chosen.reserved.sum(), freestock=chosen.freestock.sum()
    )
    joined = _held(tables["products"]).left_join(total, "idproduct")
    return joined.select(
        "idproduct",
        stock=joined.stock.fill_null(0).cast("int64"),
        reserved=joined.reserved.fill_null(0).cast("int64"),
        freestock=joined.freestock.fill_null(0).cast("int64"),
    )


def stock_levels(tables: Tables, warehouse: int | None = None) -> Table:
    """One row per product with settings: the levels that people set in Picqer, of one warehouse or of all that count.

    Columns: picqer_order_level (buy below it) and picqer_desired_level (buy up to it); null where none is set.
    """
    rows = _chosen(tables["product_warehouses"].inner_join(_places(tables), "idwarehouse"), warehouse)
    return rows.group_by("idproduct").agg(
        picqer_order_level=rows.stock_level_order.sum().cast("int64"),
        picqer_desired_level=rows.stock_level_desired.sum().cast("int64"),
    )


def stock_spans(tables: Tables, as_of: date, warehouse: int | None = None) -> Table:
    """One row per product and span of days at whose ends its stock was the same, from the stock history.

    Before its first known change a product has the stock that this change found; one that never changed has what it
    has now. Where history was loaded from a certain day only, earlier spans are a guess.

    Columns: first_day, next_day (numbers of days, the second not included), stock (pieces, physical, of one warehouse
    or of all that count).
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
        "idproduct", "stock", first_day="day", next_day=following.fill_null(number(as_of) + 1).cast("int64")
    )


def stock_daily(tables: Tables, first: date, last: date, warehouse: int | None = None) -> Table:
    """One row per product that is held in stock and day: the pieces at its end, carried forward over quiet days."""
    every, dates = stock_spans(tables, last, warehouse), tables["dates"]
    spans = every.filter(every.next_day > number(first))
    days = dates.filter(dates.number.between(number(first), number(last))).select("day", "week", "number")
    joined = spans.inner_join(days, [spans.first_day <= days.number, spans.next_day > days.number])
    return joined.select("idproduct", "day", "week", "stock")


def days_in_stock(spans: Table, first_day: IntegerValue, last: date) -> IntegerValue:
    """Of how many days, between a first one and a last one, the product of a span had stock at their ends."""
    return (spans.stock > 0).ifelse(days_within(spans, first_day, last), 0)


def days_within(spans: Table, first_day: IntegerValue, last: date) -> IntegerValue:
    """How many days of a span lie between a first one and a last one."""
    begins = ibis.greatest(spans.first_day, first_day)
    ends = ibis.least(spans.next_day, number(last) + 1)
    return ibis.greatest(ends - begins, 0)


def _held(products: Table) -> Table:
    return products.filter(products.type.isin(HELD)).select("idproduct")


def _places(tables: Tables) -> Table:
    """Warehouses, and whether they count; SQL Server has no true to fill a null with."""
    warehouses = tables["warehouses"]
    is_counted = warehouses.counts_for_general_stock
    return warehouses.select("idwarehouse", counts=is_counted.isnull() | is_counted)


def _chosen(rows: Table, warehouse: int | None) -> Table:
    return rows.filter(rows.counts) if warehouse is None else rows.filter(rows.idwarehouse == warehouse)


def _changes(tables: Tables, as_of: date, warehouse: int | None) -> Table:
    """One row per product, warehouse and day with a change: how much it changed, and what was there before."""
    history = tables["stockhistory"]
    known = history.semi_join(_held(tables["products"]), "idproduct").inner_join(_places(tables), "idwarehouse")
    rows = _chosen(known, warehouse).mutate(day=lambda row: number_of(row.changed_at.date()))
    rows = rows.filter(rows.day <= number(as_of))
    in_order = {"group_by": ["idproduct", "idwarehouse", "day"], "order_by": ["changed_at", "idproduct_stock_history"]}
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
    """One row per product: its stock before the first change that is known."""
    first = changes.mutate(place=ibis.row_number().over(group_by=["idproduct", "idwarehouse"], order_by="day"))
    found = first.filter(first.place == 0).select("idproduct", "idwarehouse", opening="before")
    now = _chosen(stock_by_warehouse(tables), warehouse)
    quiet = now.anti_join(found, ["idproduct", "idwarehouse"]).select("idproduct", opening="stock")
    never = _held(tables["products"]).select("idproduct", opening=ibis.literal(0, "int64"))
    every = ibis.union(found.select("idproduct", "opening"), quiet.select("idproduct", "opening"), never)
    return every.group_by("idproduct").agg(opening=every.opening.sum())
