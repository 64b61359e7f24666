"""The documented tables and columns, read from schema.yaml."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any, Literal, cast

import yaml

Type = Literal["bigint", "text", "bool", "decimal", "timestamp", "instant", "date", "time", "json"]
Path = tuple[str, ...]
"""Where a value stands in a record: `("location_type", "name")`."""

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""Ten times as fast where libyaml is there."""
_LIST = re.compile(r"[Oo]ne of ((?:\w+, )+\w+)[.;]")


@dataclass(frozen=True)
class Column:
    """One documented column.

    Attributes:
        path: where Picqer sends it.
        type: timestamp is local wall time without a zone, instant is UTC, decimal is (38, 9).
        description: one line for people.
        values: all that are documented, where there is a closed list.
    """

    path: Path
    type: Type
    description: str
    values: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Table:
    """One documented table and the tables nested in it.

    Attributes:
        name: as in the destination, `orders__products`.
        grain: what one row is.
        doc: address of the documentation page; empty for our own tables and for children.
        key: columns that identify a row, inside its parent for a child.
        parents: the keys of all ancestors, which every row of a child carries as well.
        columns: by path, in the order of the API, without `parents`.
        children: by the name of the field that holds them.
    """

    name: str
    grain: str
    doc: str
    key: tuple[str, ...]
    parents: tuple[Column, ...] = ()
    columns: Mapping[Path, Column] = field(default_factory=dict)
    children: Mapping[str, Table] = field(default_factory=dict)

    @property
    def is_bookkeeping(self) -> bool:
        """Whether it is a table of ours, with no list of Picqer behind it."""
        return self.name.startswith("_")

    def family(self) -> Iterator[Table]:
        """This table and all that are nested in it, parents first."""
        yield self
        for child in self.children.values():
            yield from child.family()


@cache
def tables() -> Mapping[str, Table]:
    """The top-level tables by name."""
    text = files(__package__).joinpath("schema.yaml").read_text(encoding="utf-8")
    return {name: parsed(name, entry) for name, entry in yaml.load(text, LOADER).items()}  # noqa: S506  it is safe


def parsed(name: str, entry: Mapping[str, Any], parents: tuple[Column, ...] = ()) -> Table:
    """The table that an entry of schema.yaml describes; `parents` are the keys handed down to it."""
    columns = {column.path: column for column in _columns(entry.get("columns", {}))}
    own_keys = tuple(columns[(key,)] for key in entry["key"])
    inherited = tuple(parent for parent in parents if parent.path not in columns)
    above = {parent.path for parent in parents}
    handed_down = (*parents, *(key for key in own_keys if key.path not in above))
    return Table(
        name=name,
        grain=entry["grain"],
        doc=entry.get("doc", ""),
        key=tuple(entry["key"]),
        parents=inherited,
        columns=columns,
        children={
            field_name: parsed(f"{name}__{field_name}", child, handed_down)
            for field_name, child in entry.get("children", {}).items()
        },
    )


def _columns(entries: Mapping[str, str]) -> Iterator[Column]:
    for name, text in entries.items():
        kind, _, description = text.partition(" ")
        listed = _LIST.search(description)
        values = frozenset(listed[1].split(", ")) if listed else frozenset()
        yield Column(tuple(name.split(".")), cast("Type", kind), description, values)
