"""The settings of this deployment, from where dlt finds them: environment, `.dlt/secrets.toml`, `.dlt/config.toml`."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

import dlt

from ..picqer import Settings


def from_dlt() -> Settings:
    """The settings `sources.picqer.*`.

    Raises:
        ConfigurationError: one is missing or cannot be used.
    """
    found: dict[str, Any] = {field.name: dlt.secrets.get(f"sources.picqer.{field.name}") for field in fields(Settings)}
    given = {name: value for name, value in found.items() if value is not None}
    if "limit_share" in given:
        given["limit_share"] = float(given["limit_share"])
    return Settings(**given)
