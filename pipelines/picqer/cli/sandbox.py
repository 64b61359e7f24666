"""`picqer sandbox`: the sandbox account as a server of its own."""

from __future__ import annotations

import click

DEMO_ORDERS = 2000


@click.command()
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8901,
    show_default=True,
    help="Port on 127.0.0.1; 0 takes a free one.",
)
@click.option(
    "--orders", type=click.IntRange(1), default=DEMO_ORDERS, show_default=True, help="Orders of the invented shop."
)
@click.option("--limit", type=click.IntRange(1), default=500, show_default=True, help="Requests per minute.")
@click.option("--seed", default=1, show_default=True, help="Another seed makes another shop.")
@click.option("--busy", is_flag=True, help="Change the account between any two requests.")
def sandbox(port: int, orders: int, limit: int, seed: int, *, busy: bool) -> None:
    """Serve an invented Picqer account on this machine, until Ctrl-C."""
    from threading import Event

    from ..sandbox import Account, Sandbox
    from ..source import ConfigurationError

    account = Account(seed=seed, orders=orders)
    try:
        server = Sandbox(account, port=port, limit=limit)
    except OSError as error:
        raise ConfigurationError(f"Port {port} cannot be used ({error.strerror}): choose another --port.") from error
    with server:
        server.before_each = account.step if busy else None
        click.echo(f"SOURCES__PICQER__BASE_URL={server.base_url} SOURCES__PICQER__API_KEY=sandbox-key picqer load")
        Event().wait()
