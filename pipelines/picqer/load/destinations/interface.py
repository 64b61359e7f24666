"""What the loader needs of a destination, as one object; each kind of destination implements it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dlt import Pipeline
from dlt.common.destination import TLoaderFileFormat

from ...source.sql import client_of, selecting_from
from ...source.warehouse import Select, quoted
from ..failures import failures_named
from ..locking.lock import RunLock
from .lease import Lease

if TYPE_CHECKING:
    from ibis import BaseBackend

Description = tuple[str, str, str]
"""Table, column (empty for the table itself), and its description."""

NAMES_OF_IBIS = {"tsql": "mssql", "fabric": "mssql", "redshift": "postgres"}
"""SQL dialects that have another name in ibis than in sqlglot, or for which ibis uses a related one."""


@dataclass(frozen=True)
class Held:
    """What a dataset holds, for somebody who only looks.

    Attributes:
        state: that the pipeline keeps with the data.
    """

    select: Select
    state: Mapping[str, Any]


class Destination(ABC):
    """A dataset in a database. Its working files are made and repaired when the pipeline is used first.

    Attributes:
        home: the folder of the settings and the working files.
        dataset: the name of its schema.
        lock: shared by all runs that must not run at the same time.
        where: where the data go, for people.
        own_errors: errors that only the destination's own driver raises; dlt wraps those of most drivers.
        file_format: the loader file format; None leaves the choice to dlt.
        keeps_after_forget: where old values remain after `forget`, as a sentence.
    """

    own_errors: tuple[type[Exception], ...] = ()
    file_format: TLoaderFileFormat | None = None
    keeps_after_forget: str

    def __init__(self, home: Path, dataset: str, lock: RunLock, where: str) -> None:
        self.home = home
        self.dataset = dataset
        self.lock = lock
        self.where = where

    @cached_property
    @abstractmethod
    def pipeline(self) -> Pipeline:
        """The pipeline that loads it."""

    @property
    def dialect(self) -> str:
        """The name that ibis has for the SQL dialect."""
        name = str(client_of(self.pipeline).capabilities.sqlglot_dialect)
        return NAMES_OF_IBIS.get(name, name)

    def restore_state(self) -> bool:
        """Take over the state that the destination holds; False when the database does not exist yet."""
        if self.is_new:
            return False
        self.pipeline.sync_destination()
        return True

    @contextmanager
    def looked_into(self) -> Iterator[Held | None]:
        """What it holds; None when nothing was loaded."""
        if not self.restore_state():
            yield None
            return
        with selecting_from(self.pipeline) as select:
            yield Held(select, self.pipeline.state)

    @property
    @abstractmethod
    def working_folder(self) -> Path:
        """The folder of its working files; they may not be there yet."""

    @property
    def files(self) -> Mapping[str, Path]:
        """The files that hold the data, by what they are; none where a server keeps them."""
        return {}

    def failures_named(self) -> AbstractContextManager[None]:
        """Within the block, errors of the destination are raised as the `PicqerError` that they mean."""
        return failures_named(self.pipeline, self.own_errors)

    def check_settings(self) -> None:  # noqa: B027  most destinations leave that to dlt
        """Raise a `ConfigurationError` for settings of the destination that nothing can be loaded with."""

    @property
    @abstractmethod
    def is_new(self) -> bool:
        """Whether the database does not exist yet and the first load creates it."""

    @abstractmethod
    def lease(self) -> Lease:
        """A lease that lets one run at a time write to the dataset, also from other machines."""

    def held_open(self, patience: timedelta) -> AbstractContextManager[None]:  # noqa: ARG002
        """Keep other programs out of the database within the block, where only one program can write to it.

        Raises:
            DatabaseInUse: another program kept it open for longer than `patience`.
            KeyboardInterrupt: a signal came while waiting.
        """
        return nullcontext()

    def note_change(self) -> None:  # noqa: B027  only a copy grows old
        """Rows or views that people read have changed, so that the next publication makes all of it anew."""

    @abstractmethod
    def publish(self) -> None:
        """Publish a copy for readers, where readers would block a load; of what has not changed only the run log."""

    @abstractmethod
    def unpublish(self) -> None:
        """Remove every published copy."""

    @abstractmethod
    def rewrite(self) -> None:
        """Rewrite the storage so that it no longer contains overwritten values, where that is possible."""

    @abstractmethod
    def compact(self) -> None:
        """Give free storage back when much of it is free, where that is this program's task; the database is closed.

        What prevents it is logged; the data are not affected.
        """

    def write_comments(self, descriptions: Sequence[Description]) -> None:
        """Store descriptions as comments, where the database supports `COMMENT ON`."""
        with client_of(self.pipeline) as client:
            for table, column, text in descriptions:  # one by one: a thousand in one transaction take DuckDB minutes
                place = client.make_qualified_table_name(table)
                what = f"COLUMN {place}.{client.escape_column_name(column)}" if column else f"TABLE {place}"
                client.execute_sql(f"COMMENT ON {what} IS {quoted(text)}")

    def with_possible_orphans(self, suspicious: Sequence[str]) -> Sequence[str]:
        """The collections whose child tables are checked for orphans after a load: rows may have been deleted by hand.

        Only those that look like it, where the check reads whole tables over the network.
        """
        return suspicious

    @abstractmethod
    def connection(self) -> AbstractContextManager[BaseBackend]:
        """A read-only ibis connection. Close it soon: an open DuckDB file blocks a load.

        Raises:
            ConfigurationError: the database does not exist, or ibis does not support it.
            DestinationFailed: a load is writing to it.
        """
