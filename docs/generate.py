"""Writes the generated parts of the pages in docs/: run `python -m docs.generate` after a change to the code."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

import click

from picqer.cli import picqer
from picqer.metrics.catalog import CATALOG as METRICS
from picqer.metrics.catalog import COMMON_PARAMETERS, Metric
from picqer.source import CATALOG
from picqer.source.dlt_schema import normalize
from picqer.source.records.normalize import column_name
from picqer.source.records.privacy import presets
from picqer.source.schedule import in_words
from picqer.source.schema import Table, tables
from tests.faults.table import fault_table

DOCS = Path(__file__).parent
PAGES = sorted(DOCS.glob("*.md"))
NOTEBOOKS = {"stock": "inventory", "fulfilment": "fulfilment", "purchasing": "purchasing", "orders": "orders"}
"""The notebook that shows the metrics of a page."""
WIDTH = 100
"""Characters in a line of a command's help."""
_ITEM = re.compile(r"(?:^|(?<=\. ))([a-z]\w*(?:, [a-z]\w*)*): ")
"""The names of columns or parameters in a docstring: at the start of the text, or after a full stop."""


def generated(text: str) -> str:
    """The text with each part between `<!-- generated: NAME -->` and `<!-- end -->` written again."""

    def again(match: re.Match[str]) -> str:
        return f"{match[1]}\n{chr(10).join(PARTS[match[2]]())}\n{match[3]}"

    return re.sub(r"^(<!-- generated: (\w+) -->)$.*?^(<!-- end -->)$", again, text, flags=re.DOTALL | re.MULTILINE)


def _collections() -> Iterator[str]:
    yield "| table | one row is | key | strategy | every | child tables |"
    yield "| --- | --- | --- | --- | --- | --- |"
    for collection in CATALOG:
        table = collection.table
        _, *children = table.family()
        names = ", ".join(f"`{child.name}`" for child in children)
        how = f"{collection.strategy} | {in_words(collection.every)}"
        yield f"| [`{table.name}`](#{table.name}) | {_grain(table)} | {_code(table.key)} | {how} | {names} |"


def _columns() -> Iterator[str]:
    for root in tables().values():
        for table in root.family():
            yield from _columns_of(table)


def _columns_of(table: Table) -> Iterator[str]:
    source = f" ([Picqer's documentation]({table.doc}))" if table.doc else ""
    yield f"### `{table.name}`"
    yield ""
    yield f"{table.grain}{source}"
    yield ""
    yield "| column | type | meaning |"
    yield "| --- | --- | --- |"
    for column in (*table.parents, *table.columns.values()):
        yield f"| `{column_name(column, normalize)}` | {column.type} | {column.description} |"
    yield ""


def _metrics() -> Iterator[str]:
    yield "| metric | question | notebook |"
    yield "| --- | --- | --- |"
    for metric in METRICS:
        yield f"| [`{metric.name}`](#{metric.name}) | {metric.question} | {NOTEBOOKS[metric.page]} |"


def _metric_details() -> Iterator[str]:
    for metric in METRICS:
        yield f"### `{metric.name}`"
        yield ""
        yield from _metric_detail(metric)


def _metric_detail(metric: Metric) -> Iterator[str]:
    text, *sections = re.split(r"^(Columns|Parameters):\n", inspect.getdoc(metric.function) or "", flags=re.MULTILINE)
    yield re.sub(r"\n{3,}", "\n\n", text.strip())
    yield ""
    named = dict(zip(sections[::2], map(_one_line, sections[1::2]), strict=True))
    yield from _table_of("column", _items(named.get("Columns", "")))
    known = metric.parameters
    meanings = COMMON_PARAMETERS | _items(named.get("Parameters", ""))
    with_default = {name: f"{meanings[name]} Default: {_default(default)}." for name, default in known.items()}
    yield from _table_of("parameter", with_default)


def _table_of(head: str, meanings: Mapping[str, str]) -> Iterator[str]:
    if meanings:
        yield f"| {head} | meaning |"
        yield "| --- | --- |"
        yield from (f"| {_code(names.split(', '))} | {text} |" for names, text in meanings.items())
        yield ""


def _items(text: str) -> dict[str, str]:
    _, *parts = _ITEM.split(text)
    return {name: meaning.strip() for name, meaning in zip(parts[::2], parts[1::2], strict=True)}


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _default(value: object) -> str:
    return "none" if value is None else f"{value}"


def _presets() -> Iterator[str]:
    yield "| preset | columns |"
    yield "| --- | --- |"
    for name, columns_of in presets().items():
        columns = ", ".join(f"`{table}.{column}`" for table, columns in columns_of.items() for column in columns)
        yield f"| `{name}` | {columns} |"


def _commands() -> Iterator[str]:
    yield from _help("picqer", picqer)
    for name, command in picqer.commands.items():
        yield from _help(f"picqer {name}", command)


def _help(name: str, command: click.Command) -> Iterator[str]:
    context = click.Context(command, info_name=name, terminal_width=WIDTH, max_content_width=WIDTH)
    yield from (f"## {name}", "", "```", command.get_help(context).rstrip(), "```", "")


def _grain(table: Table) -> str:
    return table.grain.removeprefix("One row per ").rstrip(".")


def _code(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


PARTS: Mapping[str, Callable[[], Iterator[str]]] = {
    "collections": _collections,
    "columns": _columns,
    "commands": _commands,
    "faults": fault_table,
    "metric_details": _metric_details,
    "metrics": _metrics,
    "presets": _presets,
}


if __name__ == "__main__":
    for page in PAGES:
        page.write_text(generated(page.read_text(encoding="utf-8")), encoding="utf-8")
