"""Views of a few rows, as a test writes them down."""

from __future__ import annotations

from functools import cache
from typing import Any

import pyarrow as pa

from picqer.charts.view import View
from picqer.i18n import NL, Language
from picqer.metrics.catalog import METRICS
from tests.metrics.small_shop import NOW, shop


@cache
def _schema(metric: str) -> pa.Schema:
    return METRICS[metric].function(shop(), as_of=NOW).schema().to_pyarrow()


def view(metric: str, *rows: dict[str, Any], language: Language = NL) -> View:
    """A metric that had these rows, in its usual parameters; columns that are not given are empty."""
    unknown = {column for row in rows for column in row} - {*_schema(metric).names}
    assert not unknown, f"{metric} has no column {unknown}"
    frame = pa.Table.from_pylist([*rows], schema=_schema(metric)).to_pandas()
    return View(metric, frame, NOW, METRICS[metric].parameters, language)
