"""Emptying columns that became private after they were loaded."""

from __future__ import annotations

import logging

from dlt import Pipeline

from ...source import CATALOG, Privacy
from ...source.sql import execute_at
from ..run_log.coverage import kept_states
from .personal import personal_tables

logger = logging.getLogger(__name__)


def empty_new_private_columns(privacy: Privacy, pipeline: Pipeline) -> None:
    """Empty the private columns of each collection whose privacy settings have changed since it was loaded.

    Such a collection gets a full refresh, which fills hashed columns.
    """
    states = kept_states(pipeline)
    for collection in CATALOG:
        state = states.get(collection.name, {})
        if not state or state.get("privacy", "") == privacy.fingerprint(collection.table):
            continue
        for table in personal_tables(pipeline, privacy, privacy.is_closed):
            if table.root == collection.name:
                execute_at(pipeline, table.emptied())
        logger.warning(
            "%s: its privacy settings have changed: private columns are emptied, and it gets a full refresh. Backups "
            "and free pages of the database may still contain the old values.",
            collection.name,
        )
