"""What a row of the catalog is: one list of the API and the facts that reading it takes.

Facts about the lists (paths, keys, hidden rows, filters): https://picqer.com/en/api
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import KW_ONLY, dataclass
from datetime import timedelta
from typing import ClassVar

from .pagination.page import Key
from .schedule import EACH_RUN
from .schema import Table, tables

Params = Mapping[str, str]
ALL: tuple[Params, ...] = ({},)
INACTIVE_TOO: tuple[Params, ...] = ({}, {"inactive": "true"})
"""The list shows active rows only; with `inactive` it shows only the others."""
CONTAINERS_TOO: tuple[Params, ...] = ({}, {"type": "container"})
SHARE_GONE, COMES_AND_GOES = 0.02, 0.5
"""The part of the rows that may be gone at once: in most lists, and where rows come and go by nature."""


@dataclass(frozen=True)
class Cursor:
    """A time column and the filters of the list that go by it.

    Attributes:
        column: the field of a record.
        after: the filter for rows whose time lies after a moment.
        before: the filter for rows whose time lies before a moment; empty where the list has none.
    """

    column: str
    after: str
    before: str = ""


@dataclass(frozen=True)
class IdRange:
    """The filters of a list on its primary key; both leave out the id that they name."""

    above: str
    below: str


@dataclass(frozen=True)
class Traits:
    """What a list offers to go by; a small undated list offers nothing.

    Attributes:
        created: the cursor on the creation of rows, by which `since` bounds the list.
        cursors: those that are kept between runs.
        changed: the filter on changes, which closes a walk of several pages.
        stamp: the column that says when a row was changed.
        open: the values of `status` that are not final.
        scrubs: whether what is final is verified by a scrub.
        ids: the filters on the primary key.
    """

    created: Cursor | None = None
    cursors: tuple[Cursor, ...] = ()
    changed: str = ""
    stamp: str = ""
    open: tuple[str, ...] = ()
    scrubs: bool = False
    ids: IdRange | None = None


@dataclass(frozen=True)
class Collection:
    """One list of the API.

    Attributes:
        name: the table, which is the path with `/` and `-` as `_`.
        path: the address of the list below `/api/v1/`; the name when it is not given.
        slices: the filters under which the list must be read to see every row.
        every: how often it is read.
        has_detail: whether a row has an address of its own, which says for sure that the row is gone.
        fallback: another address of the list, tried when the first does not exist.
        also: other documented tables that its strategy fills.
        share_gone: the part of its rows that may be gone at once, when they are more than a few.
        strategy: the name of the strategy, in the run log and in the documentation.
    """

    name: str
    path: str = ""
    _: KW_ONLY
    slices: tuple[Params, ...] = ALL
    every: timedelta = EACH_RUN
    has_detail: bool = True
    fallback: str = ""

    strategy: ClassVar[str]
    also: ClassVar[tuple[str, ...]] = ()
    share_gone: ClassVar[float] = SHARE_GONE

    def __post_init__(self) -> None:
        object.__setattr__(self, "path", self.path or self.name)

    @property
    def table(self) -> Table:
        """Its documented columns."""
        return tables()[self.name]

    @property
    def key(self) -> tuple[str, ...]:
        """The primary key."""
        return self.table.key

    @property
    def traits(self) -> Traits:
        """What its list offers to go by."""
        return Traits()

    def address(self, key: Key) -> str:
        """Where one row is."""
        return f"{self.path}/{key[0]}"


def list_name(path: str, params: Params) -> str:
    """The name by which a list under a filter is known in the next run."""
    return f"{path}?{sorted(params.items())}"
