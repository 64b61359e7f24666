"""Whether rows that are absent may be taken for deleted in this run."""

from __future__ import annotations

import logging
from collections.abc import Collection

from .collection_stats import CollectionStats
from .errors import KeyChanged, TooManyGone

logger = logging.getLogger(__name__)

FEW = 25
"""More suspects than these, and than a share of the rows, mean that the list is not what it was."""


class DeletionGuard:
    """Holds back the deletions of a run that are not to be believed.

    Args:
        accepted: collections whose deletions are accepted however many they are.

    Attributes:
        doubt: why no deletion is believed at all; None when there is no such reason.
    """

    def __init__(self, accepted: Collection[str] = ()) -> None:
        self.doubt: KeyChanged | None = None
        self._accepted = frozenset(accepted)

    def distrust(self, reason: KeyChanged) -> None:
        """Believe no deletion in this run."""
        self.doubt = reason

    def accepts(self, collection: str) -> bool:
        """Whether somebody said that the rows of this collection really are gone."""
        return collection in self._accepted

    def holds_back(self, stats: CollectionStats, suspects: int, rows: int, share: float) -> bool:
        """Whether so many rows are absent in this run that none of them is believed to be gone.

        Args:
            stats: of the collection; the suspects are counted there, and why they are held back.
            suspects: rows that are absent and were not counted before.
            rows: living rows that are held.
            share: the part of them that may be gone at once.
        """
        stats.counts.suspects += suspects
        if suspects and self.doubt:
            stats.record_error(self.doubt)
            return True
        if stats.counts.suspects <= max(FEW, share * rows) or self.accepts(stats.name):
            return False
        stats.record_error(TooManyGone(stats.name, stats.counts.suspects, rows))
        return True
