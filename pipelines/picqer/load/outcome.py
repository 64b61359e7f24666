"""How a load ended."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class CollectionOutcome:
    """What a load did with one collection.

    Attributes:
        state: complete, not due, unavailable (this key may not read it), failed, or waiting (not begun).
        rejected: records of which a value was rejected; `_rejected` names them.
        waited: seconds spent waiting for the rate limit and before retries.
        error: why it is not complete; empty when it is.
        warnings: what somebody should know although it is: an unknown status, a verification that is late.
    """

    name: str
    state: str
    rows: int = 0
    rejected: int = 0
    pages: int = 0
    requests: int = 0
    waited: float = 0.0
    error: str = ""
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True)
class Outcome:
    """How a load ended.

    Attributes:
        code: the exit code of the command `picqer load`; 0 when every readable collection is complete.
        message: why the code is not 0, as one sentence; empty when it is.
        collections: what the load did with each collection; empty when Picqer never accepted a request.
        destination: the DuckDB file, or the name of another destination; empty when the load did not begin, or an error
            ended it.
    """

    code: int
    message: str = ""
    collections: tuple[CollectionOutcome, ...] = ()
    requests: int = 0
    destination: str = ""
    dataset: str = ""

    @property
    def rows(self) -> int:
        """Rows that were read."""
        return sum(collection.rows for collection in self.collections)
