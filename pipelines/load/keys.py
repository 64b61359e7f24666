"""Whose data this dataset holds, and with which key they were read.

A key is known by a hash. Another account's key is refused before anything is written; another key of the same account
may see less, so that no deletion is believed before somebody accepts it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from dlt import Pipeline

from ..picqer import COLLECTIONS, ConfigurationError, KeyChanged, KeyRefused, NotFound, NotReadable, Reading
from ..picqer.holdings import written
from ..picqer.select import selecting_from

KEYS = "_picqer_keys"
PRODUCTS = COLLECTIONS["products"]
ASKED_ALONE = 5
"""Held products that are asked by themselves when the first page of the list shows none of them."""

Look = tuple[str | None, str]
"""What tells whether a product is the same one: its code, unless that is kept private, and when it was created."""


class AnotherAccount(ConfigurationError):
    """The key opens another account than the one whose data are here."""


def recognise(reading: Reading, pipeline: Pipeline) -> None:
    """Know the key of a reading from earlier runs, and doubt deletions under one that was not accepted.

    Raises:
        AnotherAccount: the products that it shows are not those that are held; nothing was written.
        KeyRefused: Picqer does not accept it.
    """
    with selecting_from(pipeline) as select:
        known = dict(select(f"select fingerprint, accepted_at from {KEYS}"))
        if known.get(reading.client.key_fingerprint):
            return
        held: Mapping[int, Look] = {
            idproduct: (productcode, written(created))
            for idproduct, productcode, created in select("select idproduct, productcode, created from products")
        }
    if held:
        _compare(reading, held)
    if known and not reading.accept_key:
        reading.key_doubt = KeyChanged()


def used_key(reading: Reading, pipeline: Pipeline, began: datetime) -> Iterator[dict[str, Any]]:
    """The row of `_picqer_keys` for the key of a reading, where something of it is new."""
    with selecting_from(pipeline) as select:
        rows = select(f"select fingerprint, account, first_used_at, accepted_at from {KEYS}")
    mine = {fingerprint: rest for fingerprint, *rest in rows}.get(reading.client.key_fingerprint)
    account, first_used_at, accepted_at = mine or (reading.client.base_url, began, None)
    if accepted_at is None and reading.key_doubt is None and (not rows or _is_whole(reading)):
        accepted_at = began
    if mine is None or mine[2] != accepted_at:
        yield {
            "fingerprint": reading.client.key_fingerprint,
            "account": account,
            "first_used_at": first_used_at,
            "accepted_at": accepted_at,
        }


def _is_whole(reading: Reading) -> bool:
    """Whether every list that the key may read was read to its end."""
    return not reading.stopped and all(tally.state != "failed" for tally in reading.tallies.values())


def _compare(reading: Reading, held: Mapping[int, Look]) -> None:
    meter = reading.tally(PRODUCTS).meter
    try:
        shown = reading.client.list(PRODUCTS.path, {}, meter).result().data
    except NotReadable as error:
        raise KeyRefused(error.status, error.path) from error
    except NotFound:
        return  # no Picqer at this address; the reading finds out and says so
    alike = [_is_alike(record, held[record["idproduct"]]) for record in shown if record.get("idproduct") in held]
    if not alike:
        asked = reading.records(PRODUCTS, [PRODUCTS.address((key,)) for key in [*held][:ASKED_ALONE]])
        alike = [_is_alike(answer.data, held[answer.data["idproduct"]]) for answer in asked if answer]
    if 2 * sum(alike) < len(alike) or not alike:
        raise AnotherAccount(
            f"this key opens another account than the one whose data are here: {len(alike)} of the products that it "
            f"shows have a number that is held, {sum(alike)} of them are the same product. Nothing was written; load "
            "each account into a dataset of its own (--dataset), or a home of its own (--home)."
        )


def _is_alike(record: Mapping[str, Any], held: Look) -> bool:
    code, created = held
    return record.get("created") == created and code in {None, record.get("productcode")}
