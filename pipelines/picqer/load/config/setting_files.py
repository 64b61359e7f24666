"""The settings as they are in files and in the environment: their names, secrets and accounts."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields
from difflib import get_close_matches
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from ...source import ConfigurationError, Settings
from ...source.run_budget import DEFAULT
from ...source.settings import check_collections

FILES = ("config.toml", "secrets.toml")
PREFIX = "SOURCES__PICQER__"
SCALARS = [field.name for field in fields(Settings) if field.name != "privacy"]
KNOWN = [
    *SCALARS,
    *("stale_after", "country", "pickers", "max_requests", "keep_runs", "wait_for_readers", "publish"),
    *("webhook", "ping", "strict"),
    *(f"privacy.{name}" for name in ("drop", "hmac", "hmac_key", "erase_deleted_after")),
]
"""All settings, except those per account and per collection."""
BY_COLLECTION = ("every", "verify_within")
GONE = {"rotation": "verify_within", "ring": "verify_within"}
"""Settings of older versions, and those in their place."""
SECRET_PATH_LENGTH = 12
"""The path of an address is treated as a secret from this length on."""
SECRET_NAMES = ("password", "token", "key", "secret")
"""A destination's setting is a secret when its name contains one of these."""


def folder() -> Path:
    """The folder of the settings files."""
    return Path(os.environ.get("DLT_PROJECT_DIR", ".")) / ".dlt"


def accounts() -> set[str]:
    """The names of the accounts that have settings of their own."""
    of_environment = (name.removeprefix(PREFIX).split("__") for name in os.environ if name.startswith(PREFIX))
    named = {parts[1].lower() for parts in of_environment if parts[0] == "ACCOUNTS" and len(parts) > 2}  # noqa: PLR2004
    return named.union(*(_table(ours, "accounts", file) for file, ours in _sections()))


def refuse_unknown() -> None:
    """Refuse unknown settings, which would be ignored silently. Unknown tables are allowed: they may be dlt's own.

    Raises:
        ConfigurationError: a setting is unknown, or a value is where a table of settings should be.
    """
    for file, ours in _sections():
        of_accounts = _table(ours, "accounts", file)
        for section in [ours, *(_table(of_accounts, name, file) for name in of_accounts)]:
            _check_names(str(file), [name for name, value in section.items() if not isinstance(value, dict)])
            _check_names(str(file), [f"privacy.{name}" for name in _table(section, "privacy", file)])
            check_collections("every", _table(section, "every", file))
    given = [name.removeprefix(PREFIX).lower().split("__") for name in os.environ if name.startswith(PREFIX)]
    of_each = [name[2:] if name[0] == "accounts" else name for name in given]
    for setting in BY_COLLECTION:
        named = {name[1] for name in of_each if len(name) > 1 and name[0] == setting}
        check_collections(setting, named - {DEFAULT})
    _check_names("the environment", [".".join(name) for name in of_each if name and name[0] not in BY_COLLECTION])


def _sections() -> Iterator[tuple[Path, Mapping[str, Any]]]:
    """The table `sources.picqer` of each existing settings file."""
    for file in (folder() / name for name in FILES):
        if file.exists():
            sources = _table(tomllib.loads(file.read_text(encoding="utf-8")), "sources", file)
            yield file, _table(sources, "picqer", file)


def _table(settings: Mapping[str, Any], name: str, file: Path) -> Mapping[str, Any]:
    found = settings.get(name, {})
    if not isinstance(found, dict):
        raise ConfigurationError(f"In {file} {name} is {found!r}; it must be a table of settings, with a line [...].")
    return found


def _check_names(where: str, names: Sequence[str]) -> None:
    for name in names:
        if name in GONE:
            raise ConfigurationError(f"{where} sets sources.picqer.{name}, which is gone: set {GONE[name]} instead.")
        if name not in KNOWN:
            near = get_close_matches(name, KNOWN, n=1)
            raise ConfigurationError(
                f"{where} sets sources.picqer.{name}, which is not a setting of this program"
                + (f"; perhaps {near[0]}?" if near else f" ({', '.join(KNOWN)}).")
            )


def destination_secrets() -> Iterator[str]:
    """The secrets of destinations, from all places where dlt looks for them."""
    file = folder() / "secrets.toml"
    settings = tomllib.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
    of_environment = [(name, value) for name, value in os.environ.items() if name.startswith("DESTINATION__")]
    for name, value in [*_flat("", settings.get("destination", {})), *of_environment]:
        if any(word in name.lower().rpartition("__")[2] for word in SECRET_NAMES):
            yield value
        else:
            yield from secret_parts(value)


def secret_parts(address: str) -> Iterator[str]:
    """The secrets in an address: its password, and its path where that is long."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return  # not an address: refused where it is used
    if parts.scheme and parts.password:
        yield from (parts.password, unquote(parts.password))
    if parts.scheme.startswith("http") and len(parts.path) >= SECRET_PATH_LENGTH:
        yield parts.path


def _flat(prefix: str, settings: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for name, value in settings.items():
        if isinstance(value, dict):
            yield from _flat(f"{prefix}{name}__", value)
        else:
            yield f"{prefix}{name}", str(value)
