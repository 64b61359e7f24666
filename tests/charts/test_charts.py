"""Figures show what the rows say, in words and numbers of the reader."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
import vl_convert

from picqer.charts.catalog import CATALOG, CHARTS, ChartSpec
from picqer.charts.primitives import bars, heatmap, lines, ranges
from picqer.charts.tables import table, truncation_note
from picqer.charts.theme import WARNING_COLOURS
from picqer.charts.view import MAX_LABEL, with_unique_names
from picqer.i18n import EN, NO_VALUE
from picqer.metrics.catalog import METRICS
from picqer.metrics.tables import unbound_tables
from tests.charts.views import view
from tests.metrics.small_shop import NOW


def svg(chart: Any) -> str:
    return str(vl_convert.vegalite_to_svg(chart.to_json()))


def test_every_metric_has_a_chart_on_its_page() -> None:
    assert [*METRICS] == [spec.metric for spec in CATALOG]


@pytest.mark.parametrize("spec", CATALOG, ids=lambda spec: spec.metric)
def test_a_table_shows_columns_that_the_metric_has(spec: ChartSpec) -> None:
    columns = METRICS[spec.metric].function(unbound_tables(), as_of=NOW).columns

    assert [] == [column for column in spec.columns if column not in columns]


@pytest.mark.parametrize("spec", CATALOG, ids=lambda spec: spec.metric)
def test_nothing_is_drawn_of_no_rows(spec: ChartSpec) -> None:
    """A shop of yesterday has empty metrics, not errors."""
    empty = view(spec.metric)

    assert spec.draw(empty) is None
    assert table(empty.with_rows(spec.select_rows(empty.frame)), spec.columns) is None


def test_a_figure_has_heading_period_and_number_in_the_reader_s_language() -> None:
    rows = [{"idproduct": 1, "name": "Mok", "productcode": "M1", "freestock": 5, "days_of_cover": 2.5}]
    dutch = svg(CHARTS["days_of_cover"].draw(view("days_of_cover", *rows)))
    english = svg(CHARTS["days_of_cover"].draw(view("days_of_cover", *rows, language=EN)))

    assert "stand van 15-06-2026 09:00, verkoop van 90 dagen · n = 1 producten · al op: 0" in dutch
    assert ">2,5<" in dutch
    assert "as of 15 Jun 2026 09:00, sales of 90 days · n = 1 products · out already: 0" in english
    assert ">2.5<" in english


def test_products_of_one_name_keep_a_bar_each() -> None:
    rows = [
        {"idproduct": key, "productcode": f"M{key}", "name": "Mok", "days_of_cover": 2.0 + key, "freestock": 1}
        for key in (1, 2)
    ]
    drawn = svg(CHARTS["days_of_cover"].draw(view("days_of_cover", *rows)))

    assert [1, 1] == [drawn.count(f">Mok (M{key})<") for key in (1, 2)]
    assert ">3,0<" in drawn
    assert ">4,0<" in drawn


def test_products_of_one_name_are_told_apart_by_their_code() -> None:
    products = view(
        "availability_by_week",
        {"idproduct": 1, "productcode": "A", "name": "Mok"},
        {"idproduct": 2, "productcode": "B", "name": "Mok"},
        {"idproduct": 3, "productcode": "C", "name": "Kan"},
        {"idproduct": 3, "productcode": "C", "name": "Kan"},
    ).frame

    assert ["Mok (A)", "Mok (B)", "Kan", "Kan"] == [*with_unique_names(products).name]


def test_a_long_name_is_cut_before_it_is_clipped() -> None:
    (label,) = view("days_of_cover", {"name": "x" * 100}).labels("name")

    assert MAX_LABEL == len(label)
    assert label.endswith("…")


def test_bars_stand_in_the_order_of_the_rows_and_begin_at_nothing() -> None:
    rows = [{"name": name, "variance": value} for name, value in (("b", 2000.5), ("a", -1000.25))]
    chart = bars(view("purchase_price_variance", *rows), "name", "variance").to_dict()
    drawn = svg(bars(view("purchase_price_variance", *rows), "name", "variance"))

    low, high = chart["layer"][0]["encoding"]["x"]["scale"]["domain"]
    assert low < -1000.25
    assert high > 2000.5
    assert drawn.index(">b<") < drawn.index(">a<")
    assert "\N{MINUS SIGN}1.000" in drawn


def test_a_legend_names_only_what_occurs() -> None:
    rows = [{"supplier": "a", "value": 1.0, "is_overdue": False}]
    chart = bars(view("inbound", *rows), "supplier", "value", "is_overdue", WARNING_COLOURS).to_dict()

    assert ["nee"] == chart["layer"][0]["encoding"]["color"]["scale"]["domain"]


def test_a_week_that_is_not_over_has_an_open_point() -> None:
    rows = [
        {"week": date(2026, 6, day), "orders": 3, "orders_last_year": 2, "is_partial": day == 15} for day in (1, 8, 15)
    ]
    chart = CHARTS["orders_by_week"].draw(view("orders_by_week", *rows)).to_dict()
    (data,) = chart["datasets"].values()

    assert [True, True, False] * 2 == [row["whole"] for row in data]
    assert ["orders", "orders vorig jaar"] == chart["layer"][0]["encoding"]["color"]["scale"]["domain"]


def test_hours_without_anything_stand_between_the_others() -> None:
    rows = [{"weekday": 1, "hour": hour, "orders": 1, "orders_per_day": 1.0} for hour in (9, 12)]
    drawn = svg(CHARTS["orders_by_hour"].draw(view("orders_by_hour", *rows)))

    assert [] == [hour for hour in ("09:00", "10:00", "11:00", "12:00") if f">{hour}<" not in drawn]
    assert drawn.index("maandag") < drawn.index("zondag")


def test_a_range_reaches_from_low_to_high_and_says_its_middle() -> None:
    rows = [{"reason": "Defect", "low": 0.1, "share": 0.2, "high": 0.4}]
    drawn = svg(ranges(view("return_reasons", *rows), "reason", "low", "share", "high"))

    assert ">20,0%<" in drawn
    assert ">Defect<" in drawn


def test_each_column_is_a_line_of_its_colour() -> None:
    rows = [{"week": date(2026, 6, day), "orders": 1, "orders_last_year": 2} for day in (1, 8)]
    chart = lines(view("orders_by_week", *rows), "week", {"orders": "#111111", "orders_last_year": "#222222"}).to_dict()

    assert ["#111111", "#222222"] == chart["layer"][0]["encoding"]["color"]["scale"]["range"]


def test_a_field_is_where_its_row_and_column_are() -> None:
    rows = [{"xyz": "Z", "abc": "B", "share": 0.5}]
    chart = heatmap(view("abc_xyz", *rows), ("xyz", [*"XYZ"]), ("abc", [*"ABC"]), "share").to_dict()
    ((field,),) = chart["datasets"].values()

    assert {"across": 2, "place": 1, "value": 0.5} == field


def test_a_table_is_written_in_the_reader_s_language() -> None:
    rows = [{"productcode": "M1", "name": "Mok & <kop>", "price": 1234.5, "advice": 6}]
    html = table(view("reorder_advice", *rows), ("productcode", "name", "price", "advice")).as_raw_html()

    assert "€ 1.234,50" in html
    assert "Mok &amp; &lt;kop&gt;" in html


def test_what_a_table_leaves_out_is_said() -> None:
    shown = view("days_of_cover")

    assert [] == truncation_note(shown, 15, 15)
    assert [
        "15 van 1.016 regels; alle regels: picqer metric days_of_cover, of picqer report --format xlsx."
    ] == truncation_note(shown, 1016, 15)


def test_what_no_delivery_comes_in_time_for_stands_out() -> None:
    """Nothing on its way is no better than too late."""
    rows = [
        {"idproduct": 1, "name": "niets", "productcode": "1"},
        {"idproduct": 2, "name": "laat", "productcode": "2", "next_delivery": date(2026, 7, 1), "days_short": 3},
        {"idproduct": 3, "name": "op tijd", "productcode": "3", "next_delivery": date(2026, 6, 16), "days_short": 0},
    ]
    chart = CHARTS["days_of_cover"].draw(
        view("days_of_cover", *({**row, "days_of_cover": 2.0, "freestock": 1} for row in rows))
    )
    (data,) = chart.to_dict()["datasets"].values()

    assert ["ja", "ja", "nee"] == [row["colour"] for row in data]


def test_a_number_that_identifies_has_no_decimals() -> None:
    """A column of whole numbers of which some are missing comes as fractions."""
    rows = view("inbound", {"idsupplier": 7}, {"idsupplier": None})

    assert ["7", NO_VALUE] == rows.formatted("idsupplier")
    assert ["7", "<NA>"] == [str(cell) for cell in rows.cells("idsupplier")]
