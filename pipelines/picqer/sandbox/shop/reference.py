"""Reference lists, which a shop sets up once: warehouses and locations, people, fields, tags, carriers, statuses."""

from __future__ import annotations

from .books import Books, Record
from .names import FIRST_NAMES, LAST_NAMES
from .places import add_places, add_rows

PICKERS = 6
RIGHTS = ("orders", "picklists", "products", "purchaseorders", "settings")
PRINTERS = ("printer_packinglists", "printer_shipping_labels", "printer_shipping_documents", "printer_product_labels")
CARRIERS = {
    "PostNL": ("Standaard", "Brievenbuspakje", "Avondlevering"),
    "DHL Parcel": ("Standaard", "Buitenland"),
    "Afhalen": ("Winkel",),
}
TAGS = {
    "VIP": False,
    "Breekbaar": True,
    "Kerst": True,
    "B2B": False,
    "Let op!": False,
    "Keuken": True,
    "50% sale / outlet": False,
    "日本": False,
}


def set_up(books: Books, locations: int, *, is_fulfilment: bool) -> None:
    """Fill the reference lists; so many locations in the main warehouse, and a fraction in the second."""
    _taxes_and_prices(books)
    _fields(books)
    _tags(books)
    add_places(books, locations)
    _packing(books)
    _people(books)
    _carriers(books)
    _returns(books)
    if is_fulfilment:
        _fulfilment_customers(books)


def _stamps(books: Books) -> Record:
    return {"created_at": books.stamp, "updated_at": books.stamp}


def _taxes_and_prices(books: Books) -> None:
    rates = {"Hoog": 21, "Laag": 9, "Geen": 0, "Duitsland hoog": 19, "Luxemburg laag": 7.5}
    add_rows(
        books,
        "vatgroups",
        "idvatgroup",
        ({"name": name, "percentage": rate, "standard": name == "Hoog"} for name, rate in rates.items()),
    )
    add_rows(books, "pricelists", "idpricelist", ({"name": name} for name in ("Wederverkoper", "Personeel")))
    styles = {"Webshop": None, "Zakelijk": "h1 { color: #1e90ff; }"}
    add_rows(
        books,
        "templates",
        "idtemplate",
        ({"name": name, "custom_css": css, "default": css is None} for name, css in styles.items()),
    )


def _fields(books: Books) -> None:
    kinds = {"Schaptekst": ("text", []), "Materiaal": ("select", ["hout", "zink", ""]), "Merk": ("radio", ["A", "B"])}
    add_rows(
        books,
        "productfields",
        "idproductfield",
        (
            {
                "title": title,
                "type": kind,
                "values": values,
                "required": False,
                "visible_picklist": kind == "text",
                "visible_invoice": False,
                "visible_shippinglist": False,
                "visible_portal": kind == "radio",
                "visible_purchase_order": True,
                "visible_receipt": True,
            }
            for title, (kind, values) in kinds.items()
        ),
    )
    moments = {"Levermoment": ("select", ["ochtend", "middag"]), "Kostenplaats": ("text", [])}
    add_rows(
        books,
        "orderfields",
        "idorderfield",
        (
            {
                "title": title,
                "type": kind,
                "values": values,
                "required": False,
                "visible_picklist": True,
                "visible_portal": kind == "select",
                "only_accessible_via_api": kind == "text",
            }
            for title, (kind, values) in moments.items()
        ),
    )
    facts = {"Branche": ("select", ["horeca", "retail", "particulier"]), "Debiteur": ("text", [])}
    add_rows(
        books,
        "customerfields",
        "idcustomerfield",
        (
            {"title": title, "type": kind, "values": values, "required": False}
            for title, (kind, values) in facts.items()
        ),
    )


def _tags(books: Books) -> None:
    for title, inherit in TAGS.items():
        is_light = books.happens(0.5)
        colour = books.chance.randrange(0x800000) + is_light * 0x800000
        text = "#000000" if is_light else "#FFFFFF"
        add_tag(books, title, f"#{colour:06x}", text, inherit=inherit)


def add_tag(books: Books, title: str, color: str, text_color: str, *, inherit: bool) -> Record:
    """A new tag."""
    tag = {"idtag": books.number("tags"), "title": title, "color": color, "inherit": inherit, "textColor": text_color}
    return books.add("tags", tag)


def _people(books: Books) -> None:
    stations = list(books.tables["packingstations"])
    roles = ["admin", "kantoor", "inkoop", *["picker"] * PICKERS, "vertrokken"]
    for position, role in enumerate(roles):
        first, last = FIRST_NAMES[position], LAST_NAMES[position]
        books.add(
            "users",
            {
                "iduser": books.number("users"),
                "idpacking_station": stations[0] if stations and role == "picker" else None,
                "username": f"{first.lower()}.{role}",
                "firstname": first,
                "lastname": last,
                "first_name": first,
                "last_name": last,
                "full_name": f"{first} {last}",
                "emailaddress": f"{first.lower()}@example.com",
                "language": "nl",
                "admin": role == "admin",
                "active": role != "vertrokken",
                "last_login_at": None,
                **_stamps(books),
                "rights": [{"right": right, "granted": role != "picker" or right == "picklists"} for right in RIGHTS],
            },
        )
    events = {"orders.created": True, "picklists.closed": True, "products.stock_changed": False}
    add_rows(
        books,
        "hooks",
        "idhook",
        (
            {
                "name": f"Koppeling {event}",
                "event": event,
                "address": f"https://shop.example.com/hooks/{event}",
                "active": is_active,
                "secret": is_active,
            }
            for event, is_active in events.items()
        ),
    )


def _packing(books: Books) -> None:
    sizes = {
        "Doos S": (20, 15, 10),
        "Doos M": (40, 30, 20.5),
        "Doos L": (60, 40, 40),
        "Envelop": None,
        "Proef": None,
        "Oud": None,
    }
    for name, size in sizes.items():
        length, width, height = size or (None, None, None)
        books.add(
            "packagings",
            {
                "idpackaging": books.number("packagings"),
                "name": name,
                "barcode": f"PACK-{name[-1]}" if size else None,
                "length": length,
                "width": width,
                "height": height,
                "use_in_auto_advice": size is not None,
                "active": name not in {"Oud", "Proef"},
                **_stamps(books),
            },
        )
    printer = {"format": "A6", "custom_width": None, "custom_height": None, "zpl_support": True}
    for number in (1, 2):
        books.add(
            "packingstations",
            {
                "idpacking_station": books.number("packingstations"),
                "name": f"Inpaktafel {number}",
                **{
                    use: {"idprinter": books.number("printers"), "name": use[8:], **printer, "printnode_printerid": 9}
                    if number == 1 or "label" in use
                    else None
                    for use in PRINTERS
                },
            },
        )
    for number in range(12):
        row = {"idpicking_container": books.number("picking-containers"), "idpicklist": None, "name": str(number + 1)}
        books.add("picking-containers", row | _stamps(books))
    for name, is_active in {"Singles": True, "Vandaag": True, "Kerstactie": False}.items():
        key = books.number("picklists/batches/presets")
        preset = {"idpicklist_batch_preset": key, "name": name, "active": is_active, "picklists_count": 0}
        books.add("picklists/batches/presets", preset)


def _carriers(books: Books) -> None:
    for carrier, profiles in CARRIERS.items():
        stamps = {"created": books.stamp, "updated": books.stamp}
        books.add(
            "shippingproviders",
            {
                "idshippingprovider": books.number("shippingproviders"),
                "name": carrier,
                "provider": carrier.split()[0].lower(),
                "active": True,
                **stamps,
                "profiles": [
                    {
                        "idshippingprovider_profile": books.number("profiles"),
                        "name": profile,
                        "standard": position == 0,
                        "active": True,
                        **stamps,
                    }
                    for position, profile in enumerate(profiles)
                ],
            },
        )


def _returns(books: Books) -> None:
    steps = {"Aangekondigd": "1db0de", "Ontvangen": "e67e22", "Afgehandeld": "43c059"}
    add_rows(
        books,
        "return_statuses",
        "idreturn_status",
        (
            {
                "name": name,
                "default": name == "Aangekondigd",
                "completed": name == "Afgehandeld",
                "color": color,
                **_stamps(books),
            }
            for name, color in steps.items()
        ),
    )
    reasons = ("Beschadigd", "Verkeerd product", "Niet mooi", "Te laat", "Anders")
    add_rows(
        books,
        "return_reasons",
        "idreturn_reason",
        ({"name": name, "default": name == "Anders", **_stamps(books)} for name in reasons),
    )


def _fulfilment_customers(books: Books) -> None:
    profiles = [
        one["idshippingprovider_profile"]
        for all_ in books.tables["shippingproviders"].values()
        for one in all_["profiles"]
    ]
    for name in ("Atelier Noord", "De Theebaas", "Speelgoedhuis"):
        books.add(
            "fulfilment/customers",
            {
                "idfulfilment_customer": books.number("fulfilment/customers"),
                "name": name,
                "can_login": name != "Speelgoedhuis",
                "username": name.lower().replace(" ", "."),
                "emailaddress": "info@example.com",
                "language": "nl",
                "idtemplate": next(iter(books.tables["templates"])),
                "last_login_at": None,
                "preferred_idwarehouse": None,
                "allowed_shipping_profiles": profiles[:2],
            },
        )
