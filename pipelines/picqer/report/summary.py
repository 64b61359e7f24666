"""The summary: what to buy, what to clear, what to ship, and the key figures."""

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

MAX_NAMED = 10
"""Products that a note names."""
MAX_ROWS = 100
"""Products to clear in the table; the tables of what to buy and what to ship are complete."""


def to_buy(views: Views) -> Block:
    """All products to buy now, by supplier, the highest order value first."""
    view = views["reorder_advice"]
    language = view.language
    rows = view.frame[view.frame.advice > 0]
    worth = rows.groupby("idsupplier").order_value.sum().sort_values(ascending=False)
    heads = {number: _supplier_heading(language, of_supplier) for number, of_supplier in rows.groupby("idsupplier")}
    placed = rows.assign(place=rows.idsupplier.map([*worth.index].index), supplier=rows.idsupplier.map(heads))
    in_order = placed.sort_values(["place", "order_value"], ascending=[True, False], kind="stable")
    unsure = view.frame[view.frame.reason.notna()]
    said = [_no_advice_note(language, str(reason), of_reason) for reason, of_reason in unsure.groupby("reason")]
    said += _missing_note(view, "summary.unpriced", rows.order_value)
    return _block(view, "summary.buy", [*said, *view.notes], table(view.with_rows(in_order), TO_BUY, "supplier"))


def _supplier_heading(language: Language, rows: pd.DataFrame) -> str:
    """The heading of a supplier with its order value; idsupplier separates suppliers with equal names."""
    name, number = rows.supplier.iloc[0], rows.idsupplier.iloc[0]
    value = language.euro(rows.order_value.sum(min_count=1))
    return language("summary.supplier", supplier=f"{name or NO_VALUE} ({number:.0f})", lines=len(rows), value=value)


def _no_advice_note(language: Language, reason: str, rows: pd.DataFrame) -> str:
    """A note on the products without advice; it names those that have demand."""
    named = "" if reason == "no demand" else ": " + ", ".join(rows.productcode.astype(str).head(MAX_NAMED))
    more = "…" if named and len(rows) > MAX_NAMED else ""
    said = language("summary.unadvised", number=language.number(len(rows)), reason=language.value(reason))
    return f"{said}{named}{more}"


def to_clear(views: Views) -> Block:
    """All dead stock, the highest value first."""
    view = views["stock_value"]
    rows = _own_dead_stock(view).sort_values("cost_value", ascending=False, na_position="last")
    said = _missing_note(view, "summary.uncosted", rows.cost_value)
    others = view.frame[(view.frame.status == "dead") & ~view.frame.is_own]
    said += [view.language("summary.not_own", number=view.language.number(len(others)))] if len(others) else []
    said += truncation_note(view, len(rows), MAX_ROWS)
    return _block(view, "summary.dead", [*said, *view.notes], table(view.with_rows(rows.head(MAX_ROWS)), TO_CLEAR))


def to_ship(views: Views) -> Block:
    """All late orders, the latest first, and the number of orders by cause."""
    view = views["why_late"]
    return _block(view, "summary.late", view.notes, table(view, TO_SHIP), why_late(view))


def tiles(views: Views) -> list[Tile]:
    """The key figures; unknown when a collection behind them is not loaded completely."""
    advice, stock, late = (views[name].frame for name in ("reorder_advice", "stock_value", "why_late"))
    backorders, inbound = views["backorder_ageing"].frame, views["inbound"].frame
    language = views["stock_value"].language
    bought, held = advice[advice.advice > 0], stock[(stock.stock > 0) & stock.is_own]
    dead = _own_dead_stock(views["stock_value"])
    value, dead_value = held.cost_value.sum(min_count=1), dead.cost_value.sum(min_count=1)
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
        tile("dead", "stock_value", euro(dead_value, 0), share=language.percent(dead_value / value if value else None)),
    ]


def _own_dead_stock(view: View) -> pd.DataFrame:
    """Dead stock of the account itself; stock of fulfilment customers is theirs to clear."""
    return view.frame[(view.frame.status == "dead") & view.frame.is_own]


def _missing_note(view: View, text: str, values: pd.Series[float]) -> list[str]:
    """A note on the number of missing values, when there are any."""
    number = values.isna().sum()
    return [view.language(text, number=view.language.number(number))] if number else []


def _block(view: View, text: str, notes: Sequence[str], shown: Any, figure: Any = None) -> Block:
    language = view.language
    said = [language(f"{text}.text", **view.parameters)]
    return Block(language(text), said, figure, shown, notes if shown else [language("nothing"), *notes])
