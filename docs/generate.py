"""The generated parts of README: collections, columns, presets, commands. `python -m docs.generate` makes them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import click

from picqer.cli import picqer
from picqer.metrics.catalog import CATALOG as METRICS
from picqer.source import CATALOG
from picqer.source.dlt_schema import normalize
from picqer.source.records.normalize import column_name
from picqer.source.records.privacy import presets
from picqer.source.schedule import in_words
from picqer.source.schema import Table, tables

NOTEBOOKS = {"stock": "inventory", "fulfilment": "fulfilment", "purchasing": "purchasing", "orders": "orders"}
"""Which notebook shows the metrics of a page."""
README = Path(__file__).parents[1] / "README.md"


def generated(text: str) -> str:
    """The text with every part between `<!-- generated: NAME -->` and `<!-- end -->` made anew."""
    parts = {
        "collections": _collections,
        "columns": _columns,
        "commands": _commands,
        "metrics": _metrics,
        "presets": _presets,
    }

    def anew(match: re.Match[str]) -> str:
        return f"{match[1]}\n{chr(10).join(parts[match[2]]())}\n{match[3]}"

    return re.sub(r"(<!-- generated: (\w+) -->).*?(<!-- end -->)", anew, text, flags=re.DOTALL)


def _collections() -> Iterator[str]:
    yield "| table | one row is | key | strategy | every | child tables |"
    yield "| --- | --- | --- | --- | --- | --- |"
    for collection in CATALOG:
        table = collection.table
        _, *children = table.family()
        names = ", ".join(f"`{child.name}`" for child in children)
        how = f"{collection.strategy} | {in_words(collection.every)}"
        yield f"| `{table.name}` | {_grain(table)} | {_code(table.key)} | {how} | {names} |"


def _columns() -> Iterator[str]:
    for root in tables().values():
        yield f"<details><summary><code>{root.name}</code></summary>"
        yield ""
        for table in root.family():
            yield from _columns_of(table)
        yield "</details>"
        yield ""


def _columns_of(table: Table) -> Iterator[str]:
    source = f" ([documentation]({table.doc}))" if table.doc else ""
    yield f"**`{table.name}`**: {table.grain[0].lower()}{table.grain[1:]}{source}"
    yield ""
    yield "| column | type | meaning |"
    yield "| --- | --- | --- |"
    for column in (*table.parents, *table.columns.values()):
        yield f"| `{column_name(column, normalize)}` | {column.type} | {column.description} |"
    yield ""


def _metrics() -> Iterator[str]:
    yield "| metric | question | one row is | notebook |"
    yield "| --- | --- | --- | --- |"
    for metric in METRICS:
        grain = metric.grain.removeprefix("One row per ").rstrip(".")
        yield f"| `{metric.name}` | {metric.question} | {grain} | {NOTEBOOKS[metric.page]} |"


def _presets() -> Iterator[str]:
    yield "| preset | columns |"
    yield "| --- | --- |"
    for name, columns_of in presets().items():
        columns = ", ".join(f"`{table}.{column}`" for table, columns in columns_of.items() for column in columns)
        yield f"| `{name}` | {columns} |"


def _commands() -> Iterator[str]:
    for name, command in picqer.commands.items():
        yield "```"
        context = click.Context(command, info_name=f"picqer {name}", terminal_width=100, max_content_width=100)
        yield command.get_help(context).rstrip()
        yield "```"
        yield ""


def _grain(table: Table) -> str:
    return table.grain.removeprefix("One row per ").rstrip(".")


def _code(names: tuple[str, ...]) -> str:
    return ", ".join(f"`{name}`" for name in names)


if __name__ == "__main__":
    README.write_text(generated(README.read_text(encoding="utf-8")), encoding="utf-8")
