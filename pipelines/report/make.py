"""The report of an account: this week first, then every metric."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from ..answers import Answers, Known, known
from ..figures.catalog import CATALOG, Exhibit
from ..figures.look import look
from ..figures.tables import left_out, table
from ..figures.view import View
from ..words import Language
from .content import Block, Part, Report
from .week import tiles, to_buy, to_clear, to_ship

PAGES = ("stock", "fulfilment", "purchasing", "orders")
ROWS = 15
"""Rows of a table below the first page; what is left out is said."""


def report(
    answers: Answers, language: Language, source: str, *, as_of: datetime | None = None, warehouse: int | None = None
) -> Report:
    """The report in a language.

    Args:
        answers: where the account is.
        language: of whoever reads it.
        source: where the data are, for people.
        as_of: local moment; the last one that the data know where it is not given.
        warehouse: one of them; without it all.
    """
    moment = as_of or answers.as_of
    views = {one.metric: look(answers, one.metric, language, as_of=moment, warehouse=warehouse) for one in CATALOG}
    coverage = answers.coverage()
    notes = {metric: _stamp(known(metric, coverage), language) for metric in views}
    week = Part(language("this_week"), [to_buy(views, notes), to_clear(views, notes), to_ship(views, notes)])
    pages = [
        Part(
            language(f"part.{page}"),
            [block(one, views[one.metric], notes[one.metric]) for one in CATALOG if one.page == page],
        )
        for page in PAGES
    ]
    subtitle = f"{language('as_of', moment=language.moment(moment))} · {source}"
    return Report(language, language("title"), subtitle, tiles(views), [week, *pages], views)


def block(exhibit: Exhibit, view: View, notes: Sequence[str]) -> Block:
    """A metric with its figure, the first rows that are worth showing, and what they do without."""
    rows = exhibit.worth_showing(view.frame)
    text = [view.text(part) for part in ("question", "read", "act")]
    shown = table(view.of(rows.head(ROWS)), exhibit.columns)
    said = left_out(view, len(rows), ROWS) if shown else [view.language("nothing")]
    return Block(view.text("heading"), text, exhibit.draw(view), shown, [*said, *notes])


def _stamp(read: Sequence[Known], language: Language) -> list[str]:
    """Up to when what a metric reads is complete, and what is missing in it."""
    moments = [one.complete_to for one in read if one.complete_to]
    fresh = [language("fresh", moment=language.moment(min(moments)))] if moments else []
    return [*fresh, *(one.said(language) for one in read if one.lack)]
