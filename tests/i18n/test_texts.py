"""Every metric can be shown in both languages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from importlib.resources import files
from string import Formatter
from typing import Any, cast

import pytest
import yaml

from picqer.metrics.catalog import ANY_MOMENT, CATALOG, METRICS, Metric
from picqer.metrics.tables import unbound_tables

LANGUAGES = ["nl", "en"]
PARTS = ["heading", "question", "read", "act"]
WIDEST_HEADING = 26
LONGEST_TITLE = 45
FORMATS = {
    "id": {"int64"},
    "code": {"string"},
    "text": {"string"},
    "word": {"string"},
    "pieces": {"int64", "float64"},
    "number": {"float64"},
    "days": {"float64"},
    "hours": {"float64"},
    "minutes": {"float64"},
    "euro": {"float64"},
    "euros": {"float64"},
    "share": {"float64"},
    "day": {"date"},
    "week": {"date"},
    "month": {"date"},
    "moment": {"timestamp(6)"},
    "yes": {"boolean"},
    "hour": {"int64"},
    "weekday": {"int64"},
}
"""The types of the columns that each format can show."""


def text(name: str) -> str:
    return (files("picqer") / "i18n" / f"{name}.yaml").read_text(encoding="utf-8")


def texts_of(name: str) -> dict[str, Any]:
    return cast("dict[str, Any]", yaml.safe_load(text(name)))


def schema(metric: Metric) -> dict[str, str]:
    """The type of each column."""
    table = metric.function(unbound_tables(), as_of=ANY_MOMENT)
    return {column: str(data_type) for column, data_type in table.schema().items()}


def key(metric: Metric, column: str) -> str:
    """The key of a column: `metric.column` when it has a meaning of its own there."""
    own = f"{metric.name}.{column}"
    return own if own in COLUMNS else column


def braces(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}


def sentences(metric: Metric) -> Iterator[str]:
    for part in PARTS:
        yield from METRIC_TEXTS[metric.name][part].values()


def mapping_keys(node: yaml.Node | None) -> Iterator[Counter[str]]:
    """The keys of a mapping and of all inside it, and how often each is written."""
    if isinstance(node, yaml.MappingNode):
        yield Counter(written.value for written, _ in node.value)
        for _, inner in node.value:
            yield from mapping_keys(inner)


COLUMNS, VALUES, METRIC_TEXTS = texts_of("columns"), texts_of("values"), texts_of("metrics")
SCHEMAS = {metric.name: schema(metric) for metric in CATALOG}
each_metric = pytest.mark.parametrize("metric", CATALOG, ids=lambda metric: metric.name)


@each_metric
def test_every_column_has_a_heading_and_a_format(metric: Metric) -> None:
    assert [] == [column for column in SCHEMAS[metric.name] if key(metric, column) not in COLUMNS]


@each_metric
def test_headings_of_a_metric_differ(metric: Metric) -> None:
    headings = [(code, COLUMNS[key(metric, column)][code]) for column in SCHEMAS[metric.name] for code in LANGUAGES]

    assert [] == [heading for heading, times in Counter(headings).items() if times > 1]


@each_metric
def test_a_format_fits_the_type_of_its_column(metric: Metric) -> None:
    formats = {column: COLUMNS[key(metric, column)]["format"] for column in SCHEMAS[metric.name]}

    assert {} == {column: name for column, name in formats.items() if SCHEMAS[metric.name][column] not in FORMATS[name]}


def test_every_key_of_the_columns_is_used() -> None:
    used = {key(METRICS[name], column) for name, columns in SCHEMAS.items() for column in columns}

    assert set() == set(COLUMNS) - used


def test_a_heading_has_both_languages_and_a_format() -> None:
    assert [] == [column for column, heading in COLUMNS.items() if [*LANGUAGES, "format"] != list(heading)]
    assert set() == {heading["format"] for heading in COLUMNS.values()} - set(FORMATS)


def test_a_heading_is_short_and_no_name_of_a_column() -> None:
    headings = [heading[code] for heading in COLUMNS.values() for code in LANGUAGES]

    assert [] == [heading for heading in headings if not 0 < len(heading) <= WIDEST_HEADING or "_" in heading]


def test_every_metric_has_texts_and_no_other_has() -> None:
    assert set(METRICS) == set(METRIC_TEXTS)


@each_metric
def test_every_metric_has_all_four_texts_in_both_languages(metric: Metric) -> None:
    texts = METRIC_TEXTS[metric.name]

    assert dict.fromkeys(PARTS, LANGUAGES) == {part: list(texts[part]) for part in texts}
    assert [] == [sentence for sentence in sentences(metric) if not sentence.strip() or "!" in sentence]


@each_metric
def test_a_title_is_short(metric: Metric) -> None:
    titles = METRIC_TEXTS[metric.name]["heading"].values()

    assert [] == [title for title in titles if len(title) > LONGEST_TITLE]


@each_metric
def test_the_english_question_is_the_first_line_of_the_documentation(metric: Metric) -> None:
    assert metric.question == METRIC_TEXTS[metric.name]["question"]["en"]


@each_metric
def test_braces_name_parameters_of_the_metric_only(metric: Metric) -> None:
    named = {name for sentence in sentences(metric) for name in braces(sentence)}

    assert set() == named - set(metric.parameters)


@each_metric
def test_both_languages_name_the_same_parameters(metric: Metric) -> None:
    texts = METRIC_TEXTS[metric.name]

    assert [] == [part for part in PARTS if braces(texts[part]["nl"]) != braces(texts[part]["en"])]


@pytest.mark.parametrize("name", ["columns", "values", "metrics"])
def test_a_key_is_written_once(name: str) -> None:
    """The reader of YAML takes the last of equal keys and is silent about the others."""
    assert [] == [key for keys in mapping_keys(yaml.compose(text(name))) for key, times in keys.items() if times > 1]


def test_a_value_has_both_languages() -> None:
    assert [] == [value for value, shown in VALUES.items() if LANGUAGES != list(shown)]
    assert [] == [value for value, shown in VALUES.items() if not all(isinstance(word, str) for word in shown.values())]


def test_the_keys_of_the_values_are_texts() -> None:
    """A bare no, a bare Y or a bare 1 would be something else."""
    assert [] == [value for value in VALUES if not isinstance(value, str)]
