"""A program: it answers each Vega-Lite chart on standard input, one a line, with its SVG or its error as JSON.

It is run by its path, without the rest of the package, so that it starts quickly.
"""

from __future__ import annotations

import json
import sys

import vl_convert


def main() -> None:
    """Draw until the input ends."""
    for chart in sys.stdin:
        try:
            answer = {"svg": vl_convert.vegalite_to_svg(chart)}
        except ValueError as error:
            answer = {"error": str(error)}
        sys.stdout.write(f"{json.dumps(answer)}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
