"""The command that erases."""

from __future__ import annotations

from pathlib import Path

import click

from .options import at_home, dataset_of, of_account, show, to_destination
from .outputs import keep_private

AT_PICQER = (
    "Picqer itself is not changed: as long as it shows these data, the next load brings them back. Have them erased "
    "there first (Picqer makes customers and orders anonymous); then no load brings them back."
)


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
    from ..load.destinations.choose import open_destination
    from ..load.privacy.forget import forget as forget_customers
    from ..load.privacy.forget import numbers_of
    from .display import forgotten_table

    opened = open_destination(destination, dataset_of(account, dataset), home)
    pipeline = opened.pipeline
    show(forgotten_table(forget_customers(opened, customers)))
    numbers = numbers_of(pipeline, customers)
    named = f" (customer number {', '.join(numbers)})" if numbers else ""
    click.echo(
        f"Forgotten in {opened.where}, dataset {pipeline.dataset_name}: "
        f"customer {', '.join(map(str, customers))}{named}; keys and amounts stay."
    )
    click.echo(opened.keeps_after_forget)
    click.echo(AT_PICQER)
