"""Which paths a key may read."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

Scope = str | AbstractSet[str]
"""`full`, `fulfilment`, or the allowed paths; a list's path allows everything below its rows too, and
`products/parts` (without the id) allows that sub-resource alone."""

FULFILMENT = frozenset(
    {
        "customers",
        "products",
        "stockhistory",
        "orders",
        "picklists",
        "shipments",
        "backorders",
        "purchaseorders",
    }
)
"""What the key of a fulfilment customer may read (https://picqer.com/en/api/fulfilment-client)."""


def may_read(scope: Scope, *paths: str) -> bool:
    """Whether one of a request's paths (its list, its sub-resource) is allowed.

    Raises:
        ValueError: the scope is an unknown word.
    """
    if not isinstance(scope, str):
        return not scope.isdisjoint(paths)
    match scope:
        case "full":
            return True
        case "fulfilment":
            return not FULFILMENT.isdisjoint(paths)
        case _:
            raise ValueError(f"{scope!r} is no scope: use 'full', 'fulfilment' or a set of paths.")
