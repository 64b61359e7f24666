"""Makes the pictures of README.md and docs/metrics.md: run `python docs/pictures.py FOLDER`.

FOLDER is a home with demo.duckdb. The screenshot of the report needs Chromium; the chart does not.
"""

from __future__ import annotations

import sys
from pathlib import Path

import vl_convert

from picqer.answers import MetricRunner, metric_runner
from picqer.charts.catalog import CHARTS
from picqer.charts.run_metric import run_metric
from picqer.i18n import EN
from picqer.load.config.home import activate_home
from picqer.load.destinations.choose import DEMO, open_demo
from picqer.report.html import interactive_html
from picqer.report.make import make_report
from picqer.report.pdf import run_browser

HERE = Path(__file__).parent
WINDOW = "1120,1000"
DRAWN = "availability_by_week"


def main(home: Path) -> None:
    """Make them."""
    runner = metric_runner(open_demo("picqer", home))
    view = run_metric(runner, DRAWN, EN, as_of=runner.as_of)
    figure = CHARTS[DRAWN].draw(view).to_json()
    (HERE / f"{DRAWN}.svg").write_text(vl_convert.vegalite_to_svg(figure), encoding="utf-8")
    _screenshot(runner, HERE / "report.png")


def _screenshot(runner: MetricRunner, file: Path) -> None:
    html = interactive_html(make_report(runner, EN, DEMO, as_of=runner.as_of))
    run_browser(html, "--hide-scrollbars", f"--window-size={WINDOW}", f"--screenshot={file}").check_returncode()


if __name__ == "__main__":
    main(activate_home(Path(sys.argv[1])))
