"""The lists: which rows a page holds, in which order, and in which form."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from .exchange import MISSING_PARAMETER, Query, Refused, Reply, as_json
from .filters import Predicate, predicates, whole_number
from .quirks import ListOrder, Quirks

if TYPE_CHECKING:
    from .account import Account

HELD_SELECTIONS = 32
"""Filtered and ordered lists that are kept until the account changes: a walk sorts and filters once, not per page."""

DETAIL_ONLY: Mapping[str, frozenset[str]] = {
    "picklists/batches": frozenset({"products", "picklists"}),
    "picklists/batches/presets": frozenset({"picklists_count"}),
    "returns": frozenset(
        {"return_status", "customer", "order", "returned_products", "replacement_products", "totals"},
    ),
    "users": frozenset({"rights"}),
    "fulfilment/customers": frozenset({"allowed_shipping_profiles"}),
    "backorders": frozenset({"date_available"}),
}
"""Attributes that a list leaves out."""


class Lists:
    """Pages of an account's lists. Call it with the account's lock held."""

    def __init__(self, account: Account, quirks: Quirks) -> None:
        self._account = account
        self._quirks = quirks
        self._texts: dict[tuple[str, int], tuple[int, bytes]] = {}
        self._ordered = lru_cache(HELD_SELECTIONS)(self._order)
        self._selected = lru_cache(HELD_SELECTIONS)(self._select)

    def page(self, path: str, query: Query) -> Reply:
        """The page of a list that a query asks for: a bare array without a total; past the end `[]`.

        Raises:
            Refused: a parameter cannot be read.
        """
        parameters = tuple(sorted((name, text) for name, text in query.items() if name != "offset"))
        order = self._quirks.order_of(path)
        keys = self._selected(path, order, parameters, self._state(path))
        here, offset = keys, 0
        if path not in self._quirks.unpaged:
            offset = offset_in(query)
            here = keys[offset : offset + self._quirks.page_size]
        body = b"[" + b",".join([self._text(path, key) for key in here]) + b"]"
        return Reply(200, body, rows=len(here), offset=offset, total=len(keys))

    def _state(self, path: str) -> Hashable:
        """Equal for two moments between which the table cannot have changed."""
        return len(self._account.tables[path]), change_counter(self._account)

    def _order(self, path: str, order: ListOrder, _state: Hashable) -> list[int]:
        return order.keys(self._account.tables[path])

    def _select(
        self, path: str, order: ListOrder, parameters: tuple[tuple[str, str], ...], state: Hashable
    ) -> list[int]:
        table = self._account.tables[path]
        keys = self._ordered(path, order, state)
        query = dict(parameters)
        shown = HIDDEN[path](query) if path in HIDDEN else None
        for passes in filter(None, [shown, *predicates(path, query)]):
            keys = [key for key in keys if passes(table[key])]
        return keys

    def _text(self, path: str, key: int) -> bytes:
        """A row as the list shows it, serialised once per version."""
        version = self._account.version(path, key)
        held = self._texts.get((path, key))
        if held and held[0] == version:
            return held[1]
        record = self._account.tables[path][key]
        if left_out := DETAIL_ONLY.get(path):
            record = {name: value for name, value in record.items() if name not in left_out}
        text = as_json(record)
        self._texts[path, key] = version, text
        return text


def offset_in(query: Query) -> int:
    """The row offset that a query asks for.

    Raises:
        Refused: it is no whole number, or negative.
    """
    offset = whole_number(query.get("offset") or "0")
    if offset < 0:
        raise Refused(400, MISSING_PARAMETER, "offset is negative")
    return offset


def change_counter(account: Account) -> Hashable:
    """The account's counter of changes; an account without one counts as changed at any time."""
    return getattr(account, "changes", object())


def _active_unless_inactive(query: Query) -> Predicate:
    """`inactive`, whatever its value, shows the inactive rows only: two lists, never one of both."""
    is_wanted = "inactive" not in query
    return lambda record: record.get("active", True) is is_wanted


def _all_unless_active(query: Query) -> Predicate:
    shows_inactive = "active" not in query
    return lambda record: shows_inactive or record["active"]


def _locations_unless_container(query: Query) -> Predicate:
    wanted = query.get("type") or "location"
    return lambda record: bool(record["type"] == wanted)


HIDDEN: Mapping[str, Callable[[Query], Predicate]] = {
    "products": _active_unless_inactive,
    "suppliers": _active_unless_inactive,
    "packagings": _active_unless_inactive,
    "picklists/batches/presets": _active_unless_inactive,
    "users": _all_unless_active,
    "locations": _locations_unless_container,
}
"""Lists that do not show all their rows at once."""
