"""Joins, conditions, shares, percentiles and intervals with the same result on every database."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from statistics import NormalDist

import ibis
from ibis.expr.types import BooleanValue, FloatingValue, IntegerValue, NumericColumn, NumericValue, StringValue, Table

EPSILON = 1e-9
"""Subtracted before rounding up, so that 0.07 times 100 stays 7 in floating point."""


def left_join_all(rows: Table, *others: Table, by: str | list[str]) -> Table:
    """All rows, left joined with each of the other tables on the same key; the key columns occur once."""
    keys = [by] if isinstance(by, str) else by
    joined = rows
    for other in others:
        joined = joined.left_join(other, keys).drop(*(f"{key}_right" for key in keys))
    return joined


def in_warehouse(rows: Table, warehouse: int | None) -> Table:
    """The rows of one warehouse; all rows without one."""
    return rows if warehouse is None else rows.filter(rows.idwarehouse == warehouse)


def is_true(condition: BooleanValue) -> BooleanValue:
    """The condition, with null as false. SQL Server has no boolean literal, so that `fill_null(False)` fails there."""
    return condition.notnull() & condition


def nearest_rank(table: Table, by: Sequence[str], value: str, shares: Mapping[str, float]) -> Table:
    """One row per group: `n`, and for each name the nearest-rank percentile of a value.

    A nearest-rank percentile is a value that occurs. Null counts as larger than any value: the percentile is null when
    it falls among unknown values, for example of orders that are still open.
    """
    groups = list(by)
    marked = table.mutate(unknown=table[value].isnull().ifelse(1, 0))
    ranked = marked.mutate(
        rank=ibis.row_number().over(group_by=groups, order_by=["unknown", value]) + 1,
        many=marked.unknown.count().over(group_by=groups),
    )
    found = {
        name: (ranked.rank == (ranked.many.cast("float64") * share - EPSILON).ceil()).ifelse(ranked[value], ibis.null())
        for name, share in shares.items()
    }
    return ranked.group_by(groups).agg(n=ranked.count(), **{name: value.max() for name, value in found.items()})


def share(part: NumericValue, whole: NumericValue) -> FloatingValue:
    """The quotient; null when the divisor is zero."""
    return part.cast("float64") / whole.cast("float64").nullif(0.0)


def bucket_label(days: IntegerValue, names: Mapping[int, str], last: str) -> StringValue:
    """The name of the bucket of a number of days: each name holds up to its number, the last one beyond."""
    return ibis.cases(*((days <= most, name) for most, name in names.items()), else_=last)


def clip_at_zero(number: NumericValue) -> NumericValue:
    """The number, at least 0. Null stays null; the greatest of 0 and null would be 0 on some databases."""
    return (number > 0).ifelse(number, number - number)


def sample_deviation(column: NumericColumn) -> FloatingValue:
    """The standard deviation of a sample; null for a single value, where some databases return NaN."""
    return (column.count() > 1).ifelse(column.cast("float64").std(how="sample"), ibis.null("float64"))


def wilson(part: NumericValue, whole: NumericValue, confidence: float) -> tuple[FloatingValue, FloatingValue]:
    """Lower and upper bound of a share, by Wilson's score interval.

    https://en.wikipedia.org/wiki/Binomial_proportion_confidence_interval#Wilson_score_interval
    """
    z = NormalDist().inv_cdf((1 + confidence) / 2)
    n, p = whole.cast("float64").nullif(0.0), share(part, whole)
    middle, spread = p + z * z / (2 * n), z * ((p * (1 - p) + z * z / (4 * n)) / n).sqrt()
    scale = 1 + z * z / n
    return (middle - spread) / scale, (middle + spread) / scale
