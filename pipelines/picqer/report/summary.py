"""The first page: what to buy, what to clear, what to ship, and the numbers of the week."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from ..charts.fulfilment import why_late
from ..charts.tables import table, truncation_note
from ..charts.view import View
from ..i18n import NO_VALUE, Language
from .content import Block, Tile

Views = Mapping[str, View]

TO_BUY = (
    "supplier", "productcode_supplier", "productcode", "name", "freestock", "on_order", "advice",
    "minimum_purchase_quantity", "purchase_in_quantities_of", "price", "order_value",
)  # fmt: skip
TO_CLEAR = ("productcode", "name", "stock", "last_sold", "unit_cost", "cost_value")
TO_SHIP = ("orderid", "created", "days_late", "cause", "waits_for", "until", "value", "deliverycountry")

NAMED = 10
"""Products that a note names."""
MOST = 100
"""Products to clear that the page shows; what to buy and what to ship is shown whole."""


def to_buy(views: Views) -> Block:
    """Every product to buy now, under its supplier, the supplier of most money first."""
    view = views["reorder_advice"]
    language = view.language
    rows = view.frame[view.frame.advice > 0]
    worth = rows.groupby("idsupplier").order_value.sum().sort_values(ascending=False)
    heads = {number: _head(language, of_supplier) for number, of_supplier in rows.groupby("idsupplier")}
    placed = rows.assign(place=rows.idsupplier.map([*worth.index].index), supplier=rows.idsupplier.map(heads))
    in_order = placed.sort_values(["place", "order_value"], ascending=[True, False], kind="stable")
    unsure = view.frame[view.frame.reason.notna()]
    said = [_unadvised(language, str(reason), of_reason) for reason, of_reason in unsure.groupby("reason")]
    said += _counted(view, "week.unpriced", rows.order_value)
    return _block(view, "week.buy", [*said, *view.notes], table(view.with_rows(in_order), TO_BUY, "supplier"))


def _head(language: Language, rows: pd.DataFrame) -> str:
    """A supplier, with what is to be bought there; its number tells two of one name apart."""
    name, number = rows.supplier.iloc[0], rows.idsupplier.iloc[0]
    value = language.euro(rows.order_value.sum(min_count=1))
    return language("week.supplier", supplier=f"{name or NO_VALUE} ({number:.0f})", lines=len(rows), value=value)


def _unadvised(language: Language, reason: str, rows: pd.DataFrame) -> str:
    """How many products have no advice, and which: somebody wants them, or they would have no reason to be named."""
    named = "" if reason == "no demand" else ": " + ", ".join(rows.productcode.astype(str).head(NAMED))
    more = "…" if named and len(rows) > NAMED else ""
    said = language("week.unadvised", number=language.number(len(rows)), reason=language.value(reason))
    return f"{said}{named}{more}"


def to_clear(views: Views) -> Block:
    """Every product that lies still, the dearest first."""
    view = views["stock_value"]
    rows = _dead(view).sort_values("cost_value", ascending=False, na_position="last")
    said = _counted(view, "week.uncosted", rows.cost_value)
    others = view.frame[(view.frame.status == "dead") & ~view.frame.is_own]
    said += [view.language("week.not_own", number=view.language.number(len(others)))] if len(others) else []
    said += truncation_note(view, len(rows), MOST)
    return _block(view, "week.dead", [*said, *view.notes], table(view.with_rows(rows.head(MOST)), TO_CLEAR))


def to_ship(views: Views) -> Block:
    """Every order that is late, the latest first, and how many each cause holds up."""
    view = views["why_late"]
    return _block(view, "week.late", view.notes, table(view, TO_SHIP), why_late(view))


def tiles(views: Views) -> list[Tile]:
    """The numbers that are seen first; none of what was not read to its end."""
    advice, stock, late = (views[name].frame for name in ("reorder_advice", "stock_value", "why_late"))
    backorders, inbound = views["backorder_ageing"].frame, views["inbound"].frame
    language = views["stock_value"].language
    bought, held, dead = advice[advice.advice > 0], stock[(stock.stock > 0) & stock.is_own], _dead(views["stock_value"])
    value, still = held.cost_value.sum(min_count=1), dead.cost_value.sum(min_count=1)
    number, euro = language.number, language.euro

    def tile(name: str, metric: str, shown: str, **facts: str) -> Tile:
        if not views[metric].is_complete:
            return Tile(language(f"tile.{name}"), NO_VALUE, language("tile.unknown"))
        return Tile(language(f"tile.{name}"), shown, language(f"tile.{name}.hint", **facts))

    return [
        tile(
            "buy",
            "reorder_advice",
            euro(bought.order_value.sum(min_count=1) if len(bought) else 0.0, 0),
            number=number(len(bought)),
            suppliers=number(bought.idsupplier.nunique()),
        ),
        tile("late", "why_late", number(len(late)), value=euro(late.value.sum(), 0)),
        tile("backorders", "backorder_ageing", number(len(backorders)), number=number(backorders.can_ship_now.sum())),
        tile("overdue", "inbound", number(inbound.is_overdue.sum()), number=number(len(inbound))),
        tile("stock", "stock_value", euro(value, 0), number=number(held.cost_value.count())),
        tile("dead", "stock_value", euro(still, 0), share=language.percent(still / value if value else None)),
    ]


def _dead(view: View) -> pd.DataFrame:
    """Own products that lie still: what belongs to a fulfilment customer is not ours to clear."""
    return view.frame[(view.frame.status == "dead") & view.frame.is_own]


def _counted(view: View, text: str, values: pd.Series[float]) -> list[str]:
    """That so many rows have no value, where any have none."""
    number = values.isna().sum()
    return [view.language(text, number=view.language.number(number))] if number else []


def _block(view: View, text: str, notes: Sequence[str], shown: Any, figure: Any = None) -> Block:
    language = view.language
    said = [language(f"{text}.text", **view.parameters)]
    return Block(language(text), said, figure, shown, notes if shown else [language("nothing"), *notes])
