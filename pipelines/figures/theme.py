"""How every figure looks: readable in print, by the colour-blind, and from across a desk."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import altair as alt

from ..language import Language

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
HEAT = "blues"
FONT = "Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif"


def dressed(chart: Any, language: Language, title: str, subtitle: str) -> Any:
    """A chart with its title above the left edge, its period and numbers below that, in a language."""
    return (
        chart.properties(title=alt.TitleParams(title, subtitle=subtitle, subtitleColor=QUIET, subtitleFontSize=12))
        .configure(locale=language.locale, font=FONT, background="white")
        .configure_view(stroke=None)
        .configure_title(anchor="start", frame="group", fontSize=15, color=INK, offset=12)
        .configure_axis(
            labelColor=INK, titleColor=INK, labelFontSize=11, titleFontSize=11, titleFontWeight="normal",
            gridColor=GRID, domainColor=GREY, tickColor=GREY, labelLimit=260,
        )
        .configure_legend(labelFontSize=11, titleFontSize=11, titleFontWeight="normal", orient="top", labelLimit=260)
    )  # fmt: skip
