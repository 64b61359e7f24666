"""Pseudonyms of the users of a warehouse."""

from __future__ import annotations

import ibis
from ibis.expr.types import Table

from ..tables import Tables


def pseudonyms(tables: Tables) -> Table:
    """One row per user, inactive ones included: a number instead of a name; it is stable until a user is deleted.

    Columns: iduser, picker (picker 1, picker 2 and so on, in the order of iduser).
    """
    users = tables["users"].select("iduser")
    numbered = users.mutate(place=ibis.row_number().over(order_by="iduser") + 1)
    return numbered.select("iduser", picker=ibis.literal("picker ") + numbered.place.cast("string"))
