"""What a record looks like, in 64 bits: equal only when every field is."""

from __future__ import annotations

import hashlib
import json

import orjson

from .http.answers import Record


def fingerprint(record: Record, form: bytes = b"") -> bytes:
    """Eight bytes that stand for a record as it came, whatever the order of its fields.

    Args:
        record: decoded, its numbers exact.
        form: what the fingerprint is also to depend on, 64 bytes at most.
    """
    try:
        written = orjson.dumps(record, default=repr, option=orjson.OPT_SORT_KEYS)
    except TypeError:  # half a surrogate pair, or a whole number of more than 64 bits
        written = json.dumps(record, sort_keys=True, default=repr).encode()
    return hashlib.blake2b(written, digest_size=8, key=form).digest()
