"""When orders were shipped."""

from __future__ import annotations

from ibis.expr.types import Table

from ..tables import Tables


def shipped(tables: Tables, warehouse: int | None = None) -> Table:
    """One row per order with a closed picklist, of one warehouse or of all.

    Columns: first_shipped and last_shipped (when the first and the last of its picklists was closed), closed and open
    (numbers of picklists; cancelled ones and those of returns do not count).
    """
    picklists = tables["picklists"]
    counted = picklists.filter(picklists.idorder.notnull() & (picklists.status != "cancelled"))
    if warehouse is not None:
        counted = counted.filter(counted.idwarehouse == warehouse)
    is_closed = (counted.status == "closed").ifelse(1, 0)
    of_order = counted.group_by("idorder").agg(
        first_shipped=counted.closed_at.min(),
        last_shipped=counted.closed_at.max(),
        closed=is_closed.sum(),
        open=counted.count() - is_closed.sum(),
    )
    return of_order.filter(of_order.closed > 0)
