"""Columns that became private after they were loaded."""

from __future__ import annotations

import logging
from collections.abc import Iterator

from dlt import Pipeline

from ..picqer import CATALOG, Collection, Privacy
from ..picqer.hints import normalize
from ..picqer.select import execute_at
from ..picqer.shape import OUR_OWN, column_name
from .coverage import kept_states

logger = logging.getLogger(__name__)


def hide_what_is_private_now(privacy: Privacy, pipeline: Pipeline) -> None:
    """Empty the columns that are private under other settings than those they were loaded with.

    The collection is then read whole again, and hashed columns are filled.
    """
    states = kept_states(pipeline)
    for collection in CATALOG:
        state = states.get(collection.name, {})
        if not state or state.get("privacy", "") == privacy.fingerprint(collection.table):
            continue
        for statement in _statements(privacy, pipeline, collection):
            execute_at(pipeline, statement)
        logger.warning(
            "%s: its privacy settings have changed: private columns are emptied, and it is read again. Backups, and "
            "pages of the database that are free but not overwritten yet, may still hold the old values.",
            collection.name,
        )


def _statements(privacy: Privacy, pipeline: Pipeline, collection: Collection) -> Iterator[str]:
    """What empties private columns and, in the tables of a preset, all that is not documented."""
    documented = {table.name: table for table in collection.table.family()}
    for stored in pipeline.default_schema.data_tables(include_incomplete=False):
        name = str(stored["name"])
        if name.partition("__")[0] != collection.name:
            continue
        if name not in documented:
            if privacy.is_closed(name):
                yield f"delete from {name}"
            continue
        columns = privacy.dropped(name) | privacy.hashed(name)
        if privacy.is_closed(name):
            table = documented[name]
            known = {column_name(column, normalize) for column in (*table.parents, *table.columns.values())}
            columns |= stored["columns"].keys() - known - OUR_OWN.keys()
        for column in sorted(columns):
            yield f'update {name} set "{column}" = null where "{column}" is not null'
