"""Customers."""

from __future__ import annotations

from datetime import datetime

from .books import Books, Record
from .names import CITIES, COMPANIES, COUNTRY_NAMES, FIRST_NAMES, LAST_NAMES, STREET_NUMBERS, STREETS

GUESTS = 0.15
REGULARS = 0.5
COMPANY = 0.2


class Customers:
    """Customers with a number of their own, and guests without."""

    def __init__(self, books: Books) -> None:
        self._books = books
        self._known: list[int] = []
        self._since: dict[int, datetime] = {}

    def who_orders(self) -> Record:
        """A customer, known or new, or a guest: then `idcustomer` is null."""
        chance = self._books.chance
        if self._books.happens(GUESTS):
            return self._person(None)
        if self._known and self._books.happens(REGULARS):
            return self._books.tables["customers"][chance.choice(self._known)]
        return self.add()

    def add(self) -> Record:
        """A new customer."""
        customer = self._person(self._books.number("customers"))
        self._known.append(customer["idcustomer"])
        self._since[customer["idcustomer"]] = self._books.now
        return self._books.add("customers", customer)

    def remove(self, idcustomer: int) -> None:
        """Delete a customer: nothing of theirs may be left."""
        self._known.remove(idcustomer)
        self._books.remove("customers", idcustomer)

    def new_since(self, moment: datetime) -> int:
        """Customers that were added at or after a moment; Picqer keeps it, but does not send it."""
        return sum(since >= moment for key, since in self._since.items() if key in self._books.tables["customers"])

    def _person(self, idcustomer: int | None) -> Record:
        chance = self._books.chance
        person = f"{chance.choice(FIRST_NAMES)} {chance.choice(LAST_NAMES)}"
        country = chance.choices(list(CITIES), cum_weights=[85, 95, 100])[0]
        city = chance.choice(CITIES[country])
        is_company = self._books.happens(COMPANY)
        name = f"{chance.choice(COMPANIES)} {city}" if is_company else person
        contact = person if is_company else None
        address = f"{chance.choice(STREETS)} {chance.randrange(1, STREET_NUMBERS)}"
        zipcode = f"{chance.randrange(1000, 9999)}{' AB' if country == 'NL' else ''}"
        language = {"NL": "nl", "BE": "nl", "DE": "de"}[country]
        lines = [name, *([contact] if contact else []), address, f"{zipcode} {city}", COUNTRY_NAMES[country]]
        remarks = chance.choice(("", "", "", "Altijd pakbon meesturen"))
        record: Record = {
            "idcustomer": idcustomer,
            "idtemplate": None,
            "customerid": f"C-{10_000 + len(self._since)}",
            "name": name,
            "contactname": contact,
            "telephone": chance.choice((None, "", f"06-{chance.randrange(10_000_000, 99_999_999)}")),
            "emailaddress": f"klant{chance.randrange(1_000_000)}@example.nl" if self._books.happens(0.95) else None,
            "discount": chance.choice((0, 0, 0, 5, 7.5)) if is_company else 0,
            "vatnumber": f"NL{chance.randrange(100_000_000, 999_999_999)}B01" if is_company else None,
            "calculatevat": country == "NL" or not is_company,
            "remarks": None,
            "default_order_remarks": remarks,
            "defaultorderremarks": remarks,
            "auto_split": chance.choice((True, True, False, None)),
            "language": language,
            "addresses": [],
            "tags": {},
            "customerfields": [],
            "comment_count": 0,
        }
        if self._books.tables["fulfilment/customers"]:
            record["idfulfilment_customer"] = None
        places = 2 if is_company and self._books.happens(0.4) else 1
        record["addresses"] = [
            {
                "idcustomer_address": self._books.number("addresses"),
                "name": name,
                "contactname": contact,
                "address": address if place == 0 else f"{address} achter",
                "address2": None,
                "zipcode": zipcode,
                "city": city,
                "region": None,
                "country": country,
                "full_address": "\n".join(lines),
                "defaultinvoice": place == 0,
                "defaultdelivery": place == 0,
            }
            for place in range(places)
        ]
        if is_company:
            tag = chance.choice(list(self._books.tables["tags"].values()))
            record["tags"] = {tag["title"]: dict(tag)}
            branch, debtor = self._books.tables["customerfields"].values()
            record["customerfields"] = [
                {"idcustomerfield": branch["idcustomerfield"], "title": branch["title"], "value": branch["values"][0]},
                {"idcustomerfield": debtor["idcustomerfield"], "title": debtor["title"], "value": record["customerid"]},
            ][: chance.randrange(1, 3)]
        return record
