"""What a load erases: columns that became private, and personal columns of rows deleted long ago."""

from __future__ import annotations

import logging
from datetime import UTC, datetime

from dlt import Pipeline

from ...source import CATALOG, Privacy
from ...source.records.content import written_anew
from ...source.records.privacy import presets
from ...source.sql import execute_at, select_at
from ...source.state import kept_states
from ...source.warehouse import instant
from .personal import personal_tables

logger = logging.getLogger(__name__)


def empty_new_private_columns(privacy: Privacy, pipeline: Pipeline) -> bool:
    """Empty the private columns of each collection whose privacy settings have changed; whether there was one.

    Such a collection gets a full refresh, which fills hashed columns.
    """
    states = kept_states(pipeline.state)
    changed = [
        collection
        for collection in CATALOG
        if (state := states.get(collection.name)) and state.get("privacy", "") != privacy.fingerprint(collection.table)
    ]
    for collection in changed:
        emptied = [
            table.emptied()
            for table in personal_tables(pipeline, privacy, privacy.is_closed)
            if table.root == collection.name
        ]
        execute_at(pipeline, written_anew(collection.name), *emptied)
        logger.warning(
            "%s: its privacy settings have changed: private columns are emptied, and it gets a full refresh. Backups "
            "and free pages of the database may still contain the old values.",
            collection.name,
        )
    return bool(changed)


def erase_deleted(privacy: Privacy, pipeline: Pipeline) -> bool:
    """Empty the personal columns of rows, children included, that were deleted before the retention; whether any were.

    Keys and amounts stay, so that metrics do not change. It takes one query when there is nothing to do. A row that
    Picqer returns again is loaded whole.
    """
    if privacy.erase_deleted_after is None or not pipeline.default_schema_name:
        return False
    before = datetime.now(UTC) - privacy.erase_deleted_after
    was_deleted = f"_deleted_at < {instant(before)}"
    every = Privacy(drop=[*presets()])
    tables = {table.name: table for table in personal_tables(pipeline, every, every.is_closed)}
    counts = [
        f"select '{table.name}' as name, count(*) as filled from {table.name} "
        f"where ({was_deleted}) and ({table.filled})"
        for table in tables.values()
    ]
    found = {name: rows for name, rows in select_at(pipeline, " union all ".join(counts)) if rows}
    for name in found:
        execute_at(pipeline, written_anew(tables[name].root, was_deleted), tables[name].emptied(was_deleted))
    if found:
        logger.info(
            "erased the personal columns of rows that were deleted before %s: %s",
            f"{before:%Y-%m-%d %H:%M}",
            ", ".join(f"{rows} {name}" for name, rows in found.items()),
        )
    return bool(found)
