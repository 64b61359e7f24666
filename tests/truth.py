"""The account in memory against the database, row by row and field by field; written without the code under test."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb

from picqer.sandbox import Account

Row = dict[str, Any]
KEYS = {
    "orders": "idorder",
    "orders__products": "idorder_product",
    "picklists": "idpicklist",
    "picklists__products": "idpicklist_product",
    "picklists_batches": "idpicklist_batch",
    "picklists_batches__products": "idproduct",
    "picklists_batches__picklists": "idpicklist",
    "picklists_batches_presets": "idpicklist_batch_preset",
    "shipments": "idshipment",
    "shipments__parcels": "idparcel",
    "backorders": "idbackorder",
    "returns": "idreturn",
    "return_statuses": "idreturn_status",
    "return_reasons": "idreturn_reason",
    "customers": "idcustomer",
    "products": "idproduct",
    "stockhistory": "idproduct_stock_history",
    "location_stock_history": "idproduct_location_stock_history",
    "suppliers": "idsupplier",
    "warehouses": "idwarehouse",
    "locations": "idlocation",
    "locationtypes": "idlocation_type",
    "vatgroups": "idvatgroup",
    "pricelists": "idpricelist",
    "productfields": "idproductfield",
    "orderfields": "idorderfield",
    "customerfields": "idcustomerfield",
    "tags": "idtag",
    "packagings": "idpackaging",
    "packingstations": "idpacking_station",
    "picking_containers": "idpicking_container",
    "templates": "idtemplate",
    "users": "iduser",
    "hooks": "idhook",
    "tasks": "idtask",
    "comments": "idcomment",
    "webshoporders": "idcompany_webshop_order",
    "fulfilment_customers": "idfulfilment_customer",
    "shippingproviders": "idshippingprovider",
    "purchaseorders": "idpurchaseorder",
    "receipts": "idreceipt",
    "movements": "idmovement",
}
STRAYS = """
select count(*) filter (not exists (
        select 1 from picqer.{root} as record where record.{key} = line.{key} and record._read_at = line._read_at
        and record._deleted_at is not distinct from line._deleted_at)),
    count(*) - count(distinct ({key}, _list_idx)), count(_gone)
from picqer.{table} as line
"""
ONLY_IN_DETAIL = {
    "users": {"rights"},
    "picklists_batches_presets": {"picklists_count"},
    "fulfilment_customers": {"allowed_shipping_profiles"},
    "backorders": {"date_available"},
}
FREE_FORM = {"pickup_point_data", "candidate_purchaseorders", "product_locations"}
FREE_FORM_LISTS = {"receipts__products": {"locations", "stock"}}


PROMISED = (
    "orders",
    "picklists",
    "picklists_batches",
    "shipments",
    "backorders",
    "purchaseorders",
    "receipts",
    "stockhistory",
    "location_stock_history",
)
"""What a run brings up to date, with all that is nested in it, when it verifies every row of these."""
IN_EACH_RUN = dict.fromkeys(PROMISED, timedelta(microseconds=1))
"""The promise that it does."""


def of_promised(lines: list[str]) -> list[str]:
    """The differences in tables that an ordinary run promises."""
    return [line for line in lines if line.partition(":")[0].partition("__")[0].partition(".")[0] in PROMISED]


def differences(account: Account, file: Path) -> list[str]:
    """What the database lacks, has otherwise, or has too much; empty when it equals the account."""
    found: list[str] = []
    with duckdb.connect(str(file), read_only=True) as connection:
        for table, rows in sorted(_expected(account).items()):
            found.extend(_compare(table, rows, connection))
        found.extend(_stray_lines(connection))
    return found


def _stray_lines(connection: duckdb.DuckDBPyConnection) -> Iterator[str]:
    """Child rows that are not of the last reading of their record, or share their place in it."""
    tables = connection.execute(
        "select distinct table_name from duckdb_columns() where schema_name = 'picqer' and column_name = '_list_idx'"
    )
    for table, root in ((table, table.partition("__")[0]) for (table,) in tables.fetchall()):
        if root in KEYS:
            counts = connection.execute(STRAYS.format(table=table, root=root, key=KEYS[root])).fetchone()
            if counts != (0, 0, 0):
                yield f"{table}: rows of another reading than their record, at one place, that are gone: {counts}"


def _expected(account: Account) -> dict[str, list[Row]]:
    """Every row of every table that the account should have become."""
    tables: dict[str, list[Row]] = {}
    for path, records in account.tables.items():
        name = re.sub("[/-]", "_", path)
        tables.setdefault(name, [])
        for record in records.values():
            shown = {field: value for field, value in record.items() if field not in ONLY_IN_DETAIL.get(name, ())}
            _unfold(name, shown, {}, tables)
    for idwarehouse in account.tables["warehouses"]:
        for record in account.warehouse_stock(idwarehouse):
            _unfold("warehouse_stock", {"idwarehouse": idwarehouse, **record}, {}, tables)
    for idproduct in account.tables["products"]:
        for part in account.parts(idproduct) or []:
            _unfold("product_parts", {**part, "partof_idproduct": idproduct}, {}, tables)
        for row in account.product_warehouses(idproduct):
            _unfold("product_warehouses", {**row, "idproduct": idproduct}, {}, tables)
        for row in account.product_locations(idproduct):
            _unfold("product_locations", {**row, "idproduct": idproduct}, {}, tables)
    tables["stats"] = [{"key": key, "value": value} for key, value in account.stats().items()]
    return tables


def _unfold(table: str, record: Mapping[str, Any], parents: Row, tables: dict[str, list[Row]]) -> None:
    row = dict(parents)
    own_key = KEYS.get(table)
    handed_down = {**parents, own_key: record[own_key]} if own_key and own_key in record else parents
    for field, value in _flat(table, record):
        if isinstance(value, (list, dict)) and field not in FREE_FORM | FREE_FORM_LISTS.get(table, set()):
            for item in value.values() if isinstance(value, dict) else value:
                child = item if isinstance(item, dict) else {"value": item}
                _unfold(f"{table}__{field}", child, handed_down, tables)
        else:
            row[field] = value
    tables.setdefault(table, []).append(row)


def _flat(table: str, record: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, Any]]:
    for name, value in record.items():
        field = prefix + re.sub("([A-Z])", r"_\1", name).lower()
        if isinstance(value, dict) and name != "tags" and name not in FREE_FORM:
            yield from _flat(table, value, f"{field}__")
        else:
            yield field, value


def _compare(table: str, rows: list[Row], connection: duckdb.DuckDBPyConnection) -> Iterator[str]:
    kinds = {name: kind for name, kind, *_ in connection.execute(f'describe picqer."{table}"').fetchall()}
    fields = sorted({field for row in rows for field in row if not _is_absent_object(field, row[field], kinds)})
    for field in fields:
        if field not in kinds:
            yield f"{table}.{field} is no column"
            return
    columns = ", ".join(f'"{field}"' for field in fields) or "1"
    stored = connection.execute(f'select {columns} from picqer."{table}" where _deleted_at is null').fetchall()
    expected = sorted(_printed([_as_stored(row.get(field), kinds[field]) for field in fields]) for row in rows)
    actual = sorted(
        _printed([_as_loaded(value, kinds[field]) for field, value in zip(fields, row, strict=False)]) for row in stored
    )
    if expected != actual:
        lost = [row for row in expected if row not in actual][:2]
        extra = [row for row in actual if row not in expected][:2]
        counts = f"{len(expected)} expected, {len(actual)} stored"
        yield f"{table}: {counts}; of {fields} lost or stale {lost}, extra or stale {extra}"


def _is_absent_object(field: str, value: Any, kinds: Mapping[str, str]) -> bool:
    """A nested object that is null: each of its columns is."""
    return value is None and field not in kinds and any(kind.startswith(f"{field}__") for kind in kinds)


def _printed(values: list[Any]) -> str:
    return json.dumps(values, default=str, sort_keys=True)


def _as_stored(value: Any, kind: str) -> Any:
    """What a sent value should have become in a column of this kind."""
    if kind == "JSON":
        return None if value in (None, [], "") else value
    if value is None or (value == "" and kind != "VARCHAR"):
        return None
    if kind == "VARCHAR":
        return str(value)
    if kind.startswith("DECIMAL"):
        return f"{Decimal(str(value)).normalize():f}"
    if kind == "DATE":
        return str(value)[:10]
    if kind == "TIMESTAMP":
        return f"{value} 00:00:00"[:19]
    if kind == "TIME":
        return f"{value}:00"[:8]
    return value


def _as_loaded(value: Any, kind: str) -> Any:
    if value is None:
        return None
    if kind == "JSON":
        return json.loads(value)
    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d %H:%M:%S")
    if isinstance(value, date):
        return value.isoformat()
    return value if isinstance(value, (int, str)) else str(value)
