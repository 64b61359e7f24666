"""The report as one HTML file with everything inside, that opens without a network and prints well."""

from __future__ import annotations

import json
from functools import cache

import vl_convert
from jinja2 import Environment, PackageLoader, StrictUndefined

from .content import Report


def page(report: Report) -> str:
    """The whole page: its figures are pictures, and come to life where scripts may run."""
    figures = [block.figure.to_dict() for part in report.parts for block in part.blocks if block.figure]
    # No name of a product may end the script or begin another.
    return _rendered(report, bundle=_bundle(), specs=json.dumps(figures).replace("<", "\\u003c"))


def paper(report: Report) -> str:
    """The same without scripts."""
    return _rendered(report, bundle="", specs="")


def _rendered(report: Report, **scripts: str) -> str:
    template = _environment().get_template("page.html.j2")
    return template.render(report=report, svg=lambda figure: vl_convert.vegalite_to_svg(figure.to_json()), **scripts)


@cache
def _bundle() -> str:
    """Vega, Vega-Lite and Vega-Embed in one script, from the wheel of vl-convert."""
    return str(vl_convert.javascript_bundle()).replace("</script", "<\\/script")  # type: ignore[call-arg]  # the stub forgets the default


def _environment() -> Environment:
    return Environment(loader=PackageLoader(__package__, "."), autoescape=True, undefined=StrictUndefined)
