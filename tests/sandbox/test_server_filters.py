"""Every filter of every list; bounds are exclusive."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from small_account import VIP, SmallAccount, ask, ids

from picqer.sandbox.server import Sandbox

TEN_O_CLOCK = ["2026-10-01 10:00:00", "2026-10-02 10:00:00", "2026-10-03 10:00:00"]


def _table(primary_key: str, *records: dict[str, object], **same: object) -> list[dict[str, object]]:
    """Rows numbered from 1 that differ in what is given for each."""
    return [{primary_key: key} | same | record for key, record in enumerate(records, 1)]


ACCOUNT = SmallAccount(
    orders=_table(
        "idorder",
        {"created": TEN_O_CLOCK[0], "status": "completed", "orderid": "O2026-1", "deliveryname": "Bakker Tuin BV"},
        {"created": TEN_O_CLOCK[1], "status": "processing", "orderid": "O2026-10", "reference": "WEB-778"},
        {
            "created": TEN_O_CLOCK[2],
            "status": "completed",
            "orderid": "O2026-11",
            "emailaddress": "info@example.nl",
            "idcustomer": 7,
            "idfulfilment_customer": 5,
            "tags": {"VIP": VIP},
            "warehouses": [18, 19],
        },
        tags=[],
        warehouses=[18],
        reference=None,
        idcustomer=None,
        idfulfilment_customer=None,
    ),
    picklists=_table(
        "idpicklist",
        {"created": TEN_O_CLOCK[0], "closed_at": TEN_O_CLOCK[1], "status": "closed", "picklistid": "P2026-1"},
        {"created": TEN_O_CLOCK[1], "closed_at": TEN_O_CLOCK[2], "status": "closed", "assigned_to_iduser": 2},
        {"created": TEN_O_CLOCK[2], "closed_at": None, "status": "new", "tags": [VIP], "idwarehouse": 19},
        tags=[],
        idwarehouse=18,
        assigned_to_iduser=None,
    ),
    **{
        "picklists/batches": _table(
            "idpicklist_batch",
            {"type": "singles", "status": "open", "assigned_to": {"iduser": 2}},
            {"type": "normal", "status": "completed", "idwarehouse": 19},
            assigned_to=None,
            idwarehouse=18,
        ),
        "location-stock-history": _table(
            "idproduct_location_stock_history",
            {"changed_at": TEN_O_CLOCK[0], "idproduct": 4, "idlocation": 24},
            {"changed_at": TEN_O_CLOCK[1], "idproduct": 5, "idlocation": 24},
            {"changed_at": TEN_O_CLOCK[2], "idproduct": 5, "idlocation": 25},
        ),
        "picking-containers": _table("idpicking_container", {"idpicklist": None}, {"idpicklist": 3}),
    },
    purchaseorders=_table(
        "idpurchaseorder",
        {"updated": TEN_O_CLOCK[0], "status": "purchased", "purchaseorderid": "20260013", "idsupplier": 3},
        {"updated": TEN_O_CLOCK[1], "status": "received", "supplier_name": "Potten BV", "idwarehouse": 19},
        {"updated": None, "status": "concept"},
        idsupplier=None,
        idwarehouse=18,
    ),
    receipts=_table(
        "idreceipt",
        {"receiptid": "RC1", "status": "completed", "updated": TEN_O_CLOCK[0], "completed_at": TEN_O_CLOCK[1]},
        {"status": "processing", "updated": TEN_O_CLOCK[1], "purchaseorder": {"idpurchaseorder": 6}},
        {"status": "processing", "updated": None, "supplier": {"idsupplier": 3}},
        purchaseorder=None,
        supplier=None,
        completed_at=None,
    ),
    returns=_table(
        "idreturn",
        {"idreturn_status": 82, "created_at": TEN_O_CLOCK[0], "updated_at": TEN_O_CLOCK[2], "returnid": "R2026-1002"},
        {"idreturn_status": 83, "created_at": TEN_O_CLOCK[1], "updated_at": TEN_O_CLOCK[1], "emailaddress": "a@b.nl"},
        {"idreturn_status": 83, "created_at": TEN_O_CLOCK[2], "updated_at": TEN_O_CLOCK[2], "idcustomer": 7},
        idcustomer=None,
    ),
    backorders=_table(
        "idbackorder",
        {"idorder": 1, "created_at": TEN_O_CLOCK[0]},
        {"idproduct": 4, "created_at": TEN_O_CLOCK[1]},
        {"idcustomer": 7, "created_at": TEN_O_CLOCK[2]},
        idorder=None,
        idproduct=5,
        idcustomer=None,
    ),
    shipments=_table(
        "idshipment",
        {"created": TEN_O_CLOCK[0], "providername": "PostNL", "parcels": [{"tracking_code": "3SABC"}]},
        {"created": TEN_O_CLOCK[1], "providername": "DHL", "parcels": []},
    ),
    customers=_table("idcustomer", {"customerid": "C-204", "name": "Bakker"}, {"customerid": "C-2041", "name": "Smit"}),
    products=_table(
        "idproduct",
        {"productcode": "MUG", "barcode": "8712345", "tags": {"VIP": VIP}},
        {"productcode": "mug-blue", "productfields": [{"title": "Colour", "value": "Blauw"}]},
        {"productcode": "POT", "active": False},
        active=True,
        tags={},
        productfields=[],
    ),
    stockhistory=_table(
        "idproduct_stock_history",
        {"changed_at": TEN_O_CLOCK[0], "idproduct": 4},
        {"changed_at": TEN_O_CLOCK[1], "idwarehouse": 19},
        {"changed_at": TEN_O_CLOCK[2], "iduser": 2},
        idproduct=5,
        idwarehouse=18,
        iduser=None,
    ),
    locations=_table(
        "idlocation",
        {"name": "A.1", "location_type": {"idlocation_type": 2}},
        {"name": "A.1.2", "idwarehouse": 19},
        {"name": "C1", "type": "container"},
        type="location",
        location_type=None,
        idwarehouse=18,
    ),
    tasks=_table("idtask", {"completed_at": None}, {"completed_at": TEN_O_CLOCK[0]}),
    comments=_table(
        "idcomment",
        {"author": {"iduser": 2}, "author_type": "user", "mentions": []},
        {
            "author": {"idfulfilment_customer": 2},
            "author_type": "fulfilment_customer",
            "mentions": [{"mentioned_type": "user", "mentioned": {"iduser": 3}}],
        },
    ),
    webshoporders=_table(
        "idcompany_webshop_order", {"foreign_id": "55", "idorder": None}, {"foreign_number": "55", "idorder": 1}
    ),
)


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    """The account with something for every filter."""
    with Sandbox(ACCOUNT) as serving:
        yield serving


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("orders?search=bakker", [1]),
        ("orders?search=web-7", [2]),
        ("orders?search=O2026-1", [1, 2, 3]),
        ("orders?sinceid=1", [2, 3]),
        ("orders?sinceid=3", []),
        ("orders?beforeid=3", [1, 2]),
        ("orders?sinceid=1&beforeid=3", [2]),
        ("orders?sincedate=2026-10-02 10:00:00", [3]),
        ("orders?sincedate=2026-10-02 09:59:59", [2, 3]),
        ("orders?sincedate=2026-10-02", [2, 3]),
        ("orders?untildate=2026-10-02 10:00:00", [1]),
        ("orders?untildate=2026-10-02", [1]),
        ("orders?sincedate=2026-10-01 10:00:00&untildate=2026-10-03 10:00:00", [2]),
        ("orders?status=completed", [1, 3]),
        ("orders?status=unheard-of", []),
        ("orders?status=", [1, 2, 3]),
        ("orders?status=completed&sinceid=1", [3]),
        ("orders?reference=WEB-778", [2]),
        ("orders?reference=WEB", []),
        ("orders?emailaddress=info@example.nl", [3]),
        ("orders?idcustomer=7", [3]),
        ("orders?idwarehouse=19", [3]),
        ("orders?idwarehouse=18", [1, 2, 3]),
        ("orders?idfulfilment_customer=5", [3]),
        ("orders?tag=VIP", [3]),
        ("orders?tag=75", []),
        ("orders?orderid=O2026-1", [1]),
        ("picklists?sinceid=2", [3]),
        ("picklists?beforeid=2", [1]),
        ("picklists?sincedate=2026-10-01 10:00:00", [2, 3]),
        ("picklists?untildate=2026-10-02 10:00:00", [1]),
        ("picklists?closed_after=2026-10-02 10:00:00", [2]),
        ("picklists?closed_after=2026-10-02", [1, 2]),
        ("picklists?closed_before=2026-10-03 10:00:00", [1]),
        ("picklists?picklistid=P2026-1", [1]),
        ("picklists?status=new", [3]),
        ("picklists?assigned_to_iduser=2", [2]),
        ("picklists?idwarehouse=19", [3]),
        ("picklists?tag=VIP", [3]),
        ("picklists?idpicklist_batch=1", [1, 2, 3]),
        ("picklists/batches?idwarehouse=19", [2]),
        ("picklists/batches?assigned_to_iduser=2", [1]),
        ("picklists/batches?type=singles", [1]),
        ("picklists/batches?status=completed", [2]),
        ("purchaseorders?updated_after=2026-10-01 10:00:00", [2]),
        ("purchaseorders?updated_after=2026-10-01", [1, 2]),
        ("purchaseorders?status=concept", [3]),
        ("purchaseorders?search=potten", [2]),
        ("purchaseorders?search=20260013", [1]),
        ("purchaseorders?idsupplier=3", [1]),
        ("purchaseorders?idwarehouse=19", [2]),
        ("receipts?receiptid=RC1", [1]),
        ("receipts?status=processing", [2, 3]),
        ("receipts?idpurchaseorder=6", [2]),
        ("receipts?idsupplier=3", [3]),
        ("receipts?updated_after=2026-10-01 10:00:00", [2]),
        ("receipts?completed_after=2026-10-02", [1]),
        ("receipts?completed_after=2026-10-02 10:00:00", []),
        ("returns?search=r2026", [1]),
        ("returns?status=83", [2, 3]),
        ("returns?emailaddress=a@b.nl", [2]),
        ("returns?idcustomer=7", [3]),
        ("returns?created_after=2026-10-02 10:00:00", [3]),
        ("returns?updated_after=2026-10-02 10:00:00", [1, 3]),
        ("backorders?idorder=1", [1]),
        ("backorders?idproduct=4", [2]),
        ("backorders?idcustomer=7", [3]),
        ("backorders?sinceid=1", [2, 3]),
        ("backorders?sincedate=2026-10-02 10:00:00", [3]),
        ("shipments?search=postnl", [1]),
        ("shipments?search=3sabc", [1]),
        ("shipments?sincedate=2026-10-01 10:00:00", [2]),
        ("shipments?untildate=2026-10-02 10:00:00", [1]),
        ("customers?search=SMIT", [2]),
        ("customers?customerid=C-204", [1]),
        ("products?productcode=MUG", [1]),
        ("products?productcode=POT", []),
        ("products?productcode=POT&inactive=true", [3]),
        ("products?search=mug", [1, 2]),
        ("products?search=87123", [1]),
        ("products?search=blauw", [2]),
        ("products?tag=VIP", [1]),
        ("products?idproducts=1,2,3", [1, 2]),
        ("products?updated_after=2999-01-01 00:00:00", [1, 2]),
        ("stockhistory?sincedate=2026-10-01 10:00:00", [3, 2]),
        ("stockhistory?untildate=2026-10-02 10:00:00", [1]),
        ("stockhistory?idproduct=4", [1]),
        ("stockhistory?idwarehouse=19", [2]),
        ("stockhistory?iduser=2", [3]),
        ("location-stock-history?sincedate=2026-10-02 10:00:00", [3]),
        ("location-stock-history?untildate=2026-10-03 10:00:00", [2, 1]),
        ("location-stock-history?idproduct=5", [3, 2]),
        ("location-stock-history?idlocation=24", [2, 1]),
        ("locations?idlocation_type=2", [1]),
        ("locations?idwarehouse=19", [2]),
        ("locations?idwarehouse=18&type=container", [3]),
        ("locations?name=A.1", [1]),
        ("picking-containers?idpicklist=3", [2]),
        ("tasks?completed=true", [2]),
        ("tasks?completed=false", [1]),
        ("comments?idauthor=2", [1]),
        ("comments?author_type=fulfilment_customer", [2]),
        ("comments?idmentioned=3", [2]),
        ("comments?mentioned_type=user", [2]),
        ("webshoporders?foreign_id=55", [1]),
        ("webshoporders?foreign_number=55", [2]),
        ("webshoporders?idorder=1", [2]),
    ],
)
def test_a_filter_lets_its_rows_pass_and_no_others(sandbox: Sandbox, question: str, expected: list[int]) -> None:
    """A bound itself is outside, a row without a value is outside, and a bare date is its midnight."""
    assert expected == ids(ask(sandbox, question))


@pytest.mark.parametrize(
    "question",
    [
        "orders?sincedate=yesterday",
        "orders?sincedate=2026-10-02T10:00:00",
        "orders?sincedate=2026-10-02 10:00:00%2B02:00",
        "orders?sinceid=O2026-1",
        "products?idproducts=1;2",
    ],
)
def test_a_filter_that_cannot_be_read_is_refused(sandbox: Sandbox, question: str) -> None:
    """A time of another form or a number that is none is a mistake of the client, told at once."""
    answer = ask(sandbox, question)

    assert 400 == answer.status_code
    assert {"error": True, "error_code": 5} == {name: answer.json()[name] for name in ("error", "error_code")}


def test_of_a_parameter_sent_twice_the_last_one_counts(sandbox: Sandbox) -> None:
    """As in PHP."""
    assert [2] == ids(ask(sandbox, "orders?status=completed&status=processing"))


def test_a_filtered_list_is_paged_by_its_own_rows() -> None:
    """The offset counts the rows that pass."""
    account = SmallAccount(orders=_table("idorder", *[{"status": "new" if n % 2 else "old"} for n in range(10)]))
    with Sandbox(account, page_size=2) as serving:
        assert [6, 8] == ids(ask(serving, "orders?status=new&offset=2"))
