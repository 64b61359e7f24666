"""The API key, and what may be known of it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass


@dataclass(frozen=True, repr=False)
class ApiKey:
    """A key that gives access to one account.

    Attributes:
        text: the user name of HTTP Basic; it is in no representation.
    """

    text: str

    @property
    def fingerprint(self) -> str:
        """A hash, to know it again."""
        return hashlib.blake2b(self.text.encode(), digest_size=8, person=b"picqer key").hexdigest()

    @property
    def secret(self) -> bytes:
        """Bytes that only somebody with the key can make."""
        return hashlib.blake2b(self.text.encode(), person=b"picqer secret").digest()
