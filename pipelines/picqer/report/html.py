"""The report as one self-contained HTML file, which opens without a network and prints well."""

from __future__ import annotations

import json
from functools import cache

import vl_convert
from jinja2 import Environment, PackageLoader, StrictUndefined

from ..foreign_text import html_text
from .content import Report
from .renderer import Renderer


def interactive_html(report: Report) -> str:
    """The report with SVG charts, which become interactive when scripts may run."""
    charts = [block.chart.to_dict() for section in report.sections for block in section.blocks if block.chart]
    # A product name must not end the script or begin another.
    return _render(report, bundle=_vega_bundle(), specs=json.dumps(charts).replace("<", "\\u003c"))


def print_html(report: Report) -> str:
    """The report without scripts, for printing."""
    return _render(report, bundle="", specs="")


def _render(report: Report, **scripts: str) -> str:
    template = _environment().get_template("page.html.j2")
    with Renderer() as renderer:
        return template.render(report=report, svg=renderer.svg, **scripts)


@cache
def _vega_bundle() -> str:
    """Vega, Vega-Lite and Vega-Embed in one script, from vl-convert."""
    return str(vl_convert.javascript_bundle()).replace("</script", "<\\/script")  # type: ignore[call-arg]  # the stub forgets the default


def _environment() -> Environment:
    return Environment(
        loader=PackageLoader(__package__, "."), autoescape=True, finalize=html_text, undefined=StrictUndefined
    )
