"""A list of the API in memory, and a walk of it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from picqer.source.http.answers import Answer, Record
from picqer.source.pagination.page import Page
from picqer.source.pagination.walk import Certificate, walk

NOW = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass
class List:
    """A list of the API in memory: what it holds, in which order, and what happens before each question."""

    rows: list[Record]
    order: Callable[[Record], Any] = lambda row: row["id"]
    descending: bool = False
    page_size: int = 100
    before: dict[int, Callable[[List], None]] = field(default_factory=dict)
    answers: dict[int, Callable[[list[Record]], list[Record]]] = field(default_factory=dict)
    offsets: list[int] = field(default_factory=list)
    ignores_offset: bool = False

    def ask(self, offset: int) -> Future[Answer]:
        number = len(self.offsets)
        self.offsets.append(offset)
        self.before.get(number, lambda _: None)(self)
        ordered = sorted(self.rows, key=self.order, reverse=self.descending)
        page = ordered if self.ignores_offset else ordered[offset : offset + self.page_size]
        page = self.answers.get(number, lambda rows: rows)([dict(row) for row in page])
        future: Future[Answer] = Future()
        future.set_result(Answer(page, NOW, NOW))
        return future

    def touch(self, key: int) -> None:
        for row in self.rows:
            if row["id"] == key:
                row["updated"] += 10_000

    def delete(self, *keys: int) -> None:
        self.rows = [row for row in self.rows if row["id"] not in keys]

    def insert(self, key: int) -> None:
        self.rows.append({"id": key, "updated": 10_000 + key, "code": f"{key:05d}"})


def a_list(rows: int, **options: Any) -> List:
    return List(
        [{"id": number, "updated": number, "code": f"{number:05d}"} for number in range(1, rows + 1)], **options
    )


def read(the_list: List, expected: int = 0) -> tuple[dict[int, Record], Certificate]:
    """The newest reading of each row, and the certificate."""
    certificate = Certificate()
    walked = walk(the_list.ask, lambda row: (row["id"],), certificate, lambda: 15, expected)
    pages: list[Page] = list(walked)
    return {row["id"]: row for page in pages for row in page.records}, certificate
