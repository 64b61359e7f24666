"""The few shapes that figures are made of; none of them computes anything, and none is made of no rows."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

import altair as alt
import pandas as pd

from .theme import GREY, HEAT, INK, MAIN, SERIES, WIDTH
from .view import View

Places = tuple[str, Sequence[Any]]
"""A column and its values in order, those without a row too."""
BAR = 24
"""Pixels from one bar to the next."""
CELL = 26
SHORT = 6
"""Letters from which a label of a column stands at an angle."""
TENS = [10**power for power in range(9)]
HEIGHT = 260
ROOM = 0.12
"""Of the width, beside the longest bar, for the number at its end."""


def bars(
    view: View, label: str, value: str, colour: str | None = None, colours: Mapping[Any, str] | None = None
) -> Any:
    """A bar for each row, from the top in the order of the rows, its value written at its end.

    Args:
        view: rows, few enough to read.
        label: the column that names a bar.
        value: the column that a bar is as long as.
        colour: a column whose values colour the bars.
        colours: what each of its values looks like; a legend names those that occur, in this order.
    """
    if view.frame.empty:
        return None
    rows = pd.DataFrame({"place": range(len(view.frame)), "value": view.frame[value].astype(float)})
    rows["written"], rows["colour"] = view.written(value), view.written(colour) if colour else ""
    rows["named"] = view.written(label)
    hover = [alt.Tooltip("named", title=view.heading(label)), alt.Tooltip("written", title=view.heading(value))]
    base = alt.Chart(rows).encode(tooltip=hover, y=_places(view.labels(label)), x=_length(view, value, rows.value))
    number = base.encode(text="written:N")
    ends = (
        number.transform_filter("datum.value >= 0").mark_text(align="left", dx=4, color=INK),
        number.transform_filter("datum.value < 0").mark_text(align="right", dx=-4, color=INK),
    )
    shade = _shade(view, colour, colours) if colour and colours else alt.value(MAIN)
    return alt.layer(base.mark_bar().encode(color=shade), *ends).properties(width=WIDTH, height=alt.Step(BAR))


def ranges(view: View, label: str, low: str, middle: str, high: str) -> Any:
    """For each row a line from one value to another with a point in between, the point's value beside it."""
    if view.frame.empty:
        return None
    rows = pd.DataFrame({"place": range(len(view.frame)), "written": view.written(middle)})
    rows = rows.assign(low=[*view.frame[low]], middle=[*view.frame[middle]], high=[*view.frame[high]])
    y = _places(view.labels(label))
    base = alt.Chart(rows).encode(y=y, x=_length(view, middle, rows.high, "low"))
    line = base.mark_rule(strokeWidth=5, color=GREY, opacity=0.6).encode(x2="high:Q")
    point = alt.Chart(rows).encode(y=y, x="middle:Q")
    written = point.encode(text="written:N").mark_text(dy=-9, color=INK, fontSize=10)
    return alt.layer(line, point.mark_circle(size=80, color=MAIN, opacity=1), written).properties(
        width=WIDTH, height=alt.Step(BAR)
    )


def lines(view: View, time: str, columns: Mapping[str, str], whole: str | None = None) -> Any:
    """A line through time for each of these columns.

    Args:
        view: rows, one per moment.
        time: the column with days, weeks or months.
        columns: the columns, all of one kind, and the colour of each.
        whole: a column that says which moments are complete; the points of others stay open.
    """
    if view.frame.empty:
        return None
    melted = view.frame.melt([time, *([whole] if whole else [])], [*columns], "series", "value").dropna(subset="value")
    rows = pd.DataFrame({"time": pd.to_datetime(melted[time]), "value": melted.value.astype(float)})
    rows["series"] = melted.series.map(view.heading)
    rows["whole"] = melted[whole].astype(bool) if whole else True
    first = next(iter(columns))
    colour = alt.Color(
        "series:N",
        title=None,
        scale=alt.Scale(domain=[*map(view.heading, columns)], range=[*columns.values()]),
        legend=alt.Legend(symbolType="stroke", symbolStrokeWidth=3) if len(columns) > 1 else None,
    )
    return _through_time(view, rows, time, _height(view, first, None), colour)


def lines_of(view: View, time: str, value: str, series: str) -> Any:
    """A line through time for each value of a column, of which there are at most as many as colours."""
    if view.frame.empty:
        return None
    rows = pd.DataFrame({"time": pd.to_datetime(view.frame[time]), "value": view.frame[value].astype(float)})
    rows["series"], rows["whole"] = view.labels(series), True
    names = [*dict.fromkeys(rows.series)]
    colour = alt.Color(
        "series:N",
        title=None,
        scale=alt.Scale(domain=names, range=[*SERIES[: len(names)]]),
        legend=alt.Legend(symbolType="stroke", symbolStrokeWidth=3, columns=4),
    )
    height = _height(view, value, view.heading(value)).scale(zero=False)
    return _through_time(view, rows, time, height, colour)


def heat(view: View, across: Places, down: Places, value: str) -> Any:
    """A field for each row, as dark as its value is high; what has no row stays empty.

    Args:
        view: the rows.
        across: the column of the fields' columns, and its values from the left.
        down: the column of the fields' rows, and its values from the top.
        value: the column that darkens.
    """
    if view.frame.empty:
        return None
    x, y = (view.of(pd.DataFrame({name: [*values]})).labels(name) for name, values in (across, down))
    at, below = ({one: place for place, one in enumerate(values)} for _, values in (across, down))
    fields = pd.DataFrame(
        {
            "across": [at[one] for one in view.frame[across[0]]],
            "place": [below[one] for one in view.frame[down[0]]],
            "value": view.frame[value].astype(float),
        }
    )
    angle = 0 if max(map(len, x)) < SHORT else -45
    axis = alt.Axis(labelAngle=angle, labelOverlap=True, labelExpr=_named(x))
    legend = alt.Legend(format=view.axis(value), gradientLength=180, tickCount=4)
    return (
        alt.Chart(fields)
        .mark_rect(stroke="white")
        .encode(
            x=alt.X("across:O", scale=alt.Scale(domain=[*range(len(x))]), title=view.heading(across[0]), axis=axis),
            y=_places(y),
            color=alt.Color(
                "value:Q", scale=alt.Scale(range=[*HEAT], zero=True), title=view.heading(value), legend=legend
            ),
        )
        .properties(width=WIDTH, height=alt.Step(CELL))
    )


def dots(view: View, label: str, across: str, up: str) -> Any:
    """A dot for each row, its place across on a scale on which each step is ten times the one before.

    Args:
        view: the rows.
        label: the column that names a dot when a pointer rests on it.
        across: the column with its place across.
        up: the column with its height.
    """
    if view.frame.empty:
        return None
    rows = view.frame[[across, up]].astype(float).set_axis(["across", "up"], axis=1)
    written = {"named": label, "first": across, "second": up}
    rows = rows.assign(**{name: view.written(column) for name, column in written.items()})
    hover = [alt.Tooltip(name, title=view.heading(column)) for name, column in written.items()]
    x = alt.Axis(format=view.axis(across), values=TENS)
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


def _places(labels: Sequence[str]) -> alt.Y:
    """A place for each label, also where two are alike."""
    scale = alt.Scale(domain=[*range(len(labels))])
    return alt.Y("place:O", scale=scale, title=None, axis=alt.Axis(labelExpr=_named(labels)))


def _named(labels: Sequence[str]) -> str:
    return f"{json.dumps([*labels])}[datum.value]"


def _through_time(view: View, rows: pd.DataFrame, time: str, height: alt.Y, colour: alt.Color) -> Any:
    days = alt.Axis(format=view.language.axis_day_format, labelOverlap=True, tickCount=8)
    base = alt.Chart(rows).encode(
        x=alt.X("time:T", title=view.heading(time), axis=days),
        y=height,
        color=colour,
    )
    whole = base.transform_filter("datum.whole").mark_circle(size=28, opacity=1)
    unfinished = base.transform_filter("!datum.whole").mark_point(size=36, filled=False, opacity=1)
    return alt.layer(base.mark_line(strokeWidth=2), whole, unfinished).properties(width=WIDTH, height=HEIGHT)


def _height(view: View, value: str, title: str | None) -> alt.Y:
    return alt.Y("value:Q", title=title, axis=alt.Axis(format=view.axis(value), tickCount=5))


def _length(view: View, value: str, longest: pd.Series[float], field: str = "value") -> alt.X:
    """From nothing to a little beyond the longest, so that the number at its end has room."""
    least, most = min(longest.min(), 0.0), max(longest.max(), 0.0)
    room = ROOM * ((most - least) or 1)
    scale = alt.Scale(domain=[least - (room if least < 0 else 0), most + room], nice=False)
    return alt.X(
        f"{field}:Q", title=view.heading(value), scale=scale, axis=alt.Axis(format=view.axis(value), tickCount=5)
    )


def _shade(view: View, column: str, colours: Mapping[Any, str]) -> alt.Color:
    names = dict(zip(view.frame[column], view.written(column), strict=True))
    shown = [value for value in colours if value in names]
    scale = alt.Scale(domain=[names[value] for value in shown], range=[colours[value] for value in shown])
    return alt.Color("colour:N", scale=scale, title=view.heading(column))
