"""Open demand: an order line or a replacement, with the parts of a composition."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Self

from .books import Record


@dataclass(frozen=True)
class Demand:
    """So many pieces of a product, for one line.

    Attributes:
        product: as it is on the line: idproduct, idvatgroup, productcode, name, price, weight.
        line: idorder_product; None for a replacement.
        replacement: idreturn_product_replacement; None for an order's line.
        parts: what one line of a composition consists of.
        per_parent: pieces in one piece of the composition that it is a part of.
    """

    product: Record
    amount: int
    line: int | None = None
    replacement: int | None = None
    parts: tuple[Demand, ...] = ()
    per_parent: int | None = None

    def scaled(self, amount: int) -> Self:
        """The same for another number of pieces, its parts in proportion."""
        parts = tuple(part.scaled(amount * (part.per_parent or 1)) for part in self.parts)
        return replace(self, amount=amount, parts=parts)

    def leaves(self) -> Iterator[Demand]:
        """What is picked: itself, or the parts of its parts."""
        if not self.parts:
            yield self
        for part in self.parts:
            yield from part.leaves()

    def needs(self) -> Counter[int]:
        """Pieces to be picked, by idproduct."""
        needed: Counter[int] = Counter()
        for leaf in self.leaves():
            needed[leaf.product["idproduct"]] += leaf.amount
        return needed


def demands(lines: list[Record]) -> list[Demand]:
    """The demand of an order's lines, without cancelled pieces."""
    below: dict[int | None, list[Record]] = {}
    for line in lines:
        below.setdefault(line["partof_idorder_product"], []).append(line)

    def demand(line: Record, parent: Record | None) -> Demand:
        return Demand(
            product=line,
            amount=line["amount"] - line["amount_cancelled"],
            line=line["idorder_product"],
            parts=tuple(demand(part, line) for part in below.get(line["idorder_product"], ())),
            per_parent=line["amount"] // parent["amount"] if parent else None,
        )

    return [one for one in (demand(line, None) for line in below.get(None, ())) if one.amount]
