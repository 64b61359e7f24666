"""Where a load goes, and where commands read: a dataset at a destination, chosen from a home."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from ..source import ConfigurationError
from .config.setting_files import accounts
from .destinations.choose import DEFAULT, open_demo, open_destination
from .destinations.interface import Destination

DATASET = "picqer"


@dataclass(frozen=True)
class Target:
    """A dataset at a destination.

    Attributes:
        dataset: the schema that the data are in; empty for `picqer`, or `picqer_ACCOUNT`.
        account: one of `sources.picqer.accounts`; empty where there is only one.
        demo: whether it is the demo's DuckDB file, whatever the destination.
    """

    home: Path
    destination: str = DEFAULT
    dataset: str | None = None
    account: str = ""
    demo: bool = False

    @property
    def dataset_name(self) -> str:
        """The name of the schema."""
        return self.dataset or _dataset_of(self.account)

    def open(self) -> Destination:
        """The destination as an object; nothing is connected yet.

        Raises:
            ConfigurationError: the destination or the dataset cannot be used, or is that of another account too.
        """
        others = {name for name in accounts() if name.lower() != self.account.lower()} if self.account else set()
        if not self.dataset and self.dataset_name in map(_dataset_of, others):
            raise ConfigurationError(
                f"Another account has the dataset {self.dataset_name} too: give each one of its own, with --dataset."
            )
        if self.demo:
            return open_demo(self.dataset_name, self.home)
        return open_destination(self.destination, self.dataset_name, self.home)


def _dataset_of(account: str) -> str:
    """The dataset of an account: its name as databases accept it."""
    return f"{DATASET}_{re.sub(r'[^a-z0-9_]', '_', account.lower())}" if account else DATASET
