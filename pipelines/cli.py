"""The command `picqer`."""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click
from rich.console import Console
from rich.table import Table

if TYPE_CHECKING:
    from .picqer import Reading

BUG = 70
INTERRUPTED = 75
WIDE = 200
"""Columns of a table that goes to a file or another program."""
DEMO_ORDERS = 2000
DEMO_LIMIT = 100_000
"""Requests a minute that the demo's sandbox allows: nobody should wait for a demo."""

LOOK = "select status, count(*) as orders from picqer.orders group by all order by orders desc"
"""A first question to the demo's data."""


def at_home(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the option --home, and settle there before it runs."""
    return click.option(
        "--home",
        envvar="PICQER_HOME",
        type=click.Path(file_okay=False, path_type=Path),
        default=Path(),
        callback=lambda _context, _option, value: _settled(value),
        help="Where .dlt, the DuckDB file and working files live; default the current folder.",
    )(command)


def to_destination(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the options that say where the data are."""
    dataset = click.option("--dataset", default="picqer", show_default=True, help="The schema at the destination.")
    destination = click.option(
        "--destination", default="duckdb", show_default=True, help="Any destination that dlt knows and can merge."
    )
    return destination(dataset(command))


@click.group()
@click.version_option(version("picqer-pipelines"), prog_name="picqer")
@click.option("--debug", is_flag=True, help="Show the traceback of an error.")
def picqer(*, debug: bool) -> None:
    """Your whole Picqer account in DuckDB or any dlt destination. Unofficial and read-only."""
    click.get_current_context().obj = debug


@picqer.command()
@click.argument("names", metavar="[COLLECTION]...", nargs=-1)
@click.option("--demo", is_flag=True, help="Load an invented shop into demo.duckdb; needs no account and no network.")
@click.option("--full", is_flag=True, help="Read everything whole, due or not.")
@to_destination
@click.option(
    "--accept-deletes",
    metavar="COLLECTION",
    multiple=True,
    help="Believe that so many of its rows are gone; may be given several times.",
)
@at_home
def load(  # noqa: PLR0913  each is an option of its own
    names: tuple[str, ...],
    home: Path,
    destination: str,
    dataset: str,
    accept_deletes: tuple[str, ...],
    *,
    demo: bool,
    full: bool,
) -> None:
    """Bring what changed in the account, or in these collections, into the destination."""
    _check((*names, *accept_deletes))
    wanted = {"names": names, "is_full": full, "accept_deletes": accept_deletes}
    if demo and destination != "duckdb":
        raise click.UsageError("The demo goes into demo.duckdb; leave --destination out.")
    if demo:
        _load_demo(wanted, home, dataset)
    else:
        _load_account(wanted, home, destination, dataset)


@picqer.command()
@click.argument("names", metavar="[COLLECTION]...", nargs=-1)
@to_destination
@at_home
def verify(names: tuple[str, ...], home: Path, destination: str, dataset: str) -> None:
    """Walk the account, or these collections, and list what the destination has otherwise; loads nothing."""
    from .load.display import comparison_table, named
    from .load.settings import from_dlt
    from .load.verify import unlike_stats
    from .load.verify import verify as compared

    _check(names)
    reading = from_dlt().reading(names)
    pipeline, _ = _pipeline(home, destination, dataset)
    try:
        comparisons = list(compared(reading, pipeline))
        figures = unlike_stats(reading, pipeline)
    finally:
        reading.client.close()
    Console().print(comparison_table(comparisons))
    for line in [*named(comparisons), *figures]:
        click.echo(line)
    refused = [one.error.exit_code for one in comparisons if one.error]
    code = max([*refused, 65 if any(one.differences for one in comparisons) else 0])
    if code:
        raise SystemExit(code)


@picqer.command()
@to_destination
@at_home
def status(home: Path, destination: str, dataset: str) -> None:
    """Show how fresh each table is, what is due, since when all of it is verified, and the last runs."""
    from .load.display import freshness_table, runs_table
    from .load.settings import intervals_from_dlt
    from .load.status import freshness, last_runs

    pipeline, where = _pipeline(home, destination, dataset)
    console = Console()
    console.print(freshness_table(list(freshness(pipeline, intervals_from_dlt()))))
    console.print(runs_table(last_runs(pipeline)))
    click.echo(f"{where}, dataset {dataset}; home {home}")


@picqer.command()
def collections() -> None:
    """Show every collection: key, strategy, cadence, child tables."""
    from .picqer import CATALOG
    from .picqer.cadence import in_words

    table = Table(box=None, pad_edge=False)
    for heading in ("collection", "key", "strategy", "every", "child tables"):
        table.add_column(heading, overflow="fold", no_wrap=heading == "collection")
    for collection in CATALOG:
        _, *children = collection.table.family()
        table.add_row(
            collection.name,
            ", ".join(collection.key),
            collection.strategy,
            in_words(collection.every),
            ", ".join(child.name for child in children),
        )
    console = Console()
    (console if console.is_terminal else Console(width=WIDE)).print(table)


@picqer.command()
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8901, show_default=True, help="On 127.0.0.1; 0 takes a free one."
)
@click.option("--orders", type=click.IntRange(1), default=DEMO_ORDERS, show_default=True, help="Size of the shop.")
@click.option("--limit", type=click.IntRange(1), default=500, show_default=True, help="Requests a minute.")
@click.option("--seed", default=1, show_default=True, help="Another seed, another shop.")
@click.option("--busy", is_flag=True, help="Let business go on between any two requests.")
def sandbox(port: int, orders: int, limit: int, seed: int, *, busy: bool) -> None:
    """Serve an invented Picqer account on this machine, until Ctrl-C."""
    from threading import Event

    from .sandbox import Account, Sandbox

    account = Account(seed=seed, orders=orders)
    with Sandbox(account, port=port, limit=limit) as server:
        server.before_each = account.step if busy else None
        click.echo(f"SOURCES__PICQER__BASE_URL={server.base_url} SOURCES__PICQER__API_KEY=sandbox-key picqer load")
        Event().wait()


def _load_account(wanted: dict[str, Any], home: Path, destination: str, dataset: str) -> None:
    from .load.run import COMMIT
    from .load.settings import from_dlt

    reading = from_dlt().reading(**wanted, max_requests=COMMIT)
    _run(reading, *_pipeline(home, destination, dataset))


def _pipeline(home: Path, destination: str, dataset: str) -> tuple[Any, str]:
    """The pipeline into a destination, and where that is, for people."""
    from .load.destination import DUCKDB, pipeline_into, pipeline_into_file, warehouse_file

    if destination == DUCKDB:
        file = warehouse_file(home)
        return pipeline_into_file(file, dataset, home), str(file)
    return pipeline_into(destination, dataset, home), destination


def _load_demo(wanted: dict[str, Any], home: Path, dataset: str) -> None:
    from .load.destination import DEMO, pipeline_into_file
    from .load.run import COMMIT
    from .picqer import Settings
    from .sandbox import Account, Sandbox

    pipeline = pipeline_into_file(home / DEMO, dataset, home)
    with Sandbox(Account(orders=DEMO_ORDERS), limit=DEMO_LIMIT) as server:
        settings = Settings(base_url=server.base_url, api_key="sandbox-key", contact="demo@example.com")
        _run(settings.reading(**wanted, max_requests=COMMIT), pipeline, str(home / DEMO))
    if wanted["names"]:
        return
    click.echo(
        f"""Look at it:\n{sys.executable} -c "import duckdb; print(duckdb.connect('{home / DEMO}').sql('{LOOK}'))\""""
    )


def _run(reading: Reading, pipeline: Any, where: str) -> None:
    from .load import load as load_reading
    from .load.display import closing_table, showing
    from .load.report import exit_code

    console = Console(stderr=True)
    try:
        with showing(reading, console):
            load_reading(reading, pipeline)
    finally:
        reading.client.close()
    if reading.client.proven:
        Console().print(closing_table(reading))
        click.echo(f"Loaded into {where}, dataset {pipeline.dataset_name}.")
    if reading.stopped:
        raise reading.stopped
    code = exit_code(reading)
    if code:
        click.echo(f"Not complete (exit {code}): see the state of each collection above; run again.", err=True)
        raise SystemExit(code)


def _check(names: tuple[str, ...]) -> None:
    from .picqer import COLLECTIONS, ConfigurationError

    unknown = [name for name in names if name not in COLLECTIONS]
    if unknown:
        raise ConfigurationError(f"There is no collection {', '.join(unknown)}: `picqer collections` lists them all.")


def _settled(home: Path) -> Path:
    from .home import settle

    return settle(home)


def _end(error: BaseException) -> NoReturn:
    """End the command with one sentence and the exit code of the error's meaning; a traceback only with --debug."""
    if "--debug" in sys.argv:
        raise error
    code = getattr(error, "exit_code", BUG)
    if code == BUG:
        click.echo(f"picqer: a bug ({type(error).__name__}): run `picqer --debug …` and report it.", err=True)
    else:
        click.echo(f"picqer: {error}", err=True)
    raise SystemExit(code) from error


def main() -> None:
    """Run the command."""
    try:
        picqer(standalone_mode=False)
    except click.ClickException as error:
        error.show()
        raise SystemExit(error.exit_code) from error
    except (click.Abort, KeyboardInterrupt) as error:
        click.echo("picqer: interrupted; nothing is lost, the next run goes on.", err=True)
        raise SystemExit(INTERRUPTED) from error
    except Exception as error:  # noqa: BLE001  whatever it is, it must end with its exit code and a sentence
        _end(error)
