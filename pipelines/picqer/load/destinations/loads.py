"""What the destination knows of loads."""

from __future__ import annotations

from dlt import Pipeline

from ...source.sql import selecting_from


def newest_load(pipeline: Pipeline) -> str | None:
    """The newest complete load at the destination; None without one."""
    with selecting_from(pipeline) as select:
        rows = select("select max(load_id) from _dlt_loads where status = 0 and schema_name = 'picqer'")
    return str(rows[0][0]) if rows and rows[0][0] else None
