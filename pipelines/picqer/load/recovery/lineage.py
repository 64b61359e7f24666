"""Checking that the working files continue the destination's newest load, before anything pending is loaded.

The destination is the source of truth. When a database was restored from a backup, or written by another machine, the
working files of this machine are discarded: loading its pending files would silently lose rows.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from itertools import chain

from dlt import Pipeline
from dlt.destinations.job_client_impl import SqlJobClientBase

from ...source import CATALOG, COLLECTIONS
from ...source.dlt_schema import nested_tables
from ...source.records.content import distrusted, written_anew
from ...source.schema import tables as documented
from ...source.sql import execute_at
from ...source.state import CollectionState, kept_states
from ...source.warehouse import instant, of_records
from ..destinations.pipeline import local_value, newest_load

logger = logging.getLogger(__name__)

LINEAGE = "lineage"
"""Key of dlt's local state: the newest load of the destination, and the loads that follow it."""


def follow_destination(pipeline: Pipeline) -> bool:
    """Discard the working files when they do not continue the destination's newest load; whether there are none now."""
    if _is_new_on_this_machine(pipeline):
        logger.warning("repaired: this machine has no working files for this database; the database has the state")
        return True
    if _belong_together(pipeline):
        return False
    dropped = "; pending files are discarded and read again" if pipeline.has_pending_data else ""
    pipeline.drop()
    logger.warning(
        "repaired: the database is not as this machine left it (a backup was restored, it was removed, or another "
        "machine wrote it); the run continues from the database's own state%s",
        dropped,
    )
    return True


def distrust_unfinished(pipeline: Pipeline) -> None:
    """Have rows read anew that a load without working files may have left without their lines, and drop loose lines.

    Each table has a merge of its own. Working files finish what was begun; without them a row that looks as it is held
    would keep the lines of an earlier reading. What complete loads have read ends at the clock of the kept state.
    """
    if not pipeline.default_schema_name:
        return
    states = kept_states(pipeline.state)
    roots = [root for root, nested in nested_tables(pipeline.default_schema, COLLECTIONS).items() if nested]
    for name in roots:
        clock = CollectionState(states.get(name, {})).clock
        execute_at(pipeline, distrusted(name, f"_read_at > {instant(clock)}" if clock else "true"))
    remove_orphans(pipeline, roots)


def announce(pipeline: Pipeline, load_ids: Sequence[str]) -> None:
    """Record the newest load of the destination, and the loads that follow it."""
    pipeline.set_local_state_val(LINEAGE, {"last": newest_load(pipeline), "next": [*load_ids]})


def recreate_missing_tables(pipeline: Pipeline) -> list[str]:
    """Create dropped tables again, empty; the collections that these tables, child tables included, belong to."""
    if not pipeline.default_schema_name or newest_load(pipeline) is None:
        return []
    names = pipeline.default_schema.data_table_names()
    with pipeline.destination_client() as client:
        if not isinstance(client, SqlJobClientBase):
            return []
        missing = {name for name, columns in client.get_storage_tables(names) if not columns}
        if missing:
            client.update_stored_schema(force=True)
    for root in {name.partition("__")[0] for name in missing} & {*names} - missing:
        execute_at(pipeline, written_anew(root))  # its rows bring their lines along again, in whichever run
    for orphan in (name for name in names if name not in missing and name.partition("__")[0] in missing):
        execute_at(pipeline, f"delete from {orphan}")
    roots = {name.partition("__")[0] for name in missing}
    collections = [one.name for one in CATALOG if not roots.isdisjoint([one.name, *one.also])]
    for name in collections:
        logger.warning("repaired: a table of %s was missing; it is created again and gets a full refresh", name)
    return collections


def remove_orphans(pipeline: Pipeline, collections: Sequence[str]) -> None:
    """Delete child rows whose top-level row was deleted by hand at the destination.

    They are replaced with their top-level row. Without it they would stay for ever.
    """
    if pipeline.default_schema_name:
        for name in chain.from_iterable(nested_tables(pipeline.default_schema, collections).values()):
            execute_at(pipeline, f"delete from {name} where {orphaned(name)}")


def orphaned(name: str) -> str:
    """The condition that a row of a child table has no top-level row."""
    root = name.partition("__")[0]
    return f"not {of_records(root, documented()[root].key)}"


def _is_new_on_this_machine(pipeline: Pipeline) -> bool:
    """Whether the database was loaded before, but not from these working files."""
    is_unknown = local_value(pipeline, LINEAGE) is None
    return is_unknown and newest_load(pipeline) is not None and not pipeline.has_pending_data


def _belong_together(pipeline: Pipeline) -> bool:
    """Whether the destination has the announced load, or the one before it while the announced one is still pending."""
    newest, known = newest_load(pipeline), local_value(pipeline, LINEAGE)
    if known is None:
        return newest is None or not pipeline.has_pending_data
    waiting = {*pipeline.list_extracted_load_packages(), *pipeline.list_normalized_load_packages()}
    return newest in known["next"] or (newest == known["last"] and not waiting.isdisjoint(known["next"]))
