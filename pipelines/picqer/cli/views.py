"""`picqer views`: the metrics as views in the database."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import click

from .metric_commands import metrics
from .options import as_of_option, demo_place_options, target


@click.command()
@as_of_option
@demo_place_options
def views(as_of: datetime | None, **place: Any) -> None:
    """Create each metric as a view in the schema DATASET_metrics, for BI tools. Run it after each load."""
    from ..answers import metric_runner
    from ..load.run_log.contract import older_named
    from ..load.serving.views import make_metric_views
    from ..metrics.sql import sql_of

    destination = target(**place).open()
    pipeline, dialect = destination.pipeline, destination.dialect
    moment = as_of or metric_runner(destination).as_of
    queries = {name: sql_of(metric, dialect, pipeline.dataset_name, moment) for name, metric in metrics().items()}
    with older_named(destination):
        schema = make_metric_views(pipeline, queries)
    click.echo(f"{len(queries)} views in {schema}, as of {moment:%Y-%m-%d %H:%M}; run it again after each load.")
