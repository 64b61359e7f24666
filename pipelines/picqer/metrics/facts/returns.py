"""Lines of returns."""

from __future__ import annotations

import ibis
from ibis.expr.types import Table

from ..tables import Tables
from .expressions import left_join_all


def returned_lines(tables: Tables) -> Table:
    """One row per line of a return: a returned product and the reason.

    Columns: idorder (null when the return has no order), created_at (of the return), pieces, price (of one piece),
    reason (its current name; null when none was given).
    """
    returns, products, reasons = tables["returns"], tables["returns__returned_products"], tables["return_reasons"]
    line = products.select(
        *("idreturn", "idreturn_product", "idreturn_reason", "idproduct"),
        pieces="amount",
        price=products.price.cast("float64"),
        written=products.return_reason__name,
    )
    joined = line.filter(line.pieces > 0).inner_join(returns.select("idreturn", "idorder", "created_at"), "idreturn")
    joined = left_join_all(joined, reasons.select("idreturn_reason", called="name"), by="idreturn_reason")
    return joined.mutate(reason=ibis.coalesce(joined.called, joined.written)).drop("called", "written")
