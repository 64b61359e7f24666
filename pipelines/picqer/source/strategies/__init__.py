"""How a collection is read: the strategies, a class each.

| strategy | for | how |
| --- | --- | --- |
| snapshot | small or undated lists | a certified walk of all slices; absent rows are suspects |
| queue | lists of what waits | a certified walk; a row that left the list is done |
| incremental | lists with a true filter on changes | what changed since the cursor; a full scan now and then |
| history | append-only rows | what was created since the cursor, and once the past, newest first |
| lifecycle | rows that change until they are final | new, open, no longer open; a scrub verifies the final ones |
| details | children that only the detail call shows | one request for each row that changed |
| levels | stock, parts, settings below a warehouse or a product | what is there now |
| statistics | the figures of the account | one request per figure |
"""

from .batches import Batches
from .details import Details
from .history import History
from .incremental import Incremental
from .levels import Parts, PerProduct, StockPerWarehouse
from .lifecycle import Lifecycle
from .snapshot import Queue, Snapshot
from .statistics import Statistics
from .strategy import Strategy

__all__ = [
    "Batches",
    "Details",
    "History",
    "Incremental",
    "Lifecycle",
    "Parts",
    "PerProduct",
    "Queue",
    "Snapshot",
    "Statistics",
    "StockPerWarehouse",
    "Strategy",
]
