"""What somebody with a mouse does in the shop."""

from __future__ import annotations

from datetime import timedelta

from picqer.sandbox import Account


def pass_time(account: Account, time: timedelta) -> None:
    """Nothing happens for so long."""
    with account.lock:
        account._books.move_to(account.now + time)


def edit_in_silence(account: Account, path: str, key: int, **values: object) -> None:
    """Change a record whose time of change does not move."""
    with account.lock:
        account.tables[path][key].update(values)
        account._books.notice(path, key)


def remove(account: Account, path: str, *keys: int) -> None:
    """Delete records, as somebody with a mouse would."""
    with account.lock:
        for key in keys:
            account._books.remove(path, key)
