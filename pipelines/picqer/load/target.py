"""Where a load goes, and where commands read: a destination and a dataset, chosen from a home."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from dlt import Pipeline

from .destinations.destination import DATASET, DEMO, DUCKDB, pipeline_into, pipeline_into_file, warehouse_file


@dataclass(frozen=True)
class Target:
    """A dataset at a destination.

    Attributes:
        home: the folder of the settings and the working files.
        destination: the name of a dlt destination.
        dataset: the schema that the data are in; empty for `picqer`, or `picqer_ACCOUNT`.
        account: one of `sources.picqer.accounts`; empty where there is only one.
        demo: whether it is the demo's DuckDB file, whatever the destination.
    """

    home: Path
    destination: str = DUCKDB
    dataset: str | None = None
    account: str = ""
    demo: bool = False

    @property
    def dataset_name(self) -> str:
        """The name of the schema."""
        return self.dataset or (f"{DATASET}_{self.account}" if self.account else DATASET)

    @property
    def is_file(self) -> bool:
        """Whether it is a DuckDB file."""
        return self.demo or self.destination == DUCKDB

    def pipeline(self) -> tuple[Pipeline, str]:
        """The pipeline into it, and where that is, for people.

        Raises:
            ConfigurationError: the destination or the dataset cannot be used.
        """
        if not self.is_file:
            return pipeline_into(self.destination, self.dataset_name, self.home), self.destination
        file = self.home / DEMO if self.demo else warehouse_file(self.home)
        return pipeline_into_file(file, self.dataset_name, self.home), str(file)
