"""`picqer forget`: erase who a customer is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click
from rich.table import Table

from ..foreign_text import visible
from .options import place_options, target
from .tables import plain_table, show

if TYPE_CHECKING:
    from ..load.privacy.forget import Forgotten

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
    help="Picqer's own number of the customer (customers.idcustomer). Can be repeated.",
)
@place_options
def forget(customers: tuple[int, ...], **place: Any) -> None:
    """Empty every value that says who a customer is, in every table and working file.

    Keys and amounts stay, so that totals stay true. Have the customer erased in Picqer first: the next load brings
    back what Picqer still shows.
    """
    from ..load.privacy.forget import forget as forget_customers
    from ..load.privacy.forget import numbers_of

    opened = target(**place).open()
    show(_forgotten_table(forget_customers(opened, customers)))
    numbers = numbers_of(opened.pipeline, customers)
    named = f" (customer number {visible(', '.join(numbers))})" if numbers else ""
    click.echo(
        f"Forgotten in {opened.where}, dataset {opened.pipeline.dataset_name}: "
        f"customer {', '.join(map(str, customers))}{named}; keys and amounts stay."
    )
    click.echo(f"{opened.keeps_after_forget}\n{AT_PICQER}")


def _forgotten_table(tables: Sequence[Forgotten]) -> Table:
    table = plain_table("Rows about them")
    table.add_column("table", no_wrap=True)
    for name in ("rows", "emptied"):
        table.add_column(name, justify="right")
    for forgotten in tables:
        table.add_row(forgotten.table, f"{forgotten.rows:,}", f"{forgotten.emptied:,}")
    return table
