"""Which products matter, and which are predictable."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import ibis
from ibis.expr.types import StringValue, Table

from ..facts.days import first_week, number, number_of
from ..facts.demand import first_of
from ..facts.joins import beside
from ..facts.lines import lines_sold
from ..facts.products import active, named
from ..facts.statistics import TINY, share
from ..tables import Tables

WEEK = 7
DIGITS = 6
NEW_DAYS = 90
"""A product younger than this has had no fair chance of a class."""


def abc_xyz(  # noqa: PLR0913  borders differ from shop to shop
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

    ABC (Inventory Planner): products in order of revenue; as long as those before it made less than `a_share` of all
    revenue a product is A, less than `b_share` B, else C. The one that crosses a border keeps the better class, equal
    revenues are taken in order of idproduct. XYZ: the coefficient of variation of weekly pieces, standard deviation
    divided by mean, over whole weeks up to the last Sunday; weeks without sales count, those before the product was
    created do not.

    Both go by what customers buy: a product that is only sold inside compositions has no revenue of its own, and is C
    and Z. Picqer's class goes by picks of 28 days: where it differs is worth a look. Classes are for sorting; published
    borders differ widely.

    Columns:
        revenue: in the window, excluding VAT. share: of that of all active products, 0 to 1; null when it is nothing.
        share_before: of the products before it. abc: A, B, C, or new when created in the last 90 days.
        cv: of weekly pieces; null when none were sold. xyz: X up to `x_cv`, Y up to `y_cv`, Z above or without sales.
        picqer_abc: Picqer's own class, null when not analysed. is_new: whether it was created in the last 90 days.
        differs: whether both have a class and they are not the same.

    Args:
        tables: the account's.
        as_of: local moment; the window ends on its day, the weeks before its week.
        window_days: days of revenue.
        weeks: whole weeks of demand.
        a_share: share of revenue up to which products are A.
        b_share: share of revenue up to which they are B.
        x_cv: largest variation of X.
        y_cv: largest variation of Y.
    """
    today = as_of.date()
    ranked = _ranked(_revenue(tables, today, window_days))
    joined = beside(ranked, _variation(tables, today, weeks), by="idproduct")
    labelled = joined.mutate(is_new=joined.created >= first_of(today, NEW_DAYS))
    classed = labelled.mutate(abc=_abc(labelled, a_share, b_share), xyz=_xyz(labelled, x_cv, y_cv))
    compared = classed.mutate(
        differs=~classed.is_new & classed.picqer_abc.notnull() & (classed.abc != classed.picqer_abc)
    )
    return named(tables, compared).select(
        "idproduct",
        "productcode",
        "name",
        "revenue",
        "share",
        "share_before",
        "abc",
        "cv",
        "xyz",
        "picqer_abc",
        "is_new",
        "differs",
    )


def _revenue(tables: Tables, today: date, window_days: int) -> Table:
    """One row per active product, sold or not; rounded, so that sums are the same in whatever order they are made."""
    sold, products = lines_sold(tables), tables["products"]
    within = sold.filter(sold.day.between(first_of(today, window_days), today))
    revenue = within.group_by("idproduct").agg(revenue=within.revenue.sum())
    product = active(tables, products).select(
        "idproduct", picqer_abc="analysis_abc_classification", created=products.created.date()
    )
    joined = beside(product, revenue, by="idproduct")
    return joined.mutate(revenue=joined.revenue.fill_null(0.0).round(DIGITS))


def _ranked(rows: Table) -> Table:
    """With their shares, and the shares of all that earn more."""
    total = rows.agg(total=rows.revenue.sum())
    in_order = ibis.cumulative_window(order_by=[ibis.desc("revenue"), "idproduct"])
    summed = rows.mutate(up_to_here=rows.revenue.sum().over(in_order)).cross_join(total)
    return summed.mutate(
        share=share(summed.revenue, summed.total), share_before=share(summed.up_to_here - summed.revenue, summed.total)
    )


def _variation(tables: Tables, today: date, weeks: int) -> Table:
    """One row per product that was sold in these weeks: the coefficient of variation of its weekly pieces.

    From whole numbers, which are exact: the root of n sum(x^2) - sum(x)^2, divided by sum(x).
    """
    end = first_week(today, 1)
    sold, dates, products = lines_sold(tables), tables["dates"].select("day", "week"), tables["products"]
    within = sold.filter((sold.day >= end - timedelta(weeks=weeks)) & (sold.day < end)).inner_join(dates, "day")
    weekly = within.group_by("idproduct", "week").agg(pieces=within.pieces.sum().cast("float64"))
    summed = weekly.group_by("idproduct").agg(
        pieces=weekly.pieces.sum(), squares=(weekly.pieces * weekly.pieces).sum(), sold_in=weekly.pieces.count()
    )
    joined = summed.inner_join(products.select("idproduct", "created"), "idproduct")
    lived = ((number(end) - number_of(joined.created.date())).cast("float64") / WEEK).ceil()
    n = ibis.greatest(ibis.least(lived, float(weeks)), joined.sold_in.cast("float64"))
    spread = n * joined.squares - joined.pieces * joined.pieces
    return joined.select("idproduct", cv=share(spread.sqrt(), joined.pieces))


def _abc(rows: Table, a_share: float, b_share: float) -> StringValue:
    """What binary fractions leave of a share is no share."""
    before = rows.share_before + TINY
    return ibis.cases((rows.is_new, "new"), (before < a_share, "A"), (before < b_share, "B"), else_="C")


def _xyz(rows: Table, x_cv: float, y_cv: float) -> StringValue:
    return ibis.cases((rows.cv <= x_cv, "X"), (rows.cv <= y_cv, "Y"), else_="Z")
