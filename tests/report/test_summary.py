"""The first page: what to buy, what to clear, what to ship."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from picqer.charts.view import View
from picqer.i18n import NO_VALUE
from picqer.report.summary import tiles, to_buy, to_clear, to_ship
from tests.charts.views import view


@pytest.fixture
def shop() -> dict[str, View]:
    def line(supplier: str, code: str, advice: int | None, value: float | None, **more: Any) -> dict[str, Any]:
        key = {"Groot BV": 1, "Klein BV": 2}[supplier]
        of_supplier = {"idsupplier": key, "supplier": supplier}
        return {**of_supplier, "productcode": code, "advice": advice, "order_value": value, **more}

    advice = [
        line("Klein BV", "K1", 5, 10.0, minimum_purchase_quantity=5),
        line("Groot BV", "G1", 5, 100.0),
        line("Groot BV", "G2", 5, 1000.0, purchase_in_quantities_of=5),
        line("Groot BV", "G3", 2, None),
        line("Groot BV", "G4", 0, 0.0),
        line("Groot BV", "G5", None, None, reason="no demand"),
        line("Groot BV", "G6", None, None, reason="lead time unknown"),
    ]
    stock = [
        {"productcode": "A", "stock": 4, "status": "dead", "cost_value": 250.0, "is_own": True},
        {"productcode": "B", "stock": 4, "status": "dead", "cost_value": None, "is_own": True},
        {"productcode": "C", "stock": 4, "status": "ok", "cost_value": 750.0, "is_own": True},
        {"productcode": "D", "stock": 0, "status": "out", "cost_value": 0.0, "is_own": True},
        {"productcode": "E", "stock": 4, "status": "dead", "cost_value": 99.0, "is_own": False},
    ]
    late = [{"idorder": 1, "orderid": "O1", "cause": "no stock", "waits_for": "P7", "value": 80.0, "days_late": 2}]
    return {
        "reorder_advice": view("reorder_advice", *advice),
        "stock_value": view("stock_value", *stock),
        "why_late": view("why_late", *late),
        "backorder_ageing": view("backorder_ageing", {"can_ship_now": True}, {"can_ship_now": False}),
        "inbound": view("inbound", {"is_overdue": True}, {"is_overdue": False}, {"is_overdue": False}),
    }


def test_what_to_buy_stands_under_its_supplier_the_largest_first(shop: dict[str, View]) -> None:
    block = to_buy(shop)
    html = block.table.as_raw_html()

    assert "Groot BV (1) · € 1.100,00 · regels: 3" in html
    assert (
        html.index("Groot BV") < html.index(">G2<") < html.index(">G1<") < html.index(">G3<") < html.index("Klein BV")
    )
    assert [] == [code for code in (">G4<", ">G5<", ">G6<") if code in html]


def test_what_the_advice_does_without_is_said(shop: dict[str, View]) -> None:
    shop["reorder_advice"] = replace(shop["reorder_advice"], notes=("Volledig tot gisteren.",))

    assert [
        "Zonder advies (levertijd onbekend): 1: G6",
        "Zonder advies (geen verkoop): 1",
        "Zonder prijs, en dus niet in de bedragen: 1.",
        "Volledig tot gisteren.",
    ] == [*to_buy(shop).notes]


def test_what_lies_still_stands_dearest_first_and_unknown_last(shop: dict[str, View]) -> None:
    block = to_clear(shop)
    html = block.table.as_raw_html()

    assert html.index(">A<") < html.index(">B<")
    assert [] == [code for code in (">C<", ">D<", ">E<") if code in html]
    assert [
        "Zonder kostprijs, en dus van onbekende waarde: 1.",
        "Van fulfilmentklanten, en dus niet in deze lijst: 1.",
    ] == [*block.notes]
    assert "Wat 180 dagen niet verkocht is" in block.text[0]


def test_late_orders_stand_with_their_cause_in_words(shop: dict[str, View]) -> None:
    html = to_ship(shop).table.as_raw_html()

    assert "geen voorraad" in html
    assert ">P7<" in html


def test_the_numbers_of_the_week(shop: dict[str, View]) -> None:
    assert [
        ("te bestellen", "€ 1.110", "producten: 4, leveranciers: 2"),
        ("orders te laat", "1", "samen € 80"),
        ("backorders", "2", "kan nu weg: 1"),
        ("inkoopregels te laat", "1", "van 3 die nog komen"),
        ("voorraadwaarde", "€ 1.000", "eigen, met kostprijs: 2 producten"),
        ("staat stil", "€ 250", "25% van de voorraadwaarde"),
    ] == [(tile.label, tile.value, tile.hint) for tile in tiles(shop)]


def test_a_week_with_nothing_to_do_says_so(shop: dict[str, View]) -> None:
    empty = {name: view(name) for name in shop}

    for make in (to_buy, to_clear, to_ship):
        block = make(empty)
        assert "Hier is nu niets te zien." == block.notes[0]
        assert (None, None) == (block.table, block.chart)
    assert ("€ 0", "0", "0", "0", NO_VALUE, NO_VALUE) == tuple(tile.value for tile in tiles(empty))


def test_a_number_of_what_cannot_be_read_is_no_number(shop: dict[str, View]) -> None:
    shop["inbound"] = replace(shop["inbound"], is_complete=False)
    overdue = next(tile for tile in tiles(shop) if tile.label == "inkoopregels te laat")

    assert (NO_VALUE, "niet alles is te lezen") == (overdue.value, overdue.hint)


def test_suppliers_of_one_name_are_two() -> None:
    rows = [
        {"idsupplier": key, "supplier": "BV", "productcode": "P", "advice": 1, "order_value": 5.0} for key in (7, 8)
    ]
    html = to_buy({"reorder_advice": view("reorder_advice", *rows)}).table.as_raw_html()

    assert "BV (7) · € 5,00 · regels: 1" in html
    assert "BV (8) · € 5,00 · regels: 1" in html
