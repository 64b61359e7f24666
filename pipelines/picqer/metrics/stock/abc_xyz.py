"""ABC and XYZ classes of products."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import ibis
from ibis.expr.types import StringValue, Table

from ..facts.days import day_number, day_number_of, first_week, window_start
from ..facts.expressions import EPSILON, left_join_all, share
from ..facts.lines import lines_sold
from ..facts.products import only_active, with_product_names
from ..tables import Tables

WEEK = 7
DECIMALS = 6
NEW_PRODUCT_DAYS = 90
"""A younger product gets no ABC class."""


def abc_xyz(  # noqa: PLR0913  class limits differ between shops
    tables: Tables,
    *,
    as_of: datetime,
    window_days: int = 365,
    weeks: int = 52,
    a_share: float = 0.8,
    b_share: float = 0.95,
    x_cv: float = 0.5,
    y_cv: float = 1.0,
) -> Table:
    """Which products make the revenue, which of them sell evenly, and does Picqer rank them alike?

    One row per active product of any type.

    ABC (Inventory Planner): products are sorted by descending revenue, equal ones by idproduct. A product is A while
    the products before it have less than `a_share` of all revenue, B while they have less than `b_share`, else C. The
    product that crosses a limit keeps the better class. XYZ: the coefficient of variation of weekly pieces (standard
    deviation / mean) over whole weeks up to the last Sunday. Weeks without sales count; weeks before the product's
    creation do not.

    Both classes count what customers buy: a product that is sold only inside compositions has no revenue of its own and
    is C and Z. Picqer's own class counts the picks of 28 days. Published limits of classes differ widely.

    Columns:
        revenue: in the window, excluding VAT. share: of the revenue of all active products; null when that is 0.
        share_before: share of the products before it. abc: A, B, C, or new when created in the last 90 days.
        cv: of weekly pieces; null when none were sold. xyz: X up to `x_cv`, Y up to `y_cv`, Z above or without sales.
        picqer_abc: Picqer's own class, null when not analysed. is_new: whether it was created in the last 90 days.
        differs: whether both classes exist and differ.

    Parameters:
        window_days: days of revenue.
        weeks: whole weeks of demand.
        a_share: share of revenue up to which products are A.
        b_share: share of revenue up to which they are B.
        x_cv: largest coefficient of variation of X.
        y_cv: largest coefficient of variation of Y.
    """
    today = as_of.date()
    ranked = _with_shares(_revenue(tables, today, window_days))
    joined = left_join_all(ranked, _coefficient_of_variation(tables, today, weeks), by="idproduct")
    labelled = joined.mutate(is_new=joined.created >= window_start(today, NEW_PRODUCT_DAYS))
    classed = labelled.mutate(abc=_abc(labelled, a_share, b_share), xyz=_xyz(labelled, x_cv, y_cv))
    compared = classed.mutate(
        differs=~classed.is_new & classed.picqer_abc.notnull() & (classed.abc != classed.picqer_abc)
    )
    return with_product_names(
        tables, compared, *("revenue", "share", "share_before", "abc", "cv", "xyz", "picqer_abc", "is_new", "differs")
    )


def _revenue(tables: Tables, today: date, window_days: int) -> Table:
    """One row per active product: its revenue, rounded so that totals do not depend on the order of addition."""
    sold, products = lines_sold(tables), tables["products"]
    within = sold.filter(sold.day.between(window_start(today, window_days), today))
    revenue = within.group_by("idproduct").agg(revenue=within.revenue.sum())
    product = only_active(tables, products).select(
        "idproduct", picqer_abc="analysis_abc_classification", created=products.created.date()
    )
    joined = left_join_all(product, revenue, by="idproduct")
    return joined.mutate(revenue=joined.revenue.fill_null(0.0).round(DECIMALS))


def _with_shares(rows: Table) -> Table:
    """The rows plus `share` and `share_before`."""
    total = rows.agg(total=rows.revenue.sum())
    in_order = ibis.cumulative_window(order_by=[ibis.desc("revenue"), "idproduct"])
    summed = rows.mutate(up_to_here=rows.revenue.sum().over(in_order)).cross_join(total)
    return summed.mutate(
        share=share(summed.revenue, summed.total), share_before=share(summed.up_to_here - summed.revenue, summed.total)
    )


def _coefficient_of_variation(tables: Tables, today: date, weeks: int) -> Table:
    """One row per product sold in these weeks: the coefficient of variation of its weekly pieces.

    The formula uses whole numbers, which are exact: the root of n sum(x^2) - sum(x)^2, divided by sum(x).
    """
    end = first_week(today, 1)
    sold, dates, products = lines_sold(tables), tables["dates"].select("day", "week"), tables["products"]
    within = sold.filter((sold.day >= end - timedelta(weeks=weeks)) & (sold.day < end)).inner_join(dates, "day")
    weekly = within.group_by("idproduct", "week").agg(pieces=within.pieces.sum().cast("float64"))
    summed = weekly.group_by("idproduct").agg(
        pieces=weekly.pieces.sum(), squares=(weekly.pieces * weekly.pieces).sum(), sold_in=weekly.pieces.count()
    )
    joined = summed.inner_join(products.select("idproduct", "created"), "idproduct")
    lived = ((day_number(end) - day_number_of(joined.created.date())).cast("float64") / WEEK).ceil()
    n = ibis.greatest(ibis.least(lived, float(weeks)), joined.sold_in.cast("float64"))
    spread = n * joined.squares - joined.pieces * joined.pieces
    return joined.select("idproduct", cv=share(spread.sqrt(), joined.pieces))


def _abc(rows: Table, a_share: float, b_share: float) -> StringValue:
    """The class by share of revenue; EPSILON absorbs floating-point errors at the limits."""
    before = rows.share_before + EPSILON
    return ibis.cases((rows.is_new, "new"), (before < a_share, "A"), (before < b_share, "B"), else_="C")


def _xyz(rows: Table, x_cv: float, y_cv: float) -> StringValue:
    return ibis.cases((rows.cv <= x_cv, "X"), (rows.cv <= y_cv, "Y"), else_="Z")
