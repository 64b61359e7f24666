"""The settings of this deployment, from where dlt finds them: environment, `.dlt/secrets.toml`, `.dlt/config.toml`."""

from __future__ import annotations

import json
import os
import tomllib
from collections.abc import Callable, Sequence
from dataclasses import fields
from datetime import timedelta
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import dlt

from ..picqer import ConfigurationError, Privacy, Settings
from ..picqer.cadence import interval
from ..picqer.settings import intervals
from .dates import COUNTRY, known_country
from .status import STALE_AFTER

SCALARS = [field.name for field in fields(Settings) if field.name != "privacy"]
KNOWN = [
    *SCALARS,
    "stale_after",
    "country",
    "pickers",
    "max_requests",
    "privacy.drop",
    "privacy.hmac",
    "privacy.hmac_key",
    "privacy.erase_deleted_after",
]
"""All but those of single accounts and collections."""
PICKERS = ("numbers", "names")
"""How those who pick are called; the first where nothing is set."""


class Configured:
    """The settings `sources.picqer.*`, or those of one of several accounts: `sources.picqer.accounts.NAME.*`.

    What an account does not set itself, it shares with the others.

    Args:
        account: its name among the settings; empty where there is only one.
    """

    def __init__(self, account: str = "") -> None:
        self._sections = [f"sources.picqer.accounts.{account}", "sources.picqer"] if account else ["sources.picqer"]

    def settings(self) -> Settings:
        """What must be known to read the account.

        Raises:
            ConfigurationError: one is missing, unknown or cannot be used.
        """
        _refuse_unknown()
        given = {name: value for name in SCALARS if (value := self._found(name)) is not None}
        for name in ("account", "api_key", "base_url", "contact", "timezone", "since", "proxy"):
            if name in given:
                given[name] = str(given[name])
        for name, number in (("limit_share", float), ("rotation", int), ("ring", int)):
            if name in given:
                given[name] = _number(f"sources.picqer.{name}", given[name], number)
        return Settings(**given, privacy=self.privacy())

    def privacy(self) -> Privacy:
        """Which columns are private.

        Raises:
            ConfigurationError: a column is unknown or needed, the key is missing, or a time is none.
        """
        drop, hmac = (
            _names(f"sources.picqer.privacy.{name}", self._found(f"privacy.{name}")) for name in ("drop", "hmac")
        )
        text = self._found("privacy.erase_deleted_after")
        erase = None if text is None else interval("privacy.erase_deleted_after", text)
        return Privacy(drop, hmac, str(self._found("privacy.hmac_key") or ""), erase)

    def intervals(self) -> dict[str, timedelta]:
        """How often the collections are read that have a setting of their own; needs no account and no key."""
        return intervals(self._found("every") or {})

    def stale_after(self) -> timedelta:
        """How much older than its cadence a table may become before `picqer status` calls it stale."""
        text = self._found("stale_after")
        return STALE_AFTER if text is None else interval("stale_after", text)

    def country(self) -> str:
        """The country whose public holidays are no working days.

        Raises:
            ConfigurationError: its holidays are not known.
        """
        return known_country(str(self._found("country") or COUNTRY))

    def names_of_pickers(self) -> bool:
        """Whether metrics call those who pick by their names, or by numbers.

        Raises:
            ConfigurationError: it is set to something else.
        """
        chosen = self._found("pickers") or PICKERS[0]
        if chosen not in PICKERS:
            raise ConfigurationError(f"sources.picqer.pickers is {chosen!r}; it must be one of {', '.join(PICKERS)}.")
        return bool(chosen == PICKERS[1])

    def _found(self, name: str) -> Any:
        """A setting, wherever it was put: people write the account beside the key, among the secrets."""
        for section in self._sections:
            for provided in (dlt.config, dlt.secrets):
                value: Any = provided.get(f"{section}.{name}")
                if value is not None:
                    return value
        return None


def _refuse_unknown() -> None:
    """A misspelt setting would be ignored without a word; tables may be dlt's own."""
    folder = Path(os.environ.get("DLT_PROJECT_DIR", ".")) / ".dlt"
    for file in (folder / "config.toml", folder / "secrets.toml"):
        settings = tomllib.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
        ours = settings.get("sources", {}).get("picqer", {})
        for section in [ours, *ours.get("accounts", {}).values()]:
            _check_names(str(file), [name for name, value in section.items() if not isinstance(value, dict)])
            _check_names(str(file), [f"privacy.{name}" for name in section.get("privacy", {})])
    prefix = "SOURCES__PICQER__"
    given = [name.removeprefix(prefix).lower().replace("__", ".") for name in os.environ if name.startswith(prefix)]
    _check_names("the environment", [name for name in given if name.partition(".")[0] not in {"accounts", "every"}])


def _check_names(where: str, names: Sequence[str]) -> None:
    for name in names:
        if name not in KNOWN:
            near = get_close_matches(name, KNOWN, n=1)
            raise ConfigurationError(
                f"{where} sets sources.picqer.{name}, which is no setting of this program"
                + (f"; perhaps {near[0]}?" if near else f" ({', '.join(KNOWN)}).")
            )


def _names(setting: str, value: Any) -> tuple[str, ...]:
    """A list of names, as TOML has it or as JSON in the environment."""
    if value is None:
        return ()
    if isinstance(value, str):
        try:
            value = json.loads(value) if value.strip().startswith("[") else [name.strip() for name in value.split(",")]
        except ValueError:
            value = None
    if not isinstance(value, list) or not all(isinstance(name, str) for name in value):
        raise ConfigurationError(f'{setting} must be a list of names, such as ["customers", "orders.reference"].')
    return tuple(value)


def _number(name: str, value: Any, number: Callable[[Any], float]) -> float:
    try:
        return number(value)
    except (TypeError, ValueError) as error:
        raise ConfigurationError(f"{name} is {value!r}, which is no number.") from error
