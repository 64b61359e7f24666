"""The settings `sources.picqer.*`, checked before the first request."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from importlib.metadata import PackageNotFoundError, version
from ipaddress import ip_address
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from .catalog import COLLECTIONS
from .errors import ConfigurationError
from .http.client import Client
from .http.rate_limit import Budget
from .records.privacy import NOTHING_PRIVATE, Privacy
from .request import Request
from .run_budget import DEFAULT, SIDE_BY_SIDE, VERIFY_SHARE, VERIFY_WITHIN, Limits
from .schedule import interval
from .sync import Sync

ZONE = "Europe/Amsterdam"
HOW_TO = (
    "set sources.picqer.account and sources.picqer.api_key in .dlt/secrets.toml "
    "(or SOURCES__PICQER__ACCOUNT and SOURCES__PICQER__API_KEY); Picqer shows keys under Settings > API Keys. "
    "To look around without an account: picqer load --demo"
)
LEAST_SHARE = 0.01
"""Of the rate limit; less is a typo: five requests a minute never end."""
FIRST_YEAR = 1970
"""No shop's history is older."""
EXAMPLE_KEY = "paste-it-here"
_LABEL = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?")
_PROXY = re.compile(r"https?://([^@/\s]+@)?[^@/\s:]+(:[0-9]{1,5})?/?")
_PASTED = re.compile(r"(?:https://)?([^./]+)\.picqer\.com(?:/.*)?")


@dataclass(frozen=True)
class Settings:
    """What must be known to read an account.

    Attributes:
        account: the subdomain of the account; a pasted address is reduced to it.
        api_key: secret.
        base_url: only for a stand-in on loopback, ends in `/api/v1/`.
        contact: e-mail or address that Picqer can turn to, part of the User-Agent.
        timezone: the account's zone.
        since: local date or date-time; rows created before are not read where a list can be bounded.
        limit_share: the part of the announced rate limit to use.
        verify_within: the time within which every row of every table is read again: `7d`, or by collection, with
            `default` for the others.
        verify_share: the part of the requests that the rate limit allows for which rows are read again.
        every: by collection, how often it is read: `6h`, `30m`, `1d`, or `0` for each run.
        proxy: address of the proxy that Picqer is reached through; what the environment says of proxies is ignored.
        privacy: the columns that are left out or hashed.

    Raises:
        ConfigurationError: a setting is missing or cannot be used.
    """

    account: str | None = None
    api_key: str | None = None
    base_url: str | None = None
    contact: str | None = None
    timezone: str = ZONE
    since: str | None = None
    limit_share: float = 1.0
    verify_within: object = VERIFY_WITHIN
    verify_share: float = VERIFY_SHARE
    every: Mapping[str, object] | None = None
    proxy: str | None = None
    privacy: Privacy = NOTHING_PRIVATE

    def __post_init__(self) -> None:
        if not self.api_key or not (self.account or self.base_url):
            missing = "API key" if self.account or self.base_url else "account"
            raise ConfigurationError(f"No Picqer {missing} is set: {HOW_TO}.")
        if self.api_key == EXAMPLE_KEY or not self.api_key.strip().isascii():
            raise ConfigurationError(f"sources.picqer.api_key is no key of Picqer's: {HOW_TO}.")
        for name, share in (("limit_share", self.limit_share), ("verify_share", self.verify_share)):
            if not LEAST_SHARE <= share <= 1:
                raise ConfigurationError(
                    f"sources.picqer.{name} is {share}; it must be {LEAST_SHARE} at least and 1 at most."
                )
        for check in (self.address, self.zone, self.first_moment, self.proxies):
            check()
        intervals(self.every or {})
        self.promises()

    def address(self) -> str:
        """The base address that the key may be sent to: Picqer's own host, or loopback."""
        if self.base_url:
            return _loopback(self.base_url)
        pasted = _PASTED.fullmatch((self.account or "").strip().lower())
        label = pasted.group(1) if pasted else (self.account or "").strip().lower()
        if not _LABEL.fullmatch(label):
            raise ConfigurationError(
                f"sources.picqer.account is {self.account!r}; it must be the first part of your Picqer address, "
                "for example acme for https://acme.picqer.com."
            )
        return f"https://{label}.picqer.com/api/v1/"

    def zone(self) -> ZoneInfo:
        """The zone in which Picqer writes this account's times."""
        try:
            return ZoneInfo(self.timezone)
        except (ZoneInfoNotFoundError, ValueError, TypeError, OSError) as error:
            raise ConfigurationError(
                f"sources.picqer.timezone is {self.timezone!r}, which is no zone; an example is {ZONE}."
            ) from error

    def first_moment(self) -> datetime | None:
        """The local moment before which history is not read."""
        if not self.since:
            return None
        with suppress(ValueError):
            moment = datetime.fromisoformat(str(self.since))
            if not moment.tzinfo and moment.year >= FIRST_YEAR:
                return moment
        raise ConfigurationError(
            f"sources.picqer.since is {self.since!r}; write it as 2024-01-31 or 2024-01-31 08:00:00, in wall time."
        )

    def client(self) -> Client:
        """A client for this account."""
        address = self.address()
        contact = self.contact or address.removesuffix("/api/v1/")
        printable = contact.encode("ascii", "ignore").decode().replace("\r", " ").replace("\n", " ")
        agent = f"picqer-pipelines/{_version()} ({printable})"
        key = (self.api_key or "").strip()
        return Client(address, key, agent, Budget(share=self.limit_share), proxies=self.proxies())

    def promises(self) -> dict[str, timedelta]:
        """The time within which every row is read again, by collection; `default` for those that are not named."""
        named = self.verify_within if isinstance(self.verify_within, Mapping) else {DEFAULT: self.verify_within}
        check_collections("verify_within", named.keys() - {DEFAULT})
        times = {name: interval("verify_within", time) for name, time in {DEFAULT: VERIFY_WITHIN, **named}.items()}
        if not all(times.values()):
            raise ConfigurationError("sources.picqer.verify_within is 0; no run reads every row: write it as 7d.")
        return times

    def proxies(self) -> dict[str, str]:
        """The proxy by the kind of address that is reached through it; a stand-in on loopback is reached directly."""
        if not self.proxy or self.base_url:
            return {}
        if not _PROXY.fullmatch(self.proxy.strip()):
            raise ConfigurationError(
                "sources.picqer.proxy is no address of a proxy; write it as http://proxy.example.com:3128, and with "
                "its name and password, if it needs them, in .dlt/secrets.toml."
            )
        return {"https": self.proxy.strip()}

    def sync(self, request: Request | None = None, *, max_requests: int | None = None) -> Sync:
        """A run over this account, see `Sync`; a portion of it has at most about `max_requests` requests."""
        return Sync(
            self.client(),
            request,
            zone=self.zone(),
            since=self.first_moment(),
            every=intervals(self.every or {}),
            limits=Limits(self.promises(), self.verify_share, max_requests, SIDE_BY_SIDE),
            privacy=self.privacy,
        )


def intervals(every: Mapping[str, object]) -> dict[str, timedelta]:
    """How often the collections that are named in a setting are read.

    Raises:
        ConfigurationError: there is no such collection, or no such time.
    """
    check_collections("every", every)
    return {name: interval(f"every.{name}", text) for name, text in every.items()}


def check_collections(setting: str, named: Iterable[str]) -> None:
    """Name what is no collection and has a time in a setting all the same.

    Raises:
        ConfigurationError: there is such a name.
    """
    unknown = [name for name in named if name not in COLLECTIONS]
    if unknown:
        raise ConfigurationError(
            f"sources.picqer.{setting}.{unknown[0]} is no collection: `picqer collections` lists them all."
        )


def _loopback(base_url: str) -> str:
    with suppress(ValueError):  # no address, no port, or a host that is no number
        parts = urlsplit(base_url)
        _ = parts.port
        is_loopback = parts.hostname == "localhost" or ip_address(parts.hostname or "").is_loopback
        if parts.scheme == "http" and is_loopback and not parts.username:
            return base_url.rstrip("/") + "/"
    raise ConfigurationError(
        f"sources.picqer.base_url is {base_url!r}; it is only for a stand-in on this machine "
        "(http://127.0.0.1:PORT/api/v1/). For Picqer itself set sources.picqer.account."
    )


def _version() -> str:
    """The version of this program; a copy of the source inside another project has none."""
    try:
        return version("picqer-pipelines")
    except PackageNotFoundError:
        return "copy"
