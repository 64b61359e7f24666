"""The settings of this deployment, from where dlt finds them: environment, `.dlt/secrets.toml`, `.dlt/config.toml`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from typing import Any

import dlt

from ..picqer import ConfigurationError, Settings


def from_dlt() -> Settings:
    """The settings `sources.picqer.*`.

    Raises:
        ConfigurationError: one is missing or cannot be used.
    """
    found: dict[str, Any] = {field.name: dlt.secrets.get(f"sources.picqer.{field.name}") for field in fields(Settings)}
    given = {name: value for name, value in found.items() if value is not None}
    for name, number in (("limit_share", float), ("rotation", int)):
        if name in given:
            given[name] = _number(f"sources.picqer.{name}", given[name], number)
    return Settings(**given)


def _number(name: str, value: Any, number: Callable[[Any], float]) -> float:
    try:
        return number(value)
    except (TypeError, ValueError) as error:
        raise ConfigurationError(f"{name} is {value!r}, which is no number.") from error
