"""Descriptions of tables and columns, stored in the database as comments."""

from __future__ import annotations

from collections.abc import Iterator

from dlt.common.schema import Schema

from ..destinations.interface import Description, Destination
from ..destinations.pipeline import run_if_changed


def describe(destination: Destination) -> bool:
    """Store every description of the schema, again only when one has changed; whether one had."""
    pipeline = destination.pipeline
    descriptions = list(_descriptions(pipeline.default_schema))
    return run_if_changed(pipeline, "described", descriptions, lambda: destination.write_comments(descriptions))


def _descriptions(schema: Schema) -> Iterator[Description]:
    for table in schema.data_tables():
        name = str(table["name"])
        if text := table.get("description"):
            yield name, "", text
        for column, hints in table["columns"].items():
            if text := hints.get("description"):
                yield name, column, text
