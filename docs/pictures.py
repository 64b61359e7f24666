"""Makes the pictures of README.md and docs/metrics.md: run `python docs/pictures.py FOLDER`.

FOLDER is a home with demo.duckdb. The screenshot of the report needs Chromium; the chart does not.
"""

from __future__ import annotations

import sys
from pathlib import Path

import vl_convert

from picqer.answers import Answers, answers_of
from picqer.charts.catalog import EXHIBITS
from picqer.charts.run_metric import look
from picqer.i18n import EN
from picqer.load.config.home import activate_home
from picqer.load.destinations.choose import DEMO, open_demo
from picqer.report.html import page
from picqer.report.make import report
from picqer.report.pdf import browse

HERE = Path(__file__).parent
WINDOW = "1120,1000"
DRAWN = "availability_by_week"


def main(home: Path) -> None:
    """Make them."""
    answers = answers_of(open_demo("picqer", home))
    view = look(answers, DRAWN, EN, as_of=answers.as_of)
    figure = EXHIBITS[DRAWN].draw(view).to_json()
    (HERE / f"{DRAWN}.svg").write_text(vl_convert.vegalite_to_svg(figure), encoding="utf-8")
    _screenshot(answers, HERE / "report.png")


def _screenshot(answers: Answers, file: Path) -> None:
    html = page(report(answers, EN, DEMO, as_of=answers.as_of))
    browse(html, "--hide-scrollbars", f"--window-size={WINDOW}", f"--screenshot={file}").check_returncode()


if __name__ == "__main__":
    main(activate_home(Path(sys.argv[1])))
