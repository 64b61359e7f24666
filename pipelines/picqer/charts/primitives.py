"""The chart types of all metrics. They compute nothing, and return None when there are no rows."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

import altair as alt
import pandas as pd

from .theme import GREY, HEAT_RANGE, INK, MAIN, SERIES, WIDTH
from .view import View

AxisValues = tuple[str, Sequence[Any]]
"""A column and the values of its axis in order, values without a row included."""
BAR = 24
"""Pixels from one bar to the next."""
CELL = 26
MAX_FLAT_LABEL = 6
"""Shorter labels of columns are horizontal, longer ones at an angle."""
POWERS_OF_TEN = [10**power for power in range(9)]
HEIGHT = 260
LABEL_ROOM = 0.12
"""Share of the width beside the longest bar, for the number at its end."""


def bars(
    view: View, label: str, value: str, colour: str | None = None, colours: Mapping[Any, str] | None = None
) -> Any:
    """A horizontal bar for each row, top down in the order of the rows, with its value at its end.

    `colours` has the colour of each value of the column `colour`; the legend has those that occur, in this order.
    """
    if view.frame.empty:
        return None
    rows = pd.DataFrame({"place": range(len(view.frame)), "value": view.frame[value].astype(float)})
    rows["written"], rows["colour"] = view.formatted(value), view.formatted(colour) if colour else ""
    rows["named"] = view.formatted(label)
    hover = [alt.Tooltip("named", title=view.heading(label)), alt.Tooltip("written", title=view.heading(value))]
    base = alt.Chart(rows).encode(tooltip=hover, y=_row_axis(view.labels(label)), x=_x_axis(view, value, rows.value))
    number = base.encode(text="written:N")
    ends = (
        number.transform_filter("datum.value >= 0").mark_text(align="left", dx=4, color=INK),
        number.transform_filter("datum.value < 0").mark_text(align="right", dx=-4, color=INK),
    )
    shade = _colour(view, colour, colours) if colour and colours else alt.value(MAIN)
    return alt.layer(base.mark_bar().encode(color=shade), *ends).properties(width=WIDTH, height=alt.Step(BAR))


def ranges(view: View, label: str, low: str, middle: str, high: str) -> Any:
    """For each row a line from a low to a high value, and a point with its value in between."""
    if view.frame.empty:
        return None
    rows = pd.DataFrame({"place": range(len(view.frame)), "written": view.formatted(middle)})
    rows = rows.assign(low=[*view.frame[low]], middle=[*view.frame[middle]], high=[*view.frame[high]])
    y = _row_axis(view.labels(label))
    base = alt.Chart(rows).encode(y=y, x=_x_axis(view, middle, rows.high, "low"))
    line = base.mark_rule(strokeWidth=5, color=GREY, opacity=0.6).encode(x2="high:Q")
    point = alt.Chart(rows).encode(y=y, x="middle:Q")
    written = point.encode(text="written:N").mark_text(dy=-9, color=INK, fontSize=10)
    return alt.layer(line, point.mark_circle(size=80, color=MAIN, opacity=1), written).properties(
        width=WIDTH, height=alt.Step(BAR)
    )


def lines(view: View, time: str, columns: Mapping[str, str], whole: str | None = None) -> Any:
    """A line over days, weeks or months for each of these columns, all of one format, in its colour.

    The column `whole` says which moments are complete; the points of others are open.
    """
    if view.frame.empty:
        return None
    melted = view.frame.melt([time, *([whole] if whole else [])], [*columns], "series", "value").dropna(subset="value")
    rows = pd.DataFrame({"time": pd.to_datetime(melted[time]), "value": melted.value.astype(float)})
    rows["series"] = melted.series.map(view.heading)
    rows["whole"] = melted[whole].astype(bool) if whole else True
    colours = {view.heading(column): colour for column, colour in columns.items()}
    legend = alt.Legend(symbolType="stroke", symbolStrokeWidth=3) if len(columns) > 1 else None
    return _time_chart(view, rows, time, _y_axis(view, next(iter(columns)), None), _series(colours, legend))


def lines_by(view: View, time: str, value: str, series: str) -> Any:
    """A line over time for each value of a column, which has at most as many values as there are colours."""
    if view.frame.empty:
        return None
    rows = pd.DataFrame({"time": pd.to_datetime(view.frame[time]), "value": view.frame[value].astype(float)})
    rows["series"], rows["whole"] = view.labels(series), True
    colours = dict(zip(dict.fromkeys(rows.series), SERIES, strict=False))
    height = _y_axis(view, value, view.heading(value)).scale(zero=False)
    legend = alt.Legend(symbolType="stroke", symbolStrokeWidth=3, columns=4)
    return _time_chart(view, rows, time, height, _series(colours, legend))


def heatmap(view: View, across: AxisValues, down: AxisValues, value: str) -> Any:
    """A cell for each row, darker for a higher value; cells without a row stay empty.

    The axes have their values from left to right and from top to bottom.
    """
    if view.frame.empty:
        return None
    x, y = (view.with_rows(pd.DataFrame({name: [*values]})).labels(name) for name, values in (across, down))
    columns, rows = ({value: place for place, value in enumerate(values)} for _, values in (across, down))
    cells = pd.DataFrame(
        {
            "across": [columns[value] for value in view.frame[across[0]]],
            "place": [rows[value] for value in view.frame[down[0]]],
            "value": view.frame[value].astype(float),
        }
    )
    angle = 0 if max(map(len, x)) < MAX_FLAT_LABEL else -45
    axis = alt.Axis(labelAngle=angle, labelOverlap=True, labelExpr=_label_expression(x))
    legend = alt.Legend(format=view.axis(value), gradientLength=180, tickCount=4)
    return (
        alt.Chart(cells)
        .mark_rect(stroke="white")
        .encode(
            x=alt.X("across:O", scale=alt.Scale(domain=[*range(len(x))]), title=view.heading(across[0]), axis=axis),
            y=_row_axis(y),
            color=alt.Color(
                "value:Q", scale=alt.Scale(range=[*HEAT_RANGE], zero=True), title=view.heading(value), legend=legend
            ),
        )
        .properties(width=WIDTH, height=alt.Step(CELL))
    )


def scatter(view: View, label: str, across: str, up: str) -> Any:
    """A dot for each row, with its label in a tooltip and a logarithmic horizontal axis."""
    if view.frame.empty:
        return None
    rows = view.frame[[across, up]].astype(float).set_axis(["across", "up"], axis=1)
    written = {"named": label, "first": across, "second": up}
    rows = rows.assign(**{name: view.formatted(column) for name, column in written.items()})
    hover = [alt.Tooltip(name, title=view.heading(column)) for name, column in written.items()]
    x = alt.Axis(format=view.axis(across), values=POWERS_OF_TEN)
    return (
        alt.Chart(rows)
        .mark_circle(size=50, opacity=0.6, color=MAIN)
        .encode(
            x=alt.X("across:Q", title=view.heading(across), scale=alt.Scale(type="log"), axis=x),
            y=alt.Y("up:Q", title=view.heading(up), axis=alt.Axis(format=view.axis(up))),
            tooltip=hover,
        )
        .properties(width=WIDTH, height=HEIGHT)
    )


def _row_axis(labels: Sequence[str]) -> alt.Y:
    """An axis with a place for each label; equal labels have places of their own."""
    scale = alt.Scale(domain=[*range(len(labels))])
    return alt.Y("place:O", scale=scale, title=None, axis=alt.Axis(labelExpr=_label_expression(labels)))


def _label_expression(labels: Sequence[str]) -> str:
    return f"{json.dumps([*labels])}[datum.value]"


def _series(colours: Mapping[str, str], legend: alt.Legend | None) -> alt.Color:
    scale = alt.Scale(domain=[*colours], range=[*colours.values()])
    return alt.Color("series:N", title=None, scale=scale, legend=legend)


def _time_chart(view: View, rows: pd.DataFrame, time: str, height: alt.Y, colour: alt.Color) -> Any:
    days = alt.Axis(format=view.language.axis_day_format, labelOverlap=True, tickCount=8)
    base = alt.Chart(rows).encode(x=alt.X("time:T", title=view.heading(time), axis=days), y=height, color=colour)
    whole = base.transform_filter("datum.whole").mark_circle(size=28, opacity=1)
    unfinished = base.transform_filter("!datum.whole").mark_point(size=36, filled=False, opacity=1)
    return alt.layer(base.mark_line(strokeWidth=2), whole, unfinished).properties(width=WIDTH, height=HEIGHT)


def _y_axis(view: View, value: str, title: str | None) -> alt.Y:
    return alt.Y("value:Q", title=title, axis=alt.Axis(format=view.axis(value), tickCount=5))


def _x_axis(view: View, value: str, longest: pd.Series[float], field: str = "value") -> alt.X:
    """An axis from zero to a little beyond the longest bar, so that the number at its end fits."""
    least, most = min(longest.min(), 0.0), max(longest.max(), 0.0)
    room = LABEL_ROOM * ((most - least) or 1)
    scale = alt.Scale(domain=[least - (room if least < 0 else 0), most + room], nice=False)
    return alt.X(
        f"{field}:Q", title=view.heading(value), scale=scale, axis=alt.Axis(format=view.axis(value), tickCount=5)
    )


def _colour(view: View, column: str, colours: Mapping[Any, str]) -> alt.Color:
    names = dict(zip(view.frame[column], view.formatted(column), strict=True))
    shown = [value for value in colours if value in names]
    scale = alt.Scale(domain=[names[value] for value in shown], range=[colours[value] for value in shown])
    return alt.Color("colour:N", scale=scale, title=view.heading(column))
