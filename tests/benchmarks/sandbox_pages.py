"""How many pages a second the sandbox serves to several threads that walk its orders.

    python -m tests.benchmarks.sandbox_pages --orders 5000 --threads 4

The first walk serialises every order, the second finds them serialised.
"""

from __future__ import annotations

import base64
import http.client
import time
from concurrent.futures import ThreadPoolExecutor

import click

from picqer.sandbox import Account, Sandbox

PAGE_SIZE = 100
HEADERS = {
    "Authorization": "Basic " + base64.b64encode(b"sandbox-key:").decode(),
    "User-Agent": "sandbox-pages (benchmark)",
}


def walk(sandbox: Sandbox, first: int, step: int) -> int:
    """Every `step`-th page of the orders, from the `first` on, on one connection; returns the bytes read."""
    connection = http.client.HTTPConnection(sandbox.base_url.split("/")[2])
    read = 0
    for offset in range(first * PAGE_SIZE, len(sandbox.account.tables["orders"]), step * PAGE_SIZE):
        connection.request("GET", f"/api/v1/orders?offset={offset}", headers=HEADERS)
        read += len(connection.getresponse().read())
    connection.close()
    return read


@click.command()
@click.option("--orders", default=5000, help="Orders in the account.")
@click.option("--threads", default=4, help="Clients at once.")
@click.option("--walks", default=3, help="How often the list is walked.")
def main(orders: int, threads: int, walks: int) -> None:
    """Print the pages per second of each walk."""
    account = Account(orders=orders)
    with Sandbox(account, limit=10**9) as sandbox, ThreadPoolExecutor(threads) as pool:
        for number in range(1, walks + 1):
            before, began = len(sandbox.seen), time.perf_counter()
            read = sum(pool.map(lambda first: walk(sandbox, first, threads), range(threads)))
            seconds, pages = time.perf_counter() - began, len(sandbox.seen) - before
            click.echo(
                f"walk {number}: {pages} pages, {pages / seconds:.0f} a second, {read / pages / 1000:.0f} kB each"
            )


if __name__ == "__main__":
    main()
