"""`picqer sql`: a metric as SQL."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

import click

from .metric_commands import MetricCommands
from .options import DIALECTS, as_of_option

if TYPE_CHECKING:
    from ..metrics.catalog import Metric


def _print(metric: Metric, chosen: dict[str, Any], *, as_of: datetime | None, dialect: str, dataset: str) -> None:
    from ..metrics.sql import sql_of

    click.echo(sql_of(metric, dialect, dataset, as_of or datetime.now(), **chosen))  # noqa: DTZ005  wall time


sql = MetricCommands(
    "sql",
    act=_print,
    options=(
        as_of_option,
        click.option("--dialect", type=click.Choice(DIALECTS), default="duckdb", show_default=True),
        click.option("--dataset", default="picqer", show_default=True, help="The schema that holds the account."),
    ),
    help="Print a metric as SQL on the live views, for dbt, BI tools and your own views.",
)
