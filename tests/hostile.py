"""Texts that do something where they are shown, unless they are made safe."""

from __future__ import annotations

CONTROLS = [chr(code) for code in (*range(0x20), *range(0x7F, 0xA0))]
"""The control characters of ASCII and Latin-1, and DEL."""
MARKUP = [
    *("[/2m]", "[red]rood", "[rood]x", "[link=https://evil.example]l", ":bug:", "<script>alert(1)</script>"),
    *("</script><img src=x onerror=alert(1)>", "{{ 7 * 7 }}", "\x1b]8;;https://evil.example\x1b\\l\x1b]8;;\x1b\\"),
]
"""Markup of rich, HTML and templates, and a link for a terminal."""
