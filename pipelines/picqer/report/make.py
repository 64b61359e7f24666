"""The report of an account: this week first, then every metric."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from ..answers import MetricRunner
from ..charts.catalog import CATALOG, ChartSpec
from ..charts.run_metric import run_metric
from ..charts.tables import table, truncation_note
from ..charts.view import View
from ..i18n import Language
from ..source import ConfigurationError
from .content import Block, Part, Report
from .summary import tiles, to_buy, to_clear, to_ship

PAGES = ("stock", "fulfilment", "purchasing", "orders")
ROWS = 15
"""Rows of a table below the first page; what is left out is said."""


def report(
    runner: MetricRunner,
    language: Language,
    source: str,
    *,
    as_of: datetime,
    warehouse: int | None = None,
    **chosen: Any,
) -> Report:
    """The report in a language.

    Args:
        runner: runs the metrics.
        language: of its texts and formats.
        source: where the data are, for people.
        as_of: local moment.
        warehouse: one of them; without it all.
        chosen: other parameters of metrics, for each that has them.

    Raises:
        ConfigurationError: there is no such warehouse, or nothing was loaded.
    """
    asked = {"as_of": as_of, "warehouse": warehouse, **chosen}
    views = {one.metric: run_metric(runner, one.metric, language, **asked) for one in CATALOG}
    week = Part(language("this_week"), [to_buy(views), to_clear(views), to_ship(views)])
    pages = [
        Part(
            language(f"part.{page}"),
            [block(one, views[one.metric]) for one in CATALOG if one.page == page],
        )
        for page in PAGES
    ]
    subtitle = " · ".join(
        [language("as_of", moment=language.moment(as_of)), _place(runner, warehouse, language), source]
    )
    return Report(language, language("title"), subtitle, tiles(views), [week, *pages], views)


def _place(runner: MetricRunner, warehouse: int | None, language: Language) -> str:
    names = runner.warehouses()
    if warehouse is not None and warehouse not in names:
        known = ", ".join(f"{number} ({name})" for number, name in names.items())
        raise ConfigurationError(f"There is no warehouse {warehouse}: there are {known}.")
    return language("widget.every") if warehouse is None else names[warehouse]


def block(spec: ChartSpec, view: View) -> Block:
    """A metric with its figure, the first rows that are worth showing, and what they do without."""
    rows = spec.select_rows(view.frame)
    text = [view.text(part) for part in ("question", "read", "act")]
    shown = table(view.with_rows(rows.head(ROWS)), spec.columns)
    said = truncation_note(view, len(rows), ROWS) if shown else [view.language("nothing")]
    return Block(view.text("heading"), text, spec.draw(view), shown, [*said, *view.notes])
