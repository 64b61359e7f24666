"""Percentiles, shares, deviations and intervals that every database computes alike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from statistics import NormalDist

import ibis
from ibis.expr.types import FloatingValue, IntegerValue, NumericColumn, NumericValue, StringValue, Table

TINY = 1e-9
"""Taken off before rounding up, so that 0.07 times 100 is 7 also in binary fractions."""


def nearest_rank(table: Table, by: Sequence[str], value: str, shares: Mapping[str, float]) -> Table:
    """One row per group: `n`, and for each name the smallest value that so large a share of the rows does not exceed.

    The nearest-rank percentile, which is a value that occurred. A null counts as larger than everything: when so many
    orders are still open that nobody knows the percentile, it is null.
    """
    groups = list(by)
    marked = table.mutate(unknown=table[value].isnull().ifelse(1, 0))
    ranked = marked.mutate(
        rank=ibis.row_number().over(group_by=groups, order_by=["unknown", value]) + 1,
        many=marked.unknown.count().over(group_by=groups),
    )
    found = {
        name: (ranked.rank == (ranked.many.cast("float64") * share - TINY).ceil()).ifelse(ranked[value], ibis.null())
        for name, share in shares.items()
    }
    return ranked.group_by(groups).agg(n=ranked.count(), **{name: one.max() for name, one in found.items()})


def share(part: NumericValue, whole: NumericValue) -> FloatingValue:
    """One divided by the other; null where there is nothing to divide by."""
    return part.cast("float64") / whole.cast("float64").nullif(0.0)


def bucket(days: IntegerValue, names: Mapping[int, str], last: str) -> StringValue:
    """What so many days are called: each name goes up to its number of days, the last one holds beyond them all."""
    return ibis.cases(*((days <= most, name) for most, name in names.items()), else_=last)


def positive(number: NumericValue) -> NumericValue:
    """The number, or 0; null stays null on every database (the largest of 0 and null is 0 on some)."""
    return (number > 0).ifelse(number, number - number)


def sample_deviation(column: NumericColumn) -> FloatingValue:
    """The standard deviation of a sample; null of a single value (some databases say NaN)."""
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
