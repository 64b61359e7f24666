"""The settings of this deployment, from where dlt finds them: environment, `.dlt/secrets.toml`, `.dlt/config.toml`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from datetime import timedelta
from typing import Any

import dlt

from ..picqer import ConfigurationError, Settings
from ..picqer.settings import intervals


def from_dlt() -> Settings:
    """The settings `sources.picqer.*`.

    Raises:
        ConfigurationError: one is missing or cannot be used.
    """
    given = {field.name: value for field in fields(Settings) if (value := _found(field.name)) is not None}
    for name in ("account", "api_key", "base_url", "contact", "timezone", "since"):
        if name in given:
            given[name] = str(given[name])
    for name, number in (("limit_share", float), ("rotation", int), ("ring", int)):
        if name in given:
            given[name] = _number(f"sources.picqer.{name}", given[name], number)
    return Settings(**given)


def intervals_from_dlt() -> dict[str, timedelta]:
    """How often the collections are read that have a setting of their own; needs no account and no key."""
    return intervals(_found("every") or {})


def _found(name: str) -> Any:
    """A setting, wherever it was put: people write the account beside the key, among the secrets."""
    path = f"sources.picqer.{name}"
    return dlt.secrets.get(path) if dlt.config.get(path) is None else dlt.config.get(path)


def _number(name: str, value: Any, number: Callable[[Any], float]) -> float:
    try:
        return number(value)
    except (TypeError, ValueError) as error:
        raise ConfigurationError(f"{name} is {value!r}, which is no number.") from error
