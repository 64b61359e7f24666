"""The certified walk, on lists that change between any two questions."""

from __future__ import annotations

import json
from collections.abc import Callable
from concurrent.futures import Future
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from picqer.source.errors import Uncertified
from picqer.source.http.answers import Answer, Record
from picqer.source.pagination.page import Bookmark
from picqer.source.pagination.walk import Certificate, walk
from tests.faults.catalogue import fault
from tests.source.lists import NOW, List, a_list, read


@fault("A12", "every row, certified, within 1.05 N/100 + 6 requests")
@pytest.mark.parametrize("rows", [0, 1, 99, 100, 101, 102, 103, 104, 196, 197, 198, 250, 999, 1000, 10_000])
@pytest.mark.parametrize("descending", [False, True])
def test_every_row_of_a_quiet_list_is_read(rows: int, *, descending: bool) -> None:
    """Whatever the length, and within the bound of requests."""
    the_list = a_list(rows, descending=descending)

    found, certificate = read(the_list)

    assert set(range(1, rows + 1)) == set(found)
    assert certificate.complete
    assert rows == certificate.length
    assert len(the_list.offsets) <= 1.05 * rows / 100 + 6


@given(rows=st.integers(0, 3000))
@settings(deadline=None, max_examples=60)
def test_a_quiet_walk_keeps_to_its_bound_of_requests(rows: int) -> None:
    """At most 1.05 N/100 + 6, for any N."""
    the_list = a_list(rows)

    read(the_list)

    assert len(the_list.offsets) <= 1.05 * rows / 100 + 6


def test_a_clearly_partial_page_costs_one_request() -> None:
    """Fewer rows than a page, no round number: that is the list."""
    the_list = a_list(37)

    read(the_list)

    assert [0] == the_list.offsets


@pytest.mark.parametrize("page_size", [10, 20, 50])
def test_a_smaller_page_size_of_the_server_leaves_no_gap(page_size: int) -> None:
    """A first page of a round number of rows is not taken for the whole list."""
    found, certificate = read(a_list(1003, page_size=page_size))

    assert 1003 == len(found)
    assert certificate.complete


def test_a_first_page_shorter_than_the_list_was_is_not_the_end() -> None:
    """The list had 500 rows last time; 37 on a first page prove nothing."""
    the_list = a_list(500, answers={0: lambda rows: rows[:37]})

    found, _ = read(the_list, expected=500)

    assert 500 == len(found)


def test_an_empty_answer_where_rows_were_expected_is_asked_again() -> None:
    """One answer of nothing does not empty a list."""
    found, _ = read(a_list(30, answers={0: lambda _: []}), expected=30)

    assert 30 == len(found)


@fault("A9", "600 of 600 rows, whichever page comes with 40")
@pytest.mark.parametrize("number", range(1, 8))
def test_a_short_page_is_not_the_end(number: int) -> None:
    """Any page may come short; the walk goes on behind its last row."""
    found, certificate = read(a_list(600, answers={number: lambda rows: rows[:40]}))

    assert 600 == len(found)
    assert certificate.complete


@fault("A6", "600 of 600 rows, whichever page is empty")
@pytest.mark.parametrize("number", range(1, 8))
def test_an_empty_page_in_the_middle_is_not_the_end(number: int) -> None:
    """Where nothing links to the page before, an earlier page is asked."""
    found, certificate = read(a_list(600, answers={number: lambda _: []}))

    assert 600 == len(found)
    assert certificate.complete


@fault("A7", "never certified")
def test_a_list_that_answers_nothing_beyond_a_point_is_never_certified() -> None:
    """It has rows there: pages before the point overlap it."""

    def nothing_from_200(the_list: List) -> Callable[[int], Future[Answer]]:
        def ask(offset: int) -> Future[Answer]:
            return the_list.ask(offset) if offset < 200 else a_list(0).ask(0)

        return ask

    certificate = Certificate()
    with pytest.raises(Uncertified, match="could not be linked"):
        list(walk(nothing_from_200(a_list(600)), lambda row: (row["id"],), certificate, lambda: 15))

    assert not certificate.complete


@pytest.mark.parametrize("rows", [50, 100, 340])
def test_a_list_that_ignores_the_offset_comes_in_one_page(rows: int) -> None:
    """Its second page equals its first."""
    the_list = a_list(rows, ignores_offset=True)

    found, certificate = read(the_list)

    assert rows == len(found)
    assert not certificate.paged
    assert 2 == len(the_list.offsets)


@fault("A1", "1 of 600 rows deleted: none of the others lost, no step back")
@fault("A2", "60 or 150 of 600 rows deleted: at least one step back, none of the others lost")
@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("deleted", [1, 3, 60, 150])
def test_rows_deleted_before_the_offset_shift_none_out_of_sight(deleted: int, *, descending: bool) -> None:
    """What lived through the walk was read."""
    gone = range(600, 600 - deleted, -1) if descending else range(1, deleted + 1)
    the_list = a_list(600, descending=descending, before={3: lambda rows: rows.delete(*gone)})

    found, certificate = read(the_list)

    assert set(range(1, 601)) - set(gone) <= set(found)
    assert certificate.complete
    assert (deleted >= 3) == bool(certificate.step_backs)


@fault("A3", "600 rows, newest first, one more before each request without end: none lost, at most 11 requests")
def test_an_insert_at_the_front_before_each_question_ends() -> None:
    """Newest first and busy: rows repeat, none is lost, the walk ends."""
    the_list = a_list(600, descending=True)
    the_list.before = {number: lambda rows: rows.insert(10_000 + len(rows.offsets)) for number in range(10_000)}

    found, certificate = read(the_list)

    assert set(range(1, 601)) <= set(found)
    assert certificate.complete
    assert len(the_list.offsets) <= 11


@pytest.mark.parametrize("rows", [50, 100, 140])
@pytest.mark.parametrize("edit", [lambda rows: rows.insert(5000), lambda rows: rows.delete(1)])
def test_a_list_that_ignores_the_offset_ends_although_it_changes(rows: int, edit: Callable[[List], None]) -> None:
    """It would come again and again, at every offset; a question far beyond its end tells."""
    the_list = a_list(rows, ignores_offset=True)
    the_list.before = {1: edit}

    found, certificate = read(the_list)

    assert set(range(2, rows + 1)) <= set(found)
    assert certificate.complete
    assert not certificate.paged
    assert len(the_list.offsets) <= 6


@fault("A10", "pages of 15, 25, 50, 75 or 99 rows from the first on: every row")
@pytest.mark.parametrize("page_size", [15, 25, 50, 75, 99])
def test_another_page_size_of_the_server_loses_nothing(page_size: int) -> None:
    """A first page that may be a full one is not taken for the whole list."""
    found, _ = read(a_list(130, page_size=page_size))

    assert set(range(1, 131)) == set(found)


def test_a_walk_goes_on_from_a_bookmark() -> None:
    """In another process, after rows before its place were deleted: nothing is lost, nothing is read twice."""
    the_list = a_list(900)
    pages = walk(the_list.ask, lambda row: (row["id"],), Certificate(), lambda: 15)
    first, *others = [next(pages) for _ in range(4)]
    kept = json.loads(json.dumps(Bookmark(first, others[-1]).as_json()))
    the_list.delete(*range(10, 60))
    asked = len(the_list.offsets)

    certificate = Certificate()
    rest = walk(the_list.ask, lambda row: (row["id"],), certificate, lambda: 15, bookmark=Bookmark.from_json(kept))
    found = {row["id"] for page in [first, *others, *rest] for row in page.records}

    assert set(range(1, 901)) == found
    assert certificate.complete
    assert certificate.went_on
    assert len(the_list.offsets) - asked <= 11


@fault("A4", "277 of 277 rows: a changed record is no link, so the walk steps back once")
def test_the_same_key_is_no_link_when_its_record_changed() -> None:
    """Ordered by update: three rows go, row 150 is touched and stands on the next page too, where it links nothing."""
    the_list = a_list(280, order=lambda row: row["updated"])

    def shift(rows: List) -> None:
        rows.delete(1, 2, 3)
        rows.touch(150)

    the_list.before = {2: shift}

    found, certificate = read(the_list)

    assert set(range(4, 281)) <= set(found)
    assert 1 == certificate.step_backs


@fault("A15", "the walk of 600 rows ends in fewer than 20 requests")
def test_everything_deleted_during_the_walk_ends_it() -> None:
    """No loop, and no error: the list is empty now."""
    the_list = a_list(600, before={3: lambda rows: rows.delete(*range(1, 601))})

    _, certificate = read(the_list)

    assert 0 == certificate.length
    assert len(the_list.offsets) < 20


@fault("A5", "without an update filter: reading the first page again finds the touched row")
def test_a_row_that_moved_to_the_front_is_found_by_the_closing_look() -> None:
    """Newest update first: row 5, unread at the end of the list, is touched and jumps over the walk."""
    the_list = a_list(600, order=lambda row: row["updated"], descending=True, before={3: lambda rows: rows.touch(5)})

    found, _ = read(the_list)

    assert 10_005 == found[5]["updated"]


@fault("A5", "with an update filter: one request for changed rows finds the touched row")
def test_a_list_that_tells_its_changes_is_closed_by_that_question() -> None:
    """Instead of a second look at its front."""
    the_list = a_list(600, order=lambda row: row["updated"], descending=True, before={3: lambda rows: rows.touch(5)})
    asked: list[datetime] = []

    def ask_changed(moment: datetime) -> Callable[[int], Future[Answer]]:
        asked.append(moment)
        return List([row for row in the_list.rows if row["updated"] > 1000]).ask

    pages = walk(the_list.ask, lambda row: (row["id"],), Certificate(), lambda: 15, ask_changed=ask_changed)
    found = {row["id"]: row for page in pages for row in page.records}

    assert [NOW] == asked
    assert 10_005 == found[5]["updated"]
    assert 1 == the_list.offsets.count(0)


def test_pages_are_asked_ahead_ever_further() -> None:
    """Short lists waste nothing, long ones are read as wide as allowed."""
    the_list = a_list(5000)

    pages = walk(the_list.ask, lambda row: (row["id"],), Certificate(), lambda: 15)
    ahead = [max(the_list.offsets) - page.offset for page in pages if page.offset]

    assert [0, 97, 485, 2037] == ahead[:4]


def test_what_lies_far_ahead_keeps_no_page_from_being_asked_in_time() -> None:
    """In the middle of a list of 620 pages, too, most of the next sixteen were asked before the walk comes to them."""
    offsets: list[int] = []

    def ask(offset: int) -> Future[Answer]:
        offsets.append(offset)
        question: Future[Answer] = Future()
        page = [{"id": number} for number in range(offset, min(offset + 100, 60_000))]
        question.set_result(Answer(page, NOW, NOW))
        return question

    pages = walk(ask, lambda row: (row["id"],), Certificate(), lambda: 15)
    following = ({*range(page.offset + 97, page.offset + 17 * 97, 97)} for page in pages)
    asked = [len(wanted.intersection(offsets)) for wanted in following]

    assert 11 <= min(asked[5:-20])


ORDERS: dict[str, Callable[[Record], Any]] = {
    "id": lambda row: row["id"],
    "updated": lambda row: (row["updated"], row["id"]),
}
EDITS = st.tuples(st.integers(1, 6), st.sampled_from(["touch", "delete", "insert", "burst"]), st.integers(1, 350))


@fault("A16", "300 random scripts each time, 20,000 in the slow tests: no row is lost that kept its place")
@pytest.mark.parametrize("examples", [300, pytest.param(20_000, marks=pytest.mark.slow)])
def test_no_row_that_lived_through_the_walk_in_its_place_is_lost(examples: int) -> None:
    """The chain lemma: for any edits between any two questions, in every order by key or update."""

    @given(
        edits=st.lists(EDITS, max_size=25),
        order=st.sampled_from(sorted(ORDERS)),
        descending=st.booleans(),
        rows=st.integers(0, 350),
    )
    @settings(deadline=None, max_examples=examples)
    def holds(edits: list[tuple[int, str, int]], order: str, rows: int, *, descending: bool) -> None:
        the_list = a_list(rows, order=ORDERS[order], descending=descending)
        before = {row["id"]: row["updated"] for row in the_list.rows}
        the_list.before = {number: happening(edits, number) for number in range(13)}
        found, certificate = read(the_list)

        stayed = {row["id"] for row in the_list.rows if before.get(row["id"]) == row["updated"]}
        assert set() == stayed - set(found)
        assert certificate.complete

    holds()


def happening(edits: list[tuple[int, str, int]], number: int) -> Callable[[List], None]:
    """What these edits do before a question."""

    def happen(now: List) -> None:
        for moment, what, key in edits:
            if moment != number:
                continue
            if what == "touch":
                now.touch(key)
            elif what == "delete":
                now.delete(key)
            elif what == "insert":
                now.insert(1000 + key * 13 + number)
            else:
                now.delete(*range(key, key + 70))

    return happen
