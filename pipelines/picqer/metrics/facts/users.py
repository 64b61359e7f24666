"""Who works in the warehouse, without their names."""

from __future__ import annotations

import ibis
from ibis.expr.types import Table

from ..tables import Tables


def pseudonyms(tables: Tables) -> Table:
    """One row per user: a number instead of a name, which stays the same as long as nobody is deleted.

    Columns: iduser, picker (picker 1, picker 2 and so on, in the order of iduser; of all users, inactive ones too).
    """
    users = tables["users"].select("iduser")
    numbered = users.mutate(place=ibis.row_number().over(order_by="iduser") + 1)
    return numbered.select("iduser", picker=ibis.literal("picker ") + numbered.place.cast("string"))
