"""The first page: what to buy, what to clear, what to ship, and the numbers of the week."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from ..figures.fulfilment import why_late
from ..figures.tables import left_out, table
from ..figures.view import View
from .content import Block, Tile

Views = Mapping[str, View]
Notes = Mapping[str, Sequence[str]]

TO_BUY = (
    "supplier", "productcode_supplier", "productcode", "name", "freestock", "on_order", "advice",
    "minimum_purchase_quantity", "purchase_in_quantities_of", "price", "order_value",
)  # fmt: skip
TO_CLEAR = ("productcode", "name", "stock", "last_sold", "unit_cost", "cost_value")
TO_SHIP = ("orderid", "created", "days_late", "cause", "waits_for", "until", "value", "deliverycountry")

MOST = 100
"""Products to clear that the page shows; what to buy and what to ship is shown whole."""


def to_buy(views: Views, notes: Notes) -> Block:
    """Every product to buy now, under its supplier, the supplier of most money first."""
    view = views["reorder_advice"]
    language = view.language
    rows = view.frame[view.frame.advice > 0]
    worth = rows.groupby("supplier").order_value.sum().sort_values(ascending=False)
    lines = rows.supplier.value_counts()
    heads = {
        name: language("week.supplier", supplier=name, lines=lines[name], value=language.euro(worth[name]))
        for name in worth.index
    }
    placed = rows.assign(place=rows.supplier.map([*worth.index].index), supplier=rows.supplier.map(heads))
    in_order = placed.sort_values(["place", "order_value"], ascending=[True, False], kind="stable")
    reasons = view.frame.reason.dropna().value_counts()
    said = [
        language("week.unadvised", number=language.number(number), reason=language.value(str(reason)))
        for reason, number in reasons.items()
    ]
    said += _counted(view, "week.unpriced", rows.order_value)
    return _block(view, "week.buy", [*said, *notes[view.metric]], table(view.of(in_order), TO_BUY, "supplier"))


def to_clear(views: Views, notes: Notes) -> Block:
    """Every product that lies still, the dearest first."""
    view = views["stock_value"]
    rows = _dead(view).sort_values("cost_value", ascending=False, na_position="last")
    said = _counted(view, "week.uncosted", rows.cost_value)
    said += left_out(view, len(rows), MOST)
    return _block(view, "week.dead", [*said, *notes[view.metric]], table(view.of(rows.head(MOST)), TO_CLEAR))


def to_ship(views: Views, notes: Notes) -> Block:
    """Every order that is late, the latest first, and how many each cause holds up."""
    view = views["why_late"]
    return _block(view, "week.late", notes[view.metric], table(view, TO_SHIP), why_late(view))


def tiles(views: Views) -> list[Tile]:
    """The numbers that are seen first."""
    advice, stock, late = (views[name].frame for name in ("reorder_advice", "stock_value", "why_late"))
    backorders, inbound = views["backorder_ageing"].frame, views["inbound"].frame
    language = views["stock_value"].language
    bought, held, dead = advice[advice.advice > 0], stock[stock.stock > 0], _dead(views["stock_value"])
    value, still = held.cost_value.sum(), dead.cost_value.sum()
    number, euro = language.number, language.euro

    def tile(name: str, shown: str, **facts: str) -> Tile:
        return Tile(language(f"tile.{name}"), shown, language(f"tile.{name}.hint", **facts))

    return [
        tile(
            "buy",
            euro(bought.order_value.sum(), 0),
            number=number(len(bought)),
            suppliers=number(bought.supplier.nunique()),
        ),
        tile("late", number(len(late)), value=euro(late.value.sum(), 0)),
        tile("backorders", number(len(backorders)), number=number(backorders.can_ship_now.sum())),
        tile("overdue", number(inbound.is_overdue.sum()), number=number(len(inbound))),
        tile("stock", euro(value, 0), number=number(len(held))),
        tile("dead", euro(still, 0), share=language.percent(still / value if value else None)),
    ]


def _dead(view: View) -> pd.DataFrame:
    return view.frame[view.frame.status == "dead"]


def _counted(view: View, text: str, values: pd.Series[float]) -> list[str]:
    """That so many rows have no value, where any have none."""
    number = values.isna().sum()
    return [view.language(text, number=view.language.number(number))] if number else []


def _block(view: View, text: str, notes: Sequence[str], shown: Any, figure: Any = None) -> Block:
    language = view.language
    said = [language(f"{text}.text", **view.chosen)]
    return Block(language(text), said, figure, shown, notes if shown else [language("nothing"), *notes])
