"""The command that erases."""

from __future__ import annotations

from pathlib import Path

import click

from .options import at_home, dataset_of, of_account, pipeline_to, show, to_destination
from .outputs import keep_private

AT_PICQER = (
    "Picqer itself is not changed: as long as it shows these data, the next load brings them back. Have them erased "
    "there first (Picqer makes customers and orders anonymous); then no load brings them back."
)
ELSEWHERE = (
    "Backups, time travel and free pages of {where} keep the old values until they expire; so do backups, reports and "
    "exports of your own."
)
COPIES = "Backups, reports and exports of your own are yours to erase."


@click.command()
@click.option(
    "--customer",
    "customers",
    metavar="IDCUSTOMER",
    type=click.IntRange(1),
    multiple=True,
    required=True,
    help="Picqer's own number of the customer (customers.idcustomer); may be given several times.",
)
@to_destination
@of_account
@at_home
def forget(customers: tuple[int, ...], home: Path, destination: str, dataset: str | None, account: str) -> None:
    """Empty all that says who a customer is, in every table and working file.

    Keys and amounts stay, so that figures stay true. Have the customer erased in Picqer first: what it still shows, the
    next load brings back.
    """
    keep_private()
    from ..load.destinations.destination import DUCKDB
    from ..load.privacy.forget import forget as forget_customers
    from ..load.privacy.forget import numbers_of
    from .display import forgotten_table

    pipeline, where = pipeline_to(home, destination, dataset_of(account, dataset))
    show(forgotten_table(forget_customers(pipeline, customers)))
    numbers = numbers_of(pipeline, customers)
    named = f" (customer number {', '.join(numbers)})" if numbers else ""
    click.echo(
        f"Forgotten in {where}, dataset {pipeline.dataset_name}: customer {', '.join(map(str, customers))}{named}; "
        "keys and amounts stay."
    )
    click.echo(COPIES if destination == DUCKDB else ELSEWHERE.format(where=where))
    click.echo(AT_PICQER)
