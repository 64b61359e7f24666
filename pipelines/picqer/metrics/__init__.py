"""What a warehouse acts on: each metric is an ibis function from tables to one table, nothing executed inside."""

import sqlglot.generator
from ibis.backends.sql import dialects as _dialects  # noqa: F401  it changes sqlglot's dialects to ibis's needs

# sqlglot remembers how a dialect writes its expressions from the first query on; when that was before ibis changed
# it (a load asks the destination by sqlglot), PostgreSQL is asked for DATE_FROM_PARTS, which it does not know.
getattr(sqlglot.generator, "_DISPATCH_CACHE", {}).clear()
