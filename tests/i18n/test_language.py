"""Numbers, amounts and days as each language writes them."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from picqer.i18n import EN, NL, NO_VALUE, column_format, language_by_code


@pytest.mark.parametrize(
    ("value", "digits", "dutch", "english"),
    [
        (1234.56, 2, "1.234,56", "1,234.56"),
        (1234567.0, 0, "1.234.567", "1,234,567"),
        (-0.5, 1, "\N{MINUS SIGN}0,5", "\N{MINUS SIGN}0.5"),
        (0, 0, "0", "0"),
        (None, 0, NO_VALUE, NO_VALUE),
        (float("nan"), 2, NO_VALUE, NO_VALUE),
    ],
)
def test_a_number_is_written_with_the_marks_of_the_language(
    value: float | None, digits: int, dutch: str, english: str
) -> None:
    assert dutch == NL.number(value, digits)
    assert english == EN.number(value, digits)


def test_an_amount_has_its_sign_in_front_and_cents_behind() -> None:
    assert "€ 1.234,56" == NL.euro(1234.56)
    assert "€ 1,235" == EN.euro(1234.56, 0)
    assert NO_VALUE == NL.euro(None)


def test_a_share_of_one_is_a_percentage() -> None:
    assert "12,5%" == NL.percent(0.125, 1)
    assert NO_VALUE == EN.percent(float("nan"))


def test_days_are_written_as_the_country_does() -> None:
    assert "30-10-2026" == NL.day(date(2026, 10, 30))
    assert "30 Oct 2026" == EN.day(date(2026, 10, 30))
    assert "30-10-2026 09:05" == NL.moment(datetime(2026, 10, 30, 9, 5))
    assert ("mei 2026", "May 2026") == (NL.month(date(2026, 5, 1)), EN.month(date(2026, 5, 1)))
    assert ("maandag", "Sunday") == (NL.weekday(1), EN.weekday(7))


def test_figures_get_the_same_marks() -> None:
    """Vega wants Sunday first."""
    assert (",", ".") == (NL.vega_locale["number"]["decimal"], NL.vega_locale["number"]["thousands"])
    assert ["zondag", "maandag"] == NL.vega_locale["time"]["days"][:2]
    assert 12 == len(EN.vega_locale["time"]["shortMonths"])


def test_a_word_of_ours_is_translated_and_any_other_stays() -> None:
    assert "geen voorraad" == NL.value("no stock")
    assert "Te laat bezorgd" == NL.value("Te laat bezorgd")


def test_a_column_may_mean_something_else_in_one_metric() -> None:
    assert NL.heading("days_of_cover", "days") != NL.heading("picking_hours", "days")
    assert "pieces" == column_format("days_of_cover", "freestock")


def test_languages_are_found_by_their_code() -> None:
    assert (NL, EN) == (language_by_code("nl"), language_by_code("en"))
