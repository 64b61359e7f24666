"""The first settings: ask for them, test them with one request, and write them into `.dlt`."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

import tomlkit
from tomlkit.container import OutOfOrderTableProxy
from tomlkit.items import Table

from ...source import COLLECTIONS, ConfigurationError, KeyRefused, NotFound, NotReadable, Settings, TooLarge
from ...source.http.request_stats import RequestStats
from ...source.key_check import EVERY_KEY_READS

KEY_VARIABLE = "SOURCES__PICQER__API_KEY"
SECTION = ("sources", "picqer")
PRIVATE = 0o600
SHARED = 0o644


class Ask(Protocol):
    """Asks the user, or reads standard input."""

    def __call__(self, question: str, *, is_secret: bool) -> str:
        """The answer; empty for none."""


def answered(account: str | None, contact: str | None, ask: Ask) -> Settings:
    """The settings that the user gives. The address of a sandbox is accepted as account too.

    Raises:
        ConfigurationError: an answer is invalid.
    """
    account = account or ask("Address of your Picqer (acme for https://acme.picqer.com)", is_secret=False)
    key = os.environ.get(KEY_VARIABLE) or ask("API key (Picqer: Settings > API Keys; it is not shown)", is_secret=True)
    contact = contact or ask("Your e-mail address, so that Picqer can reach you (may be empty)", is_secret=False)
    if account.startswith("http://"):
        return Settings(base_url=account, api_key=key, contact=contact or None)
    return Settings(account=account, api_key=key, contact=contact or None)


def try_settings(settings: Settings) -> str:
    """Test these settings with one request; the result as a sentence.

    Raises:
        KeyRefused: Picqer does not accept the key.
        ConfigurationError: there is no Picqer at this address.
    """
    client = settings.client()
    try:
        products = client.list(COLLECTIONS[EVERY_KEY_READS].path, {}, RequestStats()).result().data
    except NotReadable as error:
        raise KeyRefused(error.status, error.path) from error
    except NotFound as error:
        raise ConfigurationError(
            f"{client.base_url} has none of Picqer's lists: check the account, the first part of your Picqer address."
        ) from error
    except TooLarge:
        if not client.proven:
            raise
        return f"{client.base_url} accepts the key."
    finally:
        client.close()
    return f"{client.base_url} accepts the key ({len(products)} products on the first page)."


def write_settings(home: Path, settings: Settings) -> list[Path]:
    """Write settings into `.dlt/secrets.toml` and `.dlt/config.toml`, whose other settings are kept; these files."""
    folder = home / ".dlt"
    address = settings.address()
    account = "" if settings.base_url else address.removeprefix("https://").partition(".")[0]
    choices = {"account": account, "base_url": settings.base_url or "", "contact": settings.contact or ""}
    secrets = {"api_key": (settings.api_key or "").strip(), "account": "", "base_url": ""}
    try:
        return [_written(folder / "secrets.toml", secrets, PRIVATE), _written(folder / "config.toml", choices, SHARED)]
    except OSError as error:
        raise ConfigurationError(f"{folder} cannot be written ({error.strerror}): check its rights.") from error


def _written(file: Path, settings: Mapping[str, str], mode: int) -> Path:
    """Write a temporary file and rename it, so that the file is never half written and never readable by others.

    An empty setting is removed.
    """
    file = file.resolve()
    document = tomlkit.parse(file.read_text(encoding="utf-8")) if file.exists() else tomlkit.document()
    section: tomlkit.TOMLDocument | Table | OutOfOrderTableProxy = document
    for name in SECTION:
        if name not in section:
            section[name] = tomlkit.table(is_super_table=name == SECTION[0])
        inner = section[name]
        if not isinstance(inner, (Table, OutOfOrderTableProxy)):
            raise ConfigurationError(f"{file}: {name} is no table there; make it one, or remove it.")
        section = inner
    for name, value in settings.items():
        if value:
            section[name] = value
        elif name in section:
            del section[name]
    if file.exists():
        mode &= file.stat().st_mode
    handle, beside = tempfile.mkstemp(dir=file.parent, prefix=f"{file.name}.")
    with os.fdopen(handle, "w", encoding="utf-8", errors="replace") as stream:
        stream.write(tomlkit.dumps(document))
    Path(beside).chmod(mode)
    Path(beside).replace(file)
    return file
