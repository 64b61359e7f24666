"""What a status other than 200 means (https://picqer.com/en/api/errors)."""

from __future__ import annotations

from http import HTTPStatus
from typing import NoReturn

from ..errors import ConfigurationError, ContractBroken, NotFound, NotReadable
from .retries import LimitReached, Retryable


def refuse(status: int, path: str, address: str, location: str, said: str) -> NoReturn:
    """Raise what it means; `address` is the account's, `location` where a redirect leads, `said` the server's words."""
    if status in {HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN}:
        raise NotReadable(status, path)
    if status == HTTPStatus.NOT_FOUND:
        raise NotFound(path)
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        raise LimitReached("the rate limit is reached (429)")
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR or status == HTTPStatus.NO_CONTENT:
        raise Retryable(f"Picqer answered {status}")
    if HTTPStatus.MULTIPLE_CHOICES <= status < HTTPStatus.BAD_REQUEST:
        raise ConfigurationError(
            f"{address} redirects to {location}; redirects are never followed: check sources.picqer.account."
        )
    raise ContractBroken(f"{path}: Picqer answered {status}: {said}")
