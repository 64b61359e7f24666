"""What all notebooks share: the account, the choices of a page, and the layout of a metric."""

from __future__ import annotations

import os
from collections.abc import Callable
from html import escape
from pathlib import Path
from typing import Any

import marimo as mo

from .answers import MetricRunner, metric_runner
from .charts.catalog import CHARTS
from .charts.view import View
from .foreign_text import visible
from .i18n import Language
from .load.config.home import activate_home_to_look
from .load.destinations.choose import DEFAULT, open_demo, open_destination_or_demo
from .load.failures import DestinationFailed
from .source import ConfigurationError

PERIODS = (28, 56, 91, 182, 364, 728)
DAYS_PER_WEEK = 7
PAGE_SIZE = 12


def open_account() -> MetricRunner:
    """The account that `picqer notebook` names in the environment, else that of the project folder.

    The database is the warehouse, or the demo when there is only a demo. When nothing was loaded, the notebook shows
    the error and stops.
    """
    home = activate_home_to_look(Path(os.environ.get("PICQER_HOME") or _here()))
    dataset, name = os.environ.get("PICQER_DATASET", "picqer"), os.environ.get("PICQER_DESTINATION", DEFAULT)
    try:
        if os.environ.get("PICQER_DEMO"):
            destination = open_demo(dataset, home)
        else:
            destination = open_destination_or_demo(name, dataset, home)
        runner = metric_runner(destination, os.environ.get("PICQER_ACCOUNT", ""))
        _ = runner.as_of
    except (ConfigurationError, DestinationFailed) as error:
        mo.stop(True, mo.callout(mo.md(str(error)), kind="warn"))  # noqa: FBT003  marimo's own form
        raise
    return runner


def language_dropdown() -> Any:
    """The choice of a language."""
    return mo.ui.dropdown({"Nederlands": "nl", "English": "en"}, value="Nederlands", label="taal / language")


def period_dropdown(language: Language) -> Any:
    """The choice of a period in days; the first option is each metric's own default."""
    default = language("widget.usual")
    options = {default: None, **{language("widget.days", number=days): days for days in PERIODS}}
    return mo.ui.dropdown(options, value=default, label=language("widget.period"))


def warehouse_dropdown(language: Language, runner: MetricRunner) -> Any:
    """The choice of a warehouse; the first option is all of them."""
    every = language("widget.every")
    options = {every: None, **{visible(f"{name} ({number})"): number for number, name in runner.warehouses().items()}}
    return mo.ui.dropdown(options, value=every, label=language("widget.warehouse"))


def metric_parameters(runner: MetricRunner, period: int | None, warehouse: int | None = None) -> dict[str, Any]:
    """The choices of a page as parameters of metrics."""
    weeks = period // DAYS_PER_WEEK if period else None
    return {"as_of": runner.as_of, "window_days": period, "weeks": weeks, "warehouse": warehouse}


def introduction(language: Language, page: str, runner: MetricRunner) -> Any:
    """The heading and the introduction of a page, and the moment of its data."""
    moment = language("as_of", moment=language.moment(runner.as_of))
    return mo.md(f"# {language(f'section.{page}')}\n\n{language(f'notebook.{page}')}\n\n*{moment}*")


def metric_section(view: View) -> Any:
    """A metric: its texts, its chart, its table and its notes."""
    spec = CHARTS[view.metric]
    rows = view.with_rows(spec.select_rows(view.frame))
    text = mo.md(
        f"## {view.text('heading')}\n\n**{view.text('question')}** {view.text('read')}\n\n→ {view.text('act')}"
    )
    chart = spec.draw(view)
    notes = mo.md("\n\n".join(f"*{note}*" for note in view.notes))
    return mo.vstack([text, *([chart] if chart is not None else []), _table(rows, spec.columns), notes])


def _table(view: View, columns: tuple[str, ...]) -> Any:
    """A table that sorts by its values and shows them formatted."""
    if view.frame.empty:
        return mo.md(view.language("nothing"))
    frame = view.frame[[*columns]].rename(columns=view.heading).reset_index(drop=True)
    return mo.ui.table(
        frame,
        selection=None,
        page_size=PAGE_SIZE,
        format_mapping={view.heading(column): _cell(view, column) for column in columns},
    )


def _cell(view: View, column: str) -> Callable[[Any], Any]:
    """What shows a value. marimo makes a link or a picture of an address in plain text, but not in HTML."""
    write = view.formatter(column)
    return write if view.is_number(column) else lambda value: mo.Html(f"<span>{escape(write(value))}</span>")


def _here() -> Path:
    """The project folder, also when a notebook is started from its own folder."""
    folder = Path.cwd()
    return folder.parent if folder.name == "notebooks" else folder
