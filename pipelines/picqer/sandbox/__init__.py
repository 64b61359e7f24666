"""A Picqer account in memory behind a real HTTP server, for the demo and for tests of the API's faults.

Written from the API's reference alone: nothing here imports the source that reads it, so that a misreading of the API
does not cancel itself out.
"""

from .account import Account
from .exchange import Reply, Request
from .faults import (
    Cut,
    CutChunk,
    Drip,
    Edit,
    Empty,
    Fault,
    Faults,
    Headers,
    Html,
    Raw,
    Redirect,
    Reset,
    Rule,
    Short,
    Stall,
    Status,
    StopAt,
    WrongJson,
)
from .quirks import ListOrder
from .server import Sandbox, Seen

__all__ = [
    "Account",
    "Cut",
    "CutChunk",
    "Drip",
    "Edit",
    "Empty",
    "Fault",
    "Faults",
    "Headers",
    "Html",
    "ListOrder",
    "Raw",
    "Redirect",
    "Reply",
    "Request",
    "Reset",
    "Rule",
    "Sandbox",
    "Seen",
    "Short",
    "Stall",
    "Status",
    "StopAt",
    "WrongJson",
]
