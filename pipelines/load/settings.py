"""The settings of this deployment, from where dlt finds them: environment, `.dlt/secrets.toml`, `.dlt/config.toml`."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import fields
from datetime import timedelta
from typing import Any

import dlt

from ..picqer import ConfigurationError, Privacy, Settings
from ..picqer.cadence import interval
from ..picqer.settings import intervals
from .status import STALE_AFTER

SCALARS = [field.name for field in fields(Settings) if field.name != "privacy"]


def from_dlt() -> Settings:
    """The settings `sources.picqer.*`.

    Raises:
        ConfigurationError: one is missing or cannot be used.
    """
    given = {name: value for name in SCALARS if (value := _found(name)) is not None}
    for name in ("account", "api_key", "base_url", "contact", "timezone", "since", "proxy"):
        if name in given:
            given[name] = str(given[name])
    for name, number in (("limit_share", float), ("rotation", int), ("ring", int)):
        if name in given:
            given[name] = _number(f"sources.picqer.{name}", given[name], number)
    return Settings(**given, privacy=privacy_from_dlt())


def privacy_from_dlt() -> Privacy:
    """The settings `sources.picqer.privacy.*`.

    Raises:
        ConfigurationError: a column is unknown or needed, or the key is missing.
    """
    drop, hmac = (_names(f"sources.picqer.privacy.{name}", _found(f"privacy.{name}")) for name in ("drop", "hmac"))
    return Privacy(drop, hmac, str(_found("privacy.hmac_key") or ""))


def intervals_from_dlt() -> dict[str, timedelta]:
    """How often the collections are read that have a setting of their own; needs no account and no key."""
    return intervals(_found("every") or {})


def stale_after_from_dlt() -> timedelta:
    """How much older than its cadence a table may become before `picqer status` calls it stale."""
    text = _found("stale_after")
    return STALE_AFTER if text is None else interval("stale_after", text)


def _found(name: str) -> Any:
    """A setting, wherever it was put: people write the account beside the key, among the secrets."""
    path = f"sources.picqer.{name}"
    return dlt.secrets.get(path) if dlt.config.get(path) is None else dlt.config.get(path)


def _names(setting: str, value: Any) -> tuple[str, ...]:
    """A list of names, as TOML has it or as JSON in the environment."""
    if isinstance(value, str):
        value = value.strip()
        value = json.loads(value) if value.startswith("[") else [name.strip() for name in value.split(",")]
    if value is None:
        return ()
    if not isinstance(value, list) or not all(isinstance(name, str) for name in value):
        raise ConfigurationError(f'{setting} must be a list of names, such as ["customers", "orders.reference"].')
    return tuple(value)


def _number(name: str, value: Any, number: Callable[[Any], float]) -> float:
    try:
        return number(value)
    except (TypeError, ValueError) as error:
        raise ConfigurationError(f"{name} is {value!r}, which is no number.") from error
