"""Values that were rejected and have come well since, marked where they are kept."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime

from dlt import Pipeline

from .catalog import COLLECTIONS
from .collection import Collection
from .sql import execute_at, select_at, selecting_from
from .warehouse import Select, instant, key_as_text, quoted

REJECTED = "_rejected"
LOST = f"select count(*) from {REJECTED} where healed_at is null"
AT_ONCE = 500
"""Keys in one statement."""


def heal_rejected(pipeline: Pipeline, verified: Mapping[str, datetime | None]) -> bool:
    """Set `healed_at` on what was rejected and is no longer so: its record was read well since, or is gone.

    Each reading of a record that still has the value renews `rejected_at`; a row with a later `_read_at` came without
    it. A record that has no row cannot tell: it counts as healed when all rows were read again without meeting it.

    Args:
        pipeline: whose destination is updated; idempotent.
        verified: since when all rows of a collection were read again (UTC).

    Returns:
        Whether any was healed.
    """
    with selecting_from(pipeline) as select:
        lost = select(LOST)
        healed = {
            name: _read_well(select, COLLECTIONS[name])
            for (name,) in select(f"select distinct collection from {REJECTED} where healed_at is null")
            if name in COLLECTIONS
        }
    for name, records in healed.items():
        for at, keys in records.items():
            for start in range(0, len(keys), AT_ONCE):
                some = ", ".join(map(quoted, keys[start : start + AT_ONCE]))
                _mark(pipeline, name, at, f"key in ({some})")
        at_last = verified.get(name)
        if at_last:
            _mark(pipeline, name, at_last, "true")
    return bool(healed) and select_at(pipeline, LOST) != lost


def _read_well(select: Select, collection: Collection) -> dict[datetime, list[str]]:
    """The keys of rejected records by the moment at which they were read, or found to be gone, since."""
    table = collection.name
    since = f"coalesce({table}._deleted_at, {table}._read_at)"
    found: dict[datetime, list[str]] = defaultdict(list)
    for key, at in select(
        f"select distinct {REJECTED}.key, {since} from {REJECTED} "
        f"join {table} on {REJECTED}.collection = '{table}' and {REJECTED}.key = {key_as_text(table, collection.key)} "
        f"where {REJECTED}.healed_at is null and {since} > {REJECTED}.rejected_at"
    ):
        found[at].append(key)
    return found


def _mark(pipeline: Pipeline, collection: str, at: datetime, condition: str) -> None:
    execute_at(
        pipeline,
        f"update {REJECTED} set healed_at = {instant(at)} where collection = '{collection}' and healed_at is null "
        f"and rejected_at < {instant(at)} and {condition}",
    )
