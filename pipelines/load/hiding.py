"""Columns that became private after they were loaded."""

from __future__ import annotations

import logging

from dlt import Pipeline

from ..picqer import CATALOG, Privacy
from ..picqer.select import execute_at

logger = logging.getLogger(__name__)


def hide_what_is_private_now(privacy: Privacy, pipeline: Pipeline) -> None:
    """Empty the columns that are private under other settings than those they were loaded with.

    The collection is then read whole again, and hashed columns are filled.
    """
    resources = pipeline.state.get("sources", {}).get("picqer", {}).get("resources", {})
    for collection in CATALOG:
        state = resources.get(collection.name, {})
        if not state or state.get("privacy", "") == privacy.fingerprint(collection.table):
            continue
        for table in collection.table.family():
            for column in sorted(privacy.dropped(table.name) | privacy.hashed(table.name)):
                execute_at(pipeline, f'update {table.name} set "{column}" = null where "{column}" is not null')
        logger.warning(
            "%s: its privacy settings have changed: private columns are emptied, and it is read again. Backups, and "
            "pages of the database that are free but not overwritten yet, may still hold the old values.",
            collection.name,
        )
