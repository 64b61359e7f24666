"""Whether Picqer accepts the API key: a list that every key may read tells."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from http import HTTPStatus

from .errors import ConfigurationError, KeyRefused, NotReadable, PicqerError, TooLarge, TryAgainLater
from .http.client import Client
from .http.request_stats import RequestStats

logger = logging.getLogger(__name__)

EVERY_KEY_READS = "products"


def learn_the_time(client: Client, cost: RequestStats) -> None:
    """Ask something when nothing was asked yet: only an answer tells the server's time, and proves the key.

    Raises:
        KeyRefused: Picqer does not accept the key.
    """
    if not client.reached:
        try:
            client.list(EVERY_KEY_READS, {}, cost).result()
        except NotReadable as error:
            raise KeyRefused(error.status, error.path) from error
        except TooLarge as error:
            logger.info("%s", error)  # it is an answer


def is_refused(client: Client, name: str, error: NotReadable, cost: RequestStats) -> bool:
    """Whether the key itself is not accepted, or not any more, when it may not read a collection."""
    if name == EVERY_KEY_READS:
        return error.status == HTTPStatus.UNAUTHORIZED or not client.proven
    if client.proven and error.status != HTTPStatus.UNAUTHORIZED:
        return False
    try:
        client.list(EVERY_KEY_READS, {}, cost).result()
    except NotReadable:
        return True
    except PicqerError as other:
        logger.info("%s could not tell whether the key is still accepted: %s", EVERY_KEY_READS, other)
    return False


def missing_account(client: Client, errors: Sequence[PicqerError]) -> ConfigurationError | None:
    """The error that no answer was one that only a good key at the right address gets; None when one was.

    `errors` are those of what was asked, the last one last. One that may pass, or is of the size, says nothing about
    the address.
    """
    if not client.sent or client.proven or any(isinstance(error, (TryAgainLater, TooLarge)) for error in errors):
        return None
    cause = f" ({str(errors[-1]).rstrip('.')})" if errors else ""
    return ConfigurationError(f"{client.base_url} has none of Picqer's lists{cause}: check sources.picqer.account.")
