"""What somebody with a mouse does in the shop."""

from __future__ import annotations

from picqer.sandbox import Account


def remove(account: Account, path: str, *keys: int) -> None:
    """Delete records, as somebody with a mouse would."""
    with account.lock:
        for key in keys:
            account._books.remove(path, key)
