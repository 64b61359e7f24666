"""A search for keys in whatever a test leaves behind; written without the code under test."""

from __future__ import annotations

from base64 import b64encode
from pathlib import Path
from urllib.parse import quote, quote_plus

KEYS = ("sandbox-key", "geheim+Sleutel/42==")
"""Of the sandboxes that tests use; the second is written otherwise in each form."""


def forms(secret: str) -> list[bytes]:
    """A secret as it is, as Base64 with and without the colon of HTTP Basic, and as in an address."""
    encoded = [b64encode(text.encode()) for text in (secret, f"{secret}:")]
    return [secret.encode(), quote(secret, safe="").encode(), quote_plus(secret).encode(), *encoded]


def leaks(content: bytes, where: str) -> list[str]:
    """The forms of keys that a content holds."""
    return [f"{form.decode()} in {where}" for key in KEYS for form in forms(key) if form in content]


def leaks_in_files(folder: Path) -> list[str]:
    """The same for all files below a folder, but for the settings that hold keys."""
    files = [path for path in folder.rglob("*") if path.is_file() and path.name != "secrets.toml"]
    return [line for path in files for line in leaks(path.read_bytes(), str(path))]
