"""The business behind the sandbox account: what happens in a Dutch web shop, and what Picqer writes down of it.

`books` holds the records; every other module is a department that changes them. `history` lets two years pass, and
`events` is what may happen next.
"""

from .books import Books, Record
from .company import Company
from .events import something_happens
from .history import Planted, two_years

__all__ = ["Books", "Company", "Planted", "Record", "something_happens", "two_years"]
