"""What all notebooks stand on: where the data are, and how a metric is laid out."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import marimo as mo

from .answers import MetricRunner, metric_runner
from .charts.catalog import CHARTS
from .charts.view import View
from .i18n import Language
from .load.config.home import activate_home
from .load.destinations.destination import DEMO, DUCKDB, pipeline_into, pipeline_into_file, warehouse_file
from .load.failures import DestinationFailed
from .source import ConfigurationError

PERIODS = (28, 56, 91, 182, 364, 728)
WEEK = 7
PAGE = 12
"""Rows of a table that are seen at once."""


def account() -> MetricRunner:
    """The account that `picqer notebook` was started for; in a notebook that was started by itself, that of the folder.

    There the warehouse is taken when it was loaded, and else the demo. Where nothing was loaded the notebook says so
    and goes no further.
    """
    home = activate_home(Path(os.environ.get("PICQER_HOME") or _here()))
    dataset, destination = os.environ.get("PICQER_DATASET", "picqer"), os.environ.get("PICQER_DESTINATION", DUCKDB)
    file = warehouse_file(home)
    if os.environ.get("PICQER_DEMO") or (destination == DUCKDB and not file.exists() and (home / DEMO).exists()):
        file = home / DEMO
    try:
        is_file = destination == DUCKDB
        pipeline = pipeline_into_file(file, dataset, home) if is_file else pipeline_into(destination, dataset, home)
        runner = metric_runner(pipeline, os.environ.get("PICQER_ACCOUNT", ""))
        _ = runner.as_of
    except (ConfigurationError, DestinationFailed) as error:
        mo.stop(True, mo.callout(mo.md(str(error)), kind="warn"))  # noqa: FBT003  marimo's own form
        raise
    return runner


def warehouses(runner: MetricRunner, every: str) -> dict[str, int | None]:
    """The warehouses to choose from by name, and first all of them."""
    return {every: None, **{f"{name} ({number})": number for number, name in runner.warehouses().items()}}


def periods(language: Language) -> dict[str, int | None]:
    """The periods to choose from, in days; the first leaves it to each metric."""
    return {language("widget.usual"): None, **{language("widget.days", number=days): days for days in PERIODS}}


def asked(runner: MetricRunner, period: int | None, warehouse: int | None = None) -> dict[str, Any]:
    """What was chosen on a page, as metrics call it."""
    weeks = period // WEEK if period else None
    return {"as_of": runner.as_of, "window_days": period, "weeks": weeks, "warehouse": warehouse}


def introduction(language: Language, page: str, runner: MetricRunner) -> Any:
    """What a page asks, and which moment its data speak of."""
    moment = language("as_of", moment=language.moment(runner.as_of))
    return mo.md(f"# {language(f'section.{page}')}\n\n{language(f'notebook.{page}')}\n\n*{moment}*")


def shown(view: View) -> Any:
    """A metric: what is asked, how to read it and what to do; its figure; the rows that are worth showing."""
    spec = CHARTS[view.metric]
    rows = view.with_rows(spec.select_rows(view.frame))
    words = mo.md(
        f"## {view.text('heading')}\n\n**{view.text('question')}** {view.text('read')}\n\n→ {view.text('act')}"
    )
    figure = spec.draw(view)
    notes = mo.md("\n\n".join(f"*{note}*" for note in view.notes))
    return mo.vstack([words, *([figure] if figure is not None else []), _table(rows, spec.columns), notes])


def _table(view: View, columns: tuple[str, ...]) -> Any:
    """A table that sorts by its values and shows them as people write them."""
    if view.frame.empty:
        return mo.md(view.language("nothing"))
    shown = {view.heading(column): column for column in columns}
    frame = view.frame[[*columns]].rename(columns=view.heading).reset_index(drop=True)
    return mo.ui.table(
        frame,
        selection=None,
        page_size=PAGE,
        format_mapping={name: view.formatter(column) for name, column in shown.items()},
    )


def _here() -> Path:
    """The folder of the project, also when a notebook is started from beside it."""
    folder = Path.cwd()
    return folder.parent if folder.name == "notebooks" else folder
