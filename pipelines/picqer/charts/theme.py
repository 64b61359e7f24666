"""The theme of all charts: readable in print and by the colour-blind."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import altair as alt

from .view import View

WIDTH = 640
INK = "#2b2b2b"
MUTED = "#5f6368"
GREY = "#8e9aaf"
GRID = "#e6e6e6"
MAIN = "#0072b2"
"""The colour of a single series."""
SERIES = ("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00")
"""Colours for several series, in order of use, safe for the colour-blind (Okabe and Ito, https://jfly.uni-koeln.de/color/)."""
STATUS_COLOURS: Mapping[str, str] = {
    "out": "#d55e00",
    "low": "#e69f00",
    "ok": "#0072b2",
    "excess": "#8e9aaf",
    "dead": "#4a4e69",
}
"""The colour of each status of stock."""
WARNING_COLOURS: Mapping[bool, str] = {True: "#d55e00", False: "#0072b2"}
"""Problem or no problem."""
HEAT_RANGE = ("#eef3f8", "#08519c")
"""From zero to the highest value."""
FONT = "Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif"


def with_theme(view: View, chart: Any, number: float, unit: str, *notes: str, period: str | None = None) -> Any:
    """The chart in the theme, with the metric's heading as title; None when there is nothing to draw.

    The subtitle has the period (the metric's window, unless another is given), n with the name of the text for its
    unit (products, orders, batches and so on), and notes in the language of the view.
    """
    if chart is None:
        return None
    language = view.language
    subtitle = [period or view.period, f"n = {language.number(number)} {language(unit)}", *notes]
    title = alt.TitleParams(view.text("heading"), subtitle=" · ".join(subtitle), subtitleColor=MUTED)
    return (
        chart.properties(title=title)
        .configure(locale=language.vega_locale, font=FONT, background="white")
        .configure_view(stroke=None)
        .configure_title(anchor="start", frame="group", fontSize=15, subtitleFontSize=12, color=INK, offset=12)
        .configure_axis(
            labelColor=INK, titleColor=INK, labelFontSize=11, titleFontSize=11, titleFontWeight="normal",
            gridColor=GRID, domainColor=GREY, tickColor=GREY, labelLimit=340,
        )
        .configure_legend(labelFontSize=11, titleFontSize=11, titleFontWeight="normal", orient="top", labelLimit=260)
    )  # fmt: skip
