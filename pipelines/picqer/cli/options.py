"""Options that several commands share, and what they choose."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .outputs import hide

if TYPE_CHECKING:
    from ..answers import MetricRunner
    from ..load.config.settings import Configured
    from ..load.target import Target

Decorator = Callable[[Any], Any]
DIALECTS = ("duckdb", "postgres", "bigquery", "snowflake", "databricks", "clickhouse", "trino", "mssql")
MOMENT = click.DateTime(["%Y-%m-%d", "%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M:%S"])


def several(*options: Decorator) -> Decorator:
    """These options as one, in this order in the help."""

    def decorated(command: Any) -> Any:
        for option in reversed(options):
            command = option(command)
        return command

    return decorated


def _home_option(activate: Callable[[Path], Path]) -> Decorator:
    return click.option(
        "--home",
        envvar="PICQER_HOME",
        type=click.Path(readable=False, path_type=Path),
        metavar="DIRECTORY",
        default=Path(),
        callback=lambda _context, _option, value: activate(value),
        help="Folder of .dlt, the DuckDB file and the working files; default: the current folder.",
    )


def _activated(home: Path) -> Path:
    from ..load.config.home import activate_home

    return activate_home(home)


def _activated_if_it_exists(home: Path) -> Path:
    """A command that only reads must not make a folder from a typo."""
    activated_to_look(home)
    return _activated(home)


def activated_to_look(home: Path) -> Path:
    """The absolute path of a home in which nothing is made, for whoever may read the data."""
    from ..load.config.home import activate_home_to_look

    return activate_home_to_look(home)


home_option = _home_option(_activated_if_it_exists)
"""The home of a command that reads what is there; it is active before the command runs."""
look_home_option = _home_option(activated_to_look)
"""The same for a command that needs nothing but the published copy."""
raw_home_option = _home_option(lambda home: home)
"""The same for a command that activates it by itself."""
new_home_option = _home_option(_activated)
"""The same for a command that may be the first one there."""
account_option = click.option("--account", default="", help="One of sources.picqer.accounts, when there are several.")
demo_option = click.option("--demo", is_flag=True, help="Read demo.duckdb, the invented shop.")
as_of_option = click.option(
    "--as-of", type=MOMENT, help="Local date and time; default: the latest for which the data are complete."
)
destination_options = several(
    click.option(
        "--destination", default="duckdb", show_default=True, help="Any destination that dlt supports and can merge."
    ),
    click.option("--dataset", help="Schema at the destination; default picqer, or picqer_ACCOUNT."),
    account_option,
)
place_options = several(destination_options, home_option)
"""Where the data are."""
demo_place_options = several(destination_options, demo_option, home_option)
"""The same, for a command that can also use the demo."""
look_place_options = several(destination_options, demo_option, look_home_option)
"""The same, for a command that needs nothing but the published copy."""


def target(**place: Any) -> Target:
    """The dataset that the options home, destination, dataset, account and demo choose."""
    from ..load.target import Target

    return Target(**place)


def configured(account: str) -> Configured:
    """The settings of an account; their secrets are hidden in all output from now on."""
    from ..load.config.settings import Configured

    settings = Configured(account)
    hide(*settings.secrets())
    return settings


def metric_runner_at(**place: Any) -> MetricRunner:
    """A runner of metrics on the dataset that these options choose."""
    from ..answers import metric_runner

    return metric_runner(target(**place).open(), place["account"])


@contextmanager
def analytics(what: str) -> Iterator[None]:
    """Say how to install the packages that something needs, when one is missing.

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
