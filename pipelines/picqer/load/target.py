"""Where a load goes, and where commands read: a dataset at a destination, chosen from a home."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

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
        return self.dataset or (f"{DATASET}_{self.account}" if self.account else DATASET)

    def open(self) -> Destination:
        """The destination as an object; nothing is connected yet.

        Raises:
            ConfigurationError: the destination or the dataset cannot be used.
        """
        if self.demo:
            return open_demo(self.dataset_name, self.home)
        return open_destination(self.destination, self.dataset_name, self.home)
