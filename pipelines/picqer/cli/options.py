"""Options that several commands share, and what they lead to."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from rich.console import Console
from rich.table import Table

from .outputs import hide

if TYPE_CHECKING:
    from ..answers import MetricRunner
    from ..load.config.settings import Configured

DIALECTS = ("duckdb", "postgres", "bigquery", "snowflake", "databricks", "clickhouse", "trino", "mssql")
WIDE = 200
"""Columns of a table that goes to a file or another program."""


def at_home(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command that looks at what is there the option --home, and settle there before it runs."""
    return _at_home(command, lambda _context, _option, value: _settled(_existing(value)))


def at_new_home(command: Callable[..., Any]) -> Callable[..., Any]:
    """The same for a command that may be the first one there."""
    return _at_home(command, lambda _context, _option, value: _settled(value))


def _at_home(command: Callable[..., Any], activate_home: Callable[..., Path]) -> Callable[..., Any]:
    return click.option(
        "--home",
        envvar="PICQER_HOME",
        type=click.Path(file_okay=False, path_type=Path),
        default=Path(),
        callback=activate_home,
        help="Where .dlt, the DuckDB file and working files live; default the current folder.",
    )(command)


def to_destination(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the options that say where the data are."""
    dataset = click.option("--dataset", help="The schema at the destination; default picqer, or picqer_ACCOUNT.")
    destination = click.option(
        "--destination", default="duckdb", show_default=True, help="Any destination that dlt knows and can merge."
    )
    return destination(dataset(command))


def of_account(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the option that chooses one of several accounts."""
    return click.option("--account", default="", help="One of sources.picqer.accounts, where there are several.")(
        command
    )


def configured(account: str) -> Configured:
    """The settings of an account; their secrets are hidden in all that is written from now on."""
    from ..load.config.settings import Configured

    settings = Configured(account)
    hide(*settings.secrets())
    return settings


def dataset_of(account: str, dataset: str | None) -> str:
    """The schema that the data of an account are in."""
    return dataset or (f"picqer_{account}" if account else "picqer")


def pipeline_to(home: Path, destination: str, dataset: str) -> tuple[Any, str]:
    """The pipeline into a destination, and where that is, for people."""
    from ..load.destinations.destination import DUCKDB, pipeline_into, pipeline_into_file, warehouse_file

    if destination == DUCKDB:
        file = warehouse_file(home)
        return pipeline_into_file(file, dataset, home), str(file)
    return pipeline_into(destination, dataset, home), destination


def of_demo(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the option to look at the demo."""
    return click.option("--demo", is_flag=True, help="Look at demo.duckdb, the invented shop.")(command)


def pipeline_at(home: Path, destination: str, dataset: str | None, account: str, *, demo: bool) -> Any:
    """The pipeline into the demo, or into a destination."""
    from ..load.destinations.destination import DEMO, pipeline_into_file

    named = dataset_of(account, dataset)
    return pipeline_into_file(home / DEMO, named, home) if demo else pipeline_to(home, destination, named)[0]


def answers_at(**place: Any) -> MetricRunner:
    """Answers from the demo, or from a destination."""
    from ..answers import metric_runner

    return metric_runner(pipeline_at(**place), place["account"])


@contextmanager
def analytics(what: str) -> Iterator[None]:
    """Say how to get the packages that something needs, where they are not there.

    Raises:
        ConfigurationError: one is missing.
    """
    from ..source import ConfigurationError

    try:
        yield
    except ImportError as error:
        raise ConfigurationError(
            f"{what} need packages that are not there ({error.name}): pip install 'picqer-pipelines[analytics]'."
        ) from error


def check_names(names: Sequence[str]) -> None:
    """Refuse what is no collection.

    Raises:
        ConfigurationError: the message names it.
    """
    from ..source import COLLECTIONS, ConfigurationError

    unknown = [name for name in names if name not in COLLECTIONS]
    if unknown:
        raise ConfigurationError(f"There is no collection {', '.join(unknown)}: `picqer collections` lists them all.")


def show(table: Table) -> None:
    """Print a table, whole also where there is no terminal."""
    console = Console()
    (console if console.is_terminal else Console(width=WIDE)).print(table)


def _existing(home: Path) -> Path:
    """The folder, which a typo would have made otherwise."""
    from ..load.config.home import HomeError

    if not home.expanduser().is_dir():
        raise HomeError(f"There is no folder {home}: check --home and PICQER_HOME; `picqer load` makes a new one.")
    return home


def _settled(home: Path) -> Path:
    from ..load.config.home import activate_home

    return activate_home(home)
