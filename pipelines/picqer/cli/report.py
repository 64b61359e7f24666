"""`picqer report`: the report for Monday morning."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from .metric_commands import metrics
from .options import analytics, as_of_option, look_place_options, metric_runner_at

ENDINGS: Mapping[str, str] = {"html": ".html", "xlsx": ".xlsx", "csv": "", "pdf": ".pdf"}
"""What the name of each format ends in; CSV files are a folder."""


@click.command()
@click.option(
    "--lang", type=click.Choice(["nl", "en"]), default="nl", show_default=True, help="Language of words and numbers."
)
@click.option("--format", "file_format", type=click.Choice([*ENDINGS]), default="html", show_default=True)
@click.option("--out", "--output", "output", type=click.Path(path_type=Path), help="Default: report-DAY in the home.")
@click.option(
    "--set",
    "chosen",
    metavar="NAME=NUMBER",
    multiple=True,
    help="Set a parameter of metrics, such as cutoff_hour=17 (`picqer metric NAME --help` lists them).",
)
@click.option("--warehouse", type=int, help="The idwarehouse of one warehouse; default: all.")
@as_of_option
@look_place_options
def report(  # noqa: PLR0913, PLR0917  each is an option of its own
    lang: str,
    file_format: str,
    output: Path | None,
    chosen: tuple[str, ...],
    warehouse: int | None,
    as_of: datetime | None,
    **place: Any,
) -> None:
    """Write the report for Monday morning: what to buy, what to clear, what to ship, then every metric."""
    writers = _writers()
    from ..i18n import language_by_code
    from ..report.make import make_report
    from ..source import ConfigurationError

    parameters = _chosen(chosen)
    runner = metric_runner_at(**place)
    moment = as_of or runner.as_of
    of_one = f"-{warehouse}" if warehouse is not None else ""
    usual = place["home"] if os.access(place["home"], os.W_OK) else Path()
    file = (output or usual / f"report-{moment:%Y-%m-%d}{of_one}{ENDINGS[file_format]}").absolute()
    if not os.access(file.parent, os.W_OK):
        raise ConfigurationError(f"{file} cannot be written: give another --output, in a folder that is there.")
    made = make_report(runner, language_by_code(lang), runner.dataset, as_of=moment, warehouse=warehouse, **parameters)
    writers[file_format](made, file)
    click.echo(f"{file}\nAs of {moment:%Y-%m-%d %H:%M}; each answer says up to when its data are complete.")


def _chosen(given: Sequence[str]) -> dict[str, float]:
    """Parameters by name, as numbers of the kind that they usually are."""
    every = (parameter for metric in metrics().values() for parameter in metric.parameters.items())
    usual = {name: value for name, value in every if value is not None}
    chosen: dict[str, float] = {}
    for one in given:
        name, _, text = one.partition("=")
        if name not in usual:
            raise click.BadParameter(f"{name} is no parameter of a metric; there are {', '.join(sorted(usual))}.")
        try:
            chosen[name] = type(usual[name])(text)
        except ValueError as error:
            raise click.BadParameter(f"{name} must be a number like {usual[name]}, not {text!r}.") from error
    return chosen


def _writers() -> Mapping[str, Callable[[Any, Path], None]]:
    with analytics("Reports"):
        from ..report.html import interactive_html, print_html
        from ..report.pdf import write_pdf
        from ..report.spreadsheets import write_tables, write_workbook
    return {
        "html": lambda made, file: file.write_text(interactive_html(made), encoding="utf-8"),
        "xlsx": write_workbook,
        "csv": write_tables,
        "pdf": lambda made, file: write_pdf(print_html(made), file),
    }
