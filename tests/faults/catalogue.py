"""The faults that a run must survive: 101 cases, each with a test that is marked with its number."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import pytest

Test = TypeVar("Test", bound=Callable[..., Any])

GROUPS = {
    "A": "Paging",
    "B": "Rate and wire",
    "C": "Cursors and clocks",
    "D": "Deletions",
    "E": "Crashes and storage",
    "F": "Payload and security",
    "G": "Reporting",
    "H": "What is claimed",
    "J": "Foreign text",
}
FAULTS = {
    "A1": "one row is deleted before the offset between two pages",
    "A2": "sixty rows are deleted between two pages",
    "A3": "a row is inserted at the front before each request",
    "A4": "in a list ordered by update the first row is deleted and the second one touched",
    "A5": "in a list ordered by update, newest first, rows are touched during the walk",
    "A6": "a page in the middle is empty once",
    "A7": "a page in the middle is always empty",
    "A8": "null, an object, an error, HTML or nothing comes with status 200",
    "A9": "a page in the middle is short",
    "A10": "the server's pages become 50 rows",
    "A11": "the server ignores the offset",
    "A12": "lists of 0, 1, 99, 100, 101 and 10,000 rows",
    "A13": "the same row comes on two pages, its older version second",
    "A14": "the order of a list changes between two runs",
    "A15": "everything is deleted during the walk",
    "A16": "random changes in lists of four orders",
    "B1": "3,000 pages under a strict limit of 500 in any minute",
    "B2": "another program uses 400 requests a minute of the same key",
    "B3": "429 without Retry-After for a minute",
    "B4": "Retry-After in seconds, as a date, and as a date by a clock that is an hour off",
    "B5": "Retry-After of 0, -5, 1.5, a word, 1e9, or twice",
    "B6": "what remains of the limit is missing, negative, a word or a billion",
    "B7": "429 for ever",
    "B8": "500, 502, 503, 504 and 520, twice each",
    "B9": "500 for ever in one collection",
    "B10": "30 % of the answers are 503",
    "B11": "a reset, a body cut by its length or within a chunk, half a JSON text",
    "B12": "no answer for ten minutes; one byte every 0.4 s",
    "B13": "no such host, a certificate that is expired or of another host",
    "B14": "401 or 403 at once",
    "B15": "401 in the middle: the key is revoked",
    "B16": "404 for one collection: its module is off",
    "C1": "forty updates in one second, in which the run ends",
    "C2": "a row becomes visible two minutes after its stamp",
    "C3": "runs through the hour that comes twice in autumn",
    "C4": "the hour that is missing in spring",
    "C5": "this machine's clock is a day off, or jumps during the run",
    "C6": "one record was updated in 2999",
    "C7": "a stamp is null, missing or all zeros",
    "C8": "the kept cursor lies in the far future",
    "C9": "a kill between loading rows and their state",
    "C10": "a collection without a date filter",
    "D1": "3 of 1,000 rows are deleted",
    "D2": "a whole collection answers with an empty list",
    "D3": "a list stops at 40 %",
    "D4": "6 % are really deleted",
    "D5": "a row is created or touched during the full scan",
    "D6": "the detail call of a missing row answers 200, 500 or 403",
    "D7": "a row is deleted and created again with the same id",
    "D8": "the key of another account",
    "D9": "a full scan is killed at 60 %",
    "D10": "ids become text",
    "E1": "a kill at each of six phases of a first and a second run",
    "E2": "a kill at a random moment",
    "E3": "SIGTERM",
    "E4": "two runs at the same time",
    "E5": "an orphaned package that two runs left",
    "E6": "a reader has the database open, before or during the run",
    "E7": "no room for the database, the working files or the published copy",
    "E8": "the database is yesterday's",
    "E9": "a table, the database or the working files are gone",
    "E10": "the database cannot be written, or its path is a folder",
    "E11": "a new field, and another type, in the middle of a walk",
    "E12": "a kill while the copy is published",
    "E13": "5,000 runs",
    "F1": "NaN, Infinity, 2^70, 0.1 and 12345678901234567.89",
    "F2": "broken UTF-8, a NUL, half a surrogate pair",
    "F3": "OrderId, orderId and order_id in one record",
    "F4": "10,000 fields in one record; 500 in each of 100",
    "F5": "900 levels of nesting; 100,000 brackets",
    "F6": "half a megabyte of gzip that becomes 270",
    "F7": "names of fields with SQL, quotes, nothing, 300 characters",
    "F8": "a redirect to another host, port or scheme",
    "F9": "a .netrc and a proxy in the environment",
    "F10": "addresses that look like Picqer's and are not",
    "F11": "the key in any output",
    "F12": "secrets.toml can be read by other users",
    "F13": "private columns, then a search for their values",
    "F14": "one customer must be forgotten",
    "F15": "a primary key is null in one row, or missing in all",
    "G1": "one of many collections fails",
    "G2": "a run in which nothing changed",
    "G3": "Picqer's newest change is three days old",
    "G4": "a webhook is down or slow",
    "G5": "the report of a run cannot be written",
    "G6": "a run that never began",
    "H1": "more products than one run used to read",
    "H2": "a part of the stock sells out between two runs",
    "H3": "a line of a return changes, its stamp does not",
    "H4": "a row of a history appears four hours after its own stamp",
    "H5": "a record at the edge of two windows of the scrub was set aside, or was taken for deleted",
    "H6": "the answers of a run say a date far in the future",
    "H7": "a status that nobody documented",
    "H8": "20,000 orders and one run a day; an old order is deleted",
    "H11": "a list becomes empty for good",
    "J1": "a control character in a name, in charts and the report",
    "J2": "markup of the terminal's tables, HTML or a link in a name",
    "J3": "a control character in a name, on a terminal and in logs",
    "J4": "a formula, a lone CR or a control character in a file for spreadsheets",
    "J5": "a character that a stream cannot encode",
    "J6": "the renderer of charts dies, hangs or does not start",
}
"""By number, what goes wrong."""


def fault(number: str, result: str) -> Callable[[Test], Test]:
    """Mark a test as that of a case.

    Args:
        number: of the case.
        result: what the test proves to happen, for the table in docs/faults.md.
    """
    if number not in FAULTS:
        raise ValueError(f"there is no case {number}")
    return pytest.mark.fault(number, result)
