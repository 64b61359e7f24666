"""Shipments and their parcels."""

from __future__ import annotations

from datetime import datetime

from .books import Books, Record

PARCELS_SINCE = datetime(2025, 12, 16)  # noqa: DTZ001 - Picqer's wall time has no zone
"""Since then tracking codes and labels are in the parcels; before, also at the top level."""

HEAVY = 20_000
"""Grams from which a shipment goes in two parcels."""


class Shipments:
    """Shipments, with their carriers."""

    def __init__(self, books: Books) -> None:
        self._books = books

    def send(self, picklist: Record, iduser: int) -> Record:
        """Hand a picklist's goods to a carrier."""
        books, chance = self._books, self._books.chance
        key = books.number("shipments")
        carriers = list(books.tables["shippingproviders"].values())
        carrier = carriers[chance.choices(range(len(carriers)), cum_weights=[75, 96, 100])[0]]
        profile = self._profile(picklist["idshippingprovider_profile"], carrier)
        packaging = books.one(one["idpackaging"] for one in books.tables["packagings"].values() if one["active"])
        weight = picklist["weight"] or 100
        code = f"3S{chance.randrange(10**10):010d}"
        parcels = [
            self._parcel(share, f"{code}{position or ''}", packaging)
            for position, share in enumerate([weight // 2, weight - weight // 2] if weight > HEAVY else [weight])
        ]
        has_label = books.now < PARCELS_SINCE
        label = parcels[0]["documents"][0]["url"] if has_label else None
        track = parcels[0]["tracking_url"] if has_label else None
        record = {
            "idshipment": key,
            "idpicklist": picklist["idpicklist"],
            "idorder": picklist["idorder"],
            "idreturn": picklist["idreturn"],
            "idpackaging": packaging,
            "idshippingprovider": carrier["idshippingprovider"],
            "idcompany_shippingprovider": carrier["idshippingprovider"],
            "idcompany_shippingprovider_profile": profile["idshippingprovider_profile"],
            "provider": carrier["name"],
            "providername": carrier["name"],
            "public_providername": carrier["name"],
            "profile_name": profile["name"],
            "carrier_key": None if carrier["name"] == "Afhalen" else carrier["provider"],
            "labelurl": label,
            "labelurl_pdf": label,
            "labelurl_zpl": None,
            "trackingcode": code if has_label else None,
            "trackingurl": track,
            "tracktraceurl": track,
            "weight": weight,
            "created_by_iduser": iduser,
            "cancelled": False,
            "created": books.stamp,
            "updated": books.stamp,
            "parcels": parcels,
        }
        if "idfulfilment_customer" in picklist:
            record["idfulfilment_customer"] = picklist["idfulfilment_customer"]
        return books.add("shipments", record)

    def cancel(self, shipment: Record) -> None:
        """Cancel a shipment; its row stays."""
        self._books.touch("shipments", shipment["idshipment"], cancelled=True)

    def _profile(self, preferred: int | None, carrier: Record) -> Record:
        profiles: list[Record] = carrier["profiles"]
        return next((one for one in profiles if one["idshippingprovider_profile"] == preferred), profiles[0])

    def _parcel(self, weight: int, code: str, packaging: int | None) -> Record:
        return {
            "idparcel": self._books.number("parcels"),
            "idpackaging": packaging,
            "weight": weight,
            "tracking_code": code,
            "tracking_url": f"https://track.example.com/{code}",
            "documents": [
                {
                    "idparcel_document": self._books.number("documents"),
                    "type": "label",
                    "size": "A6",
                    "format": "pdf",
                    "url": f"https://labels.example.com/{code}.pdf",
                }
            ],
        }
