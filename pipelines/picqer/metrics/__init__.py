"""Metrics of a warehouse: each is an ibis function from tables to one table and executes nothing."""

import sqlglot.generator
from ibis.backends.sql import dialects as _dialects  # noqa: F401  the import changes sqlglot's dialects

# sqlglot caches how a dialect writes its expressions at the first query. A load queries the destination through sqlglot
# before ibis changes the dialects; PostgreSQL would then get DATE_FROM_PARTS, which it does not know.
getattr(sqlglot.generator, "_DISPATCH_CACHE", {}).clear()
