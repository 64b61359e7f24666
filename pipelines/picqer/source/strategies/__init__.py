"""How a collection tells what is new: the strategies, each a function from a reading to what it tells.

| strategy | for | how |
| --- | --- | --- |
| snapshot | small or undated lists | a certified walk of all passes; absent rows are suspects |
| changes | lists with a true filter on modification | what changed since the mark; a sweep now and then |
| history | append-only rows | what was created since the mark, and once the past, newest first |
| lifecycle | rows that change until they are final | new, open, no longer open; a ring verifies the final ones |
| details | children that only a row's own address shows | one request for each row that changed |
"""

from ..messages import DEFER, Deleted, Message, Records, Rest, Strategy
from .batches import batches
from .history import everything, history
from .incremental import changes, changes_with_details
from .levels import COMPOSITIONS, all_products, parts_of_compositions, rotating_products, stats, stock_per_warehouse
from .lifecycle import lifecycle
from .scrub import ring_of_details, ring_of_ids, ring_of_moments
from .snapshot import listed, queue, snapshot, with_details

__all__ = [
    "COMPOSITIONS",
    "DEFER",
    "Deleted",
    "Message",
    "Records",
    "Rest",
    "Strategy",
    "all_products",
    "batches",
    "changes",
    "changes_with_details",
    "everything",
    "history",
    "lifecycle",
    "listed",
    "parts_of_compositions",
    "queue",
    "ring_of_details",
    "ring_of_ids",
    "ring_of_moments",
    "rotating_products",
    "snapshot",
    "stats",
    "stock_per_warehouse",
    "with_details",
]
