"""Warehouses and locations."""

from __future__ import annotations

from collections.abc import Iterable

from .books import Books, Record

LEVELS = 4


def add_places(books: Books, locations: int) -> None:
    """Two warehouses and one that is closed, with so many locations in the first and a fraction in the second."""
    _warehouses(books)
    _locations(books, locations)


def _warehouses(books: Books) -> None:
    add_rows(
        books,
        "warehouses",
        "idwarehouse",
        (
            {
                "name": name,
                "accept_orders": is_active,
                "counts_for_general_stock": is_active,
                "priority": priority,
                "active": is_active,
            }
            for priority, (name, is_active) in enumerate(
                {"Utrecht": True, "Tilburg": True, "Oude loods": False}.items()
            )
        ),
    )
    add_rows(
        books,
        "locationtypes",
        "idlocation_type",
        (
            {"name": name, "default": name == "Schap", "color": color}
            for name, color in {"Schap": "#1E90FF", "Pallet": "#8E9AAF", "Koeling": "#C0392B"}.items()
        ),
    )


def _locations(books: Books, wanted: int) -> None:
    main, second, _ = books.tables["warehouses"]
    for idwarehouse, size in ((main, wanted), (second, wanted // 3 + 4)):
        for aisle in range(size // (20 * LEVELS) + 1):
            letter = chr(ord("A") + aisle % 26) * (aisle // 26 + 1)
            parent = add_location(books, idwarehouse, letter, None)
            for place in range(min(20, (size - aisle * 20 * LEVELS) // LEVELS + 1)):
                for level in range(LEVELS):
                    add_location(books, idwarehouse, f"{letter}.{place + 1}.{level + 1}", parent["idlocation"])
        for crate in range(6):
            add_container(books, idwarehouse, f"Krat {crate + 1}")


def add_location(books: Books, idwarehouse: int, name: str, parent_idlocation: int | None) -> Record:
    """A new place on a shelf; the highest level is for bulk, on pallets."""
    is_bulk = name.endswith(f".{LEVELS}")
    shelf, pallet, *_ = books.tables["locationtypes"].values()
    return books.add(
        "locations",
        {
            "idlocation": books.number("locations"),
            "idwarehouse": idwarehouse,
            "parent_idlocation": parent_idlocation,
            "type": "location",
            "name": name,
            "remarks": "Alleen met heftruck" if is_bulk else None,
            "unlink_on_empty": False,
            "location_type": dict(pallet if is_bulk else shelf),
            "is_bulk_location": is_bulk,
            "is_exclusive_location": False,
        },
    )


def add_container(books: Books, idwarehouse: int, name: str) -> Record:
    """A new crate or cart; Picqer leaves some of a location's attributes out and others null."""
    container = {
        "idlocation": books.number("locations"),
        "idwarehouse": idwarehouse,
        "parent_idlocation": None,
        "type": "container",
        "name": name,
        "remarks": None,
        "location_type": None,
    }
    return books.add("locations", container)


def add_rows(books: Books, path: str, key: str, rows: Iterable[Record]) -> None:
    """Write rows down under their key, which they do not have yet."""
    for row in rows:
        books.add(path, {key: books.number(path), **row})
