"""The assortment: suppliers, products and compositions, and the demand for each."""

from __future__ import annotations

from collections import Counter, deque
from datetime import date, timedelta
from itertools import accumulate

from .books import Books, Record, as_sent
from .names import COLOURS, MATERIALS, SUPPLIERS, THINGS
from .stock import Stock

ROUND = 0.2
"""Share of the sales that goes round the whole assortment, so that only what is dead stands still."""

ANALYSED_DAYS = 28
BEST = 0.8
GOOD = 0.95


class Assortment:
    """Products, and the chance that each is sold."""

    def __init__(self, books: Books, stock: Stock) -> None:
        self._books = books
        self._stock = stock
        self._parts: dict[int, list[Record]] = {}
        self._levels: dict[tuple[int, int], Record] = {}
        self._weights: dict[int, float] = {}
        self._sums: list[float] = []
        self._sold: list[int] = []
        self._turn: deque[int] = deque()
        self._picks: deque[tuple[date, int, int]] = deque()
        self._picked: Counter[int] = Counter()

    def add_supplier(self, position: int) -> Record:
        """A new supplier."""
        name, country = SUPPLIERS[position % len(SUPPLIERS)].split("|")
        row = position // len(SUPPLIERS)
        return self._books.add(
            "suppliers",
            {
                "idsupplier": self._books.number("suppliers"),
                "name": f"{name} {row + 1}" if row else name,
                "contactname": None,
                "address": f"Rua {position + 1}",
                "address2": None,
                "zipcode": f"{1000 + position}",
                "city": "",
                "region": None,
                "country": country,
                "telephone": None,
                "emailaddress": "orders@example.com",
                "remarks": None,
                "language": "nl" if country in {"NL", "BE"} else "en",
                "active": True,
                "full_address": f"{name}\nRua {position + 1}\n{country}",
                "comment_count": 0,
            },
        )

    def add_product(self, idsupplier: int | None, kind: str, *, idfulfilment_customer: int | None = None) -> Record:
        """A new product, without stock and not yet on sale; type is one of Picqer's."""
        books, chance = self._books, self._books.chance
        key = books.number("products")
        thing, material, colour = chance.choice(THINGS), chance.choice(MATERIALS), chance.choice(COLOURS)
        cost = round(chance.lognormvariate(1.6, 0.7), 2)
        is_bundle = kind == "virtual_composition"
        size = [None] * 3 if is_bundle else [chance.randrange(4, 60) for _ in range(3)]
        vat, low, *_ = books.tables["vatgroups"]
        record = {
            "idproduct": key,
            "idvatgroup": low if books.happens(0.1) else vat,
            "idsupplier": idsupplier,
            "productcode": f"{thing[:3].upper()}-{colour[:2]}-{len(books.tables['products']):05d}",
            "name": f"{'Set: ' if is_bundle else ''}{material} {thing} {colour}",
            "price": as_sent(cost * chance.choice((2, 2.2, 2.5, 3))),
            "fixedstockprice": as_sent(cost),
            "productcode_supplier": f"S{key % 9973}" if idsupplier else None,
            "deliverytime": chance.choice((None, 5, 7, 14)),
            "description": chance.choice(("", None, f"<p>{material} {thing}, handgemaakt &amp; duurzaam.</p>")),
            "barcode": chance.choice(("", None, *[f"87{key:011d}"] * 6)),
            "unlimitedstock": kind == "unlimited_stock",
            "assembled": kind == "composition_with_stock",
            "type": kind,
            "weight": chance.choice((None, *[chance.randrange(40, 9000)] * 9)),
            **dict(zip(("length", "width", "height"), size, strict=True)),
            "minimum_purchase_quantity": chance.choice((1, 1, 1, 12)),
            "purchase_in_quantities_of": chance.choice((1, 1, 6, 12)),
            "hs_code": chance.choice((None, "69120083")),
            "country_of_origin": chance.choice((None, "NL", "PT", "CN")),
            "show_on_portal": books.happens(0.5),
            "active": True,
            "created": books.stamp,
            "updated": books.stamp,
            "comment_count": 0,
            "analysis_abc_classification": None,
            "analysis_pick_amount_per_day": None,
            "tags": self._tags(),
            "productfields": self._fields(),
            "images": [
                f"https://files-cdn.picqer.net/0000/{key:08x}-0000-0000-0000-{position:012d}/original.jpg"
                for position in range(chance.choice((0, 1, 1, 2)))
            ],
            "stock": [],
            "pricelists": [
                {"idpricelist": one, "price": as_sent(cost * 1.8)}
                for one in books.tables["pricelists"]
                if books.happens(0.3)
            ],
        }
        if books.tables["fulfilment/customers"]:
            record["idfulfilment_customer"] = idfulfilment_customer
        return books.add("products", record)

    def compose(self, composition: Record, parts: list[tuple[Record, int]]) -> None:
        """Set the parts of a composition."""
        self._parts[composition["idproduct"]] = [
            {
                "idproduct_part": self._books.number("parts"),
                "idproduct": part["idproduct"],
                "amount": amount,
                "productcode": part["productcode"],
                "name": part["name"],
                "type": part["type"],
            }
            for part, amount in parts
        ]
        if composition["type"] == "virtual_composition":
            kept = [(part["idproduct"], amount) for part, amount in parts if part["type"] != "unlimited_stock"]
            self._stock.compose(composition, kept)

    def parts(self, idproduct: int) -> list[Record] | None:
        """What a composition is made of, one level deep; None for other products."""
        return self._parts.get(idproduct)

    def is_part(self, idproduct: int) -> bool:
        """Whether a composition contains it."""
        return any(part["idproduct"] == idproduct for parts in self._parts.values() for part in parts)

    def sell(self, idproduct: int, weight: float) -> None:
        """Put a product on sale; its share of demand is in proportion to its weight."""
        self._weights[idproduct] = weight
        self._turn.append(idproduct)
        self._sums = []

    def withdraw(self, idproduct: int) -> None:
        """Take a product off sale; its record stays."""
        if self._weights.pop(idproduct, None) is not None:
            self._turn.remove(idproduct)
            self._sums = []

    def is_on_sale(self, idproduct: int) -> bool:
        """Whether a product is on sale."""
        return idproduct in self._weights

    def on_sale(self) -> dict[int, float]:
        """Products on sale, with the share that each has in the pieces sold."""
        total = sum(self._weights.values()) or 1
        return {key: ROUND / len(self._weights) + (1 - ROUND) * weight / total for key, weight in self._weights.items()}

    def asked_for(self) -> Record:
        """The product of the next order line: sometimes the next in turn, else at random by weight."""
        chance = self._books.chance
        if self._books.happens(ROUND):
            self._turn.rotate(-1)
            return self._books.tables["products"][self._turn[-1]]
        if not self._sums:
            self._sold = list(self._weights)
            self._sums = list(accumulate(self._weights.values()))
        return self._books.tables["products"][chance.choices(self._sold, cum_weights=self._sums)[0]]

    def set_levels(self, idproduct: int, idwarehouse: int, order: int, desired: int) -> None:
        """The stock at which to order, and up to which."""
        self._levels[idproduct, idwarehouse] = {
            "idwarehouse": idwarehouse,
            "stock_level_order": order,
            "stock_level_desired": desired,
            "stock_level_maximum": None if order % 2 else desired * 2,
            "stock_location": None,
            "picking_stock_replenish_trigger": None,
            "picking_stock_replenish_to": None,
        }

    def levels(self, idproduct: int) -> list[Record]:
        """The settings of a product, one row per warehouse that has them."""
        both = ((idproduct, idwarehouse) for idwarehouse in self._books.tables["warehouses"])
        return [{"idproduct": idproduct, **self._levels[key]} for key in both if key in self._levels]

    def level(self, idproduct: int, idwarehouse: int) -> Record | None:
        """The settings of a product in one warehouse."""
        return self._levels.get((idproduct, idwarehouse))

    def picked(self, idproduct: int, amount: int) -> None:
        """Remember a pick for the analysis."""
        self._picks.append((self._books.now.date(), idproduct, amount))
        self._picked[idproduct] += amount

    def analyse(self) -> None:
        """Picqer's ABC analysis, Wednesdays after midnight: it moves the stamps of all products that it changes."""
        first = self._books.now.date() - timedelta(days=ANALYSED_DAYS)
        while self._picks and self._picks[0][0] < first:
            _, idproduct, amount = self._picks.popleft()
            self._picked[idproduct] -= amount
        total = sum(self._picked.values()) or 1
        seen = 0
        products = self._books.tables["products"]
        for idproduct, amount in self._picked.most_common():
            letter = "A" if seen < BEST * total else "B" if seen < GOOD * total else "C"
            seen += amount
            found = {
                "analysis_abc_classification": letter,
                "analysis_pick_amount_per_day": f"{amount / ANALYSED_DAYS:.3f}",
            }
            product = products.get(idproduct, found)
            if any(product[name] != value for name, value in found.items()):
                self._books.touch("products", idproduct, **found)

    def _tags(self) -> Record | list[Record]:
        tags = self._books.tables["tags"]
        chosen = [tag for tag in tags.values() if self._books.happens(0.04)]
        if not chosen and self._books.happens(0.5):
            return []
        return {tag["title"]: dict(tag) for tag in chosen}

    def _fields(self) -> list[Record]:
        return [
            {"idproductfield": key, "title": field["title"], "value": (field["values"] or ["Mooi, hè?"])[0]}
            for key, field in self._books.tables["productfields"].items()
            if self._books.happens(0.3)
        ]
