"""Makes the report of an account: the summary first, then every metric."""

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
from .content import Block, Report, Section
from .summary import tiles, to_buy, to_clear, to_ship

PAGES = ("stock", "fulfilment", "purchasing", "orders")
MAX_ROWS = 15
"""Rows of a table of a metric; a note tells about the others."""


def make_report(
    runner: MetricRunner,
    language: Language,
    source: str,
    *,
    as_of: datetime,
    warehouse: int | None = None,
    **chosen: Any,
) -> Report:
    """The report of an account in a language, at a local moment, for one warehouse or for all.

    `source` says where the data are. Each metric takes those of the chosen parameters that it has.

    Raises:
        ConfigurationError: the warehouse does not exist, or nothing was loaded.
    """
    parameters = {"as_of": as_of, "warehouse": warehouse, **chosen}
    views = {spec.metric: run_metric(runner, spec.metric, language, **parameters) for spec in CATALOG}
    summary = Section(language("this_week"), [to_buy(views), to_clear(views), to_ship(views)])
    blocks = {page: [_block(spec, views[spec.metric]) for spec in CATALOG if spec.page == page] for page in PAGES}
    pages = [Section(language(f"section.{page}"), of_page) for page, of_page in blocks.items()]
    moment, place = language("as_of", moment=language.moment(as_of)), _warehouse_name(runner, warehouse, language)
    return Report(language, language("title"), f"{moment} · {place} · {source}", tiles(views), [summary, *pages], views)


def _warehouse_name(runner: MetricRunner, warehouse: int | None, language: Language) -> str:
    names = runner.warehouses()
    if warehouse is not None and warehouse not in names:
        known = ", ".join(f"{number} ({name})" for number, name in names.items())
        raise ConfigurationError(f"There is no warehouse {warehouse}: there are {known}.")
    return language("widget.every") if warehouse is None else names[warehouse]


def _block(spec: ChartSpec, view: View) -> Block:
    """The block of a metric: its texts, its chart, the first rows of its table, and its notes."""
    rows = spec.select_rows(view.frame)
    text = [view.text(part) for part in ("question", "read", "act")]
    shown = table(view.with_rows(rows.head(MAX_ROWS)), spec.columns)
    notes = truncation_note(view, len(rows), MAX_ROWS) if shown else [view.language("nothing")]
    return Block(view.text("heading"), text, spec.draw(view), shown, [*notes, *view.notes])
