"""The settings of a deployment, as dlt resolves them: environment, `.dlt/secrets.toml`, `.dlt/config.toml`."""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import dlt
from dlt.common.configuration.utils import get_resolved_traces

from ...source import COLLECTIONS, ConfigurationError, Privacy, Settings
from ...source.run_budget import DEFAULT
from ...source.schedule import interval
from ...source.settings import intervals
from ..destinations.readers import PATIENCE
from ..inspect.status import STALE_AFTER
from ..notifications import Notifications
from ..run_log.retention import KEEP_RUNS
from ..serving.calendar_dates import COUNTRY, known_country
from .setting_files import SCALARS, accounts, destination_secrets, folder, refuse_unknown, secret_parts

logger = logging.getLogger(__name__)

OTHERS = 0o077
"""File permissions of everyone except the owner."""
NUMBERS: Mapping[str, Callable[[Any], Any]] = {"limit_share": float, "verify_share": float}
"""Settings of the source that are no text."""
PICKERS = ("numbers", "names")
"""How pickers are shown; the first is the default."""


@dataclass(frozen=True)
class Operation:
    """How a deployment is run: its settings beside those of the account.

    Attributes:
        country: whose public holidays the table `dates` has.
        patience: how long to wait for another program that keeps a DuckDB file open.
        keep_runs: how long the run log is kept in full.
        publishes: whether each load publishes a copy for readers.
        notifications: where the end of a run is notified.
        secrets: that no report and no message may contain.
    """

    country: str = COUNTRY
    patience: timedelta = PATIENCE
    keep_runs: timedelta = KEEP_RUNS
    publishes: bool = True
    notifications: Notifications = field(default_factory=Notifications)
    secrets: tuple[str, ...] = ()


class Configured:
    """The settings `sources.picqer.*`, or those of one of several accounts: `sources.picqer.accounts.NAME.*`.

    A setting that an account does not have is taken from `sources.picqer`.

    Raises:
        ConfigurationError: no account of that name has settings. Each method raises it too, when a setting that it
            reads is missing, unknown or invalid.
    """

    def __init__(self, account: str = "") -> None:
        known = accounts()
        if account and account not in known:
            account = next((name for name in known if name.lower() == account.lower()), account)
        if "." in account:
            raise ConfigurationError(f"The account {account!r} has a dot, which settings cannot have: rename it.")
        if account and account not in known:
            raise ConfigurationError(
                f"There is no account {account!r} among the settings, only {', '.join(sorted(known)) or 'one'}: "
                "check --account, or set sources.picqer.accounts.NAME."
            )
        self._sections = [f"sources.picqer.accounts.{account}", "sources.picqer"] if account else ["sources.picqer"]

    def settings(self) -> Settings:
        """The settings of the source. A setting with an unknown name is refused, whatever it is for."""
        refuse_unknown()
        self._check_rights()
        given = {name: _typed(name, value) for name in SCALARS if (value := self._found(name)) is not None}
        given |= {"every": self._by_collection("every"), "verify_within": self._verify_within()}
        return Settings(**given, privacy=self.privacy())

    def privacy(self) -> Privacy:
        """Which columns are private."""
        drop, hmac = (
            _names(f"sources.picqer.privacy.{name}", self._found(f"privacy.{name}")) for name in ("drop", "hmac")
        )
        erase = self._interval("privacy.erase_deleted_after")
        return Privacy(drop, hmac, str(self._found("privacy.hmac_key") or ""), erase)

    def intervals(self) -> dict[str, timedelta]:
        """The configured cadence of collections. Needs no account and no API key."""
        return intervals(self._by_collection("every"))

    def _by_collection(self, setting: str, *others: str) -> dict[str, object]:
        names = (*COLLECTIONS, *others)
        return {name: value for name in names if (value := self._found(f"{setting}.{name}")) is not None}

    def _verify_within(self) -> dict[str, object]:
        """By collection, from a table or from the environment; a single time is that of all others."""
        found = self._found("verify_within")
        usual = {} if found is None or isinstance(found, dict) else {DEFAULT: found}
        return usual | self._by_collection("verify_within", DEFAULT)

    def stale_after(self) -> timedelta:
        """How much older than its cadence a table may be before `picqer status` calls it stale."""
        found = self._interval("stale_after")
        return STALE_AFTER if found is None else found

    def secrets(self) -> list[str]:
        """All secrets in the settings. No output may contain them."""
        addresses = [str(self._found(name) or "").strip() for name in ("proxy", "webhook", "ping")]
        parts = [part for address in addresses for part in secret_parts(address)]
        return [*self._keys(), *addresses, *parts, *destination_secrets()]

    def _keys(self) -> list[str]:
        found = [str(self._found(name) or "").strip() for name in ("api_key", "privacy.hmac_key")]
        return [key for key in found if key]

    def _check_rights(self) -> None:
        """Warn of files with secrets that other users can read; refuse them where `strict` is set."""
        if os.name != "posix":
            return
        for file in self._with_secrets():
            if file.stat().st_mode & OTHERS:
                remark = f"{file} can be read by others on this machine: chmod 600 {file}"
                if self._is_on("strict", usual=False):
                    raise ConfigurationError(remark)
                logger.warning("%s", remark)

    def _with_secrets(self) -> Iterator[Path]:
        """The settings files with secrets: `secrets.toml`, and `config.toml` when it contains a key."""
        secrets, config = (folder() / name for name in ("secrets.toml", "config.toml"))
        if secrets.exists():
            yield secrets
        if config.exists() and any(key in config.read_text(encoding="utf-8") for key in self._keys()):
            yield config

    def startup_operation(self) -> Operation:
        """The operation with its notifications only, for errors at startup."""
        addresses = {name: str(self._found(name) or "") for name in ("webhook", "ping")}
        for name, address in addresses.items():
            if address and not address.startswith(("https://", "http://")):
                raise ConfigurationError(
                    f"sources.picqer.{name} is not an address; write it as https://… in secrets.toml."
                )
        proxy = self._found("proxy")
        proxies = {"https": str(proxy), "http": str(proxy)} if proxy else {}
        return Operation(secrets=tuple(self.secrets()), notifications=Notifications(**addresses, proxies=proxies))

    def operation(self) -> Operation:
        """How loads are run."""
        patience, keep_runs = self._interval("wait_for_readers"), self._interval("keep_runs")
        return replace(
            self.startup_operation(),
            country=known_country(str(self._found("country") or COUNTRY)),
            patience=PATIENCE if patience is None else patience,
            keep_runs=KEEP_RUNS if keep_runs is None else keep_runs,
            publishes=self._is_on("publish", usual=True),
        )

    def names_of_pickers(self) -> bool:
        """Whether metrics show pickers by name, not by number."""
        chosen = self._found("pickers") or PICKERS[0]
        if chosen not in PICKERS:
            raise ConfigurationError(f"sources.picqer.pickers is {chosen!r}; it must be one of {', '.join(PICKERS)}.")
        return bool(chosen == PICKERS[1])

    def _interval(self, name: str) -> timedelta | None:
        found = self._found(name)
        return None if found is None else interval(name, found)

    def _is_on(self, name: str, *, usual: bool) -> bool:
        """A boolean setting, from TOML or from the environment."""
        found = self._found(name)
        words = {"true": True, "false": False, "1": True, "0": False, "none": usual}
        if str(found).lower() not in words:
            raise ConfigurationError(f"sources.picqer.{name} is {found!r}; it must be true or false.")
        return words[str(found).lower()]

    def _found(self, name: str) -> Any:
        """A setting, from any file: users also put settings that are not secret into `secrets.toml`."""
        recorded = get_resolved_traces()
        recorded.logging_enabled = False  # dlt would write the values into `trace.pickle`
        try:
            values: Iterator[Any] = (dlt.config.get(f"{section}.{name}") for section in self._sections)
            return next((value for value in values if value is not None), None)
        finally:
            recorded.logging_enabled = True


def _names(setting: str, value: Any) -> tuple[str, ...]:
    """A list of names, from TOML or as JSON from the environment."""
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


def _typed(name: str, value: Any) -> Any:
    try:
        return NUMBERS.get(name, str)(value)
    except (TypeError, ValueError, OverflowError) as error:
        raise ConfigurationError(f"sources.picqer.{name} is {value!r}, which is no number.") from error
