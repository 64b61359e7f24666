"""How much memory DuckDB uses while we load: a little, and more where that is not enough."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass

import dlt
import duckdb
from dlt.common.configuration.exceptions import ConfigurationException

from ...source import ConfigurationError
from ...source.warehouse import quoted
from ..failures import TOO_LITTLE_MEMORY

logger = logging.getLogger(__name__)

USUAL = "192MB"
"""For DuckDB's buffers. What needs more gets DuckDB's own bound, which is most of the machine."""
THREADS = 2
"""Of DuckDB, each with buffers of its own. More of them load a commit no faster (measured)."""


@dataclass(frozen=True)
class Memory:
    """What DuckDB may use of this machine while we load.

    Attributes:
        bound: of the user's own, as DuckDB writes it; empty for `USUAL`, and more where that is too little.
        threads: of one statement, and files that are loaded at once.
    """

    bound: str = ""
    threads: int = THREADS

    def config(self) -> dict[str, str]:
        """The settings of DuckDB."""
        return {"memory_limit": self.bound or USUAL, "threads": str(self.threads)}

    @contextmanager
    def bound_within(self, connection: duckdb.DuckDBPyConnection) -> Iterator[None]:
        """Within the block, all connections of this process to the same file are bound."""
        before = {name: _setting(connection, name) for name in self.config()}
        _set(connection, self.config())
        try:
            yield
        finally:
            with suppress(duckdb.Error):  # what broke the connection is told by whoever met it
                _set(connection, before)

    def grow(self, connection: duckdb.DuckDBPyConnection, error: Exception) -> bool:
        """Lift the usual bound when an error says that it was too little; whether it was. The user's own stays."""
        if self.bound or not TOO_LITTLE_MEMORY.search(str(error)):
            return False
        logger.info("DuckDB needs more memory than %s, and gets it (%s)", USUAL, str(error).partition("\n")[0])
        with duckdb.connect() as other, connection.duplicate() as same:  # the transaction of this one may be broken
            # RESET would change the setting but not what is allowed.
            _set(same, {"memory_limit": _setting(other, "memory_limit")})
        return True


def configured_memory() -> Memory:
    """The settings `destination.duckdb.memory_limit` and `destination.duckdb.threads`.

    Raises:
        ConfigurationError: DuckDB does not take them.
    """
    try:
        bound = dlt.config.get("destination.duckdb.memory_limit", str)
        threads = dlt.config.get("destination.duckdb.threads", int)
        memory = Memory(bound or "", THREADS if threads is None else threads)
        with duckdb.connect() as connection:
            _set(connection, memory.config())
    except (ConfigurationException, duckdb.Error) as error:
        first, *_ = str(error).splitlines()
        raise ConfigurationError(
            f"destination.duckdb.memory_limit must be a size such as 1GB, .threads a number above 0 ({first})."
        ) from error
    return memory


def _set(connection: duckdb.DuckDBPyConnection, settings: Mapping[str, str]) -> None:
    for name, value in settings.items():
        connection.execute(f"set global {name} = {quoted(value)}")


def _setting(connection: duckdb.DuckDBPyConnection, name: str) -> str:
    ((value,),) = connection.execute(f"select current_setting('{name}')").fetchall()
    return str(value)
