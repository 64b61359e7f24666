"""How every figure looks: readable in print, by the colour-blind, and from across a desk."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import altair as alt

from .view import View

WIDTH = 640
INK = "#2b2b2b"
QUIET = "#5f6368"
GREY = "#8e9aaf"
GRID = "#e6e6e6"
MAIN = "#0072b2"
"""For what there is only one of."""
SERIES = ("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00")
"""Colours that the colour-blind tell apart (Okabe and Ito, https://jfly.uni-koeln.de/color/), in order of use."""
STATUS: Mapping[str, str] = {
    "out": "#d55e00",
    "low": "#e69f00",
    "ok": "#0072b2",
    "excess": "#8e9aaf",
    "dead": "#4a4e69",
}
"""What each status of stock looks like, everywhere."""
WARNING: Mapping[bool, str] = {True: "#d55e00", False: "#0072b2"}
"""What is and what is not as it should not be."""
HEAT = ("#eef3f8", "#08519c")
"""From nothing to the most."""
FONT = "Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif"


def dressed(view: View, chart: Any, number: float, of: str, *said: str, period: str | None = None) -> Any:
    """A chart with the metric's heading above its left edge, and below that its period and numbers.

    Args:
        view: what it shows.
        chart: its shapes; none where there is nothing to draw.
        number: how many of what they count are behind it.
        of: what these are, by the name of a text: products, orders, batches and so on.
        said: what else must be known to read it, in the reader's language.
        period: which days it is about, where the metric's window does not say.
    """
    if chart is None:
        return None
    language = view.language
    subtitle = [period or view.period, f"n = {language.number(number)} {language(of)}", *said]
    title = alt.TitleParams(view.text("heading"), subtitle=" · ".join(subtitle), subtitleColor=QUIET)
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
