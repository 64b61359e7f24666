"""The first day: suppliers, products, compositions, stock, and the patterns that are planted for analytics."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial
from math import ceil, sqrt

from .books import Record
from .company import Company
from .reference import set_up

SMALLEST, LARGEST = 24, 3_000
"""Products in the smallest and in the largest shop."""

PIECES_PER_ORDER = 4.3
DEAD = 0.05
INACTIVE = 0.06
BUNDLES = 0.05
UNLIMITED = 0.03
REVIEW_DAYS = 4
LAST_SALE = 220
"""Days before the end, at least, that a dead product is sold for the last time."""

TOO_MANY = 48
IDLE_SUPPLIERS = 2
REASON_SHARES = (0.3, 0.15, 0.35, 0.05, 0.15)


def open_shop(company: Company, orders: int, until: datetime, days: int, *, is_fulfilment: bool) -> frozenset[int]:
    """Fill the shelves so many days before a moment; the idproducts that will be dead by then."""
    size = min(LARGEST, max(SMALLEST, orders // 20))
    set_up(company.books, size, is_fulfilment=is_fulfilment)
    _plant(company, size)
    simple = _simple_products(company, size)
    _compositions(company, simple, max(2, round(size * BUNDLES)))
    _unlimited(company, max(1, round(size * UNLIMITED)))
    dead = simple[-max(1, round(size * DEAD)) :]
    _stock_up(company, orders / days * PIECES_PER_ORDER)
    _retire(company, simple[: max(1, round(size * INACTIVE))])
    for product in dead:
        last = until - timedelta(days=max(LAST_SALE, company.books.chance.randrange(days * 3 // 10, days * 6 // 10)))
        company.books.plan(last, partial(_out_of_fashion, company, product))
    return frozenset(product["idproduct"] for product in dead)


def _plant(company: Company, size: int) -> None:
    """Lead times, speeds and shares that the figures will show."""
    chance = company.books.chance
    for position in range(max(4, round(size**0.5 * 0.8)) + IDLE_SUPPLIERS):
        key = company.assortment.add_supplier(position)["idsupplier"]
        company.purchasing.lead_times[key] = chance.choice((3, 5, 7, 10, 14, 21))
    pickers = (key for key, user in company.books.tables["users"].items() if user["username"].endswith(".picker"))
    company.batches.speeds.update({key: float(40 + 12 * position) for position, key in enumerate(pickers)})
    company.returns.shares.update(zip(company.books.tables["return_reasons"], REASON_SHARES, strict=True))
    for idle in list(company.books.tables["suppliers"])[-IDLE_SUPPLIERS:]:
        company.books.touch("suppliers", idle, active=False)
        del company.purchasing.lead_times[idle]


def _simple_products(company: Company, size: int) -> list[Record]:
    """Products in both warehouses or in the main one, most of them on sale."""
    books, assortment = company.books, company.assortment
    main, second, _ = books.tables["warehouses"]
    places = {
        warehouse: [
            key
            for key, one in books.tables["locations"].items()
            if one["idwarehouse"] == warehouse and one.get("parent_idlocation")
        ]
        for warehouse in (main, second)
    }
    owners = [*books.tables["fulfilment/customers"], None, None]
    suppliers = list(company.purchasing.lead_times)
    products = []
    for position in range(size):
        product = assortment.add_product(
            suppliers[position % len(suppliers)], "normal", idfulfilment_customer=books.chance.choice(owners)
        )
        company.stock.keep(product, main, books.chance.sample(places[main], 1 + books.happens(0.3)))
        if books.happens(0.35):
            company.stock.keep(product, second, books.chance.sample(places[second], 1))
        assortment.sell(product["idproduct"], books.chance.choice((1, 1, 2, 3, 5)))
        products.append(product)
    return products


def _compositions(company: Company, simple: list[Record], wanted: int) -> None:
    """Sets of products, one of them in another set, and one that is put together in advance."""
    chance, assortment = company.books.chance, company.assortment
    parts = simple[len(simple) // 4 : len(simple) // 2]
    inner: Record | None = None
    for _ in range(wanted):
        bundle = assortment.add_product(None, "virtual_composition")
        content = [(part, chance.choice((1, 1, 2))) for part in chance.sample(parts, 2)]
        assortment.compose(bundle, [*content, (inner, 1)] if inner else content)
        assortment.sell(bundle["idproduct"], 1)
        inner = bundle if inner is None else inner
    assembled = assortment.add_product(None, "composition_with_stock")
    assortment.compose(assembled, [(part, 1) for part in chance.sample(parts, 2)])
    main = next(iter(company.books.tables["warehouses"]))
    spots = company.stock.spots(parts[0]["idproduct"], main)
    company.stock.keep(assembled, main, spots)
    assortment.sell(assembled["idproduct"], 1)


def _unlimited(company: Company, wanted: int) -> None:
    for _ in range(wanted):
        service = company.assortment.add_product(None, "unlimited_stock")
        company.assortment.sell(service["idproduct"], 1)


def _stock_up(company: Company, pieces_per_day: float) -> None:
    """Set each product's levels by what it sells, and put that much on the shelf."""
    books = company.books
    manager = next(iter(books.tables["users"]))
    demand = _pieces_per_day(company, pieces_per_day)
    for idproduct, daily in demand.items():
        product = books.tables["products"][idproduct]
        kept = [entry for entry in product["stock"] if company.stock.is_kept(idproduct)]
        for position, entry in enumerate(kept):
            here = daily * (1 if position == 0 else 0.3)
            lead = company.purchasing.lead_times.get(product["idsupplier"], 7)
            order = ceil(here * (lead + REVIEW_DAYS) + 0.8 * sqrt(here * lead)) + 1
            desired = order + ceil(here * 30) + 4
            company.assortment.set_levels(idproduct, entry["idwarehouse"], order, desired)
            spots = company.stock.spots(idproduct, entry["idwarehouse"])
            company.stock.bring(
                idproduct,
                entry["idwarehouse"],
                desired if product["idsupplier"] else desired * 40,
                spots[0],
                reason="Beginvoorraad",
                change_type="manual",
                iduser=manager,
            )


def _pieces_per_day(company: Company, in_all: float) -> dict[int, float]:
    """What each product sells, by itself and inside sets."""
    demand = dict.fromkeys(company.books.tables["products"], 0.0)
    for idproduct, share in company.assortment.on_sale().items():
        demand[idproduct] += share * in_all
    for idproduct in reversed(demand):
        for part in company.assortment.parts(idproduct) or ():
            demand[part["idproduct"]] += demand[idproduct] * part["amount"]
    return demand


def _out_of_fashion(company: Company, product: Record) -> None:
    """Buy a lot of a product that nobody will want any more."""
    company.assortment.withdraw(product["idproduct"])
    idwarehouse = product["stock"][0]["idwarehouse"]
    order = company.purchasing.write(product["idsupplier"], idwarehouse, [(product, TOO_MANY)])
    company.purchasing.purchase(order)


def _retire(company: Company, products: list[Record]) -> None:
    """Take products out of the assortment at once; what lies there stays."""
    for product in products:
        company.assortment.withdraw(product["idproduct"])
        company.books.touch("products", product["idproduct"], active=False)
