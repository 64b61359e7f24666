"""Secrets out of texts: the key as it is, as HTTP Basic sends it, and as an address would carry it."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable
from urllib.parse import quote, quote_plus

HIDDEN = "[secret]"
SHORTEST = 4
"""Characters; a shorter secret would take half the words of a text with it."""


def forms_of(secret: str) -> frozenset[str]:
    """Every way in which a secret may be written."""
    if len(secret) < SHORTEST:
        return frozenset()
    encoded = (b64encode(text.encode()).decode() for text in (secret, f"{secret}:"))
    return frozenset({secret, quote(secret, safe=""), quote_plus(secret), *encoded})


def without(text: str, forms: Iterable[str]) -> str:
    """The text with every one of these forms of secrets hidden, the longest first."""
    for form in sorted(forms, key=len, reverse=True):
        text = text.replace(form, HIDDEN)
    return text
