"""`picqer metric`: the answer to one question."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

import click
from rich.table import Table

from ..foreign_text import csv_text
from .metric_commands import MetricCommands
from .options import as_of_option, look_place_options, metric_runner_at
from .tables import show

if TYPE_CHECKING:
    import pandas as pd

    from ..metrics.catalog import Metric

FORMATS = ("table", "csv", "json")


def _print(metric: Metric, chosen: dict[str, Any], *, as_of: datetime | None, file_format: str, **place: Any) -> None:
    from ..i18n import EN

    runner = metric_runner_at(**place)
    moment = as_of or runner.as_of
    result = runner.run(metric.name, as_of=moment, **chosen)
    frame = result.frame
    if file_format == "csv":
        click.echo(csv_text(frame), nl=False)
    elif file_format == "json":
        click.echo(frame.to_json(orient="records", date_format="iso", indent=2))
    else:
        show(_as_table(metric, frame))
        click.echo(f"{metric.question} As of {moment:%Y-%m-%d %H:%M}; {len(frame):,} rows.")
    for coverage in result.coverage:
        if coverage.gap:
            click.echo(f"picqer: {coverage.describe(EN)}", err=True)


def _as_table(metric: Metric, frame: pd.DataFrame) -> Table:
    table = Table(box=None, pad_edge=False, title=metric.name)
    for column in frame.columns:
        table.add_column(str(column), justify="right" if frame[column].dtype.kind in "if" else "left")
    for row in frame.itertuples(index=False):
        table.add_row(*map(_shown, row))
    return table


def _shown(value: Any) -> str:
    if value is None or value != value:  # noqa: PLR0124  NaN and NaT are not themselves
        return ""
    return f"{value:,.2f}" if isinstance(value, float) else str(value)


metric = MetricCommands(
    "metric",
    act=_print,
    options=(
        as_of_option,
        click.option("--format", "file_format", type=click.Choice(FORMATS), default="table", show_default=True),
        look_place_options,
    ),
    help="Answer one question from the data. `picqer metric` lists the metrics.",
)
