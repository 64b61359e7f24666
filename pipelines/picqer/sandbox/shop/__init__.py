"""The business of the sandbox account: events in a Dutch web shop, and the records that Picqer keeps of them.

`books` holds the records; each department is a module that changes them. `history` simulates two years, `events`
has the events that may follow.
"""

from .books import Books, Record
from .company import Company
from .events import something_happens
from .history import Planted, two_years

__all__ = ["Books", "Company", "Planted", "Record", "something_happens", "two_years"]
