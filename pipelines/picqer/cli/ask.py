"""Commands that answer: metrics as tables, as SQL, and as views in the database."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

import click
from rich.table import Table

from .options import DIALECTS, analytics, answers_at, at_home, of_account, of_demo, pipeline_at, show, to_destination

if TYPE_CHECKING:
    import pandas as pd

    from ..metrics.catalog import Metric

FORMATS = ("table", "csv", "json")
MOMENT = click.DateTime(["%Y-%m-%d", "%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M:%S"])
as_of_option = click.option("--as-of", type=MOMENT, help="Local moment; default the last one that the data know.")
Options = Sequence[Callable[[Any], Any]]


class Metrics(click.Group):
    """One command for each metric, made when it is asked for: an option for each of its parameters, and these.

    Args:
        act: is called with the metric, the parameters that were chosen, and the values of the other options.
        options: that each command has beside its parameters.
    """

    def __init__(self, *args: Any, act: Callable[..., None], options: Options, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._act = act
        self._options = options

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  click's own signature
        """The metrics, in their order."""
        return [*metrics()]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The command of a metric."""
        metric = metrics().get(cmd_name)
        return _command(metric, self._act, self._options) if metric else None


def metrics() -> Mapping[str, Metric]:
    """Every metric by its name.

    Raises:
        ConfigurationError: their packages are not there.
    """
    with analytics("Metrics"):
        from ..metrics.catalog import METRICS
    return METRICS


def _command(metric: Metric, act: Callable[..., None], options: Options) -> click.Command:
    def run(**given: Any) -> None:
        act(metric, {name: given.pop(name) for name in metric.parameters}, **given)

    command = click.command(metric.name, help=metric.question, epilog=metric.grain)(run)
    for option in reversed([*map(_parameter, metric.parameters.items()), *options]):
        command = option(command)
    return command


def _parameter(known: tuple[str, Any]) -> Callable[[Any], Any]:
    name, usual = known
    kind = float if isinstance(usual, float) else int
    return click.option(f"--{name.replace('_', '-')}", type=kind, default=usual, show_default=usual is not None)


def _print(
    metric: Metric,
    chosen: dict[str, Any],
    *,
    as_of: datetime | None,
    file_format: str,
    **place: Any,
) -> None:
    from ..i18n import EN

    runner = answers_at(**place)
    moment = as_of or runner.as_of
    result = runner.run(metric.name, as_of=moment, **chosen)
    frame = result.frame
    if file_format == "csv":
        click.echo(frame.to_csv(index=False), nl=False)
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


def _print_sql(metric: Metric, chosen: dict[str, Any], *, as_of: datetime | None, dialect: str, dataset: str) -> None:
    from ..metrics.sql import sql_of

    click.echo(sql_of(metric, dialect, dataset, as_of or datetime.now(), **chosen))  # noqa: DTZ005  wall time


PLACE: Options = (to_destination, of_account, of_demo, at_home)

metric = Metrics(
    "metric",
    act=_print,
    options=(
        as_of_option,
        click.option("--format", "file_format", type=click.Choice(FORMATS), default="table", show_default=True),
        *PLACE,
    ),
    help="Answer one question from the data: `picqer metric` lists them.",
)
sql = Metrics(
    "sql",
    act=_print_sql,
    options=(
        as_of_option,
        click.option("--dialect", type=click.Choice(DIALECTS), default="duckdb", show_default=True),
        click.option("--dataset", default="picqer", show_default=True, help="The schema that the account is in."),
    ),
    help="Print a metric as SQL on the live views, for dbt, BI tools and your own views.",
)


@click.command()
@as_of_option
@to_destination
@of_account
@of_demo
@at_home
def views(as_of: datetime | None, **place: Any) -> None:
    """Create each metric as a view in the schema DATASET_metrics, for BI tools; run it after each load."""
    from ..answers import metric_runner
    from ..load.serving.views import dialect_of, make_metric_views
    from ..metrics.sql import sql_of

    pipeline = pipeline_at(**place)
    moment = as_of or metric_runner(pipeline).as_of
    dialect = dialect_of(pipeline)
    queries = {name: sql_of(metric, dialect, pipeline.dataset_name, moment) for name, metric in metrics().items()}
    schema = make_metric_views(pipeline, queries)
    click.echo(f"{len(queries)} views in {schema}, as of {moment:%Y-%m-%d %H:%M}; run it again after each load.")
