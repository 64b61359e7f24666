-- 3040e68 f46765f 1b59c44 0de1f15
CREATE SCHEMA picqer;
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE SCHEMA picqer_live;
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer._dlt_loads(load_id VARCHAR NOT NULL, schema_name VARCHAR, status BIGINT NOT NULL, inserted_at TIMESTAMP WITH TIME ZONE NOT NULL, schema_version_hash VARCHAR);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer._dlt_pipeline_state("version" BIGINT NOT NULL, engine_version BIGINT NOT NULL, pipeline_name VARCHAR NOT NULL, state VARCHAR NOT NULL, created_at TIMESTAMP WITH TIME ZONE NOT NULL, version_hash VARCHAR, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer._dlt_version("version" BIGINT NOT NULL, engine_version BIGINT NOT NULL, inserted_at TIMESTAMP WITH TIME ZONE NOT NULL, schema_name VARCHAR NOT NULL, version_hash VARCHAR NOT NULL, "schema" VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer._picqer_contract("version" VARCHAR NOT NULL, since TIMESTAMP WITH TIME ZONE, "program" VARCHAR, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer._picqer_coverage(collection VARCHAR NOT NULL, strategy VARCHAR, is_readable BOOLEAN, is_certified BOOLEAN, "rows" BIGINT, complete_from TIMESTAMP, complete_to TIMESTAMP, read_at TIMESTAMP WITH TIME ZONE, verified_at TIMESTAMP WITH TIME ZONE, privacy VARCHAR, "error" VARCHAR, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer._picqer_deletions(collection VARCHAR NOT NULL, "key" VARCHAR NOT NULL, deleted_at TIMESTAMP WITH TIME ZONE, resolved_at VARCHAR, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68
CREATE TABLE picqer._picqer_keys(fingerprint VARCHAR NOT NULL, account VARCHAR, first_used_at TIMESTAMP WITH TIME ZONE, accepted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68
CREATE TABLE picqer._picqer_runs(run VARCHAR NOT NULL, collection VARCHAR NOT NULL, began_at TIMESTAMP WITH TIME ZONE, ended_at TIMESTAMP WITH TIME ZONE, state VARCHAR, "rows" BIGINT, rejected BIGINT, deleted BIGINT, suspects BIGINT, repaired VARCHAR, pages BIGINT, requests BIGINT, retries BIGINT, waited_seconds DECIMAL(38,9), is_certified BOOLEAN, links BIGINT, step_backs BIGINT, list_order VARCHAR, "error" VARCHAR, exit_code BIGINT, home VARCHAR, "version" VARCHAR, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer._rejected(collection VARCHAR NOT NULL, "key" VARCHAR NOT NULL, reason VARCHAR, sha256 VARCHAR, rejected_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.backorders(idbackorder BIGINT NOT NULL, idorder_product BIGINT, idorder BIGINT, idreturn BIGINT, idproduct BIGINT, idcustomer BIGINT, idwarehouse BIGINT, amount BIGINT, amount_available BIGINT, amountavailable BIGINT, priority BIGINT, has_parts BOOLEAN, part_of_idbackorder BIGINT, parts_per_parent BIGINT, created_at TIMESTAMP, resolved_at TIMESTAMP, date_available TIMESTAMP, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer."comments"(idcomment BIGINT NOT NULL, body VARCHAR, author_type VARCHAR, author__iduser BIGINT, author__username VARCHAR, author__full_name VARCHAR, author__image_url VARCHAR, source_type VARCHAR, source__idorder BIGINT, source__orderid VARCHAR, source__idpicklist BIGINT, source__picklistid VARCHAR, source__idpicklist_batch BIGINT, source__picklist_batchid VARCHAR, source__idproduct BIGINT, source__productcode VARCHAR, source__idcustomer BIGINT, source__customerid VARCHAR, source__idsupplier BIGINT, source__idpurchaseorder BIGINT, source__purchaseorderid VARCHAR, source__idreceipt BIGINT, source__receiptid VARCHAR, source__idreturn BIGINT, source__returnid VARCHAR, source__name VARCHAR, created_at TIMESTAMP, updated_at TIMESTAMP, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.comments__mentions(idcomment BIGINT, "text" VARCHAR, mentioned_type VARCHAR, mentioned__iduser BIGINT, mentioned__username VARCHAR, mentioned__full_name VARCHAR, mentioned__image_url VARCHAR, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.customerfields(idcustomerfield BIGINT NOT NULL, title VARCHAR, "type" VARCHAR, required BOOLEAN, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.customerfields__values(idcustomerfield BIGINT, "value" VARCHAR, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.customers(idcustomer BIGINT NOT NULL, customerid VARCHAR, "name" VARCHAR, contactname VARCHAR, telephone VARCHAR, emailaddress VARCHAR, discount DECIMAL(38,9), vatnumber VARCHAR, calculatevat BOOLEAN, remarks VARCHAR, default_order_remarks VARCHAR, defaultorderremarks VARCHAR, auto_split BOOLEAN, "language" VARCHAR, idtemplate BIGINT, idfulfilment_customer BIGINT, comment_count BIGINT, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.customers__addresses(idcustomer BIGINT, idcustomer_address BIGINT, "name" VARCHAR, contactname VARCHAR, address VARCHAR, address2 VARCHAR, zipcode VARCHAR, city VARCHAR, region VARCHAR, country VARCHAR, full_address VARCHAR, defaultinvoice BOOLEAN, defaultdelivery BOOLEAN, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.customers__customerfields(idcustomer BIGINT, idcustomerfield BIGINT, title VARCHAR, "value" VARCHAR, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.customers__tags(idcustomer BIGINT, idtag BIGINT, title VARCHAR, color VARCHAR, "inherit" BOOLEAN, text_color VARCHAR, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.fulfilment_customers(idfulfilment_customer BIGINT NOT NULL, "name" VARCHAR, can_login BOOLEAN, username VARCHAR, emailaddress VARCHAR, "language" VARCHAR, idtemplate BIGINT, last_login_at TIMESTAMP, preferred_idwarehouse BIGINT, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.fulfilment_customers__allowed_shipping_profiles(idfulfilment_customer BIGINT, "value" BIGINT, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.hooks(idhook BIGINT NOT NULL, "name" VARCHAR, "event" VARCHAR, address VARCHAR, active BOOLEAN, "secret" BOOLEAN, created TIMESTAMP, updated TIMESTAMP, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.location_stock_history(idproduct_location_stock_history BIGINT NOT NULL, idproduct BIGINT, idlocation BIGINT, contra_idlocation BIGINT, iduser BIGINT, old_stock BIGINT, stock_change BIGINT, new_stock BIGINT, change_type VARCHAR, changed_at TIMESTAMP, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.locations(idlocation BIGINT NOT NULL, idwarehouse BIGINT, parent_idlocation BIGINT, "type" VARCHAR, "name" VARCHAR, remarks VARCHAR, unlink_on_empty BOOLEAN, location_type__idlocation_type BIGINT, location_type__name VARCHAR, location_type__default BOOLEAN, location_type__color VARCHAR, is_bulk_location BOOLEAN, is_exclusive_location BOOLEAN, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.locationtypes(idlocation_type BIGINT NOT NULL, "name" VARCHAR, "default" BOOLEAN, color VARCHAR, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.movements(idmovement BIGINT NOT NULL, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL, idproduct BIGINT, from_idwarehouse DECIMAL(38,9), to_idwarehouse DECIMAL(38,9), amount DECIMAL(38,9), iduser BIGINT);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.orderfields(idorderfield BIGINT NOT NULL, title VARCHAR, "type" VARCHAR, required BOOLEAN, visible_picklist BOOLEAN, visible_portal BOOLEAN, only_accessible_via_api BOOLEAN, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.orderfields__values(idorderfield BIGINT, "value" VARCHAR, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.orders(idorder BIGINT NOT NULL, idcustomer BIGINT, idtemplate BIGINT, idshippingprovider_profile BIGINT, orderid VARCHAR, deliveryname VARCHAR, deliverycontactname VARCHAR, deliveryaddress VARCHAR, deliveryaddress2 VARCHAR, deliveryzipcode VARCHAR, deliverycity VARCHAR, deliveryregion VARCHAR, deliverycountry VARCHAR, full_delivery_address VARCHAR, invoicename VARCHAR, invoicecontactname VARCHAR, invoiceaddress VARCHAR, invoiceaddress2 VARCHAR, invoicezipcode VARCHAR, invoicecity VARCHAR, invoiceregion VARCHAR, invoicecountry VARCHAR, full_invoice_address VARCHAR, telephone VARCHAR, emailaddress VARCHAR, reference VARCHAR, customer_remarks VARCHAR, pickup_point_data JSON, partialdelivery BOOLEAN, auto_split BOOLEAN, invoiced BOOLEAN, preferred_delivery_date DATE, discount DECIMAL(38,9), calculatevat BOOLEAN, "language" VARCHAR, via_portal BOOLEAN, status VARCHAR, public_status_page VARCHAR, created TIMESTAMP, updated TIMESTAMP, idfulfilment_customer BIGINT, comment_count BIGINT, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.orders__orderfields(idorder BIGINT, idorderfield BIGINT, title VARCHAR, "value" VARCHAR, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.orders__picklists(idorder BIGINT, idpicklist BIGINT, picklistid VARCHAR, status VARCHAR, totalproducts BIGINT, totalpicked BIGINT, closed_at TIMESTAMP, created TIMESTAMP, updated TIMESTAMP, idwarehouse BIGINT, idpicklist_batch BIGINT, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.orders__pricelists(idorder BIGINT, "value" BIGINT, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.orders__products(idorder BIGINT, idorder_product BIGINT, idproduct BIGINT, idvatgroup BIGINT, productcode VARCHAR, "name" VARCHAR, remarks VARCHAR, price DECIMAL(38,9), amount BIGINT, amount_cancelled BIGINT, weight BIGINT, partof_idorder_product BIGINT, has_parts BOOLEAN, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.orders__tags(idorder BIGINT, idtag BIGINT, title VARCHAR, color VARCHAR, "inherit" BOOLEAN, text_color VARCHAR, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.orders__warehouses(idorder BIGINT, "value" BIGINT, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.packagings(idpackaging BIGINT NOT NULL, "name" VARCHAR, barcode VARCHAR, length DECIMAL(38,9), width DECIMAL(38,9), height DECIMAL(38,9), use_in_auto_advice BOOLEAN, active BOOLEAN, created_at TIMESTAMP, updated_at TIMESTAMP, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.packingstations(idpacking_station BIGINT NOT NULL, "name" VARCHAR, printer_packinglists__idprinter BIGINT, printer_packinglists__name VARCHAR, printer_packinglists__format VARCHAR, printer_packinglists__custom_width DECIMAL(38,9), printer_packinglists__custom_height DECIMAL(38,9), printer_packinglists__zpl_support BOOLEAN, printer_packinglists__printnode_printerid BIGINT, printer_shipping_labels__idprinter BIGINT, printer_shipping_labels__name VARCHAR, printer_shipping_labels__format VARCHAR, printer_shipping_labels__custom_width DECIMAL(38,9), printer_shipping_labels__custom_height DECIMAL(38,9), printer_shipping_labels__zpl_support BOOLEAN, printer_shipping_labels__printnode_printerid BIGINT, printer_shipping_documents__idprinter BIGINT, printer_shipping_documents__name VARCHAR, printer_shipping_documents__format VARCHAR, printer_shipping_documents__custom_width DECIMAL(38,9), printer_shipping_documents__custom_height DECIMAL(38,9), printer_shipping_documents__zpl_support BOOLEAN, printer_shipping_documents__printnode_printerid BIGINT, printer_product_labels__idprinter BIGINT, printer_product_labels__name VARCHAR, printer_product_labels__format VARCHAR, printer_product_labels__custom_width DECIMAL(38,9), printer_product_labels__custom_height DECIMAL(38,9), printer_product_labels__zpl_support BOOLEAN, printer_product_labels__printnode_printerid BIGINT, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.picking_containers(idpicking_container BIGINT NOT NULL, idpicklist BIGINT, "name" VARCHAR, created_at TIMESTAMP, updated_at TIMESTAMP, resolved_at TIMESTAMP, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.picklists(idpicklist BIGINT NOT NULL, picklistid VARCHAR, idcustomer BIGINT, idorder BIGINT, idreturn BIGINT, idwarehouse BIGINT, idtemplate BIGINT, idpicklist_batch BIGINT, idshippingprovider_profile BIGINT, deliveryname VARCHAR, deliverycontact VARCHAR, deliveryaddress VARCHAR, deliveryaddress2 VARCHAR, deliveryzipcode VARCHAR, deliverycity VARCHAR, deliveryregion VARCHAR, deliverycountry VARCHAR, telephone VARCHAR, emailaddress VARCHAR, reference VARCHAR, assigned_to_iduser BIGINT, invoiced BOOLEAN, urgent BOOLEAN, preferred_delivery_date DATE, status VARCHAR, totalproducts BIGINT, totalpicked BIGINT, weight BIGINT, snoozed_until TIMESTAMP, closed_by_iduser BIGINT, closed_at TIMESTAMP, created TIMESTAMP, updated TIMESTAMP, idfulfilment_customer BIGINT, comment_count BIGINT, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.picklists__products(idpicklist BIGINT, idpicklist_product BIGINT, idproduct BIGINT, idorder_product BIGINT, idreturn_product_replacement BIGINT, idvatgroup BIGINT, productcode VARCHAR, "name" VARCHAR, remarks VARCHAR, amount BIGINT, amount_picked BIGINT, amountpicked BIGINT, price DECIMAL(38,9), weight BIGINT, stock_location VARCHAR, stocklocation VARCHAR, partof_idpicklist_product BIGINT, has_parts BOOLEAN, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.picklists__products__pick_locations(idpicklist BIGINT, idpicklist_product BIGINT, idpicklist_product_location BIGINT, idlocation BIGINT, "name" VARCHAR, amount BIGINT, amount_picked BIGINT, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.picklists__tags(idpicklist BIGINT, idtag BIGINT, title VARCHAR, color VARCHAR, "inherit" BOOLEAN, text_color VARCHAR, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.picklists_batches(idpicklist_batch BIGINT NOT NULL, idwarehouse BIGINT, picklist_batchid VARCHAR, title VARCHAR, display_title VARCHAR, "type" VARCHAR, status VARCHAR, assigned_to__iduser BIGINT, assigned_to__full_name VARCHAR, assigned_to__username VARCHAR, completed_by__iduser BIGINT, completed_by__full_name VARCHAR, completed_by__username VARCHAR, total_products BIGINT, total_picklists BIGINT, completed_at TIMESTAMP, created_at TIMESTAMP, updated_at TIMESTAMP, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.picklists_batches__picklists(idpicklist_batch BIGINT, idpicklist BIGINT, picklistid VARCHAR, reference VARCHAR, status VARCHAR, alias VARCHAR, picking_container__name VARCHAR, total_products BIGINT, total_collected BIGINT, delivery_name VARCHAR, has_notes BOOLEAN, has_customer_remarks BOOLEAN, customer_remarks VARCHAR, created_at TIMESTAMP, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.picklists_batches__products(idpicklist_batch BIGINT, idproduct BIGINT, "name" VARCHAR, productcode VARCHAR, productcode_supplier VARCHAR, image VARCHAR, stock_location VARCHAR, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.picklists_batches__products__barcodes(idpicklist_batch BIGINT, idproduct BIGINT, "value" VARCHAR, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.picklists_batches__products__picklists(idpicklist_batch BIGINT, idproduct BIGINT, idpicklist BIGINT, amount BIGINT, amount_picked BIGINT, amount_collected BIGINT, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.picklists_batches__products__productfields(idpicklist_batch BIGINT, idproduct BIGINT, idproductfield BIGINT, title VARCHAR, "value" VARCHAR, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.picklists_batches_presets(idpicklist_batch_preset BIGINT NOT NULL, "name" VARCHAR, active BOOLEAN, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.pricelists(idpricelist BIGINT NOT NULL, "name" VARCHAR, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.product_locations(idproduct BIGINT NOT NULL, idlocation BIGINT NOT NULL, idwarehouse BIGINT, parent_idlocation BIGINT, "type" VARCHAR, "name" VARCHAR, remarks VARCHAR, unlink_on_empty BOOLEAN, location_type__idlocation_type BIGINT, location_type__name VARCHAR, location_type__default BOOLEAN, location_type__color VARCHAR, is_bulk_location BOOLEAN, is_exclusive_location BOOLEAN, stock_for_product__stock BIGINT, stock_for_product__stock_reserved_picklists BIGINT, is_preferred BOOLEAN, note VARCHAR, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.product_parts(partof_idproduct BIGINT NOT NULL, idproduct_part BIGINT NOT NULL, idproduct BIGINT, amount BIGINT, productcode VARCHAR, "name" VARCHAR, "type" VARCHAR, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.product_warehouses(idproduct BIGINT NOT NULL, idwarehouse BIGINT NOT NULL, stock_level_order BIGINT, stock_level_desired BIGINT, stock_level_maximum BIGINT, stock_location VARCHAR, picking_stock_replenish_trigger BIGINT, picking_stock_replenish_to BIGINT, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.productfields(idproductfield BIGINT NOT NULL, title VARCHAR, "type" VARCHAR, required BOOLEAN, visible_picklist BOOLEAN, visible_invoice BOOLEAN, visible_shippinglist BOOLEAN, visible_portal BOOLEAN, visible_purchase_order BOOLEAN, visible_receipt BOOLEAN, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.productfields__values(idproductfield BIGINT, "value" VARCHAR, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.products(idproduct BIGINT NOT NULL, idvatgroup BIGINT, idsupplier BIGINT, productcode VARCHAR, "name" VARCHAR, price DECIMAL(38,9), fixedstockprice DECIMAL(38,9), productcode_supplier VARCHAR, deliverytime BIGINT, description VARCHAR, barcode VARCHAR, unlimitedstock BOOLEAN, assembled BOOLEAN, "type" VARCHAR, weight BIGINT, length BIGINT, width BIGINT, height BIGINT, minimum_purchase_quantity BIGINT, purchase_in_quantities_of BIGINT, hs_code VARCHAR, country_of_origin VARCHAR, show_on_portal BOOLEAN, active BOOLEAN, created TIMESTAMP, updated TIMESTAMP, comment_count BIGINT, analysis_abc_classification VARCHAR, analysis_pick_amount_per_day DECIMAL(38,9), idfulfilment_customer BIGINT, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.products__images(idproduct BIGINT, "value" VARCHAR, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.products__pricelists(idproduct BIGINT, idpricelist BIGINT, price DECIMAL(38,9), _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.products__productfields(idproduct BIGINT, idproductfield BIGINT, title VARCHAR, "value" VARCHAR, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.products__stock(idproduct BIGINT, idwarehouse BIGINT, stock BIGINT, reserved BIGINT, reservedbackorders BIGINT, reservedpicklists BIGINT, reservedallocations BIGINT, freestock BIGINT, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.products__tags(idproduct BIGINT, idtag BIGINT, title VARCHAR, color VARCHAR, "inherit" BOOLEAN, text_color VARCHAR, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.purchaseorders(idpurchaseorder BIGINT NOT NULL, idsupplier BIGINT, idtemplate BIGINT, idwarehouse BIGINT, purchaseorderid VARCHAR, supplier_name VARCHAR, supplier_orderid VARCHAR, status VARCHAR, remarks VARCHAR, delivery_date DATE, "language" VARCHAR, purchased_by_iduser BIGINT, purchased_at TIMESTAMP, completed_by_iduser BIGINT, completed_at TIMESTAMP, created_by_iduser BIGINT, created TIMESTAMP, updated TIMESTAMP, idfulfilment_customer BIGINT, comment_count BIGINT, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.purchaseorders__products(idpurchaseorder BIGINT, idpurchaseorder_product BIGINT, idproduct BIGINT, idvatgroup BIGINT, productcode VARCHAR, productcode_supplier VARCHAR, "name" VARCHAR, price DECIMAL(38,9), amount BIGINT, amountreceived BIGINT, delivery_date DATE, weight BIGINT, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.receipts(idreceipt BIGINT NOT NULL, idwarehouse BIGINT, "version" BIGINT, supplier__idsupplier BIGINT, supplier__name VARCHAR, purchaseorder__idpurchaseorder BIGINT, purchaseorder__purchaseorderid VARCHAR, receiptid VARCHAR, status VARCHAR, completed_by__iduser BIGINT, completed_by__name VARCHAR, amount_received BIGINT, completed_at TIMESTAMP, created TIMESTAMP, updated TIMESTAMP, remarks VARCHAR, amount_received_excessive BIGINT, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.receipts__products(idreceipt BIGINT, idreceipt_product BIGINT, idpurchaseorder_product BIGINT, idproduct BIGINT, idpurchaseorder BIGINT, productcode VARCHAR, productcode_supplier VARCHAR, "name" VARCHAR, barcode VARCHAR, amount BIGINT, amount_ordered BIGINT, added_by_receipt BOOLEAN, abc_classification VARCHAR, image VARCHAR, location__idlocation BIGINT, location__idwarehouse BIGINT, location__parent_idlocation BIGINT, location__name VARCHAR, location__remarks VARCHAR, location__unlink_on_empty BOOLEAN, location__location_type__idlocation_type BIGINT, location__location_type__name VARCHAR, location__location_type__default BOOLEAN, location__location_type__color VARCHAR, location__is_bulk_location BOOLEAN, created_at TIMESTAMP, received_by_iduser BIGINT, reverted_at TIMESTAMP, reverted_by_iduser BIGINT, stock_location__idlocation BIGINT, stock_location__idwarehouse BIGINT, stock_location__parent_idlocation BIGINT, stock_location__name VARCHAR, stock_location__remarks VARCHAR, stock_location__unlink_on_empty BOOLEAN, stock_location__location_type__idlocation_type BIGINT, stock_location__location_type__name VARCHAR, stock_location__location_type__default BOOLEAN, stock_location__location_type__color VARCHAR, stock_location__is_bulk_location BOOLEAN, amount_backorders BIGINT, amount_more_than_ordered BIGINT, amount_previously_received BIGINT, amount_receiving BIGINT, candidate_purchaseorders JSON, locations JSON, product_locations JSON, stock JSON, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.return_reasons(idreturn_reason BIGINT NOT NULL, "name" VARCHAR, "default" BOOLEAN, created_at TIMESTAMP, updated_at TIMESTAMP, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.return_statuses(idreturn_status BIGINT NOT NULL, "name" VARCHAR, "default" BOOLEAN, completed BOOLEAN, color VARCHAR, created_at TIMESTAMP, updated_at TIMESTAMP, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer."returns"(idreturn BIGINT NOT NULL, idreturn_status BIGINT, idcustomer BIGINT, idorder BIGINT, idtemplate BIGINT, returnid VARCHAR, "name" VARCHAR, contactname VARCHAR, address VARCHAR, address2 VARCHAR, zipcode VARCHAR, city VARCHAR, region VARCHAR, country VARCHAR, full_address VARCHAR, telephone VARCHAR, emailaddress VARCHAR, "language" VARCHAR, reference VARCHAR, tracking_code VARCHAR, received_at TIMESTAMP, completed_at TIMESTAMP, created_at TIMESTAMP, updated_at TIMESTAMP, idfulfilment_customer BIGINT, comment_count BIGINT, return_status__idreturn_status BIGINT, return_status__name VARCHAR, return_status__default BOOLEAN, return_status__completed BOOLEAN, return_status__color VARCHAR, return_status__created_at TIMESTAMP, return_status__updated_at TIMESTAMP, customer__idcustomer BIGINT, customer__customerid VARCHAR, customer__name VARCHAR, customer__contactname VARCHAR, order__idorder BIGINT, order__orderid VARCHAR, order__reference VARCHAR, order__created_at TIMESTAMP, totals__returned_products_count BIGINT, totals__returned_products_value DECIMAL(38,9), totals__replacement_products_count BIGINT, totals__replacement_products_value DECIMAL(38,9), totals__days_after_order_shipped BIGINT, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.returns__replacement_products(idreturn_product_replacement BIGINT, idreturn BIGINT, idproduct BIGINT, idpicklist BIGINT, price DECIMAL(38,9), amount BIGINT, status VARCHAR, changeable BOOLEAN, product__idproduct BIGINT, product__image_url VARCHAR, product__productcode VARCHAR, product__name VARCHAR, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.returns__returned_products(idreturn_product BIGINT, idreturn BIGINT, idreturn_reason BIGINT, idproduct BIGINT, idwarehouse BIGINT, price DECIMAL(38,9), amount BIGINT, status VARCHAR, changeable BOOLEAN, product__idproduct BIGINT, product__image_url VARCHAR, product__productcode VARCHAR, product__name VARCHAR, return_reason__idreturn_reason BIGINT, return_reason__name VARCHAR, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.shipments(idshipment BIGINT NOT NULL, idpicklist BIGINT, idorder BIGINT, idreturn BIGINT, idpackaging BIGINT, idshippingprovider BIGINT, idcompany_shippingprovider BIGINT, idcompany_shippingprovider_profile BIGINT, provider VARCHAR, providername VARCHAR, public_providername VARCHAR, profile_name VARCHAR, carrier_key VARCHAR, labelurl VARCHAR, labelurl_pdf VARCHAR, labelurl_zpl VARCHAR, trackingcode VARCHAR, trackingurl VARCHAR, tracktraceurl VARCHAR, weight BIGINT, created_by_iduser BIGINT, cancelled BOOLEAN, idfulfilment_customer BIGINT, created TIMESTAMP, updated TIMESTAMP, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.shipments__parcels(idshipment BIGINT, idparcel BIGINT, idpackaging BIGINT, weight BIGINT, tracking_code VARCHAR, tracking_url VARCHAR, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.shipments__parcels__documents(idshipment BIGINT, idparcel BIGINT, idparcel_document BIGINT, "type" VARCHAR, size VARCHAR, format VARCHAR, url VARCHAR, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.shippingproviders(idshippingprovider BIGINT NOT NULL, "name" VARCHAR, provider VARCHAR, active BOOLEAN, created TIMESTAMP, updated TIMESTAMP, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.shippingproviders__profiles(idshippingprovider BIGINT, idshippingprovider_profile BIGINT, "name" VARCHAR, standard BOOLEAN, active BOOLEAN, created TIMESTAMP, updated TIMESTAMP, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.stats("key" VARCHAR NOT NULL, description VARCHAR, "value" BIGINT, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.stock_snapshots("day" DATE NOT NULL, idwarehouse BIGINT NOT NULL, idproduct BIGINT NOT NULL, productcode VARCHAR, stock BIGINT, reserved BIGINT, reservedbackorders BIGINT, reservedpicklists BIGINT, reservedallocations BIGINT, freestock BIGINT, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.stockhistory(idproduct_stock_history BIGINT NOT NULL, idproduct BIGINT, idwarehouse BIGINT, iduser BIGINT, idlocation BIGINT, old_stock BIGINT, stock_change BIGINT, new_stock BIGINT, reason VARCHAR, change_type VARCHAR, changed_at TIMESTAMP, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.suppliers(idsupplier BIGINT NOT NULL, "name" VARCHAR, contactname VARCHAR, address VARCHAR, address2 VARCHAR, zipcode VARCHAR, city VARCHAR, region VARCHAR, country VARCHAR, telephone VARCHAR, emailaddress VARCHAR, remarks VARCHAR, "language" VARCHAR, active BOOLEAN, full_address VARCHAR, comment_count BIGINT, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.tags(idtag BIGINT NOT NULL, title VARCHAR, color VARCHAR, "inherit" BOOLEAN, text_color VARCHAR, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL, shade VARCHAR);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.tasks(idtask BIGINT NOT NULL, title VARCHAR, description VARCHAR, assigned_to_iduser BIGINT, is_seen_by_assignee BOOLEAN, deadline_date TIMESTAMP, deadline_time TIME, completed_at TIMESTAMP, completed_by_iduser BIGINT, created_by_iduser BIGINT, created_at TIMESTAMP, updated_at TIMESTAMP, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.templates(idtemplate BIGINT NOT NULL, "name" VARCHAR, custom_css VARCHAR, "default" BOOLEAN, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.users(iduser BIGINT NOT NULL, idpacking_station BIGINT, username VARCHAR, firstname VARCHAR, lastname VARCHAR, first_name VARCHAR, last_name VARCHAR, full_name VARCHAR, emailaddress VARCHAR, "language" VARCHAR, "admin" BOOLEAN, active BOOLEAN, last_login_at TIMESTAMP, created_at TIMESTAMP, updated_at TIMESTAMP, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.vatgroups(idvatgroup BIGINT NOT NULL, "name" VARCHAR, percentage DECIMAL(38,9), standard BOOLEAN, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.warehouse_stock(idwarehouse BIGINT NOT NULL, idproduct BIGINT NOT NULL, productcode VARCHAR, stock__idwarehouse BIGINT, stock__stock BIGINT, stock__reserved BIGINT, stock__reservedbackorders BIGINT, stock__reservedpicklists BIGINT, stock__reservedallocations BIGINT, stock__freestock BIGINT, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.warehouses(idwarehouse BIGINT NOT NULL, "name" VARCHAR, accept_orders BOOLEAN, counts_for_general_stock BOOLEAN, priority BIGINT, active BOOLEAN, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.webshoporders(idcompany_webshop_order BIGINT NOT NULL, idcompany_webshop BIGINT, idorder BIGINT, foreign_id VARCHAR, foreign_number VARCHAR, foreign_status VARCHAR, status VARCHAR, reason VARCHAR, ordered TIMESTAMP, created TIMESTAMP, updated TIMESTAMP, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- f46765f 1b59c44 0de1f15
CREATE TABLE picqer._picqer_keys(fingerprint VARCHAR NOT NULL, account VARCHAR, first_used_at TIMESTAMP WITH TIME ZONE, accepted_at TIMESTAMP WITH TIME ZONE, used_since TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- f46765f 1b59c44 0de1f15
CREATE TABLE picqer._picqer_lease("name" VARCHAR NOT NULL, holder VARCHAR, "until" TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- f46765f 1b59c44 0de1f15
CREATE TABLE picqer._picqer_runs(run VARCHAR NOT NULL, collection VARCHAR NOT NULL, began_at TIMESTAMP WITH TIME ZONE, ended_at TIMESTAMP WITH TIME ZONE, strategy VARCHAR, state VARCHAR, mark_before VARCHAR, mark_after VARCHAR, received BIGINT, "rows" BIGINT, merged BIGINT, rejected BIGINT, deleted BIGINT, suspects BIGINT, repaired VARCHAR, pages BIGINT, requests BIGINT, retries BIGINT, statuses VARCHAR, waited_seconds DECIMAL(38,9), is_certified BOOLEAN, links BIGINT, step_backs BIGINT, list_order VARCHAR, newest TIMESTAMP, events VARCHAR, "error" VARCHAR, exit_code BIGINT, peak_requests BIGINT, skew_seconds DECIMAL(38,9), home VARCHAR, "version" VARCHAR, versions VARCHAR, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- f46765f 1b59c44 0de1f15
CREATE TABLE picqer.dates("day" DATE NOT NULL, number BIGINT, "year" BIGINT, "quarter" BIGINT, "month" BIGINT, "week" DATE, iso_year BIGINT, iso_week BIGINT, weekday BIGINT, holiday VARCHAR, is_workday BOOLEAN, workdays BIGINT, utc_offset BIGINT, shift BIGINT, shift_hour BIGINT, timezone VARCHAR, country VARCHAR, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68
INSERT INTO picqer._dlt_loads ("load_id", "schema_name", "status", "inserted_at", "schema_version_hash") VALUES
('1761840000.0', 'picqer', 0, '2026-11-29', 'FFrAcb9t6me36Vgb1eKVn/RX14n+pErHJsXYVI9Q8wc='),
('1761840000.1', 'picqer', 0, '2026-11-29', 'fNDAhoImPL4Pj8RdSQIMSfq185t8WxUYuBsefFBcpao='),
('1761840000.2', 'picqer', 0, '2026-11-29', 'mnxpKPNDbjhEbLc3K7ViDo/AMZXVpozVXKN2nLaELD4='),
('1761840000.3', 'picqer', 0, '2026-11-29', 'MmsMAMN5Z8wO1cmonNXAJkvAwUorrV8o4vCA6FD8GZk='),
('1761840000.4', 'picqer', 0, '2026-11-29', 'MmsMAMN5Z8wO1cmonNXAJkvAwUorrV8o4vCA6FD8GZk='),
('1761840000.5', 'picqer', 0, '2026-11-29', 'RM3NPPHoBDfM6mUn2cNc0+MVWnyOv6lJYrZIeQdXeC8='),
('1761840000.6', 'picqer', 0, '2026-11-29', 'RM3NPPHoBDfM6mUn2cNc0+MVWnyOv6lJYrZIeQdXeC8=');
-- 3040e68
INSERT INTO picqer._dlt_pipeline_state ("version", "engine_version", "pipeline_name", "state", "created_at", "version_hash", "_dlt_load_id", "_dlt_id") VALUES
(4, 4, 'picqer_warehouse_picqer', 'eNrVWm9vozYY/yqnvOlNS1NswECkadJeTNO0SdOub7bTCbngFlYCHJh01em++wwh8JA48LSuTlp00lEw9u+P/fixzZdVWEsuRbgXVZ0W+WrrrI+3RP6Q5tMnsbjnTSbDOkrEjoc534nVdlWm0WdRrdbqohRZ+87kQfjEK5EUTS3CoWTMJa+FPKsBVFyvth+PDz61TdcyzblUUEL5XLZvxZncgNv1Jm6ix/huNS18aCJvskwx68mECa8TVcOd82sp/074XfMnbcq//PIPK3Kefiut2+L3z77M/v3wyz9V9NPtz079Q4uuaKqoBfblCExdVQLergoFQnbXPYkvX5UwVbrn0bNqUdXylBRZC59alF0Tcm2RW8K2lqX+baz2R7/v/lBFo6yIHueKekPRTNklkwmIHz9+Wm2DNfj7/ZVSJZLpXlyt313JqhFX36kyloJYP4lS4lBVgsdzJVlfUtU6WG+miI9WhFCdIiOMThMbw9fH8iVEw1eNoQ7o60kTG02asnnSN8x2Av+mg3TsFCdPA/CUnTx1LQs8xXQWgH1BPOqO4tVNWWapGqEmslEPLZtt62QbUHRsnTW8cWH8UIQkANeCJDYdJVEMuijWRjwjWWwHL4uvk2WCBD2KQLNLrL1z1kaMHQvN2HHnGB/YEraGd95ftUK0vSBSmnA16VXoUAqQLYjiOKMoey4fqqIpzURhaFFcSyfKgKITxcWwZWi2wchWsYpULlGbTaUuwdN19VPpEUbHFzPQQZsLfF0H8u3m6PtUZLEZZbzDzJrJHg5I0APdRbvsApeLKhaVOWeGt5lpbQY40D4ztM8M+Bw1aibdvQlpvNGe1ugpFDxvtNMMOC35w4Rtd2NTJzxuOR7+f6kCHt52T2t7iwHN20P77cFxzaNHrtZRD0Zee3ivfW0CPMI48F1P7lxIawhGFXRv8MlUlbZpaT7N+/g02fcuSQOwoPuDj85xfbAgUuvGtrVwyBrMyOMXRoE22e3hXI9whoi/QCqgU1LdJBnecalW8HVYqlWxMJu7A3TGSizrErcO1U2P6qZHNQyBywUMRkSATnkDEB/rJC1L5YSaffdpbNYtiEXw0mkD4xkabB4Am55nTywQJaXYlRmXwow1OkgSou0wAwpsDIBNLrEFXqtltZm/BO8v0frbIUB7StCeEuBpUhSPZizxflKtnx0CPEu0lwR4WQnZVHm3Y2q4y0Uo3lWqdfUEC5o5RftLnTPm6o3abAonFG+0bc0Q76HgeaMdp8Dx+ya7T7OdyGV4zKCN2NtER2ls5WZoBbv9BqtcIGbbeOmB920XmyW9VBnD7iYTBtLGO5WqdUs1I8GZNhMa6x5kXkKG77bMO1nzGonnBRfXsGPn3/HqEH4jRUOKkYh1bVvviLt1ydYNukCtUqCieu7m/TSPxAFEk8s0O1zG/FnVFHh2+9vY/c9Zr9Ja5bFqzhRSvdQmScoi8cDzSVsT7NQjMILM6uuBHXiVi7T4+L1sD11aUNOGNG+Pyf5eVKla5E4kOCk9rJq+wnTWxKSAzuakWJ+YMmlL+j5Wizjk8sxJi22J9+2dZGgnA2LiZGC9xMmAASfbPLaNoWZOBpdS5K7qlzr5rX3y8SMuMBpxwUtGHB3T/9aPpooSXgvj4E7xSx+qX/pMoWBXArDdoR80ZTzfD+btoNYk24pEWkozbdBHY5QQfZ51AIHNsGCLb6bKsHYDu6lGsuAPWinx5jZS8b0FfT5KCYiyauQvBrNFsgGaLNXmSUcQ6D4AWlzgSincL66NVo8ULJEWiQb6zeG6Xz0idn1gc0ssffC5gLirk6I0D3s2PuzZ2rA3QYL2Fr3QoNPVg0II5sBXTszU1k/MoPbD5wyTuTnh+YMujXr59Oz4rP1tWP/zXjc9o9MoavvnR+SH70zCN1DTsecOwa+7dq7/P7rC/ekFXR1QdFfsxVmQHe9u0rg/H1X1jdfgvc19VezCNB6+oFEFz27B8rI4KX1yA5blu0LJpcr0F+sJsnZXr4PVXbw0hDj4gOloB94ABT0NOuig6finG09G4RL/XQB1ncs7Tvjpwb2cHs4OmQVZXHvmEMZIIPTBEmU+6vAFPae4JosQCjZlEIsQz0MHCbiF0w/7sOTVfDa2xNXDfglE8Wfd1KPnSHHfYS7VDM4QT6xxiO8wa73KxZOo5fHvZVUDDVbU118LUG3ivDFUe8jZv7a//wDe2vSr', '2026-11-29', 'b4JptZhabuR2upY8pP0c4wLp0ToMq8tlxSHjrcBTF4s=', '1761840000.5', 'i0');
-- 3040e68
INSERT INTO picqer._dlt_version ("version", "engine_version", "inserted_at", "schema_name", "version_hash", "schema") VALUES
(9, 11, '2026-11-29', 'picqer', 'RM3NPPHoBDfM6mUn2cNc0+MVWnyOv6lJYrZIeQdXeC8=', 'eNrtPV2T5Lhtf8W1r4ld8dq5slOVlyQPSarsOKnKp+uKxZHY3bpRS32SenbnXPffQ1JfJAiQ1EdP98zSD+dZAITYEgCCAAj+5dOLaNqirj793S9+/9e/GP/FTrw9SdCn//jDb/74pz/9c/0P/3T4w3fn/6w+Z3/M/uav/vBf/129/tvLd+W//m/zf/8i/j3/H/GPv/v7T3K8qI5FJdjM9Ne/ltCKn4XidimyH0Wj6Dr+VIpWwv7yieVlZwz4y0RtIeSYrC6v56ofhNEbpDnvOOteLxr+VMg5dQpcXctSPVhCD7xsxc/YjGeGALWMb1G1oulEznhnMTXhkGNXnEXb8fOFYtpmJ3HmbOA1MzXhDlPxlZwk+NzOu+wRSzj2M0EmF89FsfnSFJ1gedFe6rbo+g/zqX0u9JtpRFtfm8wVEjVSA8qa560rTD0YiJICsiK3qEdY7Jwl6NKIrBhE6Lvf7vixuubav9mOd1f7Rw2gxxFMUp4wfOxvXy4P/Xf+WX+VOr9mnf3aJiCQhCIfMPZ7maDx71k/uTjz5pU9i1fjIxb5C++OTX29gGdMYOIh/eD2ermUhTSh9uAJ7Bk8/IiszgX2MjQc/SI/zwZ8HkULb/+sIoNPURA4IJcqc+blJ6A+v/mdliiu3+fvFcND8VXkbVdnzy5riFv9EONNMPRFowTkS8hFWUh5f1W6Y7GxEJ4vlos2a4pLB5clE04+/Yk3zqceYeSga1UWZ6lo/eu0xgKUM+26LjUL3rbiLDXBtqczlBw4AOYxGkBO9YsojidbUQeQ542WckXvbMM0gDyDvhQ5GNNDPENO7uROwcmdi6o4X8/sIk2ZtI+C/XjlVVd0rxYfmsqn+yNxUY30hWhZfbDFm6Ty/dSWOXI2wsiPl9XXqpO2sT6wulG8rOEulmTUnuovTK4nl7rppIpbK46NogU266Q22tLag8ghWSN4ByR8hHlXTvWPn+rKWjmvl9xhNsIWM8vq81lUHdOvELxUE+P5oLzi5WtbtIw/ZSwrpeYWhyLjjhXy0ZHfaxokdwLPjJ/VZNhFNCznrzh3jHC1hS/yw7U8FGX/Jq7SlJ2dtRSj8LwuJr+740pNQO8HzEV+vbBWyudo1QcHVpQC8c9MOM3XcoGhW2shlnj1eiDGbJmPfK2KH6+jX6ccN6mihn9EOnryGxwF9PRML05+McEOdXPW7+zThTfyOXoWX39ZKXBZ/DR86VaI6pdqwuZTR16MdfyIO4sDah+XsRdGyRAMUxDPEGmRS7BIaojH0JZ1A+yAgpADiuok5BcAG4MeRi/dcjRzH2WAyeftJOxNXePyOSIWCKkeYnvtmpUUKmUUsKfMqCUbxn4Q8qSyaBWzr4jujphlW763U9/+R0H1XKqEw1+HQpQ5pY02zZ5qaXLGx/eoPRX1hZdXe0APSYqTFGeB4kg36CgojRmQ+6lKEtoktDsIrRtsgLg9rfsXOedTfW0FGDzDPcPdqRLhkHmIdFlF8wI2eBMwYuATz57rJhdNi7Iw0BHM1HZKiRXOa8ZGsOJlWff7PZyZifewOzRCuK91hvr2XsmcJHOCOI9FJlwZRwn2dRsHts7gEe6Nzu8cMU+6kXQD6IZ6m7hSDBigDQpYHxiuFA6SfnFuJozKTObmfHAd7FF7Pmy5rvfhSDteeQ7FVd8y/7Ywl5JimHeOYQ76Z+rq5I7iCmug75HEXu1EL3mM9v9YKV5EybSH6zreFjbktw/EUkiLBvjjGD6S3Zl/VQk5kt2ID7OrkSwLQNEZd+m5F9Wx3y9J1b2UoiraE+ua4niEaewArc+IUUPruCfUKZXyyGbItio7JVUYvk10sfcwZKjSGeD7WsvZ8WPEVF2sLyq9zC1Y6HQ0Qv74ZxgL6GHeipPqWeXpxfkCSh0gjsw/jb9dY5jxMpjziwOkvtoRe6TzcjA8+bMBcS4O/Fp2Pn4jSexLcNNxKAGdCGzZ07UkViUHSc5KUoqvWXltixdB8kIoSIb9kiKt0pgAwuKHJFFwEXbHsDGexfDY2ZJxvvhBK8eLg2iga2IhyNdS1R3QVQVIHv/DLrXWsrd1pSU2C75Nwpt48AtXEJ5l4tIxJNhtY+jCLLUJb7UyHkUlGl4ixoEkItnKH1c3sBBvAvoCBctry5Jm3ksz93V+J26IBELcfZTzDfzrTTGvfhVl1NtA0MHVnXQVYt0DhmbzIC6eDZHbo6niWfu8FbYo4QfGUHk/D1mYOZ4FdJApevDIhnPWoq3WUzM6ScGsm1dXIkYEFTAYHHBsPEVzP3u6Q4igyCUBrGPWIO+glbEPNbguc8SWztCgwmcnXh0xgz4gPAwq8QV59gz1li7wFvzeAURX0Or5uIEEEx4Y7BgQA7y4wj+ZuXuZOWh6ttq4KR5DWyuChLR7ESyDxPe2hBusUlZXXcOpUKmL3dukvlOrmExcMnFZwN5sNXbn+kWoM1X2lmGGOiZtRAEVnMA7mKkkZ/vJ2V7xhJHZoanP5NbfQXqq5BDeXU1yBqhlfOPLgvx8Fq89S3omoHpv6eFefk2LujKIqqccbMrBphzsO8rBpoXz3g7aroZa/QjcWPcY0mC7qh2pyzfMIWJqHNTbxcekkwbcWwMm0dyqBWPjpRYcZByhjvSvbOB0Q5m/CPlyqo6D0IEBXn2MRIpXlfMG5rsGYFohHk4/LMHdXsFJHKXyHaBaeQrqhvqRpPF+1U6mpOxUUEy3hQg0g1jb0WGJaC7u/LBwQ9iIH6/O8YUJSBrkF2ni5fSnWkR7sYPIIJuieqnhgUWICzJpT8XlUlRHcj4WQfinuT3AACrMYuyA5h43IUiCLOXqKooL/vtGXFpGH7VMczYou9ouxnSjDI8Nmyj2tmWpb0c6TOweJp7lPE6atfFD1mET7kjujARyayDSCvx889WurspXpiqq257+peCMXwr7QxI0aal6uKUK6NzWhcpghy5TGH5PVU8LVFqgjAUKSHecDI+NW5EVCqAcybXwQHht3MddqpItv5ctd6Vzqzm3OaIWnSDZXzWSaU+m3TDtrrDHibTTohlvzLyou/JNrfbjd2FOBn/PSrj2xMGBtx6y+cIbdM0YpX9zhIpnz1wqA+x/PoPdWNSIg4GoCf72yZ5VF5/EXwwSnTmNvTYkmmH8pSLRLK/9ZR/82tWM5y8woo+gb3CNhlM6PoPXXqYBWRrgVI3+fmLwluXZw7wpXh3WiwjgUEPXN7TCKlUh9g4VII18gGjYMBOdcWW6OaOGw+y9l9bfpRQZ6szVQ7bwF0zfO8R8IFzIvvdAmWuqI8g3XDPm4Y0Y+Rj6nSfz06XUF5zVTcxUTGpfDw1kqIZW6j61AQ9MUPyoCKkd08lMqqAog/rhIV/zMFJLcMqgJDvDPLpC0S5/SFBj/CM2yynF3qM3gSH7TymkPd4BQQVyRsfqUNTAJZKd19lVnxqJ1iR0xMpHhvUJEsdLuzEyRqtc8lWPitctatB+suw+IUbDyFE3mVi0nhFj4lXNYLBY2wJjY7yt8cB21LJFU694FO3aYYRh7wuM8rl3OOniR4RdPN+A7X4Vzt3n5nlH7D6hoKvnoQ87e2BwtLsXMS61AnrQLTvYSG/etw+9pFX7Bl5UsFUWgnZ375AG7t8d/D5NMLBKHwPs6+awbPv/PiJpSlDKF5enCU/hufej66jmbVX3TpwvpRQxkOGboG6ab0DBXN8Ifvtg3LBiZy2WZtfgfU8vJhW4lwpYYrlV8lWHhxbmX7DlbFN3iOCitUeke/w5juJMQFIDDkXTds64GUqn8DgybgL6n8fwB7LwExn6yMDAg/wcyCMnKDlQnHlR8jyXMmhLioXwTLg6XuEp0QlIt2XOzwW4+11D9swF6rdW1keVbuzc9zlhFvsHKcmYTLjPhE82dnPL0iHgI/euL4Xb0dfBOmYdkgDT66DvkWVEZkbOx2jrvrY0AFPZ1fqKKWvS1HfUfxNTod21Vl8sr7gG9Negu5Um9w4ZpB6fG2A6ke0XZVjZC+JjqX+qRv6g1cioeYkzItJzl6qmkjxsrGluoWvvEjhmA6ECSo5R7HAV6tL4Bq96h9zWzwlKqvXKLeF9dj2rI0s33c5MV0GRLSxxipQteUCPBjULlEFhTN2o8UW+vSm1jHoqS8fe1gwtOfJjymRaZj/oMkvKfCO6a1PpyKJzkRnEOTJrEQBptXHvpiOhXGSE4wNP0P1aGaYAWVqkfIsUontbN90Dy/7qFVTTRxSl6MhFLhD3XhQ9qV9Sv7D6GQqx14lw/BC459w3ceR7D00beYGXb4D36pCuqxUyN1Nowun2C1I2L6deN8zihBF6qy2sFJTMuVtgAq6uCXzhXXU9P8FOdxPUEwEos6vaA79As2UiSJu3qkv9YEn7vnsMY4FThBhqag87C0/nONQZyfZSgkPbBtiT+nz7+MQNdnnSN+1pHUG1MSkS8cB9R/ZdYBgbLBvRcMQi2GvZ6cV7pGKY0UXQO9ZibllgsNkGV4eB4DM26jM97Kfi4hyUH2H0r4PXYGfYFdhGA6Jj4Vy4eCy8Fy4qKwEurRth/ooa7OVZiNBSgHW1BSjSig900q4ULwJMH+LoSr4U9vrgvW7aVWbU6XgDcfsaz0Wdcz5oR5ykiR9eE4GSRTQNdKlu47Vs6rC2WBlTS7akHKhy6K0v0v2VaviK9Xrdpyp923K2ZZ98w/Ir/X7ABx5hHle1dyKd/YWFCA6ndikYPsgMc7whLpbJZx+Xz2E22K4G4sJvB+5yLERwOLLrAaiI7+PugiDOvxsaqeltkUPh8b707seRFhMeGkxJHIIOsUL39DYqksVnD4/PQSaYrAFU8K1ASTPhocGInNmY8DdxpQyg/EI2ENMyBgkeLrSuq6VEBXb9MzRwyo8IRTtIuqa+yJ6vF3ap5arAhi2gfbrZxkJGP6hc57CIdwUv0QAExNG1uuvD2MOXzjFhyn2tAsZytckc5XCtpmicxIcC3jBfsjHtsTLQr65eQG974MGbHpB6GKIMZpbH61NZZEO6X/rI8E5BFx2qLHnAKu6U/kjpD+cKjf1uz+gPh6gOJtjmyUBu30b10txnPAe22PAJ52WDM4gauvJSVONmLMeTMuF3vR9dX2LoXoC5fh3hZ8dIDCDPa+opWMalV1KWwBI6SA+jL27voS94cyHzI0kPoj4wn6gRJB6mJ66WkAZoyQxNeZJv87qXdrm9dTIkFmIvO5sSI0n1kuoB1fPeBQjwuzo86+8XSymSpCYb1cRy9oeOboS3P2H3kv4NjeVGGth4cQb7jn8vDSZ0dcdLdCtkY3yqqgnl9IDHa8J92/KybpHq+gm6tp/MQwY18AOhkcdAZ/lhT7zLToRwDch0di95CNEewiR/uIE00PtYyHTgNAntZqHVMR7Pqj6jk9Amob2dk4k7lx6ncqV3uKQgZ4MXubGWZ6XH3J+iQ8+L+gdudKk2lR7t5I/dtIZp33IkXylSKkN6b2VI766kg7dtcazkutnVDGmzi6B9areuHuLaHAXIDQ2gty2heJe7/VWprbaq65/ki5HSXNglFjZmeaigjzI8vWLC5CBTECNVZqTKDOySgcnP3eMqkekKQcRMYfi93Gvg0hGlFhB9q3KNnQpGhuYU43U9jZBebSbOcAHzEn6zZSVbqkCQJdLGBFmQHMIMdq+HWbdsd3X2LO1c5t5TAFCejIakozmEGUwlL169pqlSbUwKCsUHhay1cPWK1yckJ+0IroAO/SOviIAaNw8+Oi97glvM4IULyr3WhmQ8PrzxsH3bxWbEKbSDuH3NQ6q4SzqZFnRME3XcX1C6OGJJbdyQVFh2dHtTBsWeEJFumpB0ZHKpUVChiZK/MnegjaGf2AOMByrAnrVVZjQ6FK2OiDFa5PgFZQRJ3AzR3v84hcdUD+2PVdgUDapiBP7QoEGP/2qKJnKW6O8mSPyRdUaH1ll0bJ2oVYS4qHfGO+JHpXvaUiD4ZoFgc2nbLyA8MA0Ghl26W6ywG+O7y691Wx8pNYj0vfBl4d4P5xLQzvUZnjjuIf4Y3rYwYHKwP/6m1zAam00Dk6BGyXO0kTBGPKC5SIdbksJQCrMtWoQowvAXcl5swbAHVKKJCDuVZqHSubSkuu9Tdf2VyP4hj6my60PT983eq5hxKbKOaAMxIVOqJ1mC/SxBtP6/hdbf5Qzs6tLiNQHesuDgJgAN8baSU1c76oL5ohINc6OZFM1bhB5xmwVxEYcNGHnaIPBjVPlMVXfCLarpoWT6TpF4G/6hBPSlX/v0DrxBzDStCikWErEWXBrRiuBCMFIFVoGBzrsYjDRvf6vfiuvrU5bgYbIEpgxuzRao83GqZBks4xPUEfMRhZyz85U+L8uvbyqveevjlBeePXP5b1jUM8MXHWQMHGAMXLZQny+8emUBpiTZKubE0csgub/Q3Z03OUszcaMpXBfRRIT6xNJcELxvLlo5sbnMCM91hE1TyJfVq4bZlneGk4Olnony2pSgK+8ADA5jl/yADtWI8PCfLviTNYL2yhuu/XgnZ2chgsPhzzbh/sHqPwIdPmFIBqvK/UenljhN52B9rNAWmp7emVOL6xscTnvYk3jJibmXE2N5FLs5LUztiqSEE97LjN7LjRlXfMXVWe418HauwioTM1o/RlpVFmdWGWVXmdcupr33R917Wxq9Vm8Zy+vs6tmAoJQPo82KZpoXymHG+pR0YWGtfMv221IA+lKT0dAa15j0IHII1PWk4t+2ilsLaZyuP8nVAblrzQA7WjzhgCbNcPqVuZEE4j3udk78zcMM61PCm7pTbTrrsCWjzF9UY5wnEFdwkEFGPj5RbKRs1Q1sWzQBb3HeWaGZPl6N6wSGD1x0IJ+pJHvUbZuXhYzYsO6YnFGbhPLF5WnCFzNV20NCfgAqbSHfzRbSWDp6wVE2E/an6GHO0rLC6i6LWA/NQJCUOMTdzlKvvQBifT+//pcBOZmAe3UioW5ZjLpeEWu5Fuy2hjbMCzfKwxrkBRvjOQ3x/I3wkAZ4ocZ3WMO7uKsQySsQH/bqw5X30a2ugdkcX2lEJgp0/Zvhyw+efcvn2R6z3Zq1CKhznPSKESCNf4hjMTG8RzIt4lwc+LXsfPxGEtKvBfSTNPqYzkTxbGFLApQg9ocTUk9TrfCBLVaETtBUyxV5LMdihMuBEvgUZKIf/wJOAUoQvocWObpsoyJYkO4DSkEy7EMDDHOzACp0PfpwfRB2S/qMCs0DX7EcZIgNIdwudrGM6RrIVs1Fia1kMlXQu1Y0RBsqw0SHuudIQrSrm73NjKcegHE/lySP+sXIaN+PJsk3/+6cv7aMHzopM73k6JoPrCjWR5yalT7grtvYUm9N2w6sEP3DNvEYGbGvJ4K5AHmbsOzwECmKbY2PH3G3iu5ua0bzEPfArjhJkJ3kpk444T0D7Okt3jfIY/hrR9DhlqySWp3pd7LkCDrUdmA62UI1L7AJwuywCjQDE/KDe/E19iGIrAdIw1uWcSS1ZbHwKRX5zaUijWVo8WLj+j3UeoNQBpacG/SHvkeGcMvJs7SCpBUk2eNv1B73hYlP7am+INUeNsYxpeMJgYGMYQksnGaXnB1g7X/wDVJvcislimMFP50B9tV0aZrqen4CDwaoIAvEcgLUngeAUd8R9RHtSJVAgmVrKsBTbXoKccAQh2OlNtenDy3hgGpMULd+FWsyZ4Df/oRoyrnfIed+v8vlVlz1sjLTvuLo8cZShHRX1ns+N2Qazc2tUSXXE28F4qkClHu638TDXbKF28U1Xbkg7HBB67ZosvkmYCsagKO9yuFHurtOGxNmgE3DQe7r3a4wpPQFl5HXWq60xOMHoc6fYviIb++YNAuxoZSJOCWL4O/X6XuPk7zpHsu0Nr+PxiTOmrnvAk01LqeI9l+0h+C4SUrd6YXS3Cpcf68rJHdujL64p/sjZBp6irE8Fxk8oWK6vq1d81cdBk/h+A/bCM0xxbFZUimrFychOgCR3KfGOLnJHnr/q5Wk4rQwUjPCfMnDcU/AiJ0XShDFkN7DsFAvInNBYb7FLEAau1+TK2ns9s0l9Z9vuHTOGaERuuf268Z3KQWuPIq5/ZJ51g0Ws3Dcdv/ygJuODddQTy+Uia+ZaFsn7khSpe3GQ1aizsvS9lLUnhejSoIc9D5r4Vjho4nIslUb+872Jrtsut7xLmW4FQd0vWj8U97SJwHLjwOUj0me9+sXJs8OkszR8KeMZaW6+/BQINdWIej9rssab8NSKzp6aRZK4HknJj3uj+IUUSyn7Utgqi5dFHtHWgEq4i1iS66LjWB0rcqiembyT3G+gIwrTUXK2Dxk+kvRmF+VOa2UogdFvV3Aw/OyMcqIVwaGYYcug8TLX6B7YjJAGqOLLXu6lsQ1dh4yusH8LZqPDK4fHrdH0N5KdrnVRM9tzvAVMxwGUzN00N4iWfPyQNJcesgWMcdNp49uAXu/GQ1TL3iUu4fHCCJvc8TNK0UTzdRnakO0pMbBgQvM7sKhC75GyATH0Ee/1ghzHDlk7Ut2TXPUgOhf6DXTQWLaH+wdUKILnIsNu7nnuhGsO/HK5/C6RBE3V0kjWkjzU756ozMYWZh5Two7vjpIf2fnvNBdqzzlKyQRZPyDKrU1F2rczfMMHEv/cQYulmSkhcsVN3pASl983NMEc2gnssS2450bHHbCNLB7Ptk1f0mSQkXuGhW9BtbShG++3TKFHB+h+nCUqa3xxlNdw8u1NMSJKiowCJpp0NtXgMudBYhI9ZCdq76XlwO3Qm75gA/Wg0Jbx3TqI+n2pNuTAm7V7Y63QLd7iKPbCgxrchVoB91efMnypjVMxXGPqjFHV2NBCQTtyxi0TL1WFcEYBoLgL4InFT2XiiM3twKrqzExyzvKjsMVEmesMRjjt+7St3PF7O6lrQ/ePzCZ5HuZ5MlubjXJQ/Fwi1UU4+eQkf4NI3QH8/xU5/Y+RANo+3rtTnXjBtVMeGgwaphtlC96MVAqOsdvdJDBueiDWiSfGRv+UWiLBBdLh7+0sCHxSgMeGoz2AIQ4X0RzIEWPpwBcxFzQ3h0IOmJGxC3SCHrBvJBrsUmiBXPsRwRmOhHFzBepeXCxMTMkihcwfMS80JMWCDpiZkRzTgQdMS+8UtJFR8zLVzVC0cR8CE89I0UT8cOxSgkXGzE/vDbSxUbNyWka5CCjZoQ0dHeQwfm4SRkT8ZZ3fyf/8AP5h6YHt5eLyJj6PyePgaD3cRv7c/5fQUPY4QXiajHMQG2oodsCUBEsML/QxXombxCj3iGGj5kX7iOiBFE/E/UUUYLUvuqbSziZliQ24aRS4W3FL+2p7rDqjRkHLEXOX8EVRK/4wa43Oimz8C72NaXASx6xqdY3Nols1WlJs/TiXDowACMGEkUNCDqC2bhTwXnN2AhWvMRz8hje15asEcJ9rTM0ZSofsYfVqPRs+ki0h/TCm4JL6+6xX3FGUX7aH0QGk2EzFBhC+XcpETDnYIA35+ZvkvBf0bSuPfHPf/sduNNWgzwn5fq35taPzvDYzYq9Yn904bcELl7srWGRAi8N8o+i6a2PY2hd7AdRAMIIR9lgXDBXXfs4++XfhFRj0rRAurHhy6S8uRICrhFAtiXM/pLXHaT5DRTmSRx5BcVwAi6Va1HlrlBPwKXcVP2RcKrcfC376y/A91MAr++ILOCmXfR0sHBu7hph3pPx7UXA45YT0DvRCy8aZ6IDkD4LKDf5oEJVQ7xPkirlOuQD0H+VQVMIp7m8hnmGfeGFMqKtyOoqB/2TbdTqRidFyzLRdMWhAC/QQtDnhooKHgfTEG/Vvrjo+m64U57AvvNWKpDgZgIMMF211jSgXL6H0AO+Fp17eeMM9V3vXINglQbQlZ8LmlN8o0vduK5sDe6O/LJavmB4mtRBvr2T1naNNONHeExnANInY1u9l3auLDDhpBJvtAGLV5axzIgdmvqMFiD1mNX1TayrcbYSvuKcHUd8Ub5q1ZZipV8m5GfCl/KUcvTCM+cKeg3bzxh+W9bGNAD7WZxKXfzbERZnQAKLs3hlWGRrCnhJZA9ZLoH1seFnGKLVsCRQzvfdS6DkpPA9mEYAQToU1VE0Ug5AVtKEbxYonrndOkcYfdtE0Ujn7Yq0h7UxS6VSPlhckNCECU9BM5/QjnK0WWB1rrG4CF0MPe9c1xo6f9JQVEf1GIwhQC3jO/0A98ojC7Pk6y/axRM8NpbGYCyHF8ROvD1hX6RHREzyNnoDNrXf/fYBFIlfLqJCo8z6xuUhEmFn322NgEqIk0RoXH8SquukZR+yzNL1zcaY9J+/1yEaffScnYqpFLrumHodisJ8b7Aawa0bcBL81jf9HlYM/Bmy+N6uXfiz/cjvzW8yz+x769MYcP3r51c0L5Ct1q6KPwuW8T4D/sOYujnX+bXs4yZl9ytVAVBXvzKY/EpR/qoRpU6R9mEVuaIfiv7stvR1Lvw4n5HvlEy1I2ruITaLqP0bzbPT8r0soJ5ye/FD7ESwb8QC5jDHGKLXVCcpM/VwEYqPeGoy0CcjY4edpQ8/l/rHPCCeUhmSMPXYdDnm4xSZmHP9Ed9R7hbLPEytY2KRtGONbyR5x48Rs+XZMz9OlihEqgi7yG+hCiAkvXatubSRTcSUh3suwpSqPi1Mpa8nl3OQ3+SlyGNGIE3ww4OG60L7Hqcimr5PRMd/90hpivsykcI8UvbV+GLFCNV9Q652cR8rzh6AKp7wq44wkM5FiN6pWreEeV+H2/jDP12jqbPfQPMIqvnsut9QtBFU1sGs4NoByu189HYlipcSTeHHjJjSoTHEVug5boAROYoZMEUGSGL9v96P1q1rtEcvev/w5/8Hx3ZRvg==');
-- 3040e68
INSERT INTO picqer._picqer_contract ("version", "since", "program", "_dlt_load_id", "_dlt_id") VALUES
('1.0.0', '2026-11-29 13:12:10', '0.1.0', '1761840000.2', 'i1');
-- 3040e68
INSERT INTO picqer._picqer_coverage ("collection", "strategy", "is_readable", "is_certified", "rows", "complete_to", "read_at", "verified_at", "_dlt_load_id", "_dlt_id") VALUES
('backorders', 'queue', True, True, 0, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.6', 'i2'),
('comments', 'snapshot', True, True, 3, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.6', 'i3'),
('customerfields', 'snapshot', True, True, 2, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.6', 'i4'),
('customers', 'snapshot', True, True, 2, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.6', 'i5'),
('fulfilment_customers', 'snapshot', True, True, 0, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.6', 'i6'),
('hooks', 'snapshot', True, True, 3, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.6', 'i7'),
('location_stock_history', 'history', True, True, 6, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.6', 'i8'),
('locations', 'snapshot', True, True, 16, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.6', 'i9'),
('locationtypes', 'snapshot', True, True, 3, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.6', 'ia'),
('movements', 'snapshot', True, True, 2, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.6', 'ib'),
('orderfields', 'snapshot', True, True, 2, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.6', 'ic'),
('orders', 'lifecycle', True, True, 2, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-10-31 16:00:00', '1761840000.6', 'id'),
('packagings', 'snapshot', True, True, 3, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.6', 'ie'),
('packingstations', 'snapshot', True, True, 2, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.6', 'if'),
('picking_containers', 'queue', True, True, 3, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.6', 'i10'),
('picklists', 'lifecycle', True, True, 3, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-10-31 16:00:00', '1761840000.6', 'i11'),
('picklists_batches', 'batches', True, True, 3, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-10-31 16:00:00', '1761840000.6', 'i12'),
('picklists_batches_presets', 'snapshot', True, True, 3, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.6', 'i13'),
('pricelists', 'snapshot', True, True, 2, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.6', 'i14'),
('product_locations', 'rotating products', True, True, 16, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.6', 'i15'),
('product_parts', 'parts of compositions', True, True, 0, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.6', 'i16'),
('product_warehouses', 'rotating products', True, True, 15, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.6', 'i17'),
('productfields', 'snapshot', True, True, 3, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.6', 'i18'),
('products', 'snapshot', True, True, 9, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.6', 'i19'),
('purchaseorders', 'changes', True, True, 2, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.6', 'i1a'),
('receipts', 'changes', True, True, 3, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.6', 'i1b'),
('return_reasons', 'snapshot', True, True, 3, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.6', 'i1c'),
('return_statuses', 'snapshot', True, True, 3, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.6', 'i1d'),
('returns', 'changes with details', True, True, 1, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.6', 'i1e'),
('shipments', 'lifecycle', True, True, 3, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-10-31 16:00:00', '1761840000.6', 'i1f'),
('shippingproviders', 'snapshot', True, True, 3, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.6', 'i20'),
('stats', 'stats', True, True, 12, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.6', 'i21'),
('stockhistory', 'history', True, True, 6, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.6', 'i22'),
('suppliers', 'snapshot', True, True, 6, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.6', 'i23'),
('tags', 'snapshot', True, True, 2, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.6', 'i24'),
('tasks', 'snapshot', True, True, 1, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.6', 'i25'),
('templates', 'snapshot', True, True, 2, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.6', 'i26'),
('users', 'snapshot', True, True, 3, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.6', 'i27'),
('vatgroups', 'snapshot', True, True, 5, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.6', 'i28'),
('warehouse_stock', 'stock per warehouse', True, True, 15, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.6', 'i29'),
('warehouses', 'snapshot', True, True, 3, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.6', 'i2a'),
('webshoporders', 'snapshot', True, True, 3, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.6', 'i2b');
-- 3040e68
INSERT INTO picqer._picqer_deletions ("collection", "key", "deleted_at", "resolved_at", "_dlt_load_id", "_dlt_id") VALUES
('customers', '85823', '2026-10-31 16:00:00', '2026-10-31 17:00:00', '1761840000.3', 'i2c'),
('tags', '235096', '2026-10-31 16:00:00', '2026-10-31 17:00:00', '1761840000.3', 'i2d');
-- 3040e68
INSERT INTO picqer._picqer_keys ("fingerprint", "account", "first_used_at", "accepted_at", "_dlt_load_id", "_dlt_id") VALUES
('3c4264964b7c8c50', 'http://127.0.0.1:42253/api/v1/', '2026-11-29 13:12:10', '2026-11-29 13:12:10', '1761840000.2', 'i2e');
-- 3040e68
INSERT INTO picqer._picqer_runs ("run", "collection", "began_at", "ended_at", "state", "rows", "rejected", "deleted", "suspects", "pages", "requests", "retries", "waited_seconds", "is_certified", "links", "step_backs", "list_order", "exit_code", "home", "version", "_dlt_load_id", "_dlt_id") VALUES
('20261129T131210.718567Z', 'orders', '2026-11-29 13:12:10', '2026-11-29 13:12:34', 'complete', 2, 1, 0, 0, 1, 2, 0, '0E-9', True, 0, 0, 'ascending', 0, '/srv/picqer', '0.1.0', '1761840000.2', 'i2f'),
('20261129T131210.718567Z', 'products', '2026-11-29 13:12:10', '2026-11-29 13:12:34', 'complete', 9, 0, 0, 0, 3, 3, 0, '0E-9', True, 0, 0, 'other, unknown', 0, '/srv/picqer', '0.1.0', '1761840000.2', 'i30'),
('20261129T131210.718567Z', 'tags', '2026-11-29 13:12:10', '2026-11-29 13:12:34', 'complete', 3, 0, 0, 0, 1, 1, 0, '0E-9', True, 0, 0, 'descending', 0, '/srv/picqer', '0.1.0', '1761840000.2', 'i31'),
('20261129T131241.026096Z', 'orders', '2026-11-29 13:12:41', '2026-11-29 13:12:55', 'complete', 5, 0, 0, 0, 6, 6, 0, '0E-9', True, 0, 0, 'ascending, unknown', 0, '/srv/picqer', '0.1.0', '1761840000.4', 'i32'),
('20261129T131241.026096Z', 'products', '2026-11-29 13:12:41', '2026-11-29 13:12:55', 'complete', 9, 0, 0, 0, 2, 3, 0, '0E-9', True, 0, 0, 'other, unknown', 0, '/srv/picqer', '0.1.0', '1761840000.4', 'i33'),
('20261129T131241.026096Z', 'tags', '2026-11-29 13:12:41', '2026-11-29 13:12:55', 'complete', 2, 0, 1, 1, 3, 4, 0, '0E-9', True, 1, 0, 'descending', 0, '/srv/picqer', '0.1.0', '1761840000.4', 'i34'),
('20261129T131301.319431Z', 'orders', '2026-11-29 13:13:01', '2026-11-29 13:13:37', 'complete', 5, 0, 0, 0, 6, 6, 0, '0E-9', True, 0, 0, 'ascending, unknown', 0, '/srv/picqer', '0.1.0', '1761840000.6', 'i35'),
('20261129T131301.319431Z', 'products', '2026-11-29 13:13:01', '2026-11-29 13:13:37', 'complete', 9, 0, 0, 0, 2, 3, 0, '0E-9', True, 0, 0, 'other, unknown', 0, '/srv/picqer', '0.1.0', '1761840000.6', 'i36'),
('20261129T131301.319431Z', 'tags', '2026-11-29 13:13:01', '2026-11-29 13:13:37', 'complete', 2, 0, 0, 0, 1, 1, 0, '0E-9', True, 0, 0, 'descending', 0, '/srv/picqer', '0.1.0', '1761840000.6', 'i37');
-- 3040e68
INSERT INTO picqer._rejected ("collection", "key", "reason", "sha256", "rejected_at", "_dlt_load_id", "_dlt_id") VALUES
('orders', '366426', 'customer_remarks: a character that is no text (NUL or half a surrogate pair)', '64bf99d9a075d7a8bd30ae2f430199a67dab13876e94f0fcaa9598e2582ada89', '2026-10-30 16:00:00', '1761840000.1', 'i38');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.comments ("idcomment", "body", "author_type", "author__iduser", "author__username", "author__full_name", "source_type", "source__idorder", "source__orderid", "source__idsupplier", "source__name", "created_at", "updated_at", "_read_at", "_dlt_load_id", "_dlt_id") VALUES
(841429, '@Bram Jansen Klant gebeld, levert vrijdag.', 'user', 577148, 'eva.picker', 'Eva Smit', 'order', 366415, 'O2026-10001', NULL, NULL, '2026-09-14 15:56:45', '2026-09-14 15:56:45', '2026-11-01 16:00:00', '1761840000.5', 'i39'),
(841432, '@Gijs de Boer Adres is aangepast.', 'user', 577154, 'hanna.picker', 'Hanna Mulder', 'supplier', NULL, NULL, 132590, 'Cerâmica do Vale Lda', '2026-10-17 13:12:21', '2026-10-17 13:12:21', '2026-11-01 16:00:00', '1761840000.5', 'i3a'),
(841433, 'Leverancier stuurt na.', 'user', 577130, 'anna.admin', 'Anna de Vries', 'supplier', NULL, NULL, 132595, 'Holzwerk GmbH', '2026-10-30 16:59:10', '2026-10-30 16:59:10', '2026-11-01 16:00:00', '1761840000.5', 'i3b');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.comments__mentions ("idcomment", "text", "mentioned_type", "mentioned__iduser", "mentioned__username", "mentioned__full_name", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(841429, '@Bram Jansen', 'user', 577131, 'bram.kantoor', 'Bram Jansen', 'i39', 'i39', 0, 'i3c'),
(841432, '@Gijs de Boer', 'user', 577151, 'gijs.picker', 'Gijs de Boer', 'i3a', 'i3a', 0, 'i3d');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.customerfields ("idcustomerfield", "title", "type", "required", "_read_at", "_dlt_load_id", "_dlt_id") VALUES
(253354, 'Branche', 'select', False, '2026-11-01 16:00:00', '1761840000.5', 'i3e'),
(253356, 'Debiteur', 'text', False, '2026-11-01 16:00:00', '1761840000.5', 'i3f');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.customerfields__values ("idcustomerfield", "value", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(253354, 'horeca', 'i3e', 'i3e', 0, 'i40'),
(253354, 'particulier', 'i3e', 'i3e', 2, 'i41'),
(253354, 'retail', 'i3e', 'i3e', 1, 'i42');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.customers ("idcustomer", "customerid", "name", "telephone", "emailaddress", "discount", "calculatevat", "default_order_remarks", "defaultorderremarks", "auto_split", "language", "comment_count", "_read_at", "_deleted_at", "_dlt_load_id", "_dlt_id") VALUES
(85823, 'C-10004', 'Hanna Özdemir', '030-3655557', 'klant231526@example.nl', '0E-9', True, 'Altijd pakbon meesturen', 'Altijd pakbon meesturen', False, 'nl', 0, '2026-10-30 16:00:00', '2026-10-31 16:00:00', '1761840000.0', 'i43'),
(85824, 'C-10005', 'Sem Meijer', '', 'klant211194@example.nl', '0E-9', True, '', '', False, 'de', 0, '2026-11-01 16:00:00', NULL, '1761840000.5', 'i44'),
(85832, 'C-10006', 'Ilse Dekker', NULL, 'klant858047@example.nl', '0E-9', True, '', '', NULL, 'nl', 0, '2026-11-01 16:00:00', NULL, '1761840000.5', 'i45');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.customers__addresses ("idcustomer", "idcustomer_address", "name", "address", "zipcode", "city", "country", "full_address", "defaultinvoice", "defaultdelivery", "_deleted_at", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(85823, 662393, 'Hanna Özdemir', 'Nieuwstraat 192', '2411 AB', 'Leiden', 'NL', 'Hanna Özdemir
Nieuwstraat 192
2411 AB Leiden
Nederland', True, True, '2026-10-31 16:00:00', 'i43', 'i43', 0, 'i46'),
(85824, 662394, 'Sem Meijer', 'Julianalaan 64', '1972', 'Aachen', 'DE', 'Sem Meijer
Julianalaan 64
1972 Aachen
Duitsland', True, True, NULL, 'i44', 'i44', 0, 'i47'),
(85832, 662402, 'Ilse Dekker', 'Havenkade 129', '8929 AB', 'Leiden', 'NL', 'Ilse Dekker
Havenkade 129
8929 AB Leiden
Nederland', True, True, NULL, 'i45', 'i45', 0, 'i48');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.hooks ("idhook", "name", "event", "address", "active", "secret", "_read_at", "_dlt_load_id", "_dlt_id") VALUES
(716888, 'Koppeling orders.created', 'orders.created', 'https://shop.example.com/hooks/orders.created', True, True, '2026-11-01 16:00:00', '1761840000.5', 'i49'),
(716889, 'Koppeling picklists.closed', 'picklists.closed', 'https://shop.example.com/hooks/picklists.closed', True, True, '2026-11-01 16:00:00', '1761840000.5', 'i4a'),
(716890, 'Koppeling products.stock_changed', 'products.stock_changed', 'https://shop.example.com/hooks/products.stock_changed', True, False, '2026-11-01 16:00:00', '1761840000.5', 'i4b');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.location_stock_history ("idproduct_location_stock_history", "idproduct", "idlocation", "iduser", "old_stock", "stock_change", "new_stock", "change_type", "changed_at", "_read_at", "_dlt_load_id", "_dlt_id") VALUES
(620276, 418450, 330451, 577148, 7, -1, 6, 'mutation', '2026-10-30 15:06:17', '2026-11-01 16:00:00', '1761840000.5', 'i4c'),
(620278, 418433, 330441, 577148, 7, -1, 6, 'mutation', '2026-10-30 15:06:17', '2026-11-01 16:00:00', '1761840000.5', 'i4d'),
(620281, 418423, 330423, 577148, 6, -3, 3, 'mutation', '2026-10-30 15:06:17', '2026-11-01 16:00:00', '1761840000.5', 'i4e'),
(620282, 418452, 330447, 577148, 6, -1, 5, 'mutation', '2026-10-30 15:06:17', '2026-11-01 16:00:00', '1761840000.5', 'i4f'),
(620290, 418432, 330465, 577140, 7, 12, 19, 'mutation', '2026-10-30 16:59:10', '2026-11-01 16:00:00', '1761840000.5', 'i50'),
(620291, 418432, 330465, 577140, 19, -12, 7, 'mutation', '2026-10-30 16:59:10', '2026-11-01 16:00:00', '1761840000.5', 'i51');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.locations ("idlocation", "idwarehouse", "parent_idlocation", "type", "name", "remarks", "unlink_on_empty", "location_type__idlocation_type", "location_type__name", "location_type__default", "location_type__color", "is_bulk_location", "is_exclusive_location", "_read_at", "_dlt_load_id", "_dlt_id") VALUES
(330410, 63498, 330408, 'location', 'A.1.1', NULL, False, 714453, 'Schap', True, '#1E90FF', False, False, '2026-11-01 16:00:00', '1761840000.5', 'i52'),
(330413, 63498, 330408, 'location', 'A.1.4', 'Alleen met heftruck', False, 714454, 'Pallet', False, '#8E9AAF', True, False, '2026-11-01 16:00:00', '1761840000.5', 'i53'),
(330423, 63498, 330408, 'location', 'A.2.3', NULL, False, 714453, 'Schap', True, '#1E90FF', False, False, '2026-11-01 16:00:00', '1761840000.5', 'i54'),
(330439, 63498, 330408, 'location', 'A.4.1', NULL, False, 714453, 'Schap', True, '#1E90FF', False, False, '2026-11-01 16:00:00', '1761840000.5', 'i55'),
(330441, 63498, 330408, 'location', 'A.4.2', NULL, False, 714453, 'Schap', True, '#1E90FF', False, False, '2026-11-01 16:00:00', '1761840000.5', 'i56'),
(330443, 63498, 330408, 'location', 'A.4.4', 'Alleen met heftruck', False, 714454, 'Pallet', False, '#8E9AAF', True, False, '2026-11-01 16:00:00', '1761840000.5', 'i57'),
(330447, 63498, 330408, 'location', 'A.5.2', NULL, False, 714453, 'Schap', True, '#1E90FF', False, False, '2026-11-01 16:00:00', '1761840000.5', 'i58'),
(330450, 63498, 330408, 'location', 'A.5.4', 'Alleen met heftruck', False, 714454, 'Pallet', False, '#8E9AAF', True, False, '2026-11-01 16:00:00', '1761840000.5', 'i59'),
(330451, 63498, 330408, 'location', 'A.6.1', NULL, False, 714453, 'Schap', True, '#1E90FF', False, False, '2026-11-01 16:00:00', '1761840000.5', 'i5a'),
(330465, 63498, 330408, 'location', 'A.7.3', NULL, False, 714453, 'Schap', True, '#1E90FF', False, False, '2026-11-01 16:00:00', '1761840000.5', 'i5b'),
(330485, 63499, 330483, 'location', 'A.1.1', NULL, False, 714453, 'Schap', True, '#1E90FF', False, False, '2026-11-01 16:00:00', '1761840000.5', 'i5c'),
(330501, 63499, 330483, 'location', 'A.1.3', NULL, False, 714453, 'Schap', True, '#1E90FF', False, False, '2026-11-01 16:00:00', '1761840000.5', 'i5d'),
(330507, 63499, 330483, 'location', 'A.2.3', NULL, False, 714453, 'Schap', True, '#1E90FF', False, False, '2026-11-01 16:00:00', '1761840000.5', 'i5e'),
(330520, 63499, 330483, 'location', 'A.3.3', NULL, False, 714453, 'Schap', True, '#1E90FF', False, False, '2026-11-01 16:00:00', '1761840000.5', 'i5f'),
(330522, 63499, 330483, 'location', 'A.4.1', NULL, False, 714453, 'Schap', True, '#1E90FF', False, False, '2026-11-01 16:00:00', '1761840000.5', 'i60'),
(330530, 63499, 330483, 'location', 'A.4.2', NULL, False, 714453, 'Schap', True, '#1E90FF', False, False, '2026-11-01 16:00:00', '1761840000.5', 'i61');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.locationtypes ("idlocation_type", "name", "default", "color", "_read_at", "_dlt_load_id", "_dlt_id") VALUES
(714453, 'Schap', True, '#1E90FF', '2026-11-01 16:00:00', '1761840000.5', 'i62'),
(714454, 'Pallet', False, '#8E9AAF', '2026-11-01 16:00:00', '1761840000.5', 'i63'),
(714462, 'Koeling', False, '#C0392B', '2026-11-01 16:00:00', '1761840000.5', 'i64');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.movements ("idmovement", "_read_at", "_dlt_load_id", "_dlt_id", "idproduct", "from_idwarehouse", "to_idwarehouse", "amount", "iduser") VALUES
(703065, '2026-11-01 16:00:00', '1761840000.5', 'i65', 418460, '63498.000000000', '63499.000000000', '5.000000000', 577140),
(703067, '2026-11-01 16:00:00', '1761840000.5', 'i66', 418451, '63499.000000000', '63498.000000000', '5.000000000', 577140);
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.orderfields ("idorderfield", "title", "type", "required", "visible_picklist", "visible_portal", "only_accessible_via_api", "_read_at", "_dlt_load_id", "_dlt_id") VALUES
(455711, 'Levermoment', 'select', False, True, True, False, '2026-11-01 16:00:00', '1761840000.5', 'i67'),
(455712, 'Kostenplaats', 'text', False, True, False, True, '2026-11-01 16:00:00', '1761840000.5', 'i68');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.orderfields__values ("idorderfield", "value", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(455711, 'middag', 'i67', 'i67', 1, 'i69'),
(455711, 'ochtend', 'i67', 'i67', 0, 'i6a');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.orders ("idorder", "idcustomer", "idtemplate", "idshippingprovider_profile", "orderid", "deliveryname", "deliveryaddress", "deliveryzipcode", "deliverycity", "deliverycountry", "full_delivery_address", "invoicename", "invoiceaddress", "invoicezipcode", "invoicecity", "invoicecountry", "full_invoice_address", "telephone", "emailaddress", "reference", "partialdelivery", "auto_split", "invoiced", "discount", "calculatevat", "language", "via_portal", "status", "public_status_page", "created", "updated", "comment_count", "_read_at", "_dlt_load_id", "_dlt_id") VALUES
(366427, 85823, 384454, 159662, 'O2026-10005', 'Hanna Özdemir', 'Nieuwstraat 192', '2411 AB', 'Leiden', 'NL', 'Hanna Özdemir
Nieuwstraat 192
2411 AB Leiden
Nederland', 'Hanna Özdemir', 'Nieuwstraat 192', '2411 AB', 'Leiden', 'NL', 'Hanna Özdemir
Nieuwstraat 192
2411 AB Leiden
Nederland', '06-62832859', 'klant231526@example.nl', 'WEB-66427', False, False, False, '0E-9', True, 'nl', False, 'cancelled', 'https://sandbox.picqer.com/s/5975b', '2026-10-30 15:51:53', '2026-10-30 16:59:10', 0, '2026-11-01 16:00:00', '1761840000.5', 'i6b'),
(366428, 85824, 384454, 159648, 'O2026-10006', 'Sem Meijer', 'Julianalaan 64', '1972', 'Aachen', 'DE', 'Sem Meijer
Julianalaan 64
1972 Aachen
Duitsland', 'Sem Meijer', 'Julianalaan 64', '1972', 'Aachen', 'DE', 'Sem Meijer
Julianalaan 64
1972 Aachen
Duitsland', '', 'klant211194@example.nl', NULL, False, False, False, '0E-9', True, 'de', False, 'paused', 'https://sandbox.picqer.com/s/5975c', '2026-10-30 15:51:59', '2026-10-30 16:59:10', 0, '2026-11-01 16:00:00', '1761840000.5', 'i6c');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.orders__picklists ("idorder", "idpicklist", "picklistid", "status", "totalproducts", "totalpicked", "created", "updated", "idwarehouse", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(366427, 281484, 'P2026-10006', 'cancelled', 1, 0, '2026-10-30 16:59:10', '2026-10-30 16:59:10', 63498, 'i6b', 'i6b', 0, 'i6d'),
(366428, 281483, 'P2026-10005', 'paused', 3, 0, '2026-10-30 15:51:59', '2026-10-30 16:59:10', 63498, 'i6c', 'i6c', 0, 'i6e');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.orders__products ("idorder", "idorder_product", "idproduct", "idvatgroup", "productcode", "name", "remarks", "price", "amount", "amount_cancelled", "weight", "has_parts", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(366427, 695295, 418441, 340564, 'LAN-zw-00010', 'Stalen lantaarn zwart', '', '30.270000000', 1, 1, 5146, False, 'i6b', 'i6b', 0, 'i6f'),
(366428, 695298, 418442, 340565, 'KRU-na-00011', 'Keramische krukje naturel', '', '10.550000000', 2, 0, 232, False, 'i6c', 'i6c', 0, 'i70'),
(366428, 695299, 418415, 340564, 'KRU-zw-00001', 'Stalen kruidenbak zwart', '', '17.020000000', 1, 0, 3962, False, 'i6c', 'i6c', 1, 'i71');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.orders__tags ("idorder", "idtag", "title", "color", "inherit", "text_color", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(366427, 235092, 'Let op!', '#9e27a1', False, '#000000', 'i6b', 'i6b', 0, 'i72');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.orders__warehouses ("idorder", "value", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(366427, 63498, 'i6b', 'i6b', 0, 'i73'),
(366427, 63499, 'i6b', 'i6b', 1, 'i74'),
(366428, 63498, 'i6c', 'i6c', 0, 'i75'),
(366428, 63499, 'i6c', 'i6c', 1, 'i76');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.packagings ("idpackaging", "name", "use_in_auto_advice", "active", "created_at", "updated_at", "_read_at", "_dlt_load_id", "_dlt_id") VALUES
(736576, 'Envelop', False, True, '2026-08-31 06:00:00', '2026-08-31 06:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i77'),
(736584, 'Proef', False, False, '2026-08-31 06:00:00', '2026-08-31 06:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i78'),
(736585, 'Oud', False, True, '2026-08-31 06:00:00', '2026-10-30 16:59:10', '2026-11-01 16:00:00', '1761840000.5', 'i79');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.packingstations ("idpacking_station", "name", "printer_packinglists__idprinter", "printer_packinglists__name", "printer_packinglists__format", "printer_packinglists__zpl_support", "printer_packinglists__printnode_printerid", "printer_shipping_labels__idprinter", "printer_shipping_labels__name", "printer_shipping_labels__format", "printer_shipping_labels__zpl_support", "printer_shipping_labels__printnode_printerid", "printer_shipping_documents__idprinter", "printer_shipping_documents__name", "printer_shipping_documents__format", "printer_shipping_documents__zpl_support", "printer_shipping_documents__printnode_printerid", "printer_product_labels__idprinter", "printer_product_labels__name", "printer_product_labels__format", "printer_product_labels__zpl_support", "printer_product_labels__printnode_printerid", "_read_at", "_dlt_load_id", "_dlt_id") VALUES
(299423, 'Inpaktafel 1', 405534, 'packinglists', 'A6', True, 9, 405535, 'shipping_labels', 'A6', True, 9, 405536, 'shipping_documents', 'A6', True, 9, 405537, 'product_labels', 'A6', True, 9, '2026-11-01 16:00:00', '1761840000.5', 'i7a'),
(299424, 'Inpaktafel 2', NULL, NULL, NULL, NULL, NULL, 405538, 'shipping_labels', 'A6', True, 9, NULL, NULL, NULL, NULL, NULL, 405540, 'product_labels', 'A6', True, 9, '2026-11-01 16:00:00', '1761840000.5', 'i7b');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.picking_containers ("idpicking_container", "name", "created_at", "updated_at", "_read_at", "_dlt_load_id", "_dlt_id") VALUES
(123802, '10', '2026-08-31 06:00:00', '2026-08-31 06:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i7c'),
(123810, '11', '2026-08-31 06:00:00', '2026-08-31 06:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i7d'),
(123811, '12', '2026-08-31 06:00:00', '2026-08-31 06:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i7e');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.picklists ("idpicklist", "picklistid", "idcustomer", "idorder", "idwarehouse", "idtemplate", "idpicklist_batch", "idshippingprovider_profile", "deliveryname", "deliveryaddress", "deliveryaddress2", "deliveryzipcode", "deliverycity", "deliverycountry", "telephone", "emailaddress", "reference", "assigned_to_iduser", "invoiced", "urgent", "status", "totalproducts", "totalpicked", "weight", "closed_by_iduser", "closed_at", "created", "updated", "comment_count", "_read_at", "_dlt_load_id", "_dlt_id") VALUES
(281482, 'P2026-10004', 85822, 366426, 63498, 384454, 169753, 159652, 'Anna Özdemir', 'Beukenlaan 182', '', '2409 AB', 'Zwolle', 'NL', '', 'klant934617@example.nl', 'WEB-66426', 577148, False, False, 'closed', 6, 6, 20550, 577148, '2026-10-30 15:06:17', '2026-10-30 13:29:57', '2026-10-30 15:06:17', 0, '2026-11-01 16:00:00', '1761840000.5', 'i7f'),
(281483, 'P2026-10005', 85824, 366428, 63498, 384454, NULL, 159648, 'Sem Meijer', 'Julianalaan 64', '', '1972', 'Aachen', 'DE', '', 'klant211194@example.nl', NULL, NULL, False, False, 'paused', 3, 0, 4426, NULL, NULL, '2026-10-30 15:51:59', '2026-10-30 16:59:10', 0, '2026-11-01 16:00:00', '1761840000.5', 'i80'),
(281484, 'P2026-10006', 85823, 366427, 63498, 384454, NULL, 159662, 'Hanna Özdemir', 'Nieuwstraat 192', '', '2411 AB', 'Leiden', 'NL', '06-62832859', 'klant231526@example.nl', 'WEB-66427', NULL, False, False, 'cancelled', 1, 0, 5146, NULL, NULL, '2026-10-30 16:59:10', '2026-10-30 16:59:10', 0, '2026-11-01 16:00:00', '1761840000.5', 'i81');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.picklists__products ("idpicklist", "idpicklist_product", "idproduct", "idorder_product", "idvatgroup", "productcode", "name", "remarks", "amount", "amount_picked", "amountpicked", "price", "weight", "stock_location", "stocklocation", "has_parts", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(281482, 792408, 418450, 695274, 340564, 'KAP-an-00017', 'Emaille kapstok antraciet', '', 1, 1, 1, '4.140000000', 7825, 'A.6.1', 'A.6.1', False, 'i7f', 'i7f', 0, 'i82'),
(281482, 792409, 418433, 695277, 340564, 'SNI-ok-00005', 'Gevlochten snijplank oker', '', 1, 1, 1, '4.520000000', 8432, 'A.4.2', 'A.4.2', False, 'i7f', 'i7f', 1, 'i83'),
(281482, 792410, 418423, 695285, 340564, 'GIE-zw-00002', 'Kurken gieter zwart', '', 3, 3, 3, '17.620000000', 1431, 'A.2.3', 'A.2.3', False, 'i7f', 'i7f', 2, 'i84'),
(281482, 792411, 418452, 695293, 340564, 'WIN-wi-00019', 'Zinken windlicht wit', '', 1, 1, 1, '51.780000000', 0, 'A.5.2', 'A.5.2', False, 'i7f', 'i7f', 3, 'i85'),
(281483, 792414, 418442, 695298, 340565, 'KRU-na-00011', 'Keramische krukje naturel', '', 2, 0, 0, '10.550000000', 232, 'A.1.1', 'A.1.1', False, 'i80', 'i80', 0, 'i86'),
(281483, 792415, 418415, 695299, 340564, 'KRU-zw-00001', 'Stalen kruidenbak zwart', '', 1, 0, 0, '17.020000000', 3962, 'A.5.4', 'A.5.4', False, 'i80', 'i80', 1, 'i87'),
(281484, 792418, 418441, 695295, 340564, 'LAN-zw-00010', 'Stalen lantaarn zwart', '', 1, 0, 0, '30.270000000', 5146, 'A.4.4', 'A.4.4', False, 'i81', 'i81', 0, 'i88');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.picklists__products__pick_locations ("idpicklist", "idpicklist_product", "idpicklist_product_location", "idlocation", "name", "amount", "amount_picked", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(281482, 792408, 867697, 330451, 'A.6.1', 1, 1, 'i7f', 'i82', 0, 'i89'),
(281482, 792409, 867698, 330441, 'A.4.2', 1, 1, 'i7f', 'i83', 0, 'i8a'),
(281482, 792410, 867699, 330423, 'A.2.3', 3, 3, 'i7f', 'i84', 0, 'i8b'),
(281482, 792411, 867701, 330447, 'A.5.2', 1, 1, 'i7f', 'i85', 0, 'i8c'),
(281483, 792414, 867704, 330410, 'A.1.1', 2, 0, 'i80', 'i86', 0, 'i8d'),
(281483, 792415, 867706, 330450, 'A.5.4', 1, 0, 'i80', 'i87', 0, 'i8e'),
(281484, 792418, 867707, 330443, 'A.4.4', 1, 0, 'i81', 'i88', 0, 'i8f');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.picklists__tags ("idpicklist", "idtag", "title", "color", "inherit", "text_color", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(281482, 235088, 'Breekbaar', '#0fd630', True, '#FFFFFF', 'i7f', 'i7f', 0, 'i90');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.picklists_batches ("idpicklist_batch", "idwarehouse", "picklist_batchid", "display_title", "type", "status", "assigned_to__iduser", "assigned_to__full_name", "assigned_to__username", "completed_by__iduser", "completed_by__full_name", "completed_by__username", "total_products", "total_picklists", "completed_at", "created_at", "updated_at", "_read_at", "_dlt_load_id", "_dlt_id") VALUES
(169750, 63498, '10002', '08/10/2026', 'normal', 'completed', 577150, 'Fleur Meijer', 'fleur.picker', 577150, 'Fleur Meijer', 'fleur.picker', 5, 1, '2026-10-08 13:04:26', '2026-10-08 13:00:00', '2026-10-08 13:04:26', '2026-11-01 16:00:00', '1761840000.5', 'i91'),
(169752, 63498, '10003', '19/10/2026', 'normal', 'completed', 577148, 'Eva Smit', 'eva.picker', 577148, 'Eva Smit', 'eva.picker', 4, 1, '2026-10-19 09:04:10', '2026-10-19 09:00:00', '2026-10-19 09:04:10', '2026-11-01 16:00:00', '1761840000.5', 'i92'),
(169753, 63498, '10004', '30/10/2026', 'normal', 'completed', 577148, 'Eva Smit', 'eva.picker', 577148, 'Eva Smit', 'eva.picker', 6, 1, '2026-10-30 15:06:17', '2026-10-30 15:00:00', '2026-10-30 15:06:17', '2026-11-01 16:00:00', '1761840000.5', 'i93');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.picklists_batches__picklists ("idpicklist_batch", "idpicklist", "picklistid", "reference", "status", "alias", "total_products", "total_collected", "delivery_name", "has_notes", "has_customer_remarks", "created_at", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(169750, 281478, 'P2026-10002', 'WEB-66416', 'closed', 'A', 5, 5, 'Kwekerij Köln', False, False, '2026-10-08 11:29:46', 'i91', 'i91', 0, 'i94'),
(169752, 281481, 'P2026-10003', 'WEB-66424', 'closed', 'A', 4, 4, 'Kwekerij Köln', False, False, '2026-10-18 07:23:44', 'i92', 'i92', 0, 'i95'),
(169753, 281482, 'P2026-10004', 'WEB-66426', 'closed', 'A', 6, 6, 'Anna Özdemir', False, False, '2026-10-30 13:29:57', 'i93', 'i93', 0, 'i96');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.picklists_batches__products ("idpicklist_batch", "idproduct", "name", "productcode", "productcode_supplier", "image", "stock_location", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(169750, 418423, 'Kurken gieter zwart', 'GIE-zw-00002', 'S9530', 'https://files-cdn.picqer.net/0000/00066277-0000-0000-0000-000000000000/original.jpg', 'A.2.3', 'i91', 'i91', 1, 'i97'),
(169750, 418431, 'Emaille broodtrommel blauw', 'BRO-bl-00003', 'S9538', NULL, 'A.7.1', 'i91', 'i91', 3, 'i98'),
(169750, 418432, 'Katoenen voorraadpot antraciet', 'VOO-an-00004', 'S9539', NULL, 'A.7.3', 'i91', 'i91', 0, 'i99'),
(169750, 418452, 'Zinken windlicht wit', 'WIN-wi-00019', 'S9559', 'https://files-cdn.picqer.net/0000/00066294-0000-0000-0000-000000000000/original.jpg', 'A.5.2', 'i91', 'i91', 2, 'i9a'),
(169752, 418464, 'Bamboe snijplank naturel', 'SNI-na-00026', '', 'https://files-cdn.picqer.net/0000/000662a0-0000-0000-0000-000000000000/original.jpg', 'A.6.2', 'i92', 'i92', 0, 'i9b'),
(169753, 418423, 'Kurken gieter zwart', 'GIE-zw-00002', 'S9530', 'https://files-cdn.picqer.net/0000/00066277-0000-0000-0000-000000000000/original.jpg', 'A.2.3', 'i93', 'i93', 2, 'i9c'),
(169753, 418433, 'Gevlochten snijplank oker', 'SNI-ok-00005', 'S9540', 'https://files-cdn.picqer.net/0000/00066281-0000-0000-0000-000000000000/original.jpg', 'A.4.2', 'i93', 'i93', 1, 'i9d'),
(169753, 418450, 'Emaille kapstok antraciet', 'KAP-an-00017', 'S9557', 'https://files-cdn.picqer.net/0000/00066292-0000-0000-0000-000000000000/original.jpg', 'A.6.1', 'i93', 'i93', 0, 'i9e'),
(169753, 418452, 'Zinken windlicht wit', 'WIN-wi-00019', 'S9559', 'https://files-cdn.picqer.net/0000/00066294-0000-0000-0000-000000000000/original.jpg', 'A.5.2', 'i93', 'i93', 3, 'i9f');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.picklists_batches__products__barcodes ("idpicklist_batch", "idproduct", "value", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(169750, 418423, '8700000418423', 'i91', 'i97', 0, 'ia0'),
(169750, 418431, '8700000418431', 'i91', 'i98', 0, 'ia1'),
(169750, 418432, '8700000418432', 'i91', 'i99', 0, 'ia2'),
(169750, 418452, '8700000418452', 'i91', 'i9a', 0, 'ia3'),
(169752, 418464, '8700000418464', 'i92', 'i9b', 0, 'ia4'),
(169753, 418423, '8700000418423', 'i93', 'i9c', 0, 'ia5'),
(169753, 418433, '8700000418433', 'i93', 'i9d', 0, 'ia6'),
(169753, 418452, '8700000418452', 'i93', 'i9f', 0, 'ia7');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.picklists_batches__products__picklists ("idpicklist_batch", "idproduct", "idpicklist", "amount", "amount_picked", "amount_collected", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(169750, 418423, 281478, 1, 1, 1, 'i91', 'i97', 0, 'ia8'),
(169750, 418431, 281478, 1, 1, 1, 'i91', 'i98', 0, 'ia9'),
(169750, 418432, 281478, 2, 2, 2, 'i91', 'i99', 0, 'iaa'),
(169750, 418452, 281478, 1, 1, 1, 'i91', 'i9a', 0, 'iab'),
(169752, 418464, 281481, 4, 4, 4, 'i92', 'i9b', 0, 'iac'),
(169753, 418423, 281482, 3, 3, 3, 'i93', 'i9c', 0, 'iad'),
(169753, 418433, 281482, 1, 1, 1, 'i93', 'i9d', 0, 'iae'),
(169753, 418450, 281482, 1, 1, 1, 'i93', 'i9e', 0, 'iaf'),
(169753, 418452, 281482, 1, 1, 1, 'i93', 'i9f', 0, 'ib0');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.picklists_batches__products__productfields ("idpicklist_batch", "idproduct", "idproductfield", "title", "value", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(169750, 418423, 533087, 'Merk', 'A', 'i91', 'i97', 0, 'ib1'),
(169750, 418431, 533086, 'Materiaal', 'hout', 'i91', 'i98', 0, 'ib2'),
(169750, 418431, 533087, 'Merk', 'A', 'i91', 'i98', 1, 'ib3'),
(169750, 418432, 533085, 'Schaptekst', 'Mooi, hè?', 'i91', 'i99', 0, 'ib4'),
(169750, 418432, 533086, 'Materiaal', 'hout', 'i91', 'i99', 1, 'ib5'),
(169750, 418452, 533086, 'Materiaal', 'hout', 'i91', 'i9a', 0, 'ib6'),
(169753, 418423, 533087, 'Merk', 'A', 'i93', 'i9c', 0, 'ib7'),
(169753, 418433, 533085, 'Schaptekst', 'Mooi, hè?', 'i93', 'i9d', 0, 'ib8'),
(169753, 418452, 533086, 'Materiaal', 'hout', 'i93', 'i9f', 0, 'ib9');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.picklists_batches_presets ("idpicklist_batch_preset", "name", "active", "_read_at", "_dlt_load_id", "_dlt_id") VALUES
(85496, 'Singles', True, '2026-11-01 16:00:00', '1761840000.5', 'iba'),
(85497, 'Vandaag', True, '2026-11-01 16:00:00', '1761840000.5', 'ibb'),
(85498, 'Kerstactie', False, '2026-11-01 16:00:00', '1761840000.5', 'ibc');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.pricelists ("idpricelist", "name", "_read_at", "_dlt_load_id", "_dlt_id") VALUES
(862170, 'Wederverkoper', '2026-11-01 16:00:00', '1761840000.5', 'ibd'),
(862171, 'Personeel', '2026-11-01 16:00:00', '1761840000.5', 'ibe');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.product_locations ("idproduct", "idlocation", "idwarehouse", "parent_idlocation", "type", "name", "remarks", "unlink_on_empty", "location_type__idlocation_type", "location_type__name", "location_type__default", "location_type__color", "is_bulk_location", "is_exclusive_location", "stock_for_product__stock", "stock_for_product__stock_reserved_picklists", "is_preferred", "_read_at", "_dlt_load_id", "_dlt_id") VALUES
(418415, 330450, 63498, 330408, 'location', 'A.5.4', 'Alleen met heftruck', False, 714454, 'Pallet', False, '#8E9AAF', True, False, 5, 1, True, '2026-11-01 16:00:00', '1761840000.5', 'ibf'),
(418423, 330423, 63498, 330408, 'location', 'A.2.3', NULL, False, 714453, 'Schap', True, '#1E90FF', False, False, 3, 0, True, '2026-11-01 16:00:00', '1761840000.5', 'ic0'),
(418423, 330507, 63499, 330483, 'location', 'A.2.3', NULL, False, 714453, 'Schap', True, '#1E90FF', False, False, 7, 0, True, '2026-11-01 16:00:00', '1761840000.5', 'ic1'),
(418432, 330465, 63498, 330408, 'location', 'A.7.3', NULL, False, 714453, 'Schap', True, '#1E90FF', False, False, 7, 0, True, '2026-11-01 16:00:00', '1761840000.5', 'ic2'),
(418432, 330530, 63499, 330483, 'location', 'A.4.2', NULL, False, 714453, 'Schap', True, '#1E90FF', False, False, 7, 0, True, '2026-11-01 16:00:00', '1761840000.5', 'ic3'),
(418433, 330441, 63498, 330408, 'location', 'A.4.2', NULL, False, 714453, 'Schap', True, '#1E90FF', False, False, 6, 0, True, '2026-11-01 16:00:00', '1761840000.5', 'ic4'),
(418441, 330439, 63498, 330408, 'location', 'A.4.1', NULL, False, 714453, 'Schap', True, '#1E90FF', False, False, 0, 0, False, '2026-11-01 16:00:00', '1761840000.5', 'ic5'),
(418441, 330443, 63498, 330408, 'location', 'A.4.4', 'Alleen met heftruck', False, 714454, 'Pallet', False, '#8E9AAF', True, False, 9, 0, True, '2026-11-01 16:00:00', '1761840000.5', 'ic6'),
(418441, 330485, 63499, 330483, 'location', 'A.1.1', NULL, False, 714453, 'Schap', True, '#1E90FF', False, False, 7, 0, True, '2026-11-01 16:00:00', '1761840000.5', 'ic7'),
(418442, 330410, 63498, 330408, 'location', 'A.1.1', NULL, False, 714453, 'Schap', True, '#1E90FF', False, False, 7, 2, True, '2026-11-01 16:00:00', '1761840000.5', 'ic8'),
(418450, 330451, 63498, 330408, 'location', 'A.6.1', NULL, False, 714453, 'Schap', True, '#1E90FF', False, False, 6, 0, True, '2026-11-01 16:00:00', '1761840000.5', 'ic9'),
(418450, 330520, 63499, 330483, 'location', 'A.3.3', NULL, False, 714453, 'Schap', True, '#1E90FF', False, False, 7, 0, True, '2026-11-01 16:00:00', '1761840000.5', 'ica'),
(418452, 330447, 63498, 330408, 'location', 'A.5.2', NULL, False, 714453, 'Schap', True, '#1E90FF', False, False, 5, 0, True, '2026-11-01 16:00:00', '1761840000.5', 'icb'),
(418452, 330501, 63499, 330483, 'location', 'A.1.3', NULL, False, 714453, 'Schap', True, '#1E90FF', False, False, 7, 0, True, '2026-11-01 16:00:00', '1761840000.5', 'icc'),
(418460, 330413, 63498, 330408, 'location', 'A.1.4', 'Alleen met heftruck', False, 714454, 'Pallet', False, '#8E9AAF', True, False, 50, 0, True, '2026-11-01 16:00:00', '1761840000.5', 'icd'),
(418460, 330522, 63499, 330483, 'location', 'A.4.1', NULL, False, 714453, 'Schap', True, '#1E90FF', False, False, 7, 0, True, '2026-11-01 16:00:00', '1761840000.5', 'ice');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.product_warehouses ("idproduct", "idwarehouse", "stock_level_order", "stock_level_desired", "stock_level_maximum", "_read_at", "_dlt_load_id", "_dlt_id") VALUES
(418415, 63498, 3, 8, NULL, '2026-11-01 16:00:00', '1761840000.5', 'icf'),
(418423, 63498, 2, 7, 14, '2026-11-01 16:00:00', '1761840000.5', 'id0'),
(418423, 63499, 2, 7, 14, '2026-11-01 16:00:00', '1761840000.5', 'id1'),
(418432, 63498, 3, 9, NULL, '2026-11-01 16:00:00', '1761840000.5', 'id2'),
(418432, 63499, 2, 7, 14, '2026-11-01 16:00:00', '1761840000.5', 'id3'),
(418433, 63498, 2, 7, 14, '2026-11-01 16:00:00', '1761840000.5', 'id4'),
(418441, 63498, 3, 9, NULL, '2026-11-01 16:00:00', '1761840000.5', 'id5'),
(418441, 63499, 2, 7, 14, '2026-11-01 16:00:00', '1761840000.5', 'id6'),
(418442, 63498, 2, 7, 14, '2026-11-01 16:00:00', '1761840000.5', 'id7'),
(418450, 63498, 2, 7, 14, '2026-11-01 16:00:00', '1761840000.5', 'id8'),
(418450, 63499, 2, 7, 14, '2026-11-01 16:00:00', '1761840000.5', 'id9'),
(418452, 63498, 2, 7, 14, '2026-11-01 16:00:00', '1761840000.5', 'ida'),
(418452, 63499, 2, 7, 14, '2026-11-01 16:00:00', '1761840000.5', 'idb'),
(418460, 63498, 2, 7, 14, '2026-11-01 16:00:00', '1761840000.5', 'idc'),
(418460, 63499, 2, 7, 14, '2026-11-01 16:00:00', '1761840000.5', 'idd');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.productfields ("idproductfield", "title", "type", "required", "visible_picklist", "visible_invoice", "visible_shippinglist", "visible_portal", "visible_purchase_order", "visible_receipt", "_read_at", "_dlt_load_id", "_dlt_id") VALUES
(533085, 'Schaptekst', 'text', False, True, False, False, False, True, True, '2026-11-01 16:00:00', '1761840000.5', 'ide'),
(533086, 'Materiaal', 'select', False, False, False, False, False, True, True, '2026-11-01 16:00:00', '1761840000.5', 'idf'),
(533087, 'Merk', 'radio', False, False, False, False, True, True, True, '2026-11-01 16:00:00', '1761840000.5', 'ie0');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.productfields__values ("idproductfield", "value", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(533086, '', 'idf', 'idf', 2, 'ie1'),
(533086, 'hout', 'idf', 'idf', 0, 'ie2'),
(533086, 'zink', 'idf', 'idf', 1, 'ie3'),
(533087, 'A', 'ie0', 'ie0', 0, 'ie4'),
(533087, 'B', 'ie0', 'ie0', 1, 'ie5');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.products ("idproduct", "idvatgroup", "idsupplier", "productcode", "name", "price", "fixedstockprice", "productcode_supplier", "deliverytime", "description", "barcode", "unlimitedstock", "assembled", "type", "weight", "length", "width", "height", "minimum_purchase_quantity", "purchase_in_quantities_of", "hs_code", "country_of_origin", "show_on_portal", "active", "created", "updated", "comment_count", "analysis_abc_classification", "analysis_pick_amount_per_day", "_read_at", "_dlt_load_id", "_dlt_id") VALUES
(418415, 340564, 132592, 'KRU-zw-00001', 'Stalen kruidenbak zwart', '12.500000000', '6.810000000', 'S9522', 5, '<p>Stalen kruidenbak, handgemaakt &amp; duurzaam.</p>', '8700000418415', False, False, 'normal', 3962, 27, 14, 26, 1, 1, '69120083', 'PT', False, True, '2026-08-31 06:00:00', '2026-10-31 17:00:00', 0, 'C', '0E-9', '2026-11-01 16:00:00', '1761840000.5', 'ie6'),
(418423, 340564, 132595, 'GIE-zw-00002', 'Kurken gieter zwart', '17.620000000', '8.810000000', 'S9530', 14, NULL, '8700000418423', False, False, 'normal', 1431, 15, 31, 54, 1, 1, NULL, 'NL', False, True, '2026-08-31 06:00:00', '2026-10-14 00:18:00', 0, 'A', '0.036000000', '2026-11-01 16:00:00', '1761840000.5', 'ie7'),
(418432, 340564, 132590, 'VOO-an-00004', 'Katoenen voorraadpot antraciet', '11.420000000', '5.190000000', 'S9539', 7, '<p>Katoenen voorraadpot, handgemaakt &amp; duurzaam.</p>', '8700000418432', False, False, 'normal', 7372, 32, 36, 38, 12, 1, '69120083', 'CN', True, True, '2026-08-31 06:00:00', '2026-10-14 00:18:00', 0, 'A', '0.071000000', '2026-11-01 16:00:00', '1761840000.5', 'ie8'),
(418433, 340564, 132592, 'SNI-ok-00005', 'Gevlochten snijplank oker', '4.520000000', '2.260000000', 'S9540', 14, NULL, '8700000418433', False, False, 'normal', 8432, 5, 25, 39, 1, 1, NULL, NULL, True, True, '2026-08-31 06:00:00', '2026-08-31 06:00:00', 0, NULL, NULL, '2026-11-01 16:00:00', '1761840000.5', 'ie9'),
(418441, 340564, 132595, 'LAN-zw-00010', 'Stalen lantaarn zwart', '30.270000000', '10.090000000', 'S9548', 14, '', '8700000418441', False, False, 'normal', 5146, 22, 49, 37, 12, 1, '69120083', 'CN', True, True, '2026-08-31 06:00:00', '2026-08-31 06:00:00', 0, NULL, NULL, '2026-11-01 16:00:00', '1761840000.5', 'iea'),
(418442, 340565, 132596, 'KRU-na-00011', 'Keramische krukje naturel', '10.550000000', '4.220000000', 'S9549', 14, '', '8700000418442', False, False, 'normal', 232, 11, 57, 25, 1, 6, NULL, 'CN', True, True, '2026-08-31 06:00:00', '2026-08-31 06:00:00', 0, NULL, NULL, '2026-11-01 16:00:00', '1761840000.5', 'ieb'),
(418450, 340564, 132592, 'KAP-an-00017', 'Emaille kapstok antraciet', '4.140000000', '2.070000000', 'S9557', NULL, '', NULL, False, False, 'normal', 7825, 42, 55, 44, 12, 6, '69120083', 'CN', True, True, '2026-08-31 06:00:00', '2026-08-31 06:00:00', 0, NULL, NULL, '2026-11-01 16:00:00', '1761840000.5', 'iec'),
(418452, 340564, 132596, 'WIN-wi-00019', 'Zinken windlicht wit', '51.780000000', '20.710000000', 'S9559', NULL, '', '8700000418452', False, False, 'normal', NULL, 27, 36, 59, 1, 6, NULL, NULL, True, True, '2026-08-31 06:00:00', '2026-10-14 00:18:00', 0, 'A', '0.036000000', '2026-11-01 16:00:00', '1761840000.5', 'ied'),
(418460, 340564, 132596, 'KRU-gr-00023', 'Houten krukje groen', '5.550000000', '2.220000000', 'S9567', 14, '', '8700000418460', False, False, 'normal', 8268, 52, 20, 14, 1, 6, NULL, 'PT', True, True, '2026-08-31 06:00:00', '2026-08-31 06:00:00', 0, NULL, NULL, '2026-11-01 16:00:00', '1761840000.5', 'iee');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.products__images ("idproduct", "value", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(418415, 'https://files-cdn.picqer.net/0000/0006626f-0000-0000-0000-000000000000/original.jpg', 'ie6', 'ie6', 0, 'ief'),
(418415, 'https://files-cdn.picqer.net/0000/0006626f-0000-0000-0000-000000000001/original.jpg', 'ie6', 'ie6', 1, 'if0'),
(418423, 'https://files-cdn.picqer.net/0000/00066277-0000-0000-0000-000000000000/original.jpg', 'ie7', 'ie7', 0, 'if1'),
(418433, 'https://files-cdn.picqer.net/0000/00066281-0000-0000-0000-000000000000/original.jpg', 'ie9', 'ie9', 0, 'if2'),
(418441, 'https://files-cdn.picqer.net/0000/00066289-0000-0000-0000-000000000000/original.jpg', 'iea', 'iea', 0, 'if3'),
(418442, 'https://files-cdn.picqer.net/0000/0006628a-0000-0000-0000-000000000000/original.jpg', 'ieb', 'ieb', 0, 'if4'),
(418450, 'https://files-cdn.picqer.net/0000/00066292-0000-0000-0000-000000000000/original.jpg', 'iec', 'iec', 0, 'if5'),
(418452, 'https://files-cdn.picqer.net/0000/00066294-0000-0000-0000-000000000000/original.jpg', 'ied', 'ied', 0, 'if6'),
(418452, 'https://files-cdn.picqer.net/0000/00066294-0000-0000-0000-000000000001/original.jpg', 'ied', 'ied', 1, 'if7'),
(418460, 'https://files-cdn.picqer.net/0000/0006629c-0000-0000-0000-000000000000/original.jpg', 'iee', 'iee', 0, 'if8'),
(418460, 'https://files-cdn.picqer.net/0000/0006629c-0000-0000-0000-000000000001/original.jpg', 'iee', 'iee', 1, 'if9');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.products__pricelists ("idproduct", "idpricelist", "price", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(418415, 862170, '12.260000000', 'ie6', 'ie6', 0, 'ifa'),
(418415, 862171, '12.260000000', 'ie6', 'ie6', 1, 'ifb'),
(418433, 862170, '4.070000000', 'ie9', 'ie9', 0, 'ifc'),
(418433, 862171, '4.070000000', 'ie9', 'ie9', 1, 'ifd'),
(418442, 862170, '7.600000000', 'ieb', 'ieb', 0, 'ife'),
(418450, 862171, '3.730000000', 'iec', 'iec', 0, 'iff'),
(418452, 862170, '37.280000000', 'ied', 'ied', 0, 'i100'),
(418452, 862171, '37.280000000', 'ied', 'ied', 1, 'i101');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.products__productfields ("idproduct", "idproductfield", "title", "value", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(418415, 533086, 'Materiaal', 'hout', 'ie6', 'ie6', 0, 'i102'),
(418415, 533087, 'Merk', 'A', 'ie6', 'ie6', 1, 'i103'),
(418423, 533087, 'Merk', 'A', 'ie7', 'ie7', 0, 'i104'),
(418432, 533085, 'Schaptekst', 'Mooi, hè?', 'ie8', 'ie8', 0, 'i105'),
(418432, 533086, 'Materiaal', 'hout', 'ie8', 'ie8', 1, 'i106'),
(418433, 533085, 'Schaptekst', 'Mooi, hè?', 'ie9', 'ie9', 0, 'i107'),
(418441, 533085, 'Schaptekst', 'Mooi, hè?', 'iea', 'iea', 0, 'i108'),
(418442, 533085, 'Schaptekst', 'Mooi, hè?', 'ieb', 'ieb', 0, 'i109'),
(418452, 533086, 'Materiaal', 'hout', 'ied', 'ied', 0, 'i10a'),
(418460, 533085, 'Schaptekst', 'Mooi, hè?', 'iee', 'iee', 0, 'i10b');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.products__stock ("idproduct", "idwarehouse", "stock", "reserved", "reservedbackorders", "reservedpicklists", "reservedallocations", "freestock", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(418415, 63498, 5, 1, 0, 1, 0, 4, 'ie6', 'ie6', 0, 'i10c'),
(418423, 63498, 4, 0, 0, 0, 0, 4, 'ie7', 'ie7', 0, 'i10d'),
(418423, 63499, 7, 0, 0, 0, 0, 7, 'ie7', 'ie7', 1, 'i10e'),
(418432, 63498, 7, 0, 0, 0, 0, 7, 'ie8', 'ie8', 0, 'i10f'),
(418432, 63499, 7, 0, 0, 0, 0, 7, 'ie8', 'ie8', 1, 'i110'),
(418433, 63498, 7, 0, 0, 0, 0, 7, 'ie9', 'ie9', 0, 'i111'),
(418441, 63498, 9, 0, 0, 0, 0, 9, 'iea', 'iea', 0, 'i112'),
(418441, 63499, 7, 0, 0, 0, 0, 7, 'iea', 'iea', 1, 'i113'),
(418442, 63498, 10, 2, 0, 2, 0, 8, 'ieb', 'ieb', 0, 'i114'),
(418450, 63498, 6, 0, 0, 0, 0, 6, 'iec', 'iec', 0, 'i115'),
(418450, 63499, 7, 0, 0, 0, 0, 7, 'iec', 'iec', 1, 'i116'),
(418452, 63498, 5, 0, 0, 0, 0, 5, 'ied', 'ied', 0, 'i117'),
(418452, 63499, 7, 0, 0, 0, 0, 7, 'ied', 'ied', 1, 'i118'),
(418460, 63498, 50, 0, 0, 0, 0, 50, 'iee', 'iee', 0, 'i119'),
(418460, 63499, 12, 0, 0, 0, 0, 12, 'iee', 'iee', 1, 'i11a');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.products__tags ("idproduct", "idtag", "title", "color", "inherit", "text_color", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(418433, 235086, 'VIP', '#9fb17c', False, '#000000', 'ie9', 'ie9', 0, 'i11b'),
(418450, 235088, 'Breekbaar', '#0fd630', True, '#FFFFFF', 'iec', 'iec', 0, 'i11c'),
(418452, 235092, 'Let op!', '#9e27a1', False, '#000000', 'ied', 'ied', 0, 'i11d');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.purchaseorders ("idpurchaseorder", "idsupplier", "idtemplate", "idwarehouse", "purchaseorderid", "supplier_name", "supplier_orderid", "status", "remarks", "delivery_date", "language", "purchased_by_iduser", "purchased_at", "completed_by_iduser", "completed_at", "created_by_iduser", "created", "updated", "comment_count", "_read_at", "_dlt_load_id", "_dlt_id") VALUES
(729986, 132596, 384454, 63498, 'PO2026-10001', 'Lin de Flandre NV', 'SO-729986', 'received', NULL, '2026-09-10', 'nl', 577139, '2026-08-31 06:00:00', 577139, '2026-09-08 08:13:00', 577139, '2026-08-31 06:00:00', '2026-09-08 08:13:00', 0, '2026-11-01 16:00:00', '1761840000.5', 'i11e'),
(729987, 132590, 384454, 63498, 'PO2026-10002', 'Cerâmica do Vale Lda', 'SO-729987', 'received', 'Graag op pallets', '2026-11-13', 'en', 577139, '2026-10-30 16:59:10', 577139, '2026-10-30 16:59:10', 577139, '2026-10-30 16:59:10', '2026-10-30 16:59:10', 0, '2026-11-01 16:00:00', '1761840000.5', 'i11f');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.purchaseorders__products ("idpurchaseorder", "idpurchaseorder_product", "idproduct", "idvatgroup", "productcode", "productcode_supplier", "name", "price", "amount", "amountreceived", "weight", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(729986, 519608, 418460, 340564, 'KRU-gr-00023', 'S9567', 'Houten krukje groen', '2.220000000', 48, 48, 8268, 'i11e', 'i11e', 0, 'i120'),
(729987, 519609, 418432, 340564, 'VOO-an-00004', 'S9539', 'Katoenen voorraadpot antraciet', '5.190000000', 24, 0, 7372, 'i11f', 'i11f', 0, 'i121');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.receipts ("idreceipt", "idwarehouse", "version", "supplier__idsupplier", "supplier__name", "purchaseorder__idpurchaseorder", "purchaseorder__purchaseorderid", "receiptid", "status", "completed_by__iduser", "completed_by__name", "amount_received", "completed_at", "created", "updated", "_read_at", "_dlt_load_id", "_dlt_id") VALUES
(611749, 63498, 2, 132596, 'Lin de Flandre NV', 729986, 'PO2026-10001', 'RC2026-10001', 'completed', 577140, 'Daan Visser', 48, '2026-09-08 05:43:00', '2026-09-08 05:13:00', '2026-09-08 05:43:00', '2026-11-01 16:00:00', '1761840000.5', 'i122'),
(611751, 63498, 2, 132590, 'Cerâmica do Vale Lda', 729987, 'PO2026-10002', 'RC2026-10002', 'processing', NULL, NULL, 0, NULL, '2026-10-30 16:59:10', '2026-10-30 16:59:10', '2026-11-01 16:00:00', '1761840000.5', 'i123'),
(611759, 63498, 2, NULL, NULL, NULL, NULL, 'RC2026-10003', 'processing', NULL, NULL, 0, NULL, '2026-10-30 16:59:10', '2026-10-30 16:59:10', '2026-11-01 16:00:00', '1761840000.5', 'i124');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.receipts__products ("idreceipt", "idreceipt_product", "idpurchaseorder_product", "idproduct", "idpurchaseorder", "productcode", "productcode_supplier", "name", "barcode", "amount", "amount_ordered", "added_by_receipt", "abc_classification", "image", "location__idlocation", "location__idwarehouse", "location__parent_idlocation", "location__name", "location__remarks", "location__unlink_on_empty", "location__location_type__idlocation_type", "location__location_type__name", "location__location_type__default", "location__location_type__color", "location__is_bulk_location", "created_at", "received_by_iduser", "reverted_at", "reverted_by_iduser", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(611749, 690233, 519608, 418460, 729986, 'KRU-gr-00023', 'S9567', 'Houten krukje groen', '8700000418460', 48, 48, False, NULL, 'https://files-cdn.picqer.net/0000/0006629c-0000-0000-0000-000000000000/original.jpg', 330413, 63498, 330408, 'A.1.4', 'Alleen met heftruck', False, 714454, 'Pallet', False, '#8E9AAF', True, '2026-09-08 05:13:00', 577140, NULL, NULL, 'i122', 'i122', 0, 'i125'),
(611751, 690234, 519609, 418432, 729987, 'VOO-an-00004', 'S9539', 'Katoenen voorraadpot antraciet', '8700000418432', 12, 24, False, 'A', NULL, 330465, 63498, 330408, 'A.7.3', NULL, False, 714453, 'Schap', True, '#1E90FF', False, '2026-10-30 16:59:10', 577140, '2026-10-30 16:59:10', 577140, 'i123', 'i123', 0, 'i126');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.return_reasons ("idreturn_reason", "name", "default", "created_at", "updated_at", "_read_at", "_dlt_load_id", "_dlt_id") VALUES
(440302, 'Niet mooi', False, '2026-08-31 06:00:00', '2026-08-31 06:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i127'),
(440304, 'Te laat', False, '2026-08-31 06:00:00', '2026-08-31 06:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i128'),
(440305, 'Anders', True, '2026-08-31 06:00:00', '2026-08-31 06:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i129');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.return_statuses ("idreturn_status", "name", "default", "completed", "color", "created_at", "updated_at", "_read_at", "_dlt_load_id", "_dlt_id") VALUES
(276510, 'Aangekondigd', True, False, '1db0de', '2026-08-31 06:00:00', '2026-08-31 06:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i12a'),
(276511, 'Ontvangen', False, False, 'e67e22', '2026-08-31 06:00:00', '2026-08-31 06:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i12b'),
(276512, 'Afgehandeld', False, True, '43c059', '2026-08-31 06:00:00', '2026-08-31 06:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i12c');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.returns ("idreturn", "idreturn_status", "idcustomer", "idorder", "idtemplate", "returnid", "name", "address", "zipcode", "city", "country", "full_address", "telephone", "emailaddress", "language", "reference", "tracking_code", "received_at", "created_at", "updated_at", "comment_count", "return_status__idreturn_status", "return_status__name", "return_status__default", "return_status__completed", "return_status__color", "return_status__created_at", "return_status__updated_at", "customer__idcustomer", "customer__customerid", "customer__name", "order__idorder", "order__orderid", "order__reference", "order__created_at", "totals__returned_products_count", "totals__returned_products_value", "totals__replacement_products_count", "totals__replacement_products_value", "totals__days_after_order_shipped", "_read_at", "_dlt_load_id", "_dlt_id") VALUES
(217461, 276511, 85822, 366426, 384454, 'R2026-10001', 'Anna Özdemir', 'Beukenlaan 182', '2409 AB', 'Zwolle', 'NL', 'Anna Özdemir
Beukenlaan 182
2409 AB Zwolle
Nederland', '', 'klant934617@example.nl', 'nl', 'RMA-7461', '3SRT217461', '2026-10-30 16:59:10', '2026-10-30 16:59:10', '2026-10-30 16:59:10', 0, 276511, 'Ontvangen', False, False, 'e67e22', '2026-08-31 06:00:00', '2026-08-31 06:00:00', 85822, 'C-10003', 'Anna Özdemir', 366426, 'O2026-10004', 'WEB-66426', '2026-10-30 13:29:57', 2, '22.140000000', 0, '0E-9', 0, '2026-10-30 16:00:00', '1761840000.0', 'i12d');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.returns__returned_products ("idreturn_product", "idreturn", "idreturn_reason", "idproduct", "idwarehouse", "price", "amount", "status", "changeable", "product__idproduct", "product__image_url", "product__productcode", "product__name", "return_reason__idreturn_reason", "return_reason__name", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(119477, 217461, 440302, 418423, 63498, '17.620000000', 1, 'received', False, 418423, 'https://files-cdn.picqer.net/0000/00066277-0000-0000-0000-000000000000/original.jpg', 'GIE-zw-00002', 'Kurken gieter zwart', 440302, 'Niet mooi', 'i12d', 'i12d', 0, 'i12e'),
(119478, 217461, 440299, 418433, 63498, '4.520000000', 1, 'received', False, 418433, 'https://files-cdn.picqer.net/0000/00066281-0000-0000-0000-000000000000/original.jpg', 'SNI-ok-00005', 'Gevlochten snijplank oker', 440299, 'Beschadigd', 'i12d', 'i12d', 1, 'i12f');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.shipments ("idshipment", "idpicklist", "idorder", "idpackaging", "idshippingprovider", "idcompany_shippingprovider", "idcompany_shippingprovider_profile", "provider", "providername", "public_providername", "profile_name", "carrier_key", "weight", "created_by_iduser", "cancelled", "created", "updated", "_read_at", "_dlt_load_id", "_dlt_id") VALUES
(173611, 281481, 366424, 736571, 88016, 88016, 159652, 'PostNL', 'PostNL', 'PostNL', 'Avondlevering', 'postnl', 5432, 577148, False, '2026-10-19 09:04:10', '2026-10-19 09:04:10', '2026-11-01 16:00:00', '1761840000.5', 'i130'),
(173613, 281482, 366426, 736576, 88017, 88017, 159653, 'DHL Parcel', 'DHL Parcel', 'DHL Parcel', 'Standaard', 'dhl', 20550, 577148, True, '2026-10-30 15:06:17', '2026-10-30 16:59:10', '2026-11-01 16:00:00', '1761840000.5', 'i131'),
(173614, 281482, 366426, 736573, 88017, 88017, 159653, 'DHL Parcel', 'DHL Parcel', 'DHL Parcel', 'Standaard', 'dhl', 20550, 577148, False, '2026-10-30 16:59:10', '2026-10-30 16:59:10', '2026-11-01 16:00:00', '1761840000.5', 'i132');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.shipments__parcels ("idshipment", "idparcel", "idpackaging", "weight", "tracking_code", "tracking_url", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(173611, 312855, 736571, 5432, '3S3778862994', 'https://track.example.com/3S3778862994', 'i130', 'i130', 0, 'i133'),
(173613, 312863, 736576, 10275, '3S0004173691', 'https://track.example.com/3S0004173691', 'i131', 'i131', 0, 'i134'),
(173613, 312871, 736576, 10275, '3S00041736911', 'https://track.example.com/3S00041736911', 'i131', 'i131', 1, 'i135'),
(173614, 312873, 736573, 10275, '3S4722940561', 'https://track.example.com/3S4722940561', 'i132', 'i132', 0, 'i136'),
(173614, 312881, 736573, 10275, '3S47229405611', 'https://track.example.com/3S47229405611', 'i132', 'i132', 1, 'i137');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.shipments__parcels__documents ("idshipment", "idparcel", "idparcel_document", "type", "size", "format", "url", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(173611, 312855, 288127, 'label', 'A6', 'pdf', 'https://labels.example.com/3S3778862994.pdf', 'i130', 'i133', 0, 'i138'),
(173613, 312863, 288135, 'label', 'A6', 'pdf', 'https://labels.example.com/3S0004173691.pdf', 'i131', 'i134', 0, 'i139'),
(173613, 312871, 288138, 'label', 'A6', 'pdf', 'https://labels.example.com/3S00041736911.pdf', 'i131', 'i135', 0, 'i13a'),
(173614, 312873, 288139, 'label', 'A6', 'pdf', 'https://labels.example.com/3S4722940561.pdf', 'i132', 'i136', 0, 'i13b'),
(173614, 312881, 288141, 'label', 'A6', 'pdf', 'https://labels.example.com/3S47229405611.pdf', 'i132', 'i137', 0, 'i13c');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.shippingproviders ("idshippingprovider", "name", "provider", "active", "created", "updated", "_read_at", "_dlt_load_id", "_dlt_id") VALUES
(88016, 'PostNL', 'postnl', True, '2026-08-31 06:00:00', '2026-08-31 06:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i13d'),
(88017, 'DHL Parcel', 'dhl', True, '2026-08-31 06:00:00', '2026-08-31 06:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i13e'),
(88019, 'Afhalen', 'afhalen', True, '2026-08-31 06:00:00', '2026-08-31 06:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i13f');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.shippingproviders__profiles ("idshippingprovider", "idshippingprovider_profile", "name", "standard", "active", "created", "updated", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(88016, 159648, 'Standaard', True, True, '2026-08-31 06:00:00', '2026-08-31 06:00:00', 'i13d', 'i13d', 0, 'i140'),
(88016, 159651, 'Brievenbuspakje', False, True, '2026-08-31 06:00:00', '2026-08-31 06:00:00', 'i13d', 'i13d', 1, 'i141'),
(88016, 159652, 'Avondlevering', False, True, '2026-08-31 06:00:00', '2026-08-31 06:00:00', 'i13d', 'i13d', 2, 'i142'),
(88017, 159653, 'Standaard', True, True, '2026-08-31 06:00:00', '2026-08-31 06:00:00', 'i13e', 'i13e', 0, 'i143'),
(88017, 159661, 'Buitenland', False, True, '2026-08-31 06:00:00', '2026-08-31 06:00:00', 'i13e', 'i13e', 1, 'i144'),
(88019, 159662, 'Winkel', True, True, '2026-08-31 06:00:00', '2026-08-31 06:00:00', 'i13f', 'i13f', 0, 'i145');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.stats ("key", "description", "value", "_read_at", "_dlt_load_id", "_dlt_id") VALUES
('active-products', 'Active products', 9, '2026-11-01 16:00:00', '1761840000.5', 'i146'),
('backorders', 'Backorders', 0, '2026-11-01 16:00:00', '1761840000.5', 'i147'),
('closed-picklists-this-week', 'Closed picklists this week', 1, '2026-11-01 16:00:00', '1761840000.5', 'i148'),
('closed-picklists-today', 'Closed picklists today', 0, '2026-11-01 16:00:00', '1761840000.5', 'i149'),
('inactive-products', 'Inactive products', 0, '2026-11-01 16:00:00', '1761840000.5', 'i14a'),
('new-customers-this-week', 'New customers this week', 2, '2026-11-01 16:00:00', '1761840000.5', 'i14b'),
('new-orders-this-week', 'New orders this week', 3, '2026-11-01 16:00:00', '1761840000.5', 'i14c'),
('new-orders-today', 'New orders today', 0, '2026-11-01 16:00:00', '1761840000.5', 'i14d'),
('open-orders', 'Open orders', 1, '2026-11-01 16:00:00', '1761840000.5', 'i14e'),
('open-picklists', 'Open picklists', 1, '2026-11-01 16:00:00', '1761840000.5', 'i14f'),
('total-orders', 'Total orders', 3, '2026-11-01 16:00:00', '1761840000.5', 'i150'),
('total-products', 'Total products', 9, '2026-11-01 16:00:00', '1761840000.5', 'i151');
-- 3040e68
INSERT INTO picqer.stock_snapshots ("day", "idwarehouse", "idproduct", "productcode", "stock", "reserved", "reservedbackorders", "reservedpicklists", "reservedallocations", "freestock", "_read_at", "_dlt_load_id", "_dlt_id") VALUES
('2026-10-30', 63498, 418415, 'KRU-zw-00001', 5, 1, 0, 1, 0, 4, '2026-10-30 16:00:00', '1761840000.0', 'i152'),
('2026-10-30', 63498, 418423, 'GIE-zw-00002', 4, 0, 0, 0, 0, 4, '2026-10-30 16:00:00', '1761840000.0', 'i153'),
('2026-10-30', 63498, 418432, 'VOO-an-00004', 7, 0, 0, 0, 0, 7, '2026-10-30 16:00:00', '1761840000.0', 'i154'),
('2026-10-30', 63498, 418433, 'SNI-ok-00005', 7, 0, 0, 0, 0, 7, '2026-10-30 16:00:00', '1761840000.0', 'i155'),
('2026-10-30', 63498, 418441, 'LAN-zw-00010', 9, 0, 0, 0, 0, 9, '2026-10-30 16:00:00', '1761840000.0', 'i156'),
('2026-10-30', 63498, 418442, 'KRU-na-00011', 10, 2, 0, 2, 0, 8, '2026-10-30 16:00:00', '1761840000.0', 'i157'),
('2026-10-30', 63498, 418450, 'KAP-an-00017', 6, 0, 0, 0, 0, 6, '2026-10-30 16:00:00', '1761840000.0', 'i158'),
('2026-10-30', 63498, 418452, 'WIN-wi-00019', 5, 0, 0, 0, 0, 5, '2026-10-30 16:00:00', '1761840000.0', 'i159'),
('2026-10-30', 63498, 418460, 'KRU-gr-00023', 50, 0, 0, 0, 0, 50, '2026-10-30 16:00:00', '1761840000.0', 'i15a'),
('2026-10-30', 63499, 418423, 'GIE-zw-00002', 7, 0, 0, 0, 0, 7, '2026-10-30 16:00:00', '1761840000.0', 'i15b'),
('2026-10-30', 63499, 418432, 'VOO-an-00004', 7, 0, 0, 0, 0, 7, '2026-10-30 16:00:00', '1761840000.0', 'i15c'),
('2026-10-30', 63499, 418441, 'LAN-zw-00010', 7, 0, 0, 0, 0, 7, '2026-10-30 16:00:00', '1761840000.0', 'i15d'),
('2026-10-30', 63499, 418450, 'KAP-an-00017', 7, 0, 0, 0, 0, 7, '2026-10-30 16:00:00', '1761840000.0', 'i15e'),
('2026-10-30', 63499, 418452, 'WIN-wi-00019', 7, 0, 0, 0, 0, 7, '2026-10-30 16:00:00', '1761840000.0', 'i15f'),
('2026-10-30', 63499, 418460, 'KRU-gr-00023', 12, 0, 0, 0, 0, 12, '2026-10-30 16:00:00', '1761840000.0', 'i160'),
('2026-10-31', 63498, 418415, 'KRU-zw-00001', 5, 1, 0, 1, 0, 4, '2026-10-31 16:00:00', '1761840000.3', 'i161'),
('2026-10-31', 63498, 418423, 'GIE-zw-00002', 4, 0, 0, 0, 0, 4, '2026-10-31 16:00:00', '1761840000.3', 'i162'),
('2026-10-31', 63498, 418432, 'VOO-an-00004', 7, 0, 0, 0, 0, 7, '2026-10-31 16:00:00', '1761840000.3', 'i163'),
('2026-10-31', 63498, 418433, 'SNI-ok-00005', 7, 0, 0, 0, 0, 7, '2026-10-31 16:00:00', '1761840000.3', 'i164'),
('2026-10-31', 63498, 418441, 'LAN-zw-00010', 9, 0, 0, 0, 0, 9, '2026-10-31 16:00:00', '1761840000.3', 'i165'),
('2026-10-31', 63498, 418442, 'KRU-na-00011', 10, 2, 0, 2, 0, 8, '2026-10-31 16:00:00', '1761840000.3', 'i166'),
('2026-10-31', 63498, 418450, 'KAP-an-00017', 6, 0, 0, 0, 0, 6, '2026-10-31 16:00:00', '1761840000.3', 'i167'),
('2026-10-31', 63498, 418452, 'WIN-wi-00019', 5, 0, 0, 0, 0, 5, '2026-10-31 16:00:00', '1761840000.3', 'i168'),
('2026-10-31', 63498, 418460, 'KRU-gr-00023', 50, 0, 0, 0, 0, 50, '2026-10-31 16:00:00', '1761840000.3', 'i169'),
('2026-10-31', 63499, 418423, 'GIE-zw-00002', 7, 0, 0, 0, 0, 7, '2026-10-31 16:00:00', '1761840000.3', 'i16a'),
('2026-10-31', 63499, 418432, 'VOO-an-00004', 7, 0, 0, 0, 0, 7, '2026-10-31 16:00:00', '1761840000.3', 'i16b'),
('2026-10-31', 63499, 418441, 'LAN-zw-00010', 7, 0, 0, 0, 0, 7, '2026-10-31 16:00:00', '1761840000.3', 'i16c'),
('2026-10-31', 63499, 418450, 'KAP-an-00017', 7, 0, 0, 0, 0, 7, '2026-10-31 16:00:00', '1761840000.3', 'i16d'),
('2026-10-31', 63499, 418452, 'WIN-wi-00019', 7, 0, 0, 0, 0, 7, '2026-10-31 16:00:00', '1761840000.3', 'i16e'),
('2026-10-31', 63499, 418460, 'KRU-gr-00023', 12, 0, 0, 0, 0, 12, '2026-10-31 16:00:00', '1761840000.3', 'i16f'),
('2026-11-01', 63498, 418415, 'KRU-zw-00001', 5, 1, 0, 1, 0, 4, '2026-11-01 16:00:00', '1761840000.5', 'i170'),
('2026-11-01', 63498, 418423, 'GIE-zw-00002', 4, 0, 0, 0, 0, 4, '2026-11-01 16:00:00', '1761840000.5', 'i171'),
('2026-11-01', 63498, 418432, 'VOO-an-00004', 7, 0, 0, 0, 0, 7, '2026-11-01 16:00:00', '1761840000.5', 'i172'),
('2026-11-01', 63498, 418433, 'SNI-ok-00005', 7, 0, 0, 0, 0, 7, '2026-11-01 16:00:00', '1761840000.5', 'i173'),
('2026-11-01', 63498, 418441, 'LAN-zw-00010', 9, 0, 0, 0, 0, 9, '2026-11-01 16:00:00', '1761840000.5', 'i174'),
('2026-11-01', 63498, 418442, 'KRU-na-00011', 10, 2, 0, 2, 0, 8, '2026-11-01 16:00:00', '1761840000.5', 'i175'),
('2026-11-01', 63498, 418450, 'KAP-an-00017', 6, 0, 0, 0, 0, 6, '2026-11-01 16:00:00', '1761840000.5', 'i176'),
('2026-11-01', 63498, 418452, 'WIN-wi-00019', 5, 0, 0, 0, 0, 5, '2026-11-01 16:00:00', '1761840000.5', 'i177'),
('2026-11-01', 63498, 418460, 'KRU-gr-00023', 50, 0, 0, 0, 0, 50, '2026-11-01 16:00:00', '1761840000.5', 'i178'),
('2026-11-01', 63499, 418423, 'GIE-zw-00002', 7, 0, 0, 0, 0, 7, '2026-11-01 16:00:00', '1761840000.5', 'i179'),
('2026-11-01', 63499, 418432, 'VOO-an-00004', 7, 0, 0, 0, 0, 7, '2026-11-01 16:00:00', '1761840000.5', 'i17a'),
('2026-11-01', 63499, 418441, 'LAN-zw-00010', 7, 0, 0, 0, 0, 7, '2026-11-01 16:00:00', '1761840000.5', 'i17b'),
('2026-11-01', 63499, 418450, 'KAP-an-00017', 7, 0, 0, 0, 0, 7, '2026-11-01 16:00:00', '1761840000.5', 'i17c'),
('2026-11-01', 63499, 418452, 'WIN-wi-00019', 7, 0, 0, 0, 0, 7, '2026-11-01 16:00:00', '1761840000.5', 'i17d'),
('2026-11-01', 63499, 418460, 'KRU-gr-00023', 12, 0, 0, 0, 0, 12, '2026-11-01 16:00:00', '1761840000.5', 'i17e');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.stockhistory ("idproduct_stock_history", "idproduct", "idwarehouse", "iduser", "idlocation", "old_stock", "stock_change", "new_stock", "reason", "change_type", "changed_at", "_read_at", "_dlt_load_id", "_dlt_id") VALUES
(70120, 418423, 63498, 577148, 330423, 6, -3, 3, 'Picklist P2026-10004', 'picklist', '2026-10-30 15:06:17', '2026-11-01 16:00:00', '1761840000.5', 'i17f'),
(70123, 418452, 63498, 577148, 330447, 6, -1, 5, 'Picklist P2026-10004', 'picklist', '2026-10-30 15:06:17', '2026-11-01 16:00:00', '1761840000.5', 'i180'),
(70124, 418423, 63498, 577131, NULL, 3, 1, 4, 'Return R2026-10001', 'return', '2026-10-30 16:59:10', '2026-11-01 16:00:00', '1761840000.5', 'i181'),
(70125, 418433, 63498, 577131, NULL, 6, 1, 7, 'Return R2026-10001', 'return', '2026-10-30 16:59:10', '2026-11-01 16:00:00', '1761840000.5', 'i182'),
(70126, 418432, 63498, 577140, 330465, 7, 12, 19, 'Receipt RC2026-10002', 'receipt', '2026-10-30 16:59:10', '2026-11-01 16:00:00', '1761840000.5', 'i183'),
(70127, 418432, 63498, 577140, 330465, 19, -12, 7, 'Receipt RC2026-10002 reverted', 'receipt', '2026-10-30 16:59:10', '2026-11-01 16:00:00', '1761840000.5', 'i184');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.suppliers ("idsupplier", "name", "address", "zipcode", "city", "country", "emailaddress", "language", "active", "full_address", "comment_count", "_read_at", "_dlt_load_id", "_dlt_id") VALUES
(132590, 'Cerâmica do Vale Lda', 'Rua 1', '1000', '', 'PT', 'orders@example.com', 'en', True, 'Cerâmica do Vale Lda
Rua 1
PT', 1, '2026-11-01 16:00:00', '1761840000.5', 'i185'),
(132592, 'Potten & Zo BV', 'Rua 2', '1001', '', 'NL', 'orders@example.com', 'nl', True, 'Potten & Zo BV
Rua 2
NL', 0, '2026-11-01 16:00:00', '1761840000.5', 'i186'),
(132595, 'Holzwerk GmbH', 'Rua 3', '1002', '', 'DE', 'orders@example.com', 'en', True, 'Holzwerk GmbH
Rua 3
DE', 1, '2026-11-01 16:00:00', '1761840000.5', 'i187'),
(132596, 'Lin de Flandre NV', 'Rua 4', '1003', '', 'BE', 'orders@example.com', 'nl', True, 'Lin de Flandre NV
Rua 4
BE', 0, '2026-11-01 16:00:00', '1761840000.5', 'i188'),
(132604, 'Emaljverket AB', 'Rua 5', '1004', '', 'SE', 'orders@example.com', 'en', False, 'Emaljverket AB
Rua 5
SE', 0, '2026-11-01 16:00:00', '1761840000.5', 'i189'),
(132612, 'Bambu Trading BV', 'Rua 6', '1005', '', 'NL', 'orders@example.com', 'nl', False, 'Bambu Trading BV
Rua 6
NL', 0, '2026-11-01 16:00:00', '1761840000.5', 'i18a');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.tags ("idtag", "title", "color", "inherit", "text_color", "_read_at", "_deleted_at", "_dlt_load_id", "_dlt_id", "shade") VALUES
(235096, '日本', '#9012f0', False, '#000000', '2026-10-30 16:00:00', '2026-10-31 16:00:00', '1761840000.0', 'i18b', NULL),
(235099, 'Actie 9798', '#aa00cc', False, '#FFFFFF', '2026-11-01 16:00:00', NULL, '1761840000.5', 'i18c', NULL),
(235103, 'Actie 6489', '#aa00cc', False, '#FFFFFF', '2026-11-01 16:00:00', NULL, '1761840000.5', 'i18d', 'dark');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.tasks ("idtask", "title", "description", "assigned_to_iduser", "is_seen_by_assignee", "deadline_date", "deadline_time", "completed_at", "completed_by_iduser", "created_by_iduser", "created_at", "updated_at", "_read_at", "_dlt_load_id", "_dlt_id") VALUES
(173315, 'Tel stelling B', 'Voor het weekend', 577131, False, '2026-11-03 00:00:00', '16:30:00', '2026-10-30 16:59:10', 577131, 577130, '2026-10-30 16:59:10', '2026-10-30 16:59:10', '2026-11-01 16:00:00', '1761840000.5', 'i18e');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.templates ("idtemplate", "name", "custom_css", "default", "_read_at", "_dlt_load_id", "_dlt_id") VALUES
(384454, 'Webshop', NULL, True, '2026-11-01 16:00:00', '1761840000.5', 'i18f'),
(384455, 'Zakelijk', 'h1 { color: #1e90ff; }', False, '2026-11-01 16:00:00', '1761840000.5', 'i190');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.users ("iduser", "idpacking_station", "username", "firstname", "lastname", "first_name", "last_name", "full_name", "emailaddress", "language", "admin", "active", "created_at", "updated_at", "_read_at", "_dlt_load_id", "_dlt_id") VALUES
(577154, 299423, 'hanna.picker', 'Hanna', 'Mulder', 'Hanna', 'Mulder', 'Hanna Mulder', 'hanna@example.com', 'nl', False, True, '2026-08-31 06:00:00', '2026-08-31 06:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i191'),
(577155, 299423, 'ilse.picker', 'Ilse', 'de Groot', 'Ilse', 'de Groot', 'Ilse de Groot', 'ilse@example.com', 'nl', False, True, '2026-08-31 06:00:00', '2026-08-31 06:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i192'),
(577156, NULL, 'jesse.vertrokken', 'Jesse', 'Bos', 'Jesse', 'Bos', 'Jesse Bos', 'jesse@example.com', 'nl', False, False, '2026-08-31 06:00:00', '2026-08-31 06:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i193');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.vatgroups ("idvatgroup", "name", "percentage", "standard", "_read_at", "_dlt_load_id", "_dlt_id") VALUES
(340564, 'Hoog', '21.000000000', True, '2026-11-01 16:00:00', '1761840000.5', 'i194'),
(340565, 'Laag', '9.000000000', False, '2026-11-01 16:00:00', '1761840000.5', 'i195'),
(340568, 'Geen', '0E-9', False, '2026-11-01 16:00:00', '1761840000.5', 'i196'),
(340569, 'Duitsland hoog', '19.000000000', False, '2026-11-01 16:00:00', '1761840000.5', 'i197'),
(340570, 'Luxemburg laag', '7.500000000', False, '2026-11-01 16:00:00', '1761840000.5', 'i198');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.warehouse_stock ("idwarehouse", "idproduct", "productcode", "stock__idwarehouse", "stock__stock", "stock__reserved", "stock__reservedbackorders", "stock__reservedpicklists", "stock__reservedallocations", "stock__freestock", "_read_at", "_dlt_load_id", "_dlt_id") VALUES
(63498, 418415, 'KRU-zw-00001', 63498, 5, 1, 0, 1, 0, 4, '2026-11-01 16:00:00', '1761840000.5', 'i199'),
(63498, 418423, 'GIE-zw-00002', 63498, 4, 0, 0, 0, 0, 4, '2026-11-01 16:00:00', '1761840000.5', 'i19a'),
(63498, 418432, 'VOO-an-00004', 63498, 7, 0, 0, 0, 0, 7, '2026-11-01 16:00:00', '1761840000.5', 'i19b'),
(63498, 418433, 'SNI-ok-00005', 63498, 7, 0, 0, 0, 0, 7, '2026-11-01 16:00:00', '1761840000.5', 'i19c'),
(63498, 418441, 'LAN-zw-00010', 63498, 9, 0, 0, 0, 0, 9, '2026-11-01 16:00:00', '1761840000.5', 'i19d'),
(63498, 418442, 'KRU-na-00011', 63498, 10, 2, 0, 2, 0, 8, '2026-11-01 16:00:00', '1761840000.5', 'i19e'),
(63498, 418450, 'KAP-an-00017', 63498, 6, 0, 0, 0, 0, 6, '2026-11-01 16:00:00', '1761840000.5', 'i19f'),
(63498, 418452, 'WIN-wi-00019', 63498, 5, 0, 0, 0, 0, 5, '2026-11-01 16:00:00', '1761840000.5', 'i1a0'),
(63498, 418460, 'KRU-gr-00023', 63498, 50, 0, 0, 0, 0, 50, '2026-11-01 16:00:00', '1761840000.5', 'i1a1'),
(63499, 418423, 'GIE-zw-00002', 63499, 7, 0, 0, 0, 0, 7, '2026-11-01 16:00:00', '1761840000.5', 'i1a2'),
(63499, 418432, 'VOO-an-00004', 63499, 7, 0, 0, 0, 0, 7, '2026-11-01 16:00:00', '1761840000.5', 'i1a3'),
(63499, 418441, 'LAN-zw-00010', 63499, 7, 0, 0, 0, 0, 7, '2026-11-01 16:00:00', '1761840000.5', 'i1a4'),
(63499, 418450, 'KAP-an-00017', 63499, 7, 0, 0, 0, 0, 7, '2026-11-01 16:00:00', '1761840000.5', 'i1a5'),
(63499, 418452, 'WIN-wi-00019', 63499, 7, 0, 0, 0, 0, 7, '2026-11-01 16:00:00', '1761840000.5', 'i1a6'),
(63499, 418460, 'KRU-gr-00023', 63499, 12, 0, 0, 0, 0, 12, '2026-11-01 16:00:00', '1761840000.5', 'i1a7');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.warehouses ("idwarehouse", "name", "accept_orders", "counts_for_general_stock", "priority", "active", "_read_at", "_dlt_load_id", "_dlt_id") VALUES
(63498, 'Utrecht', True, True, 0, True, '2026-11-01 16:00:00', '1761840000.5', 'i1a8'),
(63499, 'Tilburg', True, True, 1, True, '2026-11-01 16:00:00', '1761840000.5', 'i1a9'),
(63500, 'Oude loods', False, False, 2, False, '2026-11-01 16:00:00', '1761840000.5', 'i1aa');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.webshoporders ("idcompany_webshop_order", "idcompany_webshop", "idorder", "foreign_id", "foreign_number", "foreign_status", "status", "ordered", "created", "updated", "_read_at", "_dlt_load_id", "_dlt_id") VALUES
(533378, 7, 366426, 'gid-533378', '633378', 'paid', 'imported', '2026-10-30 13:28:27', '2026-10-30 13:29:57', '2026-10-30 13:29:57', '2026-11-01 16:00:00', '1761840000.5', 'i1ab'),
(533379, 7, 366427, 'gid-533379', '633379', 'paid', 'imported', '2026-10-30 15:50:23', '2026-10-30 15:51:53', '2026-10-30 15:51:53', '2026-11-01 16:00:00', '1761840000.5', 'i1ac'),
(533382, 7, NULL, 'gid-533382', '633382', 'paid', 'canceled', '2026-10-30 16:57:40', '2026-10-30 16:59:10', '2026-10-30 16:59:10', '2026-11-01 16:00:00', '1761840000.5', 'i1ad');
-- f46765f
INSERT INTO picqer._dlt_loads ("load_id", "schema_name", "status", "inserted_at", "schema_version_hash") VALUES
('1761840000.0', 'picqer', 0, '2026-11-29', 'Z5rBV3EA1MCJZrTQY4T4Fjzljr56tT5AoAg8sBKkEeg='),
('1761840000.1', 'picqer', 0, '2026-11-29', '6VVNTpDGA7g9lyoxtyOp5gor/O1N1jWsZ9yjBtVOHMo='),
('1761840000.2', 'picqer', 0, '2026-11-29', 'hXUE0as9GYWzVKx6fhFooluLDG+ml+tLpK7oXutfopA='),
('1761840000.3', 'picqer', 0, '2026-11-29', '15zyNpCyJWLJthWKib/1ZsqegU64lNx/iXI2NEeejzw='),
('1761840000.4', 'picqer', 0, '2026-11-29', 'xWH/U0GnLTYYY1yyz7bx+F+idm/Jwp1J4B9reD/kH60='),
('1761840000.5', 'picqer', 0, '2026-11-29', 'Jj2C2Je8dQR9FH6RFpFvk/O87itmoaAGi7nSdIPeDPQ=');
-- f46765f
INSERT INTO picqer._dlt_pipeline_state ("version", "engine_version", "pipeline_name", "state", "created_at", "version_hash", "_dlt_load_id", "_dlt_id") VALUES
(4, 4, 'picqer_warehouse_picqer', 'eNrVWm9vozYY/yqnvOlNS1NswECkadJeTNO0SdOub7bTCbngFlYCHJh01em++wwh8JA48LSuTho66Sg49u+P/fixzZdVWEsuRbgXVZ0W+WrrrI+PRP6Q5tM3sbjnTSbDOkrEjoc534nVdlWm0WdRrdbqphRZ+5vJi/CJVyIpmlqEQ0lQQb3afjxW8Uk1wSWvhTyrOxa1THMuFZRQPpftuziTG/C43sRN9BjfnRQ+VJQ3WaaY9WTChNeJquHO+bWUfyf8rvmTNuVffvmHFTlPv5XWbfH7Z19m/3745Z8q+un2Z6f+oUVdNFXUAv5yxKXuKgEfV4UCIbv7ntyXr0qYKt3z6Fm1qGp5SoqshU8tyq4JubbILWFby1L/NlZ70e+7P1TRKCuix7mi3lA0U3bJZALix4+fVttgDf5+f6VUiWS6F1frd1eyasTVd6qMpSDWT6KUOFSV4PFcSdaXVLUO1psp4qMVIVSnyAij08TG8PWxfAnR8FVjqAP6etLERpOmbJ70DbOdwL/pIB07xcnbALxlJ29dywJvMZ0FYF8Qj7qjeHVTllmqRqiJbNRDy2bbOtkGFB1bZw0fXBg/FCEJwLUgiU1HSRSDLoq1Ec9IFtvBy+LrZJkgQY8i0OwSa++ctRFjx0Izdtw5xge2hK3hk/dXrRBtL4iUJlxNehU6lAJkC6I4zijKnsuHqmhKM1EYWhTX0okyoOhEcTFsGZptMLJVrCKVS9RmU6lL8HRd/VR6hNHxxQx00OYCX9eBfLs5+j4VWWxGGe8ws2ayhwMS9EB30S67wOWiikVlzpnhbWZamwEOtM8M7TMDPkeNmkl3b0Iab7SnNXoKBc8b7TQDTkv+MGHbPdjUCY9bjof/X6qAh7fd09reYkDz9tB+e3Bc8+iRq3XUg5HXHt5rX5sAjzAOfNeTJxfSGoJRBd0bfDJVpW1amk/zPj5N9r1L0gAs6P7go3NcHyyI1LqxbS0csgYz8viFUaBNdns41yOcIeIvkArolFQ3SYZ3XKqVfR2WalUszObuAJ2xEsu6xK1DddOjuulRDUPgcgGDERGgU94AxMc6SctSOaFm330am3ULYhG8dNrAeIYGmwfApufZEwtESSl2ZcalMGONDpKEaDvMgAIbA2CTS2yB12pZbeYvwftLtP52CNCeErSnBHiaFMWjGUu8n1TrZ4cAzxLtJQFeVkI2Vd7tmBruchGKd5VqXT3BgmZO0f5S54y5+kVtNoUTijfatmaI91DwvNGOU+D4fZPdp9lO5DI8ZtBG7G2iozS2cjO0gt1+g1UuELNtvPTA+7aLzZJeqoxhd5MJA2njnUrVuqWakeBMmwmNdQ8yLyHDd1vmnax5jcTzgotr2LHz73h1CL+RoiHFSMS6tq13xN26ZOsGXaBWKVBRPXfzfppH4gCiyWWaHW5j/qxqCjy7vTZ2fznrVVqrPFbNmUKqH7VJkrJIPPB80tYEO/UIjCCz+npgB17lIi0+fi/bQ5cW1LQhza/HZH8vqlQtcicSnJQeVk1fYTprYlJAZ3NSrE9MmbQlfR+rRRxyeeakxbbE+/ZOMrSTATFxMrBe4mTAgJNtHtvGUDMng0spclf1S5381j75+BEXGI244CUjjo7pf+tHU0UJr4VxcKf4pQ/VL32mULArAdju0A+aMp7vB/N2UGuSbUUiLaWZNuijMUqIPs86gMBmWLDFN1NlWLuB3VQjWfAHrZR4cxup+N6CPh+lBERZNfIXg9ki2QBNlmrzpCMIdB8ALS5wpRTuF9dGq0cKlkiLRAP95nDdrx4Ruz6wuSWWPvhcQNzVSVGahz0bH/ZsbdibIEF7i15o0OnqQSEEc+ArJ2Zq6ydmUPvhc4bJ3Jzw/EGXRr18enZ81l4b1l/e66ZndBpFbf/8iPzwnUn4Bmo69twh+HXXzvX/R1e4P72gqwOK7oq9OAuy49NNGvfno6q+8R78bnNfFbswjYcvaFTBs0ewvCxOSp88gGX5rlByqTL9zXqCrN3V62B1Ny8NIQ4+YDragTdAQU+DDjpoOv7pxpNRuMR/F0Bd5/KOE356cC+nh7NDZkEW1545hDESCH2wRJmPOnxBzymuySKEgk0ZxCLE89BBAm7h9MM+LHk1n40tcfWwXwJR/Fk39eg5Utx3mEs1gzPEE2sc4jvMWq9y8SRqefx7WdVAgxX19dcCVJs4bwzVHnL2r+31H9869Ks=', '2026-11-29', 'b4JptZhabuR2upY8pP0c4wLp0ToMq8tlxSHjrcBTF4s=', '1761840000.5', 'i0');
-- f46765f
INSERT INTO picqer._dlt_version ("version", "engine_version", "inserted_at", "schema_name", "version_hash", "schema") VALUES
(11, 11, '2026-11-29', 'picqer', 'Jj2C2Je8dQR9FH6RFpFvk/O87itmoaAGi7nSdIPeDPQ=', 'eNrtPduS7LZxv+I6z7FSPnFk2VV5SCWlJH6J7TyqVCgsiZmhlkNSJGf2rFT69wC8Ao1uALzMzuwe+EHe0zdiyO5Go9Fo/PrpKuomK4tPf/ndH/7wT78b/8lOvDlJ2Ke//vT5Pz7/VXyX/v0ff/7+v7/9x/fV99fnf/7f7/6UteeS//t/ZX8q/i/9n7+J//zb3//tk+QXxTErBANSC34WSlqVJT+LWtG1/CkXjYT9+omleasx/DpRGwjJk5T55Vz0TBi9RprylrP2tergT5kcU6vAxSXP1YMl9MDzRvyGjXgWCFDL5GZFI+pWpIy3hlAdDiW22Vk0LT9XlNAmOYkzZ4OsWagOt4SKL+Qgwee23mWPWCKxHwkyuHApSsxLnbWCpVlTlU3W9h/mU/OcdW+mFk15qRNbSRRnB8hLnja2MvVgoEoKyLLUoB5hoWOWoKoWSTao0Ld/3PFjtfWlf7Mtby/mjxpAj6OYpD5h+NDfvlwf+u/8W/dVyvSStOZrm4BAE7J0wJjvZYKGv+fuydmZ16/sWbxqHzFLr7w91uWlAs+YwMRDeubmUlV5Jl2oyTyBHczDj0jKVGAvo4OjX+S32YHPXLTy9s/KEvgUBYEMqTSZM88/AfP5l+86jeLd+/yzEnjIvoi0acvk2RYNcasfor0Jhr5olIB8CanIM6nvr8p2DDEGwvHFUtEkdVa1cFrS4eTTn3htfeoRRjJdijw7S0PrX6fBC1DWsMsy70TwphFnaQmmP52hJOMAmHk6ADnUF5EdT6ahDiDHG83ljN6ajmkAOZheshTw9BAHy8ke3Mk7uHNWZOfLmVXSlUn/KNjPF160WftqyKGpXLY/EmfFSJ+JhpUHU71JKtdPbZilZyOM/HhJeSla6RvLAytrJctgt7GkoOZUvjA5n1Rl3UoTN2YcE0UrbNJKazS1tQeRLEkteAs0fIQ5Z071j1/Kwpg5L1VqCRthi4Ul5fksipZ1rxC8VB3j+KC84PlrkzWMPyUsyaXlZocs4ZYXctGR32tikiuBZ8bPajCsEjVL+SsuHSNc7eGz9HDJD1nev4mLdGVnay7FKByvi8nvboVSE9D5AVORXirWSP0cvfoQwIpcIPGZDqflGiEwDGsNxJKovmPEhC2LkS9F9vNljOtU4CZNVIuPyEBPfoOjgJGeHsXJLybYoazP3Tv7VPFaPqcbxZffFwqcZ78MX7oRovi9GrD+1FEWYy0/4sHigNonZOyVUQoEbAriYJEeOQeTZAdxONq8rIEfUBCSIStOQn4BsDDoYfTULbmZ/SgNTD5vJ2WvyxLXzxGxQEk7FjNq70RJpVJOAXvKjFqyYOyZkCflWaOEfUFsd8QsW/K9nfn2Pwqa51IjHP46ZCJPKWs0afY0S10yzt+j9jTUK88vJkMPiYYTDWeB4cgw6CgoixmQ+5lKVNqotDsorZ1sgLg9vfuLHPOpvDQCMM9wB7s9VCIdMrPIkFXUV7DAm4ABjE88eS7rVNQNKkJDBwhTyymlVrisGRsgiud52a/3cGE63iHuUAthv9YZ6lp7RXcS3QkSPGaJsHUcJdg3bBzEWswj3Jmd3zljHm0j2gawDfU2caMYMMAaFLA8MNwoLCT94uydMGpnMtXHg9tgj9rzYcttvU9HmvnKsy+v+pb7bwv3UmIO8845zMH+dFudwlHcYDX0PTaxVwfRSx7TxX8sF1eRsy7CtQNvA+uL2wdiqaRZDeJxDB8o7sy/qA05UtyI94srkV0WgKJ33GXknhXHfr0kTbfKRZE1J9bW2fEIt7E9tC4nRrGWYU8o41bKI7sh06vstKnC8GWijb2HI0ONTgPf11vOgR8jhmpjXVnpZWHBwqCjFvLHP8NcQA9zVpwUz2qfXpwrUOoAceT+0/jbOwzTXgazfrGH1FU7YnJaLwfDkz8bEKfiwC9565I3koS+BHs7DiWgNwIb9nTJiVnJQpKjkpTiS5JfmuwqSFkIBSmwn1KkVxo3gLD8IUnknYRtHjbmsxieO1vC58ofNJJfHEQNQxMDQb6WomyBrSpAjPgfdqo1pr2tMy2xWHAtEt4kgl84g/AkEVXLkGS3iaELs9QivOmM8SgKUfMccQ4kESlW/riyhoV4E9CVKFheWxYt816WuW/wO0lDNBDi7mOcbxBfb8p59bMoo94GgvbO7mSoEBoeMHQ3D+LCxRB7ezRVuGhXtMIWbfgBHmrfz0HmF47vAlrImD14ZMc5W9FW79kJOknFLOtXWyNGBJUwGAJwjJ+iuZ8/3SFFkKWSANYxdyAn08rch2Iu8xTxpTPUa/DJiRdHzKEPCIeAQrwgz56hztIF3oDfO4DoCtpuPHYiQYd7mC0HooEXV/hHN3cvNwddz1YfN+VjaG9FkJB+L0Ckl/jennCDV0rKoq05lSq1sXu71HfqFaOLiy4u8fibrc7uXF6FOlNlLhlmqOXSRhQwwQm8g5uKerafnu2VTxiFHeryTC79LaSjSg6R3ZakZIBaJje8LMgtZ/Hcs6RnAmr3hh3uFdc0aCiDmHrcg417sHEP9h3twcaJ894B2q6OWv0I3Fn3GNJh26YdaMs33EPEzNhrt4uPSUcLuLcFTKq51QrGxksNOMg4Qi3tX9nA6YY6Xwn5coqWg9SBBl59jESqV5HyGu53DcA4QzycfRiKu72CkzhK5TpAtfIU1A3tI2rj/aqddE3ZqaCYbgvhaQaxtqPDEtVc3Plh4YKwFj9frOMLE5B0yFfp4uXwp1pEc7KDSK+YrLiW8MAixHmFNKesqrLiSI7HIPD/NLsHGED5RYwd0OzjJgSJV6ScXUVW4b9vxMVp9FHLNGeHsqvvYqxrlOHwYRPF3r4s9u2Ih4ntw8Sznodpc+f8kHlYh1uaOyOB3mqIOAM/33y2K4v8lamK6qanv2ac8SozPyRBE6eqh5uqgM1tnag0ceg0heH3NPU4QcUJSpuggHaH6fDYuBWZoQDK0lwDD5TXxH3cqSr68nv5cls7t7pzUyLq0QmS/U0juvbo2jXXbit7mEpbLZrxxsyLuivf1Gs/fhfm6PD3rIRrThwceOshmy+8QeeMUfs3Z6h48sylMcD+5zPYzkWNOJiImuBvv9mz6uKT8ItBgndOQ68NCRYYfqlIsMhLf9kHv7Ql4+kVZvQR9A2u0bBKx2fw2ss0oEgNHKvR308O3vA8e7g3JavFehEBHOro+oZWWKUqxN6hAqSWDxA1G0bS7biyrjljB4e7905ad5dShNUaq4Ns4S+YvrdP+EC4UHwfgTLbVQeQb7hmzCEbcfIh9DsP5pcq7y44K+uQoejUrh4aCGsHLdR9agMeuKBwrgCtHbeTmTRBkXvtw0G+5mGkleCUXk222By2QtEuf4jXYtwcm/WUEu+wGw/L/kPyWY+TwWtAFneoDQUxLtHstEwu3amRYEtCOVY+0m9PkDhc2zXOEKuyyVc9Kty2KKb9dNl+QoiFkVw3GViwnRE84aamCVhsbR7ekGhrPLAdNG3R1CseRYd2GKE/+gJcrvAOJ138CH+I52LYHlfh0l1hnpNj9wF5Qz0HvT/YA8zB4V4AX2wF9KBLdrCQ3rxuH3pJq/YNPCtgqywEba/eIQ1cv1v4fZpgYJU+GtjVzWHZ8v99ZNKUouRXW6YOj+m592PrqOVtNfdWnKtcqhjY4Zug9jbfgIJ7fSP47ZNxw4ydNNg2ewfe9/RiNIF7mYChlls1X3V4aOD+CzadbeoO4Z209sh0jz/HMpwJSFrAIaub1uKbofQWHkf4JqD7eQx/IPM/kaGP9DAe5OdAHjlBSUZx5lnO01TqoKkpBsIx4OJ4gadEJyDdljk9Z+Du9w6y515g99by8qi2G1v7fU6YxfFB3GSMLtzlwicfu7ll6ZDwkWvXa2Z39LWwlluHJMD1Wuh77DIiIyPHo7V1X1sagJnsanvFjDVa6jvqv4mZ0O5W210sr6R67Feju5Ul9wEZpB6f6xE6ke2XZVjZC+JjmX+sRv6g1cioewlzIjJyl6amNnnYWNPcwNDeJrDcBkIFjByj2OEq1KX5DV70AblpnxOUNOuVS8L7rHpWZ5ZuupyZroIiW1jiFHG35AEjGtQtUA6FMXWjxot8e9PWMhqpLOW9rRtacuRH18k4zX7QaZbU+Vq0l7roMovWRWYQZ+msQQC01cS9m46EcpIRVgw8QfdrZRgTZHGSck1SiO1tXXQPIvurV1BLH1GUoSMXuUDcezH0aH7R/PzmpxnEXifC8UPgjnPfxJHvPSxtlAVevgbeq0N6V62Q2DuFOpxuvyB1szr1tqEXJ4zQWy1hpaIk1t0CE3B1TeCVt8Xl/AQ73U1QRwYgTy5qDXyFbktHkD5vVZf6wZP2ffcYJgKn8AnsqB3iDDy9x6HOSDZVDg5ta2DH1ufb5ydusMqTsWlPaymqiYmZiAfuO7LvBMPY4NmIhiMGwV7TTq/eIxXDnC6C3rEWc8sEg43WOzsMBJ8xrs802y9ZZR2UH2H0r4PXYCfYFdhaA6JjZl24eMycFy4qLwEurRth7ooa7OUZCN9UgHW1BSjSiw900q9kVwGGD3F0JV9Me33wXjfNKjdqdbyBuH2d56LOOR+0I060xA9vicDIApoG2lS3iVo2dVhbbIyxJVs0DtQ4uqUv0v2VaviK9Xrdpyp923S2ZZ18w/Kr7v2ADzzCHKFqH0Ra6wsD4WWnVikY3isMC7whLlTIZ5eUz34x2KoG4vxvB65yDISXHVn1AFTA97FXQRDnXg2N1PSyyKJwRF/d6sfSFh3uY6Y0DkH7RKFrehMVKOKzQ8ZnrxBM1wDK+1agpulwHzOiZybG/01sLQMot5INxLSOQYKHS6131VKiAKv+Geo55Uekoi0kXVOfJc+XilWlnBXYsAQ0TzebWCjoJ7XXOUzibcZzNAEBcXSt7vo09vClU0yZUlergLFcbXJHKZyrKRpr40MBb7hfsnHbY2WiX129gN72wL03PSD1MEQZzKyPl6c8S4btfhkjwzsFbbSvsuQBq7jj9kfc/rCu0Njv9oz+cIjqYIItnjTk9mVUr839jucgFmOfcE4xuIAg1pWXomo3Y1mRlA6/6/3o3SWG9gWY6+cRfracxAByvKaegiVcRiV5DjyhhXQIerF7D73gzYX0jyQjiPLAXKpGkDiEnriaQmpgJTM07pN8nde9NMv9rbVDYiD28rNxYySaXjQ9YHrOuwABfteAZ/39YnGLJJrJRjMxgv2hoxsR7U/YvbR/Q2O5kQY2XpzBruPfS5MJbdnyHF0KmRiXqXaEcngg4tXhrmV5XjZIdf0EXdtP5iGTGviB0MBjoLP+sCfeJidCuQZkPLsXI4TgCGHSP9xBauh9PGQ8cBqVdrPSdjkex6w+o6PSRqW9XZCJB5eOoHJldLikIGdDFLmxlmdlxNyfokPPi7oZN4ZUm0qPdorHblrDtG85kqsUKZYhvbcypHdX0sGbJjsWct5sS4a02UXQLrNbVw9xqY8C7A0NoLctoXiXq/1VW1tNUZa/yBcjtTkzSyxMzPJUQZ9leHrFlMlCxiRGrMyIlRnYJQNTnLvHVSLTFYKIm8Lwe4XXIKQjSi0g+lblGjsVjAzNKcbremoho9pEnOEE5iT8astKtlSBIFOkifGKICX4BexeD7Nu2m7L5Fn6ucS+pwCgHDsako6W4Bcwlbw47ZqmirUxMSkUnhQy5sLVM16/ITlZh3cGtOgfeUYE1Lh7cNE5xRPSQpgXTij3mhui8/jwzsOMbRe7EavQDuL2dQ+x4i7aZJzQMUvs8v6CssURS1rjhk2FZUe3N+2gmAMitpsmJJ2ZXOoUVGoi56/MZjQx9BN7gPZABdiztkrPRvuy1QE5RoMcv6CMIAkbIdr7H6dwuOqh/bFKm6JJVYzAnRrU6PFfTdEEjhL93QSJO7PO6NQ6C86tE7WKEBf0znhL/Kh4T1tMBN8sEaxPbfslhAeh3sSwTXeLGXZjfnf5tW7rM6UaUXcvfJ7Z98PZBHRwfYYnjnuIO4e3LQ0YA+yPv+jVnMZm18AkqFb6HOwkNI4HdBfxcEs0GMpgtmWLEEMY/kLOiy1ge0AjmoiwU2kGKp5Li6b7Pk3XXYnsZnlMk12fmr7v7r3KGeciaYk2EBMybvVET7CfJwi2/7ew+rucgV1dWrwmwZtnHNwE0EGcreTU1Y5dwXxWiJrZ2UyK5i1Sj7jPgriAwwaMPG3g+TGqfKYoW2EX1fRQcvtOkTgb/qEE9KVf+/QOvEHONM4KMRcSMBdUtWiEdyIYqTyzwEDnnAxGmre/1W/F9fVxl+Bhdgl0Hdy6W6DOx6mSZTCNT1BLzUcUcs7OVfq8bH99U3nNWx+nrHjyzOW/YVHPDF90kNFzgNFz2UJ5rnjxyjxCSbJVwomjl15yd6G7PW5ylPrGTUdhh4g6wtcnlpaC4F1j6YwTG8uMcFxHWNeZfFm9aehteWc4ySztTOSXOgddeQegl41V6QFl7RB+9l8q/Mkdgo7Ka97F8daenYHwssOfrcPdzOo/AmWfMKSAVeX+Y1BLnKazsC5RaAtNR+/MqcX1DQ6nPexJvBjE3CuIMSKK3YIWplZFUsOJ6GVG7xXGjDO+kmpN9x3wdqHCKhczej9GelUW5lYZ5VeZ0y/GtfdHXXsbFr3WbhlLy+TiWICglA9jzYpmGhcqYca6jHRhYa18y+bbUgD6UpPR0WrXmPQgkgXaejTxr9vEjYk0zNaf5OyA3LWmgS0rnnDAkmY4/crsTALxHnc7J/7maYb1W8KbulNtOuuwZUeZX1VjnCeQV7CQXkEuOUFipG6VNWxbNAFvcd5ZoVl3vBq3CQzvuehAPlNp9mjbpiwDGbBg3XFzRi0S8qstU4cvFqqWh4T+AFRcQr6bJaQ2dfSKo3wm7E/Rw6ypZYXXXZaxHpqBIFviEHc7T732Aoj1/fz6Xwb0ZALu1YmEumUx6HpFrOWat9sa2jDP3ygPa5DnbYxnNcRzN8JDGuD5Gt9hDe/CrkIkr0B82KsPV95Ht7oGZnN+pRaJyND5b4YvP3j2NZ9ne8x2a8YkoM5x0jOGhzT8IZbHxPAOzTSIU3Hgl7x1yRtJyLgW0E/a6BI6E4WLhS0JUILQH05oPU21IgY2RBE2QVMtN+SxHIsRIQdK4DKQiX78CwQFKIH/Hlrk6LKJChBBhg8oBSmwTw0wLMwCKN/16MP1Qdgt6TPKNw58xrKQPjGEctvYxTrW1UA2aixKbaWQqYLe9qI+Wl8ZJspqnyPx0a5u9jYLnnoAhv1ckjzoFyPcrh9Nkm/+3Sl/bRg/tFJnes3paj6wolgXcWxW+oCrbm1JvXXbdhCF2B+2iMfIiHU9kcwFyNukZYeHSFVsSpx/xN0qu7utGc1D3AO74iRBcpKLOmGl9zSwo7d43yCP4a8dQftbskpqdabf2iVH0L62A9PJFqp5gUngF4dVoGkYXxzcq6+2DkF03UPqX7KMnNSSxcDHrcivbitSm4YWTzZ23EPNNwilZ8q5QX/oe+wQbjl5FmeQOINEf/yV+uO+MPGpOZUVUu1hYixXOp4QGMgYtoGF0+yyZwdEux98g603uZQS2bGAn04Du2q6Opricn4CDwYorwjEcwLUngeA0dgRjRHNTJVAkmVrKsBjbXpMccAUh+WlNtenDy3hgGlMULt+FWsyp4Hf/oRo3HO/w577/S6XW3HVy8qd9hVHjzeWIsS7st7zuSHdaW5ujSqlnngjkEgVoOzT/ToerpIN3C6h6coJYYcLWrdlk/U3AVvRABwdVQ4/0l51mhi/AGwYFnLf6HaFI6UvuAy81nKlJx4/CHX+FMMHfHvLpRmIDaVMxClZBH+/Tt97nOSN91jGufl9NCax5sx9J2iqcTlFtP+kPSTHdVLqTi+U5lbp+ntdIblzY/TFPd0fYaehpxjLcxHmCRXS9W3tnL/qMHhMx3/YRmiWKw7dJZW6WlkbogMQ2fvsMNbeZA+9/9VK0nAamKkZYa7Nw3FNwIiVF0oQJJBewzBfLyJ9QmGuycxDGrpekzNp6PLNJnWfb6ha64zQCN1z+XXju5Q8Vx6F3H7JHPMGC5k4brt+ecBFx4ZrqKcXysSXRDSNlXckqeJy4yErUedpaXspai+LUSVBFnqfuXCs8OmIyLJVE/vO1ia7LLre8SpluBUHdL2o3UPe0icB2x8HKJeQNO3nL0yfLSS5R8OfEpbk6u7DQ4ZcW4Wg97sua7wNS83o6KVZKIHjnej0eDyKUwSJnJYvnqHadEHiLW0FqIC3iE25NjZA0KXIs+KZyT/FuQI7rjQVqWMzy/SXotG/KrNaKQUzBb1dIMPxsjHKgFcG2LBDl17i5S/QPjHpIQ2xxYY9XXLiGjsHGd1g/hbNR4bQD8/bI2hnJbtcaqLnNmf4ihEOzNQILbSzSFa/PJB0lw6yRcJx1+miWyDe7Ub91AseZa/hMYLA2xxx90rRBAt1uVofLWlxkHGB213IuuBr+FxwCH3waw1wx4Esa1+y7ZqDGIJ/odNNe4npeLAPQIkucDbWH+aey1qw9sQLV8BrEwXcXCWdaCbdT/7qzM5gZH7hPSns+Goh3Z2d06zrWuUoXyGJoOCfVKmtPlHjYZ6DcSz9xwXYWFJQp1y2utEMcfvi454mmFM7gSW2LW/t5LCVpoHd88mu+Us2KVTmrlbZa+Atdfjm2y1jyvERqg9HndqabzyVJbxcq4NYWUUFBkmzDvT2FeByZQEyUj1k56rv5eXAjZBLPhCD9SDf0jGe+oi2Pdn2ZIBbbbvlDbDtHmLZtgLDmlwF2sG2F1+yvGkOU3nco2rM0ZZYUgJBu3YMGqZeq8pgDIwg+YvgSUNPpeHIxa3A6mp0zPKOsiO7QuKCOwwm+K279O1cMbt7aeuD9w+MLvleLnnym1td8lA83GAVxfg5ZKR/wwjdwT0/lam5DukAtH+9tKeytpNqOtzHjDpmE+XKXgyUis6KGy2kdyzdQS1Szoz1/yi0RYKNpdNfnbIh+UoN7mNGewBCnCujOZCix1MALmAsaO8OBB0wIuIWaQS9YFzItdgk0YIx9hyekU5EIeNFah5sbMgIieIFDB8wLvSkBYIOGBnRnBNBB4wLr5S00QHjclWNUDQhH8JRz0jRBPxwrFLCxgaMD6+NtLFBY7KaBlnIoBEhDd0tpHc89qaMjnjLu79jfPiB4kM9gtsrRGRM/Z+1j4Gg9wkb+3P+X0BD2OEF4mYxjEAtqGHYAlABIrC40MY6Bq8Ro9Ehhg8ZFx4jogRBPxONFFGC2L7qq9tw0j1J6IaT2gpvCl41p7LFqjdmHPAUKX8FVxC94ge73uikzMK72NeUAi95xKZa39BNZKNOS7qlq3XpwAAMYCSKGhB0gLBxpYLLmrEBoniO78ljeFdbsloI+7XO0LhT+Yg9rEajZ9NHoiOkK68zLr27w3+FOUXltRrrerW3cYBI6zui5Z2moK+CmywdwMHw84XXLXjMCHMFSWXRmimPHuK83lk8g/O84pk+AJw1JbN+zQR07reUzHrWBPQMEH7JEea6BLHMM8g2wugzAA17KWvrcRqY3AIaCEAjyhHoGOilTVh5ODRgb1kDuxbQp+zQwiuMD34WJo22tvl6sGsJMS9M9T2/AbhvW7Lo1e/l1SdvunW1K7/WTyKBVQszFDhs+XcuEXBzWANvLqK6SWXWiu6izYl//tdvgQV2IMeR5v6t2YX+Mzw0q2QurT66PhsKFx6fGGyBCi8j559F3TsUKyK2sR/EAAi/GuRWccVcdT/vnED5KrQa06YF2o2xL9Py+kIoeIcAui1h5pe80NocfK36eoMJfsSTOPICquEEXKrXokhtpZ6AS6U1bS2n6iM8dzMAnT0uhFXF7Epw8vqZPQnVoNtcXWhwN3N38ZbN24O9t5Six+OcuYnyBSQjFMCZXpYWloKkbQdyZkCQ6EafNBx9mKz7J0eYs79LUwnYNGACOgda8ay2BjoA6RPt/AjW2T3E+STpb+y00gB0X8hTZ8K6IqWDeS/gEFjDFuGo/33hmZqYGpGURQrWbCZqdZcvuWhMRN1mhwy8dwNBH5rNCngWuoM434WousNN8G1MYNdhY5VFt7fBNTDdqUC8CFAHMoAWb3J2td6NXf7t+JSirsFJtR5CM3zJWvve5Bnq6g8h+DNDVdzEuD7Ss3hB9c5ArNa6Uwl2sjoAfSxkQecqyNRgXE2MyrQQSA+WcrkiFGi01GNAuLTg2MSSaOZU5tDEBxD53S5Fm5nbmT0krjVd37//qLoCJKW0EdhjxELutiIMVomVQaScxlQuzrrISoeTs9vGyXFxeDcWn7NDXZ7RsvQes7rqnbUlLlbCV3Rf4MjCl69aIki16l4mlKfDl8qUqnXlySvsidrB9punvy5/MTkA02UU0g7BLriFBC5j8Zy+yFlk8O7vHrJchcpjzc9w572DRY0wv6+uEVIqnnLpEEATDllxFLX8tqBaTIdvzv3xxO6iPsLoW8CyWq4rLkjbfhOzVK3kg0WFZCJ1+FKZ3VhsvdfAMRJy6fGomZs3k7qqsqwS3bG3OYe11ve5y8NEcVSPwQQC1DK50w+wL7c0MEu+/qJ8HpVJ3VYEjYkcXhA78eaEfZEeETDI29gNWEt/+8cHMCReVaJAt6lqcZDxUh8Um3WWpkVAI8RJAiyuP/PetnKuGMppZDibjJtaP/zYpTG7JkPslE1Jm7Jl6nUoCv29wbpTu0LUKuU0vumPsDb0ByjiR7NK9QfzkT/q32Qe2Y/Gp9Hg3a+fX9E85TaddRX8WbBkWLX/NO79nsv0kvfpmrz9RtV6lsU3mpBvFOU3tci7Yrg+myMn+UPWd+mR4U/Fj3M3pFbpVDOi5m6xs4qav1HvkiPfywLqqYornMUs+XNxLBAOq8l89B3VSepMOdSWuIindlJ92Vko21nG5fOhzpAHhFMqR+KnHq/XCPk4WSLmqs6A7yhXgHnqp+4SwIG042muQPKWHwNGy5Nnfpw8kY9UEbaB30KVukr6Ltrm0kfWAUMebjTzU6qTCH6q5pRVlRyD/CbXLA3hQK478jMNF8MbOyYB9H0lS/h3D9SmsC8TqMwjZX/uUqzgUH3W5GwX9rHC/AGo1/a/6gAHaV157RyqcR+s83XYLd7cw9Wu73A7aB5ANXcpcjuKJoDKOILvnTvAwQoXfRpk8GbBm5MSrRQK4ZiqLkKI512HEGojRR3GoCWoQhim/AVJ3P2vj827xofdKkH0Medv/w/70aXl');
-- f46765f
INSERT INTO picqer._picqer_contract ("version", "since", "program", "_dlt_load_id", "_dlt_id") VALUES
('1.1.0', '2026-11-29 13:13:54', '0.1.0', '1761840000.3', 'i1');
-- f46765f 1b59c44
INSERT INTO picqer._picqer_coverage ("collection", "strategy", "is_readable", "is_certified", "rows", "complete_to", "read_at", "verified_at", "_dlt_load_id", "_dlt_id") VALUES
('backorders', 'queue', True, True, 0, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i2'),
('comments', 'snapshot', True, True, 3, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i3'),
('customerfields', 'snapshot', True, True, 2, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i4'),
('customers', 'snapshot', True, True, 2, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i5'),
('fulfilment_customers', 'snapshot', True, True, 0, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i6'),
('hooks', 'snapshot', True, True, 3, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i7'),
('location_stock_history', 'history', True, True, 6, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i8'),
('locations', 'snapshot', True, True, 16, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i9'),
('locationtypes', 'snapshot', True, True, 3, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'ia'),
('movements', 'snapshot', True, True, 2, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'ib'),
('orderfields', 'snapshot', True, True, 2, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'ic'),
('orders', 'lifecycle', True, True, 2, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-10-31 16:00:00', '1761840000.5', 'id'),
('packagings', 'snapshot', True, True, 3, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'ie'),
('packingstations', 'snapshot', True, True, 2, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'if'),
('picking_containers', 'queue', True, True, 3, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i10'),
('picklists', 'lifecycle', True, True, 3, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-10-31 16:00:00', '1761840000.5', 'i11'),
('picklists_batches', 'batches', True, True, 3, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-10-31 16:00:00', '1761840000.5', 'i12'),
('picklists_batches_presets', 'snapshot', True, True, 3, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i13'),
('pricelists', 'snapshot', True, True, 2, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i14'),
('product_locations', 'rotating products', True, True, 16, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i15'),
('product_parts', 'parts of compositions', True, True, 0, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i16'),
('product_warehouses', 'rotating products', True, True, 15, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i17'),
('productfields', 'snapshot', True, True, 3, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i18'),
('products', 'snapshot', True, True, 9, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i19'),
('purchaseorders', 'changes', True, True, 2, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i1a'),
('receipts', 'changes', True, True, 3, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i1b'),
('return_reasons', 'snapshot', True, True, 3, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i1c'),
('return_statuses', 'snapshot', True, True, 3, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i1d'),
('returns', 'changes with details', True, True, 1, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i1e'),
('shipments', 'lifecycle', True, True, 3, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-10-31 16:00:00', '1761840000.5', 'i1f'),
('shippingproviders', 'snapshot', True, True, 3, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i20'),
('stats', 'stats', True, True, 12, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i21'),
('stockhistory', 'history', True, True, 6, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i22'),
('suppliers', 'snapshot', True, True, 6, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i23'),
('tags', 'snapshot', True, True, 2, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i24'),
('tasks', 'snapshot', True, True, 1, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i25'),
('templates', 'snapshot', True, True, 2, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i26'),
('users', 'snapshot', True, True, 3, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i27'),
('vatgroups', 'snapshot', True, True, 5, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i28'),
('warehouse_stock', 'stock per warehouse', True, True, 15, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i29'),
('warehouses', 'snapshot', True, True, 3, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i2a'),
('webshoporders', 'snapshot', True, True, 3, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i2b');
-- f46765f 1b59c44 0de1f15
INSERT INTO picqer._picqer_deletions ("collection", "key", "deleted_at", "resolved_at", "_dlt_load_id", "_dlt_id") VALUES
('customers', '85823', '2026-10-31 16:00:00', '2026-10-31 17:00:00', '1761840000.4', 'i2c'),
('tags', '235096', '2026-10-31 16:00:00', '2026-10-31 17:00:00', '1761840000.4', 'i2d');
-- f46765f
INSERT INTO picqer._picqer_keys ("fingerprint", "account", "first_used_at", "accepted_at", "used_since", "_dlt_load_id", "_dlt_id") VALUES
('3c4264964b7c8c50', 'http://127.0.0.1:44769/api/v1/', '2026-11-29 13:13:54', '2026-11-29 13:13:54', '2026-11-29 13:13:54', '1761840000.1', 'i2e');
-- f46765f
INSERT INTO picqer._picqer_runs ("run", "collection", "began_at", "ended_at", "strategy", "state", "mark_before", "mark_after", "received", "rows", "merged", "rejected", "deleted", "suspects", "pages", "requests", "retries", "statuses", "waited_seconds", "is_certified", "links", "step_backs", "list_order", "newest", "exit_code", "peak_requests", "skew_seconds", "home", "version", "versions", "_dlt_load_id", "_dlt_id") VALUES
('20261129T131354.077707Z', 'orders', '2026-11-29 13:13:54', '2026-11-29 13:14:37', 'lifecycle', 'complete', NULL, 'created 2026-10-30 15:51:59, read 2026-10-30T16:00:00.000274+00:00', 3, 2, 2, 1, 0, 0, 1, 2, 0, '200 x 2', '0E-9', True, 0, 0, 'ascending', '2026-10-30 16:59:10', 0, 90, '2582061.442000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.3', 'i2f'),
('20261129T131354.077707Z', 'products', '2026-11-29 13:13:54', '2026-11-29 13:14:37', 'snapshot', 'complete', NULL, 'read 2026-10-30T16:00:00.000004+00:00', 9, 9, 9, 0, 0, 0, 3, 3, 0, '200 x 3', '0E-9', True, 0, 0, 'other, unknown', NULL, 0, 90, '2582061.442000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.3', 'i30'),
('20261129T131354.077707Z', 'tags', '2026-11-29 13:13:54', '2026-11-29 13:14:37', 'snapshot', 'complete', NULL, 'read 2026-10-30T16:00:00.000073+00:00', 3, 3, 3, 0, 0, 0, 1, 1, 0, '200 x 1', '0E-9', True, 0, 0, 'descending', NULL, 0, 90, '2582061.442000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.3', 'i31'),
('20261129T131455.903200Z', 'orders', '2026-11-29 13:14:55', '2026-11-29 13:15:20', 'lifecycle', 'complete', 'created 2026-10-30 15:51:59, read 2026-10-30T16:00:00.000274+00:00', 'created 2026-10-30 15:51:59, read 2026-10-31T16:00:00.000183+00:00', 5, 5, 2, 0, 0, 0, 6, 6, 0, '200 x 6', '0E-9', True, 0, 0, 'ascending, unknown', '2026-10-30 16:59:10', 0, 97, '2495707.164000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.4', 'i32'),
('20261129T131455.903200Z', 'products', '2026-11-29 13:14:55', '2026-11-29 13:15:19', 'snapshot', 'complete', 'read 2026-10-30T16:00:00.000004+00:00', 'read 2026-10-31T16:00:00.000006+00:00', 9, 9, 9, 0, 0, 0, 2, 3, 0, '200 x 3', '0E-9', True, 0, 0, 'other, unknown', NULL, 0, 97, '2495707.164000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.4', 'i33'),
('20261129T131455.903200Z', 'tags', '2026-11-29 13:14:55', '2026-11-29 13:15:19', 'snapshot', 'complete', 'read 2026-10-30T16:00:00.000073+00:00', 'read 2026-10-31T16:00:00.000078+00:00', 5, 2, 3, 0, 1, 1, 3, 4, 0, '200 x 3, 404 x 1', '0E-9', True, 1, 0, 'descending', NULL, 0, 97, '2495707.164000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.4', 'i34'),
('20261129T131537.176418Z', 'orders', '2026-11-29 13:15:37', '2026-11-29 13:15:59', 'lifecycle', 'complete', 'created 2026-10-30 15:51:59, read 2026-10-31T16:00:00.000183+00:00', 'created 2026-10-30 15:51:59, read 2026-11-01T16:00:00.000178+00:00', 5, 5, 2, 0, 0, 0, 6, 6, 0, '200 x 6', '0E-9', True, 0, 0, 'ascending, unknown', '2026-10-30 16:59:10', 0, 91, '2409347.524000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.5', 'i35'),
('20261129T131537.176418Z', 'products', '2026-11-29 13:15:37', '2026-11-29 13:15:59', 'snapshot', 'complete', 'read 2026-10-31T16:00:00.000006+00:00', 'read 2026-11-01T16:00:00.000006+00:00', 9, 9, 9, 0, 0, 0, 2, 3, 0, '200 x 3', '0E-9', True, 0, 0, 'other, unknown', NULL, 0, 91, '2409347.524000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.5', 'i36'),
('20261129T131537.176418Z', 'tags', '2026-11-29 13:15:37', '2026-11-29 13:15:59', 'snapshot', 'complete', 'read 2026-10-31T16:00:00.000078+00:00', 'read 2026-11-01T16:00:00.000074+00:00', 2, 2, 2, 0, 0, 0, 1, 1, 0, '200 x 1', '0E-9', True, 0, 0, 'descending', NULL, 0, 91, '2409347.524000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.5', 'i37');
-- f46765f 1b59c44 0de1f15
INSERT INTO picqer._rejected ("collection", "key", "reason", "sha256", "rejected_at", "_dlt_load_id", "_dlt_id") VALUES
('orders', '366426', 'customer_remarks: a character that is no text (NUL or half a surrogate pair)', '64bf99d9a075d7a8bd30ae2f430199a67dab13876e94f0fcaa9598e2582ada89', '2026-10-30 16:00:00', '1761840000.2', 'i38');
-- f46765f 1b59c44 0de1f15
INSERT INTO picqer.stock_snapshots ("day", "idwarehouse", "idproduct", "productcode", "stock", "reserved", "reservedbackorders", "reservedpicklists", "reservedallocations", "freestock", "_read_at", "_dlt_load_id", "_dlt_id") VALUES
('2026-10-30', 63498, 418415, 'KRU-zw-00001', 5, 1, 0, 1, 0, 4, '2026-10-30 16:00:00', '1761840000.0', 'i152'),
('2026-10-30', 63498, 418423, 'GIE-zw-00002', 4, 0, 0, 0, 0, 4, '2026-10-30 16:00:00', '1761840000.0', 'i153'),
('2026-10-30', 63498, 418432, 'VOO-an-00004', 7, 0, 0, 0, 0, 7, '2026-10-30 16:00:00', '1761840000.0', 'i154'),
('2026-10-30', 63498, 418433, 'SNI-ok-00005', 7, 0, 0, 0, 0, 7, '2026-10-30 16:00:00', '1761840000.0', 'i155'),
('2026-10-30', 63498, 418441, 'LAN-zw-00010', 9, 0, 0, 0, 0, 9, '2026-10-30 16:00:00', '1761840000.0', 'i156'),
('2026-10-30', 63498, 418442, 'KRU-na-00011', 10, 2, 0, 2, 0, 8, '2026-10-30 16:00:00', '1761840000.0', 'i157'),
('2026-10-30', 63498, 418450, 'KAP-an-00017', 6, 0, 0, 0, 0, 6, '2026-10-30 16:00:00', '1761840000.0', 'i158'),
('2026-10-30', 63498, 418452, 'WIN-wi-00019', 5, 0, 0, 0, 0, 5, '2026-10-30 16:00:00', '1761840000.0', 'i159'),
('2026-10-30', 63498, 418460, 'KRU-gr-00023', 50, 0, 0, 0, 0, 50, '2026-10-30 16:00:00', '1761840000.0', 'i15a'),
('2026-10-30', 63499, 418423, 'GIE-zw-00002', 7, 0, 0, 0, 0, 7, '2026-10-30 16:00:00', '1761840000.0', 'i15b'),
('2026-10-30', 63499, 418432, 'VOO-an-00004', 7, 0, 0, 0, 0, 7, '2026-10-30 16:00:00', '1761840000.0', 'i15c'),
('2026-10-30', 63499, 418441, 'LAN-zw-00010', 7, 0, 0, 0, 0, 7, '2026-10-30 16:00:00', '1761840000.0', 'i15d'),
('2026-10-30', 63499, 418450, 'KAP-an-00017', 7, 0, 0, 0, 0, 7, '2026-10-30 16:00:00', '1761840000.0', 'i15e'),
('2026-10-30', 63499, 418452, 'WIN-wi-00019', 7, 0, 0, 0, 0, 7, '2026-10-30 16:00:00', '1761840000.0', 'i15f'),
('2026-10-30', 63499, 418460, 'KRU-gr-00023', 12, 0, 0, 0, 0, 12, '2026-10-30 16:00:00', '1761840000.0', 'i160'),
('2026-10-31', 63498, 418415, 'KRU-zw-00001', 5, 1, 0, 1, 0, 4, '2026-10-31 16:00:00', '1761840000.4', 'i161'),
('2026-10-31', 63498, 418423, 'GIE-zw-00002', 4, 0, 0, 0, 0, 4, '2026-10-31 16:00:00', '1761840000.4', 'i162'),
('2026-10-31', 63498, 418432, 'VOO-an-00004', 7, 0, 0, 0, 0, 7, '2026-10-31 16:00:00', '1761840000.4', 'i163'),
('2026-10-31', 63498, 418433, 'SNI-ok-00005', 7, 0, 0, 0, 0, 7, '2026-10-31 16:00:00', '1761840000.4', 'i164'),
('2026-10-31', 63498, 418441, 'LAN-zw-00010', 9, 0, 0, 0, 0, 9, '2026-10-31 16:00:00', '1761840000.4', 'i165'),
('2026-10-31', 63498, 418442, 'KRU-na-00011', 10, 2, 0, 2, 0, 8, '2026-10-31 16:00:00', '1761840000.4', 'i166'),
('2026-10-31', 63498, 418450, 'KAP-an-00017', 6, 0, 0, 0, 0, 6, '2026-10-31 16:00:00', '1761840000.4', 'i167'),
('2026-10-31', 63498, 418452, 'WIN-wi-00019', 5, 0, 0, 0, 0, 5, '2026-10-31 16:00:00', '1761840000.4', 'i168'),
('2026-10-31', 63498, 418460, 'KRU-gr-00023', 50, 0, 0, 0, 0, 50, '2026-10-31 16:00:00', '1761840000.4', 'i169'),
('2026-10-31', 63499, 418423, 'GIE-zw-00002', 7, 0, 0, 0, 0, 7, '2026-10-31 16:00:00', '1761840000.4', 'i16a'),
('2026-10-31', 63499, 418432, 'VOO-an-00004', 7, 0, 0, 0, 0, 7, '2026-10-31 16:00:00', '1761840000.4', 'i16b'),
('2026-10-31', 63499, 418441, 'LAN-zw-00010', 7, 0, 0, 0, 0, 7, '2026-10-31 16:00:00', '1761840000.4', 'i16c'),
('2026-10-31', 63499, 418450, 'KAP-an-00017', 7, 0, 0, 0, 0, 7, '2026-10-31 16:00:00', '1761840000.4', 'i16d'),
('2026-10-31', 63499, 418452, 'WIN-wi-00019', 7, 0, 0, 0, 0, 7, '2026-10-31 16:00:00', '1761840000.4', 'i16e'),
('2026-10-31', 63499, 418460, 'KRU-gr-00023', 12, 0, 0, 0, 0, 12, '2026-10-31 16:00:00', '1761840000.4', 'i16f'),
('2026-11-01', 63498, 418415, 'KRU-zw-00001', 5, 1, 0, 1, 0, 4, '2026-11-01 16:00:00', '1761840000.5', 'i170'),
('2026-11-01', 63498, 418423, 'GIE-zw-00002', 4, 0, 0, 0, 0, 4, '2026-11-01 16:00:00', '1761840000.5', 'i171'),
('2026-11-01', 63498, 418432, 'VOO-an-00004', 7, 0, 0, 0, 0, 7, '2026-11-01 16:00:00', '1761840000.5', 'i172'),
('2026-11-01', 63498, 418433, 'SNI-ok-00005', 7, 0, 0, 0, 0, 7, '2026-11-01 16:00:00', '1761840000.5', 'i173'),
('2026-11-01', 63498, 418441, 'LAN-zw-00010', 9, 0, 0, 0, 0, 9, '2026-11-01 16:00:00', '1761840000.5', 'i174'),
('2026-11-01', 63498, 418442, 'KRU-na-00011', 10, 2, 0, 2, 0, 8, '2026-11-01 16:00:00', '1761840000.5', 'i175'),
('2026-11-01', 63498, 418450, 'KAP-an-00017', 6, 0, 0, 0, 0, 6, '2026-11-01 16:00:00', '1761840000.5', 'i176'),
('2026-11-01', 63498, 418452, 'WIN-wi-00019', 5, 0, 0, 0, 0, 5, '2026-11-01 16:00:00', '1761840000.5', 'i177'),
('2026-11-01', 63498, 418460, 'KRU-gr-00023', 50, 0, 0, 0, 0, 50, '2026-11-01 16:00:00', '1761840000.5', 'i178'),
('2026-11-01', 63499, 418423, 'GIE-zw-00002', 7, 0, 0, 0, 0, 7, '2026-11-01 16:00:00', '1761840000.5', 'i179'),
('2026-11-01', 63499, 418432, 'VOO-an-00004', 7, 0, 0, 0, 0, 7, '2026-11-01 16:00:00', '1761840000.5', 'i17a'),
('2026-11-01', 63499, 418441, 'LAN-zw-00010', 7, 0, 0, 0, 0, 7, '2026-11-01 16:00:00', '1761840000.5', 'i17b'),
('2026-11-01', 63499, 418450, 'KAP-an-00017', 7, 0, 0, 0, 0, 7, '2026-11-01 16:00:00', '1761840000.5', 'i17c'),
('2026-11-01', 63499, 418452, 'WIN-wi-00019', 7, 0, 0, 0, 0, 7, '2026-11-01 16:00:00', '1761840000.5', 'i17d'),
('2026-11-01', 63499, 418460, 'KRU-gr-00023', 12, 0, 0, 0, 0, 12, '2026-11-01 16:00:00', '1761840000.5', 'i17e');
-- 1b59c44 0de1f15
INSERT INTO picqer._dlt_loads ("load_id", "schema_name", "status", "inserted_at", "schema_version_hash") VALUES
('1761840000.0', 'picqer', 0, '2026-11-29', 'V8kV9V5k1RVELE0afspTRxShibxymmx+E7YZPP5A2Z8='),
('1761840000.1', 'picqer', 0, '2026-11-29', 'EQvTpwiNkyrcOjGAMjw8RSYbP/2Lh/6/LTVpektnk7E='),
('1761840000.2', 'picqer', 0, '2026-11-29', 'DptjXOJsPOkGhbeYONeqCI6RhUxxRz4CvQLnCbId5C0='),
('1761840000.3', 'picqer', 0, '2026-11-29', 'YpM4owQz5EYHn1ufOraWE+f0B85y2bYQDG5tI3crx6s='),
('1761840000.4', 'picqer', 0, '2026-11-29', 'nbexZa9d5aAvMHtdvvRwdZfjnO3jb50eMnubpk/VI6w='),
('1761840000.5', 'picqer', 0, '2026-11-29', 'c6/0zGEhmoS7AelBLNrYPMSHKh9vnxe5dQhhJFCHXsg=');
-- 1b59c44
INSERT INTO picqer._dlt_pipeline_state ("version", "engine_version", "pipeline_name", "state", "created_at", "version_hash", "_dlt_load_id", "_dlt_id") VALUES
(4, 4, 'picqer_warehouse_picqer', 'eNrVWu2PmzYY/1emfLlOzeWwAQORpmn7sH7opr2vaqsK+cCXsCPAwOR2qvq/zxACD4kDz9WnSkOVyoFj/17sx49tPi7CSnIpwr0oqyTPFmtneXwksk2Sjd/E4o7XqQyraCt2PMz4TizWiyKJ/hHlQr3mkldCnj0HxavF+v3xxYeluitE2rQy+kn4wEuxzetKhEPdopJJxqWCEsrHoikcp3IFHleruI7u49uTwoeaszpNFbOOTLjl1VbV8Pjrz/uffn8n3rzxxXc/SCa/f53u5Gv659vf3pJX7/76+5fHl/6P71zn1cM3DY+8LqOGwscjBXVXCvi4zBUI2d53dD9+UjTLZM+jR9WiquVhm6cNfGpRdk3ItUX+IGxtWerfymou+rL9QxWN0jy6nyrq9UVTZZfcjkB8+/7DYh0swd8vrpQqkUz24mr51ZUsa3H1tSpjKYjVgygkDlUpeDxVknUlVa29kWaK+GhFCNUpMsBoNbExfH0sX0I0fNUYaoF+Pmlio0lTNk36htlO4N+0kI6d4uRtAN6yk7euZYG3mM4CsM+IR91BvKouijRRI9RENuqhZbNtnWw9ipats4QPLowfipAE4JqRxKaDJIpBG8WaiGcki+3gZfF1soyQoEcRaHaOtXfO2oixY6EZO+4U4wNbwpbwyYurRoimF0RKE66msBIdSgGyGVEcZxBlz+WmzOvCTBSGFsW1dKL0KFpRXAxbhmYbDGwVq0hlBpXZVOoSPF1XP5UeYbR8MQMdtDnD13Ug33aOvktEGptRxjvMrIns4YAEPdBdtMsucDkvY1Gac2Z4m5nWZoAD7TND+8yAz1GtZtLds5DGG+1pjR5DwfNGO82A05JvRmzbB6tqy+OG4+H/JXi4vk+ypm4p/pWLp0rj4fuDp+0PDQ60IB66I3hwwPPonqsF1saoE3j4TuBrM+MBxoHvcvTkQr5DMKqgu4lPxqo0TUvz+d/H58++d0kagAXdH3x08uuDlZJaUDathX06YUYev2IKtFlwB+d6gNNPBTOkAjom1c6e4S2X0VZUYaGWy8JsUg/QqSyxrEvcWlQ3HaqbDlU/BC4XMBgRAToXDkDgrLZJUSgn1LS8T2KzbkEsgpdOGxjP0GATBNj0NHtigSgpxa5IuRRmrNFBkhBth+lRYGMAbHKOLfBarbfN/CV4f4nW3xYB2lOC9pQAT7d5fm/GEu8n1frZIsCzRHtJgJelkHWZtVuphttfhOJdpVpXT7CgmVO0v9Q5Y65+UZlN4YTijbatCeIdFDxvtOMUOH5Xp3dJuhOZDI+ptRF7m+goDa3c9K1g9+VglTPEbBsvPfC+6WKTpOcqY9htZsJA2nirUrV2DWckONNmQkPdvcxzyPDdlnkni2Ej8bzg4uJ26Pw7Xh7Cb6RoSDEQsa5t6yvirl2ydoM2UKsUKC8f23k/ySJxAFFnMkkPtzF/VDUFnt1cK7u7nOUiqVQeq+ZMIdWPmiRJWSQ2PBu1NcJOPQIjyKS+HtiaV7lIg4/fyeY0pgE1bkjz6yHZ34syUavfkQQnpftV0yeYzpqYFNDJnBTrE1MmrUnXxyoRh1yeOWmxNfG+vJMM7WRATJwMrKc4GTDgZJPHNjHUzMngUorcVv1UJ7+0Tz5+xAVGIy54yoijQ/rf+FGX0ZZXwji4U/zSh+qXPmMo2JUAbLfvB3URT/eDaTuoNcq2IpEU0kwb9JkZJUSfZx1AYDMs2OKzqdKv3cA2q5Es+BNYSrypHVZ8b0EfnFICoqwa+bPBbJZsgCZLtXnSEQS6D4AWZ7hSCjeSK6PVIwVLpFmigX5zuOpWj4hdH9jcHEsffEcgbqttXpiHPRsf9mxt2BshQXuLXmjQ8epBIQRz4GdOzNTWT8yg9sN3DqO5ecuzjS6Nevr07PisuVasu7zPm57RaRS1/fOz88MHKOEzqOnYU6fj12071/8fXeH+9IyuDii6y/fiLMgOT1dJ3B2cqvqG+6WuxPFs6zbZJNm4zF2Z78Ik7j+/UaXOHk2VP1YdiyjZ8XRUVuYnNZ88uFx2qla+y5VR6mV3c/5u6tdJ3Ow4tpK1N+fvTsR6avxz8NHe0UaNHg96DnfQEd/xT3fNjGI9/msH6jqXt8vwc5t7ObedHO8zsrj2xAmSkUDoUzHKfNTJEXpCdE1WUBTsKCFWUJ6HjnBw/6mLTmHBy+lUco6rh/2+ieIP6qlHz5Hivi6dqxkcgJ5Y4xDfYdZykYkHUcnj3/OqBhqsqG/aZqDaxHlmqHa/4PjUXP8BK/pBZA==', '2026-11-29', 'yQOvMSZeWW8eAFt6tBKlmtK2UYRY1GZVjPy+8LZ54Gw=', '1761840000.5', 'i0');
-- 1b59c44
INSERT INTO picqer._dlt_version ("version", "engine_version", "inserted_at", "schema_name", "version_hash", "schema") VALUES
(11, 11, '2026-11-29', 'picqer', 'c6/0zGEhmoS7AelBLNrYPMSHKh9vnxe5dQhhJFCHXsg=', 'eNrtPduO7Dhuv7I4z9lJ9mR3kg2QhyRIssgNCfYlwWAgqG1Vladdtsd2VZ8+g/n3SL5KFCnJl+qq7qN9mO3Dm1U2SVEURf3y6SrqJiuLT3/3m9/97i9+M/6TnXhzkrBPyfd/+Vdf//WfT+fyz3/zDyL/x//4r/r//vs///ynfz/98Vp8EX9I/+d0+rd/+ac//W9z/PtPkl8Ux6wQDEgt+FkoaVWW/CxqRdfyp1w0EvbLJ5bmrcbwy0RtICRPUuaXc9EzYfQaacpbztrXqoM/ZXJMrQIXlzxXD5bQA88b8Ss24lkgQC2TmxWNqFuRMt4aQnU4lNhmZ9G0/FxRQpvkJM6cDbJmoTrcEiq+kIMEn9t6lz1iicR+JMjgwqUoMS911gqWZk1VNlnbf5hPzXPWvZlaNOWlTmwlUZwdIC952tjK1IOBKikgy1KDeoSFjlmCqlok2aBC3/9+x4/V1pf+zba8vZg/agA9jmKS+oThQ3/7cn3ov/Ov3Vcp00vSmq9tAgJNyNIBY76XCRr+nrsnZ2dev7Jn8ap9xCy98vZYl5cKPGMCEw/pmZtLVeWZdKEm8wR2MA8/IilTgb2MDo5+kV9nBz5z0crbPytL4FMUBDKk0mTOPP8EzOev/7bTKN69zz8qgYfsi0ibtkyebdEQt/oh2ptg6ItGCciXkIo8k/r+qmzHEGMgHF8sFU1SZ1ULpyUdTj79idfWpx5hJNOlyLOzNLT+dRq8AGUNuyzzTgRvGnGWlmD60xlKMg6AmacDkEN9EdnxZBrqAHK80VzO6K3pmAaQg+klSwFPD3GwnOzBnbyDO2dFdr6cWSVdmfSPgv184UWbta+GHJrKZfsjcVaM9JloWHkw1Zukcv3Uhll6NsLIj5eUl6KVvrE8sLJWsgx2G0sKak7lC5PzSVXWrTRxY8YxUbTCJq20RlNbexDJktSCt0DDR5hz5lT/+FoWxsx5qVJL2AhbLCwpz2dRtKx7heCl6hjHB+UFz1+brGH8KWFJLi03O2QJt7yQi478XhOTXAk8M35Wg2GVqFnKX3HpGOFqD5+lh0t+yPL+TVykKztbcylG4XhdTH53K5SagM4PmIr0UrFG6ufo1YcAVuQCic90OC3XCIFhWGsglkT1HSMmbFmMfCmyny9jXKcCN2miWnxEBnryGxwFjPT0KE5+McEOZX3u3tmnitfyOd0ovvy2UOA8+zp86UaI4rdqwPpTR1mMtfyIB4sDap+QsVdGKRCwKYiDRXrkHEySHcThaPOyBn5AQUiGrDgJ+QXAwqCH0VO35Gb2ozQw+bydlL0uS1w/R8QCJe1YzKi9EyWVSjkF7CkzasmCsWdCnpRnjRL2BbHdEbNsyfd25tv/KGieS41w+OuQiTylrNGk2dMsdck4f4/a01CvPL+YDD0kGk40nAWGI8Ogo6AsZkDuZypRaaPS7qC0drIB4vb07i9yzKfy0gjAPMMd7PZQiXTIzCJDVlFfwQJvAgYwPvHkuaxTUTeoCA0dIEwtp5Ra4bJmbIAonudlv97Dhel4h7hDLYT9Wmeoa+0V3Ul0J0jwmCXC1nGUYN+wcRBrMY9wZ3Z+54x5tI1oG8A21NvEjWLAAGtQwPLAcKOwkPSLs3fCqJ3JVB8PboM9as+HLbf1Ph1p5ivPvrzqW+6/LdxLiTnMO+cwB/vTbXUKR3GD1dD32MReHUQveUwX/7FcXEXOugjXDrwNrC9uH4ilkmY1iMcxfKC4M/+iNuRIcSPeL65EdlkAit5xl5F7Vhz79ZI03SoXRdacWFtnxyPcxvbQupwYxVqGPaGMWymP7IZMr7LTpgrDl4k29h6ODDU6DXxfbzkHfowYqo11ZaWXhQULg45ayB//DHMBPcxZcVI8q316ca5AqQPEkftP42/vMEx7Gcz6xR5SV+2IyWm9HAxP/mxAnIoDv+StS95IEvoS7O04lIDeCGzY0yUnZiULSY5KUoovSX5psqsgZSEUpMB+SpFeadwAwvKHJJF3ErZ52JjPYnjubAmfK3/QSH5xEDUMTQwE+VqKsgW2qgAx4n/YqdaY9rbOtMRiwbVIeJMIfuEMwpNEVC1Dkt0mhi7MUovwpjPGoyhEzXPEOZBEpFj548oaFuJNQFeiYHltWbTMe1nmvsHvJA3RQIi7j3G+QXy9KefVz6KMehsI2ju7k6FCaHjA0N08iAsXQ+zt0VThol3RClu04Qd4qH0/B5lfOL4LaCFj9uCRHedsRVu9ZyfoJBWzrF9tjRgRVMJgCMAxformfv50hxRBlkoCWMfcgZxMK3MfirnMU8SXzlCvwScnXhwxhz4gHAIK8YI8e4Y6Sxd4A37vAKIraLvx2IkEHe5hthyIBl5c4R/d3L3cHHQ9W33clI+hvRVBQvq9AJFe4nt7wg1eKSmLtuZUqtTG7u1S36lXjC4uurjE42+2OrtzeRXqTJW5ZJihlksbUcAEJ/AObirq2X56tlc+YRR2qMszufS3kI4qOUR2W5KSAWqZ3PCyILecxXPPkp4JqN0bdrhXXNOgoQxi6nEPNu7Bxj3Yd7QHGyfOewdouzpq9SNwZ91jSIdtm3agLd9wDxEzY6/dLj4mHS3g3hYwqeZWKxgbLzXgIOMItbR/ZQOnG+p8JeTLKVoOUgcaePUxEqleRcpruN81AOMM8XD2YSju9gpO4iiV6wDVylNQN7SPqI33q3bSNWWngmK6LYSnGcTajg5LVHNx54eFC8Ja/Hyxji9MQNIhX6WLl8OfahHNyQ4ivWKy4lrCA4sQ5xXSnLKqyoojOR6DwP/T7B5gAOUXMXZAs4+bECRekXJ2FVmF/74RF6fRRy3TnB3Krr6Lsa5RhsOHTRR7+7LYtyMeJrYPE896HqbNnfND5mEdbmnujAR6qyHiDPx889muLPJXpiqqm57+mnHGq8z8kARNnKoebqoCNrd1otLEodMUht/T1OMEFScobYIC2h2mw2PjVmSGAihLcw08UF4T93GnqujL7+XLbe3c6s5NiahHJ0j2N43o2qNr11y7rexhKm21aMYbMy/qrnxTr/34XZijw9+zEq45cXDgrYdsvvAGnTNG7d+coeLJM5fGAPufz2A7FzXiYCJqgr/9Zs+qi0/CLwYJ3jkNvTYkWGD4pSLBIi/9ZR/80paMp1eY0UfQN7hGwyodn8FrL9OAIjVwrEZ/Pzl4w/Ps4d6UrBbrRQRwqKPrG1phlaoQe4cKkFo+QNRsGEm348q65owdHO7eO2ndXUoRVmusDrKFv2D63j7hA+FC8X0EymxXHUC+4Zoxh2zEyYfQ7zyYr1XeXXBW1iFD0aldPTQQ1g5aqPvUBjxwQeFcAVo7biczaYIi99qHg3zNw0grwSm9mmyxOWyFol3+EK/FuDk26ykl3mE3Hpb9h+SzHieD14As7lAbCmJcotlpmVy6UyPBloRyrHyk354gcbi2a5whVmWTr3pUuG1RTPvpsv2EEAsjuW4ysGA7I3jCTU0TsNjaPLwh0dZ4YDto2qKpVzyKDu0wQn/0Bbhc4R1OuvgR/hDPxbA9rsKlu8I8J8fuA/KGeg56f7AHmIPDvQC+2AroQZfsYCG9ed0+9JJW7Rt4VsBWWQjaXr1DGrh+t/D7NMHAKn00sKubw7Ll//vIpClFya+2TB0e03Pvx9ZRy9tq7q04V7lUMbDDN0Htbb4BBff6RvDbJ+OGGTtpsG32Drzv6cVoAvcyAUMtt2q+6vDQwP0XbDrb1B3CO2ntkekef45lOBOQtIBDVjetxTdD6S08jvBNQPfzGP5A5n8iQx/pYTzIz4E8coKSjOLMs5ynqdRBU1MMhGPAxfECT4lOQLotc3rOwN3vHWTPvcDureXlUW03tvb7nDCL44O4yRhduMuFTz52c8vSIeEj167XzO7oa2Ettw5JgOu10PfYZURGRo5Ha+u+tjQAM9nV9ooZa7TUd9R/EzOh3a22u1heSfXYr0Z3K0vuAzJIPT7XI3Qi2y/LsLIXxMcy/1iN/EGrkVH3EuZEZOQuTU1t8rCxprmBob1NYLkNhAoYOUaxw1WoS/MbvOgDctM+Jyhp1iuXhPdZ9azOLN10OTNdBUW2sMQp4m7JA0Y0qFugHApj6kaNF/n2pq1lNFJZyntbN7TkyI+uk3Ga/aDTLKnztWgvddFlFq2LzCDO0lmDAGiriXs3HQnlJCOsGHiC7tfKMCbI4iTlmqQQ29u66B5E9levoJY+oihDRy5ygbj3YujR/KL5+c1PM4i9ToTjh8Ad576JI997WNooC7x8DbxXh/SuWiGxdwp1ON1+QepmdeptQy9OGKG3WsJKRUmsuwUm4OqawCtvi8v5CXa6m6CODECeXNQa+Ardlo4gfd6qLvWDJ+377jFMBE7hE9hRO8QZeHqPQ52RbKocHNrWwI6tz7fPT9xglSdj057WUlQTEzMRD9x3ZN8JhrHBsxENRwyCvaadXr1HKoY5XQS9Yy3mlgkGG613dhgIPmNcn2m2r1llHZQfYfSvg9dgJ9gV2FoDomNmXbh4zJwXLiovAS6tG2Huihrs5RkI31SAdbUFKNKLD3TSr2RXAYYPcXQlX0x7ffBeN80qN2p1vIG4fZ3nos45H7QjTrTED2+JwMgCmgbaVLeJWjZ1WFtsjLElWzQO1Di6pS/S/ZVq+Ir1et2nKn3bdLZlnXzD8qvu/YAPPMIcoWofRFrrCwPhZadWKRjeKwwLvCEuVMhnl5TPfjHYqgbi/G8HrnIMhJcdWfUAVMD3sVdBEOdeDY3U9LLIonBEX93qx9IWHe5jpjQOQftEoWt6ExUo4rNDxmevEEzXAMr7VqCm6XAfM6JnJsb/TWwtAyi3kg3EtI5BgodLrXfVUqIAq/4Z6jnlR6SiLSRdU58lz5eKVaWcFdiwBDRPN5tYKOgntdc5TOJtxnM0AQFxdK3u+jT28KVTTJlSV6uAsVxtckcpnKspGmvjQwFvuF+ycdtjZaJfXb2A3vbAvTc9IPUwRBnMrI+XpzxLhu1+GSPDOwVttK+y5AGruOP2R9z+sK7Q2O/2jP5wiOpggi2eNOT2ZVSvzf2O5yAWY59wTjG4gCDWlZeiajdjWZGUDr/r/ejdJYb2BZjr5xF+tpzEAHK8pp6CJVxGJXkOPKGFdAh6sXsPveDNhfSPJCOI8sBcqkaQOISeuJpCamAlMzTuk3yb1700y/2ttUNiIPbys3FjJJpeND1ges67AAF+14Bn/f1icYskmslGMzGC/aGjGxHtT9i9tH9DY7mRBjZenMGu499Lkwlt2fIcXQqZGJepdoRyeCDi1eGuZXleNkh1/QRd20/mIZMa+IHQwGOgs/6wJ94mJ0K5BmQ8uxcjhOAIYdI/3EFq6H08ZDxwGpV2s9J2OR7HrD6jo9JGpb1dkIkHl46gcmV0uKQgZ0MUubGWZ2XE3J+iQ8+Luhk3hlSbSo92isduWsO0bzmSqxQpliG9tzKkd1fSwZsmOxZy3mxLhrTZRdAus1tXD3GpjwLsDQ2gty2heJer/VVbW01Rll/li5HanJklFiZmeaqgzzI8vWLKZCFjEiNWZsTKDOySgSnO3eMqkekKQcRNYfi9wmsQ0hGlFhB9q3KNnQpGhuYU43U9tZBRbSLOcAJzEn6zZSVbqkCQKdLEeEWQEvwCdq+HWTdtt2XyLP1cYt9TAFCOHQ1JR0vwC5hKXpx2TVPF2piYFApPChlz4eoZr9+QnKzDOwNa9I88IwJq3D246JziCWkhzAsnlHvNDdF5fHjnYca2i92IVWgHcfu6h1hxF20yTuiYJXZ5f0HZ4oglrXHDpsKyo9ubdlDMARHbTROSzkwudQoqNZHzV2Yzmhj6iT1Ae6AC7FlbpWejfdnqgByjQY5fUEaQhI0Q7f2PUzhc9dD+WKVN0aQqRuBODWr0+K+maAJHif5ugsSdWWd0ap0F59aJWkWIC3pnvCV+VLynLSaCb5YI1qe2/RLCg1BvYtimu8UMuzG/u/xat/WZUo2ouxc+z+z74WwCOrg+wxPHPcSdw9uWBowB9sdf9GpOY7NrYBJUK30OdhIaxwO6i3i4JRoMZTDbskWIIQx/IefFFrA9oBFNRNipNAMVz6VF032fpuuuRHazPKbJrk9N33f3XuWMc5G0RBuICRm3eqIn2M8TBNv/W1j9Xc7Ari4tXpPgzTMObgLoIM5Wcupqx65gPitEzexsJkXzFqlH3GdBXMBhA0aeNvD8GFU+U5StsItqeii5fadInA3/UAL60q99egfeIGcaZ4WYCwmYC6paNMI7EYxUnllgoHNOBiPN29/qt+L6+rhL8DC7BLoObt0tUOfjVMkymMYnqKXmIwo5Z+cqfV62v76pvOatj1NWPHnm8t+wqGeGLzrI6DnA6LlsoTxXvHhlHqEk2SrhxNFLL7m70N0eNzlKfeOmo7BDRB3h6xNLS0HwrrF0xomNZUY4riOs60y+rN409La8M5xklnYm8kudg668A9DLxqr0gLJ2CD/71wp/coego/Kad3G8tWdnILzs8GfrcDez+o9A2ScMKWBVuf8Y1BKn6SysSxTaQtPRO3NqcX2Dw2kPexIvBjH3CmKMiGK3oIWpVZHUcCJ6mdF7hTHjjK+kWtN9B7xdqLDKxYzej5FelYW5VUb5Veb0i3Ht/VHX3oZFr7VbxtIyuTgWICjlw1izopnGhUqYsS4jXVhYK9+y+bYUgL7UZHS02jUmPYhkgbYeTfzbNnFjIg2z9Sc5OyB3rWlgy4onHLCkGU6/MjuTQLzH3c6Jv3maYf2W8KbuVJvOOmzZUeZX1RjnCeQVLKRXkEtOkBipW2UN2xZNwFucd1Zo1h2vxm0Cw3suOpDPVJo92rYpy0AGLFh33JxRi4T8asvU4YuFquUhoT8AFZeQ72YJqU0dveIonwn7U/Qwa2pZ4XWXZayHZiDIljjE3c5Tr70AYn0/v/6XAT2ZgHt1IqFuWQy6XhFruebttoY2zPM3ysMa5Hkb41kN8dyN8JAGeL7Gd1jDu7CrEMkrEB/26sOV99GtroHZnF+pRSIydP6b4csPnn3L59kes92aMQmoc5z0jOEhDX+I5TExvEMzDeJUHPglb13yRhIyrgX0kza6hM5E4WJhSwKUIPSHE1pPU62IgQ1RhE3QVMsNeSzHYkTIgRK4DGSiH/8CQQFK4L+HFjm6bKICRJDhA0pBCuxTAwwLswDKdz36cH0Qdkv6jPKNA5+xLKRPDKHcNnaxjnU1kI0ai1JbKWSqoLe9qI/WV4aJstrnSHy0q5u9zYKnHoBhP5ckD/rFCLfrR5Pkm393yl8bxg+t1Jlec7qaD6wo1kUcm5U+4KpbW1Jv3bYdRCH2hy3iMTJiXU8kcwHyNmnZ4SFSFZsS5x9xt8rubmtG8xD3wK44SZCc5KJOWOk9DezoLd43yGP4a0fQ/pasklqd6bd2yRG0r+3AdLKFal5gEvjFYRVoGsYXB/fqq61DEF33kPqXLCMntWQx8HEr8pvbitSmocWTjR33UPMNQumZcm7QH/oeO4RbTp7FGSTOINEff6P+uC9MfGpOZYVUe5gYy5WOJwQGMoZtYOE0u+zZAdHuB99g600upUR2LOCn08Cumq6Opricn8CDAcorAvGcALXnAWA0dkRjRDNTJZBk2ZoK8FibHlMcMMVheanN9elDSzhgGhPUrl/Fmsxp4Lc/IRr33O+w536/y+VWXPWycqd9xdHjjaUI8a6s93xuSHeam1ujSqkn3ggkUgUo+3S/joerZAO3S2i6ckLY4YLWbdlk/U3AVjQAR0eVw4+0V50mxi8AG4aF3De6XeFI6QsuA6+1XOmJxw9CnT/F8AHf3nJpBmJDKRNxShbB36/T9x4neeM9lnFufh+NSaw5c98JmmpcThHtP2kPyXGdlLrTC6W5Vbr+XldI7twYfXFP90fYaegpxvJchHlChXR9WzvnrzoMHtPxH7YRmuWKQ3dJpa5W1oboAET2PjuMtTfZQ+9/tZI0nAZmakaYa/NwXBMwYuWFEgQJpNcwzNeLSJ9QmGsy85CGrtfkTBq6fLNJ3ecbqtY6IzRC91x+3fguJc+VRyG3XzLHvMFCJo7brl8ecNGx4Rrq6YUy8SURTWPlHUmquNx4yErUeVraXoray2JUSZCF3mcuHCt8OiKybNXEvrO1yS6Lrne8ShluxQFdL2r3kLf0ScD2xwHKJSRN+/kL02cLSe7R8KeEJbm6+/CQIddWIej9rssab8NSMzp6aRZK4HgnOj0ej+IUQSKn5YtnqDZdkHhLWwEq4C1iU66NDRB0KfKseGbyT3GuwI4rTUXq2Mwy/aVo9K/KrFZKwUxBbxfIcLxsjDLglQE27NCll3j5C7RPTHpIQ2yxYU+XnLjGzkFGN5i/RfORIfTD8/YI2lnJLpea6LnNGb5ihAMzNUIL7SyS1S8PJN2lg2yRcNx1uugWiHe7UT/1gkfZa3iMIPA2R9y9UjTBQl2u1kdLWhxkXOB2F7Iu+Bo+FxxCH/xaA9xxIMval2y75iCG4F/odNNeYjoe7ANQogucjfWHueeyFqw98cIV8NpEATdXSSeaSfeTvzqzMxiZX3hPCju+Wkh3Z+c067pWOcpXSCIo+CdVaqtP1HiY52AcS/9xATaWFNQpl61uNEPcvvi4pwnm1E5giW3LWzs5bKVpYPd8smv+kk0KlbmrVfYaeEsdvvl2y5hyfITqw1GntuYbT2UJL9fqIFZWUYFB0qwDvX0FuFxZgIxUD9m56nt5OXAj5JIPxGA9yLd0jKc+om1Ptj0Z4FbbbnkDbLuHWLatwLAmV4F2sO3FlyxvmsNUHveoGnO0JZaUQNCuHYOGqdeqMhgDI0j+InjS0FNpOHJxK7C6Gh2zvKPsyK6QuOAOgwl+6y59O1fM7l7a+uD9A6NLvpdLnvzmVpc8FA83WEUxfg4Z6d8wQndwz09laq5DOgDtXy/tqaztpJoO9zGjjtlEubIXA6Wis+JGC+kdS3dQi5QzY/0/Cm2RYGPp9FenbEi+UoP7mNEegBDnymgOpOjxFIALGAvauwNBB4yIuEUaQS8YF3ItNkm0YIw9h2ekE1HIeJGaBxsbMkKieAHDB4wLPWmBoANGRjTnRNAB48IrJW10wLhcVSMUTciHcNQzUjQBPxyrlLCxAePDayNtbNCYrKZBFjJoREhDdwvpHY+9KaMj3vLu7xgffqD4UI/g9goRGVP/Z+1jIOh9wsb+nP8X0BB2eIG4WQwjUAtqGLYAVIAILC60sY7Ba8RodIjhQ8aFx4goQdDPRCNFlCC2r/rmNpx0TxK64aS2wpuCV82pbLHqjRkHPEXKX8EVRK/4wa43Oimz8C72NaXASx6xqdY3dBPZqNOSbulqXTowAAMYiaIGBB0gbFyp4LJmbIAonuN78hje1ZasFsJ+rTM07lQ+Yg+r0ejZ9JHoCOnK64xL7+7wX2FOUXmtxrpe7W0cINL6jmh5pynoq+AmSwdwMPx84XULHjPCXEFSWbRmyqOHOK93Fs/gPK94pg8AZ03JrF8zAZ37LSWznjUBPQOEX3KEuS5BLPMMso0w+gxAw17K2nqcBia3gAYC0IhyBDoGemkTVh4ODdhb1sCuBfQpO7TwCuODn4VJo61tvh7sWkLMC1N9z28A7tuWLHr1e3n1yZtuXe3Kr/WTSGDVwgwFDlv+nUsE3BzWwJuLqG5SmbWiu2hz4p//8D2wwA7kONLcvzW70H+Gh2aVzKXVR9dnQ+HC4xODLVDhZeT8s6h7h2JFxDb2gxgA4VeD3CqumKvu550TKN+EVmPatEC7MfZlWl5fCAXvEEC3Jcz8khdam4OvVV9vMMGPeBJHXkA1nIBL9VoUqa3UE3CptKat5VR9hOduBqCzx4WwqphdCU5eP7MnoRp0m6sLDe5m7i7esnl7sPeWUvR4nDM3Ub6AZIQCONPL0sJSkLTtQM4MCBLd6JOGow+Tdf/kCHP2d2kqAZsGTEDnQCue1dZAByB9op0fwTq7hzifJP2NnVYagO4LeepMWFekdDDvBRwCa9giHPW/LzxTE1MjkrJIwZrNRK3u8iUXjYmo2+yQgfduIOhDs1kBz0J3EOe7EFV3uAm+jQnsOmyssuj2NrgGpjsViBcB6kAG0OJNzq7Wu7HLvx2fUtQ1OKnWQ2iGL1lr35s8Q139IQR/ZqiKmxjXR3oWL6jeGYjVWncqwU5WB6CPhSzoXAWZGoyriVGZFgLpwVIuV4QCjZZ6DAiXFhybWBLNnMocmvgAIr/bpWgzczuzh8S1puv79x9VV4CklDYCe4xYyN1WhMEqsTKIlNOYysVZF1npcHJ22zg5Lg7vxuJzdqjLM1qW3mNWV72ztsTFSviK7gscWfjyVUsEqVbdy4TydPhSmVK1rjx5hT1RO9h+8/S35S8mB2C6jELaIdgFt5DAZSye0xc5iwze/d1DlqtQeaz5Ge68d7CoEeb31TVCSsVTLh0CaMIhK46ilt8WVIvp8M25P57YXdRHGH0LWFbLdcUFadtvYpaqlXywqJBMpA5fKrMbi633GjhGQi49HjVz82ZSV1WWVaI79jbnsNb6Pnd5mCiO6jGYQIBaJnf6AfbllgZmyddflM+jMqnbiqAxkcMLYifenLAv0iMCBnkbuwFr6e9//wCGxKtKFOg2VS0OMl7qg2KzztK0CGiEOEmAxfVn3ttWzhVDOY0MZ5NxU+uHH7s0ZtdkiJ2yKWlTtky9DkWhvzdYd2pXiFqlnMY3/RHWhv4ARfxoVqn+YD7yR/2bzCP70fg0Grz79fMrmqfcprOugj8Llgyr9p/Gvd9zmV7yPl2Tt9+pWs+y+E4T8p2i/K4WeVcM12dz5CR/yPouPTL8qfhx7obUKp1qRtTcLXZWUfM36l1y5HtZQD1VcYWzmCV/Lo4FwmE1mY++ozpJnSmH2hIX8dROqi87C2U7y7h8PtQZ8oBwSuVI/NTj9RohHydLxFzVGfAd5QowT/3UXQI4kHY8zRVI3vJjwGh58syPkyfykSrCNvBbqFJXSd9F21z6yDpgyMONZn5KdRLBT9WcsqqSY5Df5JqlIRzIdUd+puFieGPHJIC+r2QJ/+6B2hT2ZQKVeaTsz12KFRyqz5qc7cI+Vpg/APXa/lcd4CCtK6+dQzXug3W+DrvFm3u42vUdbgfNA6jmLkVuR9EEUBlH8L1zBzhY4aJPgwzeLHhzUqKVQiEcU9VFCPG86xBCbaSowxi0BFUIw5S/IIm7//Wxedf4sFsliD7m/PX/AUSmpqo=');
-- 1b59c44
INSERT INTO picqer._picqer_contract ("version", "since", "program", "_dlt_load_id", "_dlt_id") VALUES
('1.1.0', '2026-11-29 13:16:06', '0.1.0', '1761840000.3', 'i1');
-- 1b59c44
INSERT INTO picqer._picqer_keys ("fingerprint", "account", "first_used_at", "accepted_at", "used_since", "_dlt_load_id", "_dlt_id") VALUES
('3c4264964b7c8c50', 'http://127.0.0.1:34431/api/v1/', '2026-11-29 13:16:06', '2026-11-29 13:16:06', '2026-11-29 13:16:06', '1761840000.1', 'i2e');
-- 1b59c44
INSERT INTO picqer._picqer_runs ("run", "collection", "began_at", "ended_at", "strategy", "state", "mark_before", "mark_after", "received", "rows", "merged", "rejected", "deleted", "suspects", "pages", "requests", "retries", "statuses", "waited_seconds", "is_certified", "links", "step_backs", "list_order", "newest", "events", "exit_code", "peak_requests", "skew_seconds", "home", "version", "versions", "_dlt_load_id", "_dlt_id") VALUES
('20261129T131606.731831Z', 'orders', '2026-11-29 13:16:06', '2026-11-29 13:16:33', 'lifecycle', 'complete', NULL, 'created 2026-10-30 15:51:59, read 2026-10-30T16:00:00.000274+00:00', 3, 2, 2, 1, 0, 0, 1, 2, 0, '200 x 2', '0E-9', True, 0, 0, 'ascending', '2026-10-30 16:59:10', NULL, 0, 90, '2582181.201000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.3', 'i2f'),
('20261129T131606.731831Z', 'products', '2026-11-29 13:16:06', '2026-11-29 13:16:33', 'snapshot', 'complete', NULL, 'read 2026-10-30T16:00:00.000004+00:00', 9, 9, 9, 0, 0, 0, 3, 3, 0, '200 x 3', '0E-9', True, 0, 0, 'other, unknown', NULL, NULL, 0, 90, '2582181.201000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.3', 'i30'),
('20261129T131606.731831Z', 'tags', '2026-11-29 13:16:06', '2026-11-29 13:16:33', 'snapshot', 'complete', NULL, 'read 2026-10-30T16:00:00.000073+00:00', 3, 3, 3, 0, 0, 0, 1, 1, 0, '200 x 1', '0E-9', True, 0, 0, 'descending', NULL, 'new field tags.shade (text)', 0, 90, '2582181.201000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.3', 'i31'),
('20261129T131637.789435Z', 'orders', '2026-11-29 13:16:37', '2026-11-29 13:16:46', 'lifecycle', 'complete', 'created 2026-10-30 15:51:59, read 2026-10-30T16:00:00.000274+00:00', 'created 2026-10-30 15:51:59, read 2026-10-31T16:00:00.000183+00:00', 5, 5, 2, 0, 0, 0, 6, 6, 0, '200 x 6', '0E-9', True, 0, 0, 'ascending, unknown', '2026-10-30 16:59:10', NULL, 0, 97, '2495801.195000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.4', 'i32'),
('20261129T131637.789435Z', 'products', '2026-11-29 13:16:37', '2026-11-29 13:16:46', 'snapshot', 'complete', 'read 2026-10-30T16:00:00.000004+00:00', 'read 2026-10-31T16:00:00.000006+00:00', 9, 9, 9, 0, 0, 0, 2, 3, 0, '200 x 3', '0E-9', True, 0, 0, 'other, unknown', NULL, NULL, 0, 97, '2495801.195000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.4', 'i33'),
('20261129T131637.789435Z', 'tags', '2026-11-29 13:16:37', '2026-11-29 13:16:46', 'snapshot', 'complete', 'read 2026-10-30T16:00:00.000073+00:00', 'read 2026-10-31T16:00:00.000078+00:00', 5, 2, 3, 0, 1, 1, 3, 4, 0, '200 x 3, 404 x 1', '0E-9', True, 1, 0, 'descending', NULL, NULL, 0, 97, '2495801.195000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.4', 'i34'),
('20261129T131651.787939Z', 'orders', '2026-11-29 13:16:51', '2026-11-29 13:16:58', 'lifecycle', 'complete', 'created 2026-10-30 15:51:59, read 2026-10-31T16:00:00.000183+00:00', 'created 2026-10-30 15:51:59, read 2026-11-01T16:00:00.000178+00:00', 5, 5, 2, 0, 0, 0, 6, 6, 0, '200 x 6', '0E-9', True, 0, 0, 'ascending, unknown', '2026-10-30 16:59:10', NULL, 0, 91, '2409414.294000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.5', 'i35'),
('20261129T131651.787939Z', 'products', '2026-11-29 13:16:51', '2026-11-29 13:16:58', 'snapshot', 'complete', 'read 2026-10-31T16:00:00.000006+00:00', 'read 2026-11-01T16:00:00.000006+00:00', 9, 9, 9, 0, 0, 0, 2, 3, 0, '200 x 3', '0E-9', True, 0, 0, 'other, unknown', NULL, NULL, 0, 91, '2409414.294000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.5', 'i36'),
('20261129T131651.787939Z', 'tags', '2026-11-29 13:16:51', '2026-11-29 13:16:58', 'snapshot', 'complete', 'read 2026-10-31T16:00:00.000078+00:00', 'read 2026-11-01T16:00:00.000074+00:00', 2, 2, 2, 0, 0, 0, 1, 1, 0, '200 x 1', '0E-9', True, 0, 0, 'descending', NULL, NULL, 0, 91, '2409414.294000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.5', 'i37');
-- 0de1f15
INSERT INTO picqer._dlt_pipeline_state ("version", "engine_version", "pipeline_name", "state", "created_at", "version_hash", "_dlt_load_id", "_dlt_id") VALUES
(4, 4, 'picqer_warehouse_picqer', 'eNrVWl2PnDYU/SvVvGyqzO5iAwZGqqpIeUnbhz5UeWgUIQ94B7oMEDCzWUX97zUMA5cZD9yNV5GKIoU1nnt9zvHHvba/rcJacinCg6jqtMhXG2d9KhL5Ls2nX2LxwJtMhnWUiD0Pc74Xq82qTKMvolqtV6C4Xm0+nT58Xqu3UmSttclPwideiaRoahEONmIueS3khe1Y1DLNuVRNCeVz2X6LM3kHiuu7uIke4+1Z5aOhvMkyhawHEya8TpSFJ/f35/jgJE/37+sPf+bb1I0+7v/+UhQs/+3j2z927z7ssy/vt1/ZP+9+afEVTRW10L6d2qXeKgGLq0I1QnbvPQ3f/lXwq/TAo2flUVl5SoqsbT61KLsl5NYifxG2sSz1785qH/q2+0NVzZQGMplY/vXT59UmWIO/39woqJFMD+Jm/dONrBpx87OqYym/UVZEj3OuvMFV/SRKiWtVJXg8V5P1NVUDBoHNGPF1jIy2O05sBF5C8Xh9LF5CNHjVGOqa8v2giT0P+p7ZTuDfd35OneLsawC+srOvrmWBr5jOQhmaPND2BfKoO5JXN2WZpWqEmtBGPR1tg+kOrbOGBVfGD0VQYttoSkC7Fiix6UiJ8t/NYu2MZ0SL7ehomZhHjyLbR6MGbpdQe5eojRA71hziI1rC1rDkzU1LRNsLIsUJV+tVhZ5KHRdNCmjZAimOM5Jy4HJXFU1pRgrTkTKY7khxEWhdC4+WodEGI1qFKlIRQ222lLpEv5SebHd4MQPdxasLfC7gdR2It1vOH1KRxWaQ2Uz0cDSPHugMr7KLVtkFKhdVLCpzzEwrMzCO1pnhdWZonRnQOWrUort/FdBaoaf20bg9vNIMrTQDSku+m6DtCu7qhMctxuP/a1C4eUzz1rYUX+XqpdR42v7QGscTgu8IHrojeHDA8+iRqwRrZ9QJPP1oH2wf8a4nJVfiHYJgxcfHzx66m/hkykrbSmm+/vv2NWqAA3R/8PGZko8Ofn2QKamEsm1YOEQeZuC1GVPv43b0gV4KAnT6F5ApqG6hDbdcRomow1Kly8JsUQ/sa9g6V/e9q/ve1TAErlcwGBFBgO4XAbpfBD5IipK0LJVoagU/pLFZtyCWNia+cIHtFcRysOih63n0xLLBsiH2ZcalMEPtapeDk2nsHECsAI/WRaMFWqvU3ExfotW3M4vWlOA1JWhNCdA0KYpHM5RaPTuzeJR4LQlaSwK0rIRsqrzbSjXc/iJUq+qZAzRyiteXovWl9gVy9YvabAkn1J0B3tvH48YrTtGKU6D4Q5M9pNle5DI8ReFG6G2t7KOX+8HLsIW3BMxGC2qP6/0SsTbQvu2Ns6CXjKGzKjIkp8rFVkV1XbpnRDjTbryPtgeal1rmoLlj7lkybESe513Ng8dxsufVcfqNFAwpRiDWrW39RNyNSzZu0E3UKloqqucuREjzSBwb0eQyzY6vMX9WlgLPbp87u3+c9SqtVRyrllch1Y/aeEpJJHY8n/iatJ3CZHGBX5haqLClbR9/kO1pTNuoqSPNr8fBfRBVqhLlCQVntf2hl8Fw1kSkwJoNX7E6MSXShvR9rBZxyOWFkhbbEO+HKwmz3AUl/cBESZDkIJQMHKBkG/K2c6iZkt61aLoz/VIlf7hO+BEXGI244CUjjg4Hjd2Ia6oo4bUwn9xBogaH3cQ+NhOgFvrcB/od+kFTxvP9YF4OQFFbNRJpaZRRU+tKnHW0jI2wKD4/gh5fjxX/cpvViBZC5nZY8b2FoPcSocsFtARuKhf7xclsEax2MjtZRvcBSvBYsSeilFpwI7k2yh4ptfWbw3WfPRIMSvRuIHS3hBLemxDbOilK42mPUu20NzGP1hZ/2g3dLqCGp93dfQSwBn7nwkxt/cIMrB+vREzW5oTnO10Y9fLl2fFZ+9yx/vG+a3n20WEUtdnl2fnxAkr4Cmw6ZO4g/bbzc/v/4TWw0Lw6oOq+OIiLSXYsvUvj/oxV2Rvf17oap7OtbbpL82mdh6rYh2k83NRRtS6K5uqfTMciSvc8m9SVxZnls4Lrdees8n2hhFIf+5fLb3O/TuN2c7KjrHu5/HZG1kvnP0c72w9O0Gu4g5/xHfSM77DzXTOjud4Jrm+X4dc2l+KRXo9tZ8f7Ai3u3AmSCUFX7kacHwyhF0SGvhEHXb88g6JgRwmRQXkueoaD+0/97BSWvJoPJZewMuzVyXHTZ5lrz7psKe526ZLlgFyTxiG+w6z1KhdPopanv5dZDTRtRd1pW2iqDe6vvk5T7fHyavv8B1wYQmk=', '2026-11-29', 'w5Kydv4hw/DsIPnbi5cVmZqoo6nJV+LgAImlqDbx6jA=', '1761840000.5', 'i0');
-- 0de1f15
INSERT INTO picqer._dlt_version ("version", "engine_version", "inserted_at", "schema_name", "version_hash", "schema") VALUES
(11, 11, '2026-11-29', 'picqer', 'c6/0zGEhmoS7AelBLNrYPMSHKh9vnxe5dQhhJFCHXsg=', 'eNrtPduO7Dhuv7I4z9lJ9mR3kg2QhyRIssgNCfYlwWAgqG1Vladdtsd2VZ8+g/n3SL5KFCnJl+qq7qN9mO3Dm1U2SVEURf3y6SrqJiuLT3/3m9/97i9+M/6TnXhzkrBPyfd/+Vdf//WfT+fyz3/zDyL/x//4r/r//vs///ynfz/98Vp8EX9I/+d0+rd/+ac//W9z/PtPkl8Ux6wQDEgt+FkoaVWW/CxqRdfyp1w0EvbLJ5bmrcbwy0RtICRPUuaXc9EzYfQaacpbztrXqoM/ZXJMrQIXlzxXD5bQA88b8Ss24lkgQC2TmxWNqFuRMt4aQnU4lNhmZ9G0/FxRQpvkJM6cDbJmoTrcEiq+kIMEn9t6lz1iicR+JMjgwqUoMS911gqWZk1VNlnbf5hPzXPWvZlaNOWlTmwlUZwdIC952tjK1IOBKikgy1KDeoSFjlmCqlok2aBC3/9+x4/V1pf+zba8vZg/agA9jmKS+oThQ3/7cn3ov/Ov3Vcp00vSmq9tAgJNyNIBY76XCRr+nrsnZ2dev7Jn8ap9xCy98vZYl5cKPGMCEw/pmZtLVeWZdKEm8wR2MA8/IilTgb2MDo5+kV9nBz5z0crbPytL4FMUBDKk0mTOPP8EzOev/7bTKN69zz8qgYfsi0ibtkyebdEQt/oh2ptg6ItGCciXkIo8k/r+qmzHEGMgHF8sFU1SZ1ULpyUdTj79idfWpx5hJNOlyLOzNLT+dRq8AGUNuyzzTgRvGnGWlmD60xlKMg6AmacDkEN9EdnxZBrqAHK80VzO6K3pmAaQg+klSwFPD3GwnOzBnbyDO2dFdr6cWSVdmfSPgv184UWbta+GHJrKZfsjcVaM9JloWHkw1Zukcv3Uhll6NsLIj5eUl6KVvrE8sLJWsgx2G0sKak7lC5PzSVXWrTRxY8YxUbTCJq20RlNbexDJktSCt0DDR5hz5lT/+FoWxsx5qVJL2AhbLCwpz2dRtKx7heCl6hjHB+UFz1+brGH8KWFJLi03O2QJt7yQi478XhOTXAk8M35Wg2GVqFnKX3HpGOFqD5+lh0t+yPL+TVykKztbcylG4XhdTH53K5SagM4PmIr0UrFG6ufo1YcAVuQCic90OC3XCIFhWGsglkT1HSMmbFmMfCmyny9jXKcCN2miWnxEBnryGxwFjPT0KE5+McEOZX3u3tmnitfyOd0ovvy2UOA8+zp86UaI4rdqwPpTR1mMtfyIB4sDap+QsVdGKRCwKYiDRXrkHEySHcThaPOyBn5AQUiGrDgJ+QXAwqCH0VO35Gb2ozQw+bydlL0uS1w/R8QCJe1YzKi9EyWVSjkF7CkzasmCsWdCnpRnjRL2BbHdEbNsyfd25tv/KGieS41w+OuQiTylrNGk2dMsdck4f4/a01CvPL+YDD0kGk40nAWGI8Ogo6AsZkDuZypRaaPS7qC0drIB4vb07i9yzKfy0gjAPMMd7PZQiXTIzCJDVlFfwQJvAgYwPvHkuaxTUTeoCA0dIEwtp5Ra4bJmbIAonudlv97Dhel4h7hDLYT9Wmeoa+0V3Ul0J0jwmCXC1nGUYN+wcRBrMY9wZ3Z+54x5tI1oG8A21NvEjWLAAGtQwPLAcKOwkPSLs3fCqJ3JVB8PboM9as+HLbf1Ph1p5ivPvrzqW+6/LdxLiTnMO+cwB/vTbXUKR3GD1dD32MReHUQveUwX/7FcXEXOugjXDrwNrC9uH4ilkmY1iMcxfKC4M/+iNuRIcSPeL65EdlkAit5xl5F7Vhz79ZI03SoXRdacWFtnxyPcxvbQupwYxVqGPaGMWymP7IZMr7LTpgrDl4k29h6ODDU6DXxfbzkHfowYqo11ZaWXhQULg45ayB//DHMBPcxZcVI8q316ca5AqQPEkftP42/vMEx7Gcz6xR5SV+2IyWm9HAxP/mxAnIoDv+StS95IEvoS7O04lIDeCGzY0yUnZiULSY5KUoovSX5psqsgZSEUpMB+SpFeadwAwvKHJJF3ErZ52JjPYnjubAmfK3/QSH5xEDUMTQwE+VqKsgW2qgAx4n/YqdaY9rbOtMRiwbVIeJMIfuEMwpNEVC1Dkt0mhi7MUovwpjPGoyhEzXPEOZBEpFj548oaFuJNQFeiYHltWbTMe1nmvsHvJA3RQIi7j3G+QXy9KefVz6KMehsI2ju7k6FCaHjA0N08iAsXQ+zt0VThol3RClu04Qd4qH0/B5lfOL4LaCFj9uCRHedsRVu9ZyfoJBWzrF9tjRgRVMJgCMAxformfv50hxRBlkoCWMfcgZxMK3MfirnMU8SXzlCvwScnXhwxhz4gHAIK8YI8e4Y6Sxd4A37vAKIraLvx2IkEHe5hthyIBl5c4R/d3L3cHHQ9W33clI+hvRVBQvq9AJFe4nt7wg1eKSmLtuZUqtTG7u1S36lXjC4uurjE42+2OrtzeRXqTJW5ZJihlksbUcAEJ/AObirq2X56tlc+YRR2qMszufS3kI4qOUR2W5KSAWqZ3PCyILecxXPPkp4JqN0bdrhXXNOgoQxi6nEPNu7Bxj3Yd7QHGyfOewdouzpq9SNwZ91jSIdtm3agLd9wDxEzY6/dLj4mHS3g3hYwqeZWKxgbLzXgIOMItbR/ZQOnG+p8JeTLKVoOUgcaePUxEqleRcpruN81AOMM8XD2YSju9gpO4iiV6wDVylNQN7SPqI33q3bSNWWngmK6LYSnGcTajg5LVHNx54eFC8Ja/Hyxji9MQNIhX6WLl8OfahHNyQ4ivWKy4lrCA4sQ5xXSnLKqyoojOR6DwP/T7B5gAOUXMXZAs4+bECRekXJ2FVmF/74RF6fRRy3TnB3Krr6Lsa5RhsOHTRR7+7LYtyMeJrYPE896HqbNnfND5mEdbmnujAR6qyHiDPx889muLPJXpiqqm57+mnHGq8z8kARNnKoebqoCNrd1otLEodMUht/T1OMEFScobYIC2h2mw2PjVmSGAihLcw08UF4T93GnqujL7+XLbe3c6s5NiahHJ0j2N43o2qNr11y7rexhKm21aMYbMy/qrnxTr/34XZijw9+zEq45cXDgrYdsvvAGnTNG7d+coeLJM5fGAPufz2A7FzXiYCJqgr/9Zs+qi0/CLwYJ3jkNvTYkWGD4pSLBIi/9ZR/80paMp1eY0UfQN7hGwyodn8FrL9OAIjVwrEZ/Pzl4w/Ps4d6UrBbrRQRwqKPrG1phlaoQe4cKkFo+QNRsGEm348q65owdHO7eO2ndXUoRVmusDrKFv2D63j7hA+FC8X0EymxXHUC+4Zoxh2zEyYfQ7zyYr1XeXXBW1iFD0aldPTQQ1g5aqPvUBjxwQeFcAVo7biczaYIi99qHg3zNw0grwSm9mmyxOWyFol3+EK/FuDk26ykl3mE3Hpb9h+SzHieD14As7lAbCmJcotlpmVy6UyPBloRyrHyk354gcbi2a5whVmWTr3pUuG1RTPvpsv2EEAsjuW4ysGA7I3jCTU0TsNjaPLwh0dZ4YDto2qKpVzyKDu0wQn/0Bbhc4R1OuvgR/hDPxbA9rsKlu8I8J8fuA/KGeg56f7AHmIPDvQC+2AroQZfsYCG9ed0+9JJW7Rt4VsBWWQjaXr1DGrh+t/D7NMHAKn00sKubw7Ll//vIpClFya+2TB0e03Pvx9ZRy9tq7q04V7lUMbDDN0Htbb4BBff6RvDbJ+OGGTtpsG32Drzv6cVoAvcyAUMtt2q+6vDQwP0XbDrb1B3CO2ntkekef45lOBOQtIBDVjetxTdD6S08jvBNQPfzGP5A5n8iQx/pYTzIz4E8coKSjOLMs5ynqdRBU1MMhGPAxfECT4lOQLotc3rOwN3vHWTPvcDureXlUW03tvb7nDCL44O4yRhduMuFTz52c8vSIeEj167XzO7oa2Ettw5JgOu10PfYZURGRo5Ha+u+tjQAM9nV9ooZa7TUd9R/EzOh3a22u1heSfXYr0Z3K0vuAzJIPT7XI3Qi2y/LsLIXxMcy/1iN/EGrkVH3EuZEZOQuTU1t8rCxprmBob1NYLkNhAoYOUaxw1WoS/MbvOgDctM+Jyhp1iuXhPdZ9azOLN10OTNdBUW2sMQp4m7JA0Y0qFugHApj6kaNF/n2pq1lNFJZyntbN7TkyI+uk3Ga/aDTLKnztWgvddFlFq2LzCDO0lmDAGiriXs3HQnlJCOsGHiC7tfKMCbI4iTlmqQQ29u66B5E9levoJY+oihDRy5ygbj3YujR/KL5+c1PM4i9ToTjh8Ad576JI997WNooC7x8DbxXh/SuWiGxdwp1ON1+QepmdeptQy9OGKG3WsJKRUmsuwUm4OqawCtvi8v5CXa6m6CODECeXNQa+Ardlo4gfd6qLvWDJ+377jFMBE7hE9hRO8QZeHqPQ52RbKocHNrWwI6tz7fPT9xglSdj057WUlQTEzMRD9x3ZN8JhrHBsxENRwyCvaadXr1HKoY5XQS9Yy3mlgkGG613dhgIPmNcn2m2r1llHZQfYfSvg9dgJ9gV2FoDomNmXbh4zJwXLiovAS6tG2Huihrs5RkI31SAdbUFKNKLD3TSr2RXAYYPcXQlX0x7ffBeN80qN2p1vIG4fZ3nos45H7QjTrTED2+JwMgCmgbaVLeJWjZ1WFtsjLElWzQO1Di6pS/S/ZVq+Ir1et2nKn3bdLZlnXzD8qvu/YAPPMIcoWofRFrrCwPhZadWKRjeKwwLvCEuVMhnl5TPfjHYqgbi/G8HrnIMhJcdWfUAVMD3sVdBEOdeDY3U9LLIonBEX93qx9IWHe5jpjQOQftEoWt6ExUo4rNDxmevEEzXAMr7VqCm6XAfM6JnJsb/TWwtAyi3kg3EtI5BgodLrXfVUqIAq/4Z6jnlR6SiLSRdU58lz5eKVaWcFdiwBDRPN5tYKOgntdc5TOJtxnM0AQFxdK3u+jT28KVTTJlSV6uAsVxtckcpnKspGmvjQwFvuF+ycdtjZaJfXb2A3vbAvTc9IPUwRBnMrI+XpzxLhu1+GSPDOwVttK+y5AGruOP2R9z+sK7Q2O/2jP5wiOpggi2eNOT2ZVSvzf2O5yAWY59wTjG4gCDWlZeiajdjWZGUDr/r/ejdJYb2BZjr5xF+tpzEAHK8pp6CJVxGJXkOPKGFdAh6sXsPveDNhfSPJCOI8sBcqkaQOISeuJpCamAlMzTuk3yb1700y/2ttUNiIPbys3FjJJpeND1ges67AAF+14Bn/f1icYskmslGMzGC/aGjGxHtT9i9tH9DY7mRBjZenMGu499Lkwlt2fIcXQqZGJepdoRyeCDi1eGuZXleNkh1/QRd20/mIZMa+IHQwGOgs/6wJ94mJ0K5BmQ8uxcjhOAIYdI/3EFq6H08ZDxwGpV2s9J2OR7HrD6jo9JGpb1dkIkHl46gcmV0uKQgZ0MUubGWZ2XE3J+iQ8+Luhk3hlSbSo92isduWsO0bzmSqxQpliG9tzKkd1fSwZsmOxZy3mxLhrTZRdAus1tXD3GpjwLsDQ2gty2heJer/VVbW01Rll/li5HanJklFiZmeaqgzzI8vWLKZCFjEiNWZsTKDOySgSnO3eMqkekKQcRNYfi9wmsQ0hGlFhB9q3KNnQpGhuYU43U9tZBRbSLOcAJzEn6zZSVbqkCQKdLEeEWQEvwCdq+HWTdtt2XyLP1cYt9TAFCOHQ1JR0vwC5hKXpx2TVPF2piYFApPChlz4eoZr9+QnKzDOwNa9I88IwJq3D246JziCWkhzAsnlHvNDdF5fHjnYca2i92IVWgHcfu6h1hxF20yTuiYJXZ5f0HZ4oglrXHDpsKyo9ubdlDMARHbTROSzkwudQoqNZHzV2Yzmhj6iT1Ae6AC7FlbpWejfdnqgByjQY5fUEaQhI0Q7f2PUzhc9dD+WKVN0aQqRuBODWr0+K+maAJHif5ugsSdWWd0ap0F59aJWkWIC3pnvCV+VLynLSaCb5YI1qe2/RLCg1BvYtimu8UMuzG/u/xat/WZUo2ouxc+z+z74WwCOrg+wxPHPcSdw9uWBowB9sdf9GpOY7NrYBJUK30OdhIaxwO6i3i4JRoMZTDbskWIIQx/IefFFrA9oBFNRNipNAMVz6VF032fpuuuRHazPKbJrk9N33f3XuWMc5G0RBuICRm3eqIn2M8TBNv/W1j9Xc7Ari4tXpPgzTMObgLoIM5Wcupqx65gPitEzexsJkXzFqlH3GdBXMBhA0aeNvD8GFU+U5StsItqeii5fadInA3/UAL60q99egfeIGcaZ4WYCwmYC6paNMI7EYxUnllgoHNOBiPN29/qt+L6+rhL8DC7BLoObt0tUOfjVMkymMYnqKXmIwo5Z+cqfV62v76pvOatj1NWPHnm8t+wqGeGLzrI6DnA6LlsoTxXvHhlHqEk2SrhxNFLL7m70N0eNzlKfeOmo7BDRB3h6xNLS0HwrrF0xomNZUY4riOs60y+rN409La8M5xklnYm8kudg668A9DLxqr0gLJ2CD/71wp/coego/Kad3G8tWdnILzs8GfrcDez+o9A2ScMKWBVuf8Y1BKn6SysSxTaQtPRO3NqcX2Dw2kPexIvBjH3CmKMiGK3oIWpVZHUcCJ6mdF7hTHjjK+kWtN9B7xdqLDKxYzej5FelYW5VUb5Veb0i3Ht/VHX3oZFr7VbxtIyuTgWICjlw1izopnGhUqYsS4jXVhYK9+y+bYUgL7UZHS02jUmPYhkgbYeTfzbNnFjIg2z9Sc5OyB3rWlgy4onHLCkGU6/MjuTQLzH3c6Jv3maYf2W8KbuVJvOOmzZUeZX1RjnCeQVLKRXkEtOkBipW2UN2xZNwFucd1Zo1h2vxm0Cw3suOpDPVJo92rYpy0AGLFh33JxRi4T8asvU4YuFquUhoT8AFZeQ72YJqU0dveIonwn7U/Qwa2pZ4XWXZayHZiDIljjE3c5Tr70AYn0/v/6XAT2ZgHt1IqFuWQy6XhFruebttoY2zPM3ysMa5Hkb41kN8dyN8JAGeL7Gd1jDu7CrEMkrEB/26sOV99GtroHZnF+pRSIydP6b4csPnn3L59kes92aMQmoc5z0jOEhDX+I5TExvEMzDeJUHPglb13yRhIyrgX0kza6hM5E4WJhSwKUIPSHE1pPU62IgQ1RhE3QVMsNeSzHYkTIgRK4DGSiH/8CQQFK4L+HFjm6bKICRJDhA0pBCuxTAwwLswDKdz36cH0Qdkv6jPKNA5+xLKRPDKHcNnaxjnU1kI0ai1JbKWSqoLe9qI/WV4aJstrnSHy0q5u9zYKnHoBhP5ckD/rFCLfrR5Pkm393yl8bxg+t1Jlec7qaD6wo1kUcm5U+4KpbW1Jv3bYdRCH2hy3iMTJiXU8kcwHyNmnZ4SFSFZsS5x9xt8rubmtG8xD3wK44SZCc5KJOWOk9DezoLd43yGP4a0fQ/pasklqd6bd2yRG0r+3AdLKFal5gEvjFYRVoGsYXB/fqq61DEF33kPqXLCMntWQx8HEr8pvbitSmocWTjR33UPMNQumZcm7QH/oeO4RbTp7FGSTOINEff6P+uC9MfGpOZYVUe5gYy5WOJwQGMoZtYOE0u+zZAdHuB99g600upUR2LOCn08Cumq6Opricn8CDAcorAvGcALXnAWA0dkRjRDNTJZBk2ZoK8FibHlMcMMVheanN9elDSzhgGhPUrl/Fmsxp4Lc/IRr33O+w536/y+VWXPWycqd9xdHjjaUI8a6s93xuSHeam1ujSqkn3ggkUgUo+3S/joerZAO3S2i6ckLY4YLWbdlk/U3AVjQAR0eVw4+0V50mxi8AG4aF3De6XeFI6QsuA6+1XOmJxw9CnT/F8AHf3nJpBmJDKRNxShbB36/T9x4neeM9lnFufh+NSaw5c98JmmpcThHtP2kPyXGdlLrTC6W5Vbr+XldI7twYfXFP90fYaegpxvJchHlChXR9WzvnrzoMHtPxH7YRmuWKQ3dJpa5W1oboAET2PjuMtTfZQ+9/tZI0nAZmakaYa/NwXBMwYuWFEgQJpNcwzNeLSJ9QmGsy85CGrtfkTBq6fLNJ3ecbqtY6IzRC91x+3fguJc+VRyG3XzLHvMFCJo7brl8ecNGx4Rrq6YUy8SURTWPlHUmquNx4yErUeVraXoray2JUSZCF3mcuHCt8OiKybNXEvrO1yS6Lrne8ShluxQFdL2r3kLf0ScD2xwHKJSRN+/kL02cLSe7R8KeEJbm6+/CQIddWIej9rssab8NSMzp6aRZK4HgnOj0ej+IUQSKn5YtnqDZdkHhLWwEq4C1iU66NDRB0KfKseGbyT3GuwI4rTUXq2Mwy/aVo9K/KrFZKwUxBbxfIcLxsjDLglQE27NCll3j5C7RPTHpIQ2yxYU+XnLjGzkFGN5i/RfORIfTD8/YI2lnJLpea6LnNGb5ihAMzNUIL7SyS1S8PJN2lg2yRcNx1uugWiHe7UT/1gkfZa3iMIPA2R9y9UjTBQl2u1kdLWhxkXOB2F7Iu+Bo+FxxCH/xaA9xxIMval2y75iCG4F/odNNeYjoe7ANQogucjfWHueeyFqw98cIV8NpEATdXSSeaSfeTvzqzMxiZX3hPCju+Wkh3Z+c067pWOcpXSCIo+CdVaqtP1HiY52AcS/9xATaWFNQpl61uNEPcvvi4pwnm1E5giW3LWzs5bKVpYPd8smv+kk0KlbmrVfYaeEsdvvl2y5hyfITqw1GntuYbT2UJL9fqIFZWUYFB0qwDvX0FuFxZgIxUD9m56nt5OXAj5JIPxGA9yLd0jKc+om1Ptj0Z4FbbbnkDbLuHWLatwLAmV4F2sO3FlyxvmsNUHveoGnO0JZaUQNCuHYOGqdeqMhgDI0j+InjS0FNpOHJxK7C6Gh2zvKPsyK6QuOAOgwl+6y59O1fM7l7a+uD9A6NLvpdLnvzmVpc8FA83WEUxfg4Z6d8wQndwz09laq5DOgDtXy/tqaztpJoO9zGjjtlEubIXA6Wis+JGC+kdS3dQi5QzY/0/Cm2RYGPp9FenbEi+UoP7mNEegBDnymgOpOjxFIALGAvauwNBB4yIuEUaQS8YF3ItNkm0YIw9h2ekE1HIeJGaBxsbMkKieAHDB4wLPWmBoANGRjTnRNAB48IrJW10wLhcVSMUTciHcNQzUjQBPxyrlLCxAePDayNtbNCYrKZBFjJoREhDdwvpHY+9KaMj3vLu7xgffqD4UI/g9goRGVP/Z+1jIOh9wsb+nP8X0BB2eIG4WQwjUAtqGLYAVIAILC60sY7Ba8RodIjhQ8aFx4goQdDPRCNFlCC2r/rmNpx0TxK64aS2wpuCV82pbLHqjRkHPEXKX8EVRK/4wa43Oimz8C72NaXASx6xqdY3dBPZqNOSbulqXTowAAMYiaIGBB0gbFyp4LJmbIAonuN78hje1ZasFsJ+rTM07lQ+Yg+r0ejZ9JHoCOnK64xL7+7wX2FOUXmtxrpe7W0cINL6jmh5pynoq+AmSwdwMPx84XULHjPCXEFSWbRmyqOHOK93Fs/gPK94pg8AZ03JrF8zAZ37LSWznjUBPQOEX3KEuS5BLPMMso0w+gxAw17K2nqcBia3gAYC0IhyBDoGemkTVh4ODdhb1sCuBfQpO7TwCuODn4VJo61tvh7sWkLMC1N9z28A7tuWLHr1e3n1yZtuXe3Kr/WTSGDVwgwFDlv+nUsE3BzWwJuLqG5SmbWiu2hz4p//8D2wwA7kONLcvzW70H+Gh2aVzKXVR9dnQ+HC4xODLVDhZeT8s6h7h2JFxDb2gxgA4VeD3CqumKvu550TKN+EVmPatEC7MfZlWl5fCAXvEEC3Jcz8khdam4OvVV9vMMGPeBJHXkA1nIBL9VoUqa3UE3CptKat5VR9hOduBqCzx4WwqphdCU5eP7MnoRp0m6sLDe5m7i7esnl7sPeWUvR4nDM3Ub6AZIQCONPL0sJSkLTtQM4MCBLd6JOGow+Tdf/kCHP2d2kqAZsGTEDnQCue1dZAByB9op0fwTq7hzifJP2NnVYagO4LeepMWFekdDDvBRwCa9giHPW/LzxTE1MjkrJIwZrNRK3u8iUXjYmo2+yQgfduIOhDs1kBz0J3EOe7EFV3uAm+jQnsOmyssuj2NrgGpjsViBcB6kAG0OJNzq7Wu7HLvx2fUtQ1OKnWQ2iGL1lr35s8Q139IQR/ZqiKmxjXR3oWL6jeGYjVWncqwU5WB6CPhSzoXAWZGoyriVGZFgLpwVIuV4QCjZZ6DAiXFhybWBLNnMocmvgAIr/bpWgzczuzh8S1puv79x9VV4CklDYCe4xYyN1WhMEqsTKIlNOYysVZF1npcHJ22zg5Lg7vxuJzdqjLM1qW3mNWV72ztsTFSviK7gscWfjyVUsEqVbdy4TydPhSmVK1rjx5hT1RO9h+8/S35S8mB2C6jELaIdgFt5DAZSye0xc5iwze/d1DlqtQeaz5Ge68d7CoEeb31TVCSsVTLh0CaMIhK46ilt8WVIvp8M25P57YXdRHGH0LWFbLdcUFadtvYpaqlXywqJBMpA5fKrMbi633GjhGQi49HjVz82ZSV1WWVaI79jbnsNb6Pnd5mCiO6jGYQIBaJnf6AfbllgZmyddflM+jMqnbiqAxkcMLYifenLAv0iMCBnkbuwFr6e9//wCGxKtKFOg2VS0OMl7qg2KzztK0CGiEOEmAxfVn3ttWzhVDOY0MZ5NxU+uHH7s0ZtdkiJ2yKWlTtky9DkWhvzdYd2pXiFqlnMY3/RHWhv4ARfxoVqn+YD7yR/2bzCP70fg0Grz79fMrmqfcprOugj8Llgyr9p/Gvd9zmV7yPl2Tt9+pWs+y+E4T8p2i/K4WeVcM12dz5CR/yPouPTL8qfhx7obUKp1qRtTcLXZWUfM3akWNMrDPUz91l9cLpB0P6QSSN6esqqTqyAFds6lm0cWBXOESPqrA3xrwAo26yCDK/rCXCHsn8/lQF+V4za13DHZrJrdYre2+87XqB1kD9E3Z4QLqqWownMUsMXVxLBAOqxe9H1BRneQ3L4daJhfx1L6sL3MMZTvLdWDYuw9/JSOlmrj81ON1LiEfJ0tEmLW0/BggjyfP/DhNOD5SRdgGvgJlrZK+W1RxORUGWMt4cZ2fUh04CTVqZuxYBdD3lUQr/JFqHScncD8nKCx3Wox157bTXowLad2WxQMGOrczcqta89yE2TI4WOGiT4M0wSx4c1KilUIhHFPVRQjxvOsQQm2kqMMYtARVCMOUvyCJu//1sXnX+LBbJYg+5vz1/wFOZaaq');
-- 0de1f15
INSERT INTO picqer._picqer_contract ("version", "since", "program", "_dlt_load_id", "_dlt_id") VALUES
('1.1.0', '2026-11-29 13:17:10', '0.1.0', '1761840000.3', 'i1');
-- 0de1f15
INSERT INTO picqer._picqer_coverage ("collection", "strategy", "is_readable", "is_certified", "rows", "complete_to", "read_at", "verified_at", "_dlt_load_id", "_dlt_id") VALUES
('backorders', 'queue', True, True, 0, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i2'),
('comments', 'snapshot', True, True, 3, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i3'),
('customerfields', 'snapshot', True, True, 2, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i4'),
('customers', 'snapshot', True, True, 2, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i5'),
('fulfilment_customers', 'snapshot', True, True, 0, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i6'),
('hooks', 'snapshot', True, True, 3, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i7'),
('location_stock_history', 'history', True, True, 6, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i8'),
('locations', 'snapshot', True, True, 16, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i9'),
('locationtypes', 'snapshot', True, True, 3, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'ia'),
('movements', 'snapshot', True, True, 2, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'ib'),
('orderfields', 'snapshot', True, True, 2, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'ic'),
('orders', 'lifecycle', True, True, 2, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-10-31 16:00:00', '1761840000.5', 'id'),
('packagings', 'snapshot', True, True, 3, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'ie'),
('packingstations', 'snapshot', True, True, 2, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'if'),
('picking_containers', 'queue', True, True, 3, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i10'),
('picklists', 'lifecycle', True, True, 3, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-10-31 16:00:00', '1761840000.5', 'i11'),
('picklists_batches', 'details', True, True, 3, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-10-31 16:00:00', '1761840000.5', 'i12'),
('picklists_batches_presets', 'snapshot', True, True, 3, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i13'),
('pricelists', 'snapshot', True, True, 2, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i14'),
('product_locations', 'levels', True, True, 16, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i15'),
('product_parts', 'levels', True, True, 0, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i16'),
('product_warehouses', 'levels', True, True, 15, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i17'),
('productfields', 'snapshot', True, True, 3, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i18'),
('products', 'snapshot', True, True, 9, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i19'),
('purchaseorders', 'incremental', True, True, 2, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i1a'),
('receipts', 'incremental', True, True, 3, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i1b'),
('return_reasons', 'snapshot', True, True, 3, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i1c'),
('return_statuses', 'snapshot', True, True, 3, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i1d'),
('returns', 'details', True, True, 1, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i1e'),
('shipments', 'lifecycle', True, True, 3, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-10-31 16:00:00', '1761840000.5', 'i1f'),
('shippingproviders', 'snapshot', True, True, 3, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i20'),
('stats', 'statistics', True, True, 12, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i21'),
('stockhistory', 'history', True, True, 6, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i22'),
('suppliers', 'snapshot', True, True, 6, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i23'),
('tags', 'snapshot', True, True, 2, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i24'),
('tasks', 'snapshot', True, True, 1, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i25'),
('templates', 'snapshot', True, True, 2, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i26'),
('users', 'snapshot', True, True, 3, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i27'),
('vatgroups', 'snapshot', True, True, 5, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i28'),
('warehouse_stock', 'levels', True, True, 15, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i29'),
('warehouses', 'snapshot', True, True, 3, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i2a'),
('webshoporders', 'snapshot', True, True, 3, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '1761840000.5', 'i2b');
-- 0de1f15
INSERT INTO picqer._picqer_keys ("fingerprint", "account", "first_used_at", "accepted_at", "used_since", "_dlt_load_id", "_dlt_id") VALUES
('3c4264964b7c8c50', 'http://127.0.0.1:46469/api/v1/', '2026-11-29 13:17:10', '2026-11-29 13:17:10', '2026-11-29 13:17:10', '1761840000.1', 'i2e');
-- 0de1f15
INSERT INTO picqer._picqer_runs ("run", "collection", "began_at", "ended_at", "strategy", "state", "mark_before", "mark_after", "received", "rows", "merged", "rejected", "deleted", "suspects", "pages", "requests", "retries", "statuses", "waited_seconds", "is_certified", "links", "step_backs", "list_order", "newest", "events", "exit_code", "peak_requests", "skew_seconds", "home", "version", "versions", "_dlt_load_id", "_dlt_id") VALUES
('20261129T131710.006423Z', 'orders', '2026-11-29 13:17:10', '2026-11-29 13:17:53', 'lifecycle', 'complete', NULL, 'created 2026-10-30 15:51:59, read 2026-10-30T16:00:00.000272+00:00', 3, 2, 2, 1, 0, 0, 1, 2, 0, '200 x 2', '0E-9', True, 0, 0, 'ascending', '2026-10-30 16:59:10', NULL, 0, 90, '2582253.781000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.3', 'i2f'),
('20261129T131710.006423Z', 'products', '2026-11-29 13:17:10', '2026-11-29 13:17:53', 'snapshot', 'complete', NULL, 'read 2026-10-30T16:00:00.000004+00:00', 9, 9, 9, 0, 0, 0, 3, 3, 0, '200 x 3', '0E-9', True, 0, 0, 'other, unknown', NULL, NULL, 0, 90, '2582253.781000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.3', 'i30'),
('20261129T131710.006423Z', 'tags', '2026-11-29 13:17:10', '2026-11-29 13:17:53', 'snapshot', 'complete', NULL, 'read 2026-10-30T16:00:00.000073+00:00', 3, 3, 3, 0, 0, 0, 1, 1, 0, '200 x 1', '0E-9', True, 0, 0, 'descending', NULL, 'new field tags.shade (text)', 0, 90, '2582253.781000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.3', 'i31'),
('20261129T131806.067540Z', 'orders', '2026-11-29 13:18:06', '2026-11-29 13:18:39', 'lifecycle', 'complete', 'created 2026-10-30 15:51:59, read 2026-10-30T16:00:00.000272+00:00', 'created 2026-10-30 15:51:59, read 2026-10-31T16:00:00.000181+00:00', 5, 5, 2, 0, 0, 0, 6, 6, 0, '200 x 6', '0E-9', True, 0, 0, 'ascending, unknown', '2026-10-30 16:59:10', NULL, 0, 97, '2495898.075000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.4', 'i32'),
('20261129T131806.067540Z', 'products', '2026-11-29 13:18:06', '2026-11-29 13:18:39', 'snapshot', 'complete', 'read 2026-10-30T16:00:00.000004+00:00', 'read 2026-10-31T16:00:00.000006+00:00', 9, 9, 9, 0, 0, 0, 2, 3, 0, '200 x 3', '0E-9', True, 0, 0, 'other, unknown', NULL, NULL, 0, 97, '2495898.075000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.4', 'i33'),
('20261129T131806.067540Z', 'tags', '2026-11-29 13:18:06', '2026-11-29 13:18:39', 'snapshot', 'complete', 'read 2026-10-30T16:00:00.000073+00:00', 'read 2026-10-31T16:00:00.000078+00:00', 5, 2, 3, 0, 1, 1, 3, 4, 0, '200 x 3, 404 x 1', '0E-9', True, 1, 0, 'descending', NULL, NULL, 0, 97, '2495898.075000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.4', 'i34'),
('20261129T131906.568499Z', 'orders', '2026-11-29 13:19:06', '2026-11-29 13:19:34', 'lifecycle', 'complete', 'created 2026-10-30 15:51:59, read 2026-10-31T16:00:00.000181+00:00', 'created 2026-10-30 15:51:59, read 2026-11-01T16:00:00.000176+00:00', 5, 5, 2, 0, 0, 0, 6, 6, 0, '200 x 6', '0E-9', True, 0, 0, 'ascending, unknown', '2026-10-30 16:59:10', NULL, 0, 91, '2409563.252000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.5', 'i35'),
('20261129T131906.568499Z', 'products', '2026-11-29 13:19:06', '2026-11-29 13:19:34', 'snapshot', 'complete', 'read 2026-10-31T16:00:00.000006+00:00', 'read 2026-11-01T16:00:00.000006+00:00', 9, 9, 9, 0, 0, 0, 2, 3, 0, '200 x 3', '0E-9', True, 0, 0, 'other, unknown', NULL, NULL, 0, 91, '2409563.252000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.5', 'i36'),
('20261129T131906.568499Z', 'tags', '2026-11-29 13:19:06', '2026-11-29 13:19:34', 'snapshot', 'complete', 'read 2026-10-31T16:00:00.000078+00:00', 'read 2026-11-01T16:00:00.000074+00:00', 2, 2, 2, 0, 0, 0, 1, 1, 0, '200 x 1', '0E-9', True, 0, 0, 'descending', NULL, NULL, 0, 91, '2409563.252000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.5', 'i37');
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.backorders AS SELECT idbackorder, idorder_product, idorder, idreturn, idproduct, idcustomer, idwarehouse, amount, amount_available, amountavailable, priority, has_parts, part_of_idbackorder, parts_per_parent, created_at, resolved_at, date_available FROM picqer.backorders WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live."comments" AS SELECT idcomment, body, author_type, author__iduser, author__username, author__full_name, author__image_url, source_type, source__idorder, source__orderid, source__idpicklist, source__picklistid, source__idpicklist_batch, source__picklist_batchid, source__idproduct, source__productcode, source__idcustomer, source__customerid, source__idsupplier, source__idpurchaseorder, source__purchaseorderid, source__idreceipt, source__receiptid, source__idreturn, source__returnid, source__name, created_at, updated_at FROM picqer."comments" WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.comments__mentions AS SELECT idcomment, "text", mentioned_type, mentioned__iduser, mentioned__username, mentioned__full_name, mentioned__image_url FROM picqer.comments__mentions WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.customerfields AS SELECT idcustomerfield, title, "type", required FROM picqer.customerfields WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.customerfields__values AS SELECT idcustomerfield, "value" FROM picqer.customerfields__values WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.customers AS SELECT idcustomer, customerid, "name", contactname, telephone, emailaddress, discount, vatnumber, calculatevat, remarks, default_order_remarks, defaultorderremarks, auto_split, "language", idtemplate, idfulfilment_customer, comment_count FROM picqer.customers WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.customers__addresses AS SELECT idcustomer, idcustomer_address, "name", contactname, address, address2, zipcode, city, region, country, full_address, defaultinvoice, defaultdelivery FROM picqer.customers__addresses WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.customers__customerfields AS SELECT idcustomer, idcustomerfield, title, "value" FROM picqer.customers__customerfields WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.customers__tags AS SELECT idcustomer, idtag, title, color, "inherit", text_color FROM picqer.customers__tags WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.fulfilment_customers AS SELECT idfulfilment_customer, "name", can_login, username, emailaddress, "language", idtemplate, last_login_at, preferred_idwarehouse FROM picqer.fulfilment_customers WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.fulfilment_customers__allowed_shipping_profiles AS SELECT idfulfilment_customer, "value" FROM picqer.fulfilment_customers__allowed_shipping_profiles WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.hooks AS SELECT idhook, "name", "event", address, active, "secret", created, updated FROM picqer.hooks WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.location_stock_history AS SELECT idproduct_location_stock_history, idproduct, idlocation, contra_idlocation, iduser, old_stock, stock_change, new_stock, change_type, changed_at FROM picqer.location_stock_history WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.locations AS SELECT idlocation, idwarehouse, parent_idlocation, "type", "name", remarks, unlink_on_empty, location_type__idlocation_type, location_type__name, location_type__default, location_type__color, is_bulk_location, is_exclusive_location FROM picqer.locations WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.locationtypes AS SELECT idlocation_type, "name", "default", color FROM picqer.locationtypes WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.movements AS SELECT idmovement, idproduct, from_idwarehouse, to_idwarehouse, amount, iduser FROM picqer.movements WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.orderfields AS SELECT idorderfield, title, "type", required, visible_picklist, visible_portal, only_accessible_via_api FROM picqer.orderfields WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.orderfields__values AS SELECT idorderfield, "value" FROM picqer.orderfields__values WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.orders AS SELECT idorder, idcustomer, idtemplate, idshippingprovider_profile, orderid, deliveryname, deliverycontactname, deliveryaddress, deliveryaddress2, deliveryzipcode, deliverycity, deliveryregion, deliverycountry, full_delivery_address, invoicename, invoicecontactname, invoiceaddress, invoiceaddress2, invoicezipcode, invoicecity, invoiceregion, invoicecountry, full_invoice_address, telephone, emailaddress, reference, customer_remarks, pickup_point_data, partialdelivery, auto_split, invoiced, preferred_delivery_date, discount, calculatevat, "language", via_portal, status, public_status_page, created, updated, idfulfilment_customer, comment_count FROM picqer.orders WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.orders__orderfields AS SELECT idorder, idorderfield, title, "value" FROM picqer.orders__orderfields WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.orders__picklists AS SELECT idorder, idpicklist, picklistid, status, totalproducts, totalpicked, closed_at, created, updated, idwarehouse, idpicklist_batch FROM picqer.orders__picklists WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.orders__pricelists AS SELECT idorder, "value" FROM picqer.orders__pricelists WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.orders__products AS SELECT idorder, idorder_product, idproduct, idvatgroup, productcode, "name", remarks, price, amount, amount_cancelled, weight, partof_idorder_product, has_parts FROM picqer.orders__products WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.orders__tags AS SELECT idorder, idtag, title, color, "inherit", text_color FROM picqer.orders__tags WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.orders__warehouses AS SELECT idorder, "value" FROM picqer.orders__warehouses WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.packagings AS SELECT idpackaging, "name", barcode, length, width, height, use_in_auto_advice, active, created_at, updated_at FROM picqer.packagings WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.packingstations AS SELECT idpacking_station, "name", printer_packinglists__idprinter, printer_packinglists__name, printer_packinglists__format, printer_packinglists__custom_width, printer_packinglists__custom_height, printer_packinglists__zpl_support, printer_packinglists__printnode_printerid, printer_shipping_labels__idprinter, printer_shipping_labels__name, printer_shipping_labels__format, printer_shipping_labels__custom_width, printer_shipping_labels__custom_height, printer_shipping_labels__zpl_support, printer_shipping_labels__printnode_printerid, printer_shipping_documents__idprinter, printer_shipping_documents__name, printer_shipping_documents__format, printer_shipping_documents__custom_width, printer_shipping_documents__custom_height, printer_shipping_documents__zpl_support, printer_shipping_documents__printnode_printerid, printer_product_labels__idprinter, printer_product_labels__name, printer_product_labels__format, printer_product_labels__custom_width, printer_product_labels__custom_height, printer_product_labels__zpl_support, printer_product_labels__printnode_printerid FROM picqer.packingstations WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.picking_containers AS SELECT idpicking_container, idpicklist, "name", created_at, updated_at, resolved_at FROM picqer.picking_containers WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.picklists AS SELECT idpicklist, picklistid, idcustomer, idorder, idreturn, idwarehouse, idtemplate, idpicklist_batch, idshippingprovider_profile, deliveryname, deliverycontact, deliveryaddress, deliveryaddress2, deliveryzipcode, deliverycity, deliveryregion, deliverycountry, telephone, emailaddress, reference, assigned_to_iduser, invoiced, urgent, preferred_delivery_date, status, totalproducts, totalpicked, weight, snoozed_until, closed_by_iduser, closed_at, created, updated, idfulfilment_customer, comment_count FROM picqer.picklists WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.picklists__products AS SELECT idpicklist, idpicklist_product, idproduct, idorder_product, idreturn_product_replacement, idvatgroup, productcode, "name", remarks, amount, amount_picked, amountpicked, price, weight, stock_location, stocklocation, partof_idpicklist_product, has_parts FROM picqer.picklists__products WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.picklists__products__pick_locations AS SELECT idpicklist, idpicklist_product, idpicklist_product_location, idlocation, "name", amount, amount_picked FROM picqer.picklists__products__pick_locations WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.picklists__tags AS SELECT idpicklist, idtag, title, color, "inherit", text_color FROM picqer.picklists__tags WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.picklists_batches AS SELECT idpicklist_batch, idwarehouse, picklist_batchid, title, display_title, "type", status, assigned_to__iduser, assigned_to__full_name, assigned_to__username, completed_by__iduser, completed_by__full_name, completed_by__username, total_products, total_picklists, completed_at, created_at, updated_at FROM picqer.picklists_batches WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.picklists_batches__picklists AS SELECT idpicklist_batch, idpicklist, picklistid, reference, status, alias, picking_container__name, total_products, total_collected, delivery_name, has_notes, has_customer_remarks, customer_remarks, created_at FROM picqer.picklists_batches__picklists WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.picklists_batches__products AS SELECT idpicklist_batch, idproduct, "name", productcode, productcode_supplier, image, stock_location FROM picqer.picklists_batches__products WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.picklists_batches__products__barcodes AS SELECT idpicklist_batch, idproduct, "value" FROM picqer.picklists_batches__products__barcodes WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.picklists_batches__products__picklists AS SELECT idpicklist_batch, idproduct, idpicklist, amount, amount_picked, amount_collected FROM picqer.picklists_batches__products__picklists WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.picklists_batches__products__productfields AS SELECT idpicklist_batch, idproduct, idproductfield, title, "value" FROM picqer.picklists_batches__products__productfields WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.picklists_batches_presets AS SELECT idpicklist_batch_preset, "name", active FROM picqer.picklists_batches_presets WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.pricelists AS SELECT idpricelist, "name" FROM picqer.pricelists WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.product_locations AS SELECT idproduct, idlocation, idwarehouse, parent_idlocation, "type", "name", remarks, unlink_on_empty, location_type__idlocation_type, location_type__name, location_type__default, location_type__color, is_bulk_location, is_exclusive_location, stock_for_product__stock, stock_for_product__stock_reserved_picklists, is_preferred, note FROM picqer.product_locations WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.product_parts AS SELECT partof_idproduct, idproduct_part, idproduct, amount, productcode, "name", "type" FROM picqer.product_parts WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.product_warehouses AS SELECT idproduct, idwarehouse, stock_level_order, stock_level_desired, stock_level_maximum, stock_location, picking_stock_replenish_trigger, picking_stock_replenish_to FROM picqer.product_warehouses WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.productfields AS SELECT idproductfield, title, "type", required, visible_picklist, visible_invoice, visible_shippinglist, visible_portal, visible_purchase_order, visible_receipt FROM picqer.productfields WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.productfields__values AS SELECT idproductfield, "value" FROM picqer.productfields__values WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.products AS SELECT idproduct, idvatgroup, idsupplier, productcode, "name", price, fixedstockprice, productcode_supplier, deliverytime, description, barcode, unlimitedstock, assembled, "type", weight, length, width, height, minimum_purchase_quantity, purchase_in_quantities_of, hs_code, country_of_origin, show_on_portal, active, created, updated, comment_count, analysis_abc_classification, analysis_pick_amount_per_day, idfulfilment_customer FROM picqer.products WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.products__images AS SELECT idproduct, "value" FROM picqer.products__images WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.products__pricelists AS SELECT idproduct, idpricelist, price FROM picqer.products__pricelists WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.products__productfields AS SELECT idproduct, idproductfield, title, "value" FROM picqer.products__productfields WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.products__stock AS SELECT idproduct, idwarehouse, stock, reserved, reservedbackorders, reservedpicklists, reservedallocations, freestock FROM picqer.products__stock WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.products__tags AS SELECT idproduct, idtag, title, color, "inherit", text_color FROM picqer.products__tags WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.purchaseorders AS SELECT idpurchaseorder, idsupplier, idtemplate, idwarehouse, purchaseorderid, supplier_name, supplier_orderid, status, remarks, delivery_date, "language", purchased_by_iduser, purchased_at, completed_by_iduser, completed_at, created_by_iduser, created, updated, idfulfilment_customer, comment_count FROM picqer.purchaseorders WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.purchaseorders__products AS SELECT idpurchaseorder, idpurchaseorder_product, idproduct, idvatgroup, productcode, productcode_supplier, "name", price, amount, amountreceived, delivery_date, weight FROM picqer.purchaseorders__products WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.receipts AS SELECT idreceipt, idwarehouse, "version", supplier__idsupplier, supplier__name, purchaseorder__idpurchaseorder, purchaseorder__purchaseorderid, receiptid, status, completed_by__iduser, completed_by__name, amount_received, completed_at, created, updated, remarks, amount_received_excessive FROM picqer.receipts WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.receipts__products AS SELECT idreceipt, idreceipt_product, idpurchaseorder_product, idproduct, idpurchaseorder, productcode, productcode_supplier, "name", barcode, amount, amount_ordered, added_by_receipt, abc_classification, image, location__idlocation, location__idwarehouse, location__parent_idlocation, location__name, location__remarks, location__unlink_on_empty, location__location_type__idlocation_type, location__location_type__name, location__location_type__default, location__location_type__color, location__is_bulk_location, created_at, received_by_iduser, reverted_at, reverted_by_iduser, stock_location__idlocation, stock_location__idwarehouse, stock_location__parent_idlocation, stock_location__name, stock_location__remarks, stock_location__unlink_on_empty, stock_location__location_type__idlocation_type, stock_location__location_type__name, stock_location__location_type__default, stock_location__location_type__color, stock_location__is_bulk_location, amount_backorders, amount_more_than_ordered, amount_previously_received, amount_receiving, candidate_purchaseorders, locations, product_locations, stock FROM picqer.receipts__products WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.return_reasons AS SELECT idreturn_reason, "name", "default", created_at, updated_at FROM picqer.return_reasons WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.return_statuses AS SELECT idreturn_status, "name", "default", completed, color, created_at, updated_at FROM picqer.return_statuses WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live."returns" AS SELECT idreturn, idreturn_status, idcustomer, idorder, idtemplate, returnid, "name", contactname, address, address2, zipcode, city, region, country, full_address, telephone, emailaddress, "language", reference, tracking_code, received_at, completed_at, created_at, updated_at, idfulfilment_customer, comment_count, return_status__idreturn_status, return_status__name, return_status__default, return_status__completed, return_status__color, return_status__created_at, return_status__updated_at, customer__idcustomer, customer__customerid, customer__name, customer__contactname, order__idorder, order__orderid, order__reference, order__created_at, totals__returned_products_count, totals__returned_products_value, totals__replacement_products_count, totals__replacement_products_value, totals__days_after_order_shipped FROM picqer."returns" WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.returns__replacement_products AS SELECT idreturn_product_replacement, idreturn, idproduct, idpicklist, price, amount, status, changeable, product__idproduct, product__image_url, product__productcode, product__name FROM picqer.returns__replacement_products WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.returns__returned_products AS SELECT idreturn_product, idreturn, idreturn_reason, idproduct, idwarehouse, price, amount, status, changeable, product__idproduct, product__image_url, product__productcode, product__name, return_reason__idreturn_reason, return_reason__name FROM picqer.returns__returned_products WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.shipments AS SELECT idshipment, idpicklist, idorder, idreturn, idpackaging, idshippingprovider, idcompany_shippingprovider, idcompany_shippingprovider_profile, provider, providername, public_providername, profile_name, carrier_key, labelurl, labelurl_pdf, labelurl_zpl, trackingcode, trackingurl, tracktraceurl, weight, created_by_iduser, cancelled, idfulfilment_customer, created, updated FROM picqer.shipments WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.shipments__parcels AS SELECT idshipment, idparcel, idpackaging, weight, tracking_code, tracking_url FROM picqer.shipments__parcels WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.shipments__parcels__documents AS SELECT idshipment, idparcel, idparcel_document, "type", size, format, url FROM picqer.shipments__parcels__documents WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.shippingproviders AS SELECT idshippingprovider, "name", provider, active, created, updated FROM picqer.shippingproviders WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.shippingproviders__profiles AS SELECT idshippingprovider, idshippingprovider_profile, "name", standard, active, created, updated FROM picqer.shippingproviders__profiles WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.stats AS SELECT "key", description, "value" FROM picqer.stats WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.stock_snapshots AS SELECT "day", idwarehouse, idproduct, productcode, stock, reserved, reservedbackorders, reservedpicklists, reservedallocations, freestock FROM picqer.stock_snapshots WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.stockhistory AS SELECT idproduct_stock_history, idproduct, idwarehouse, iduser, idlocation, old_stock, stock_change, new_stock, reason, change_type, changed_at FROM picqer.stockhistory WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.suppliers AS SELECT idsupplier, "name", contactname, address, address2, zipcode, city, region, country, telephone, emailaddress, remarks, "language", active, full_address, comment_count FROM picqer.suppliers WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.tags AS SELECT idtag, title, color, "inherit", text_color, shade FROM picqer.tags WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.tasks AS SELECT idtask, title, description, assigned_to_iduser, is_seen_by_assignee, deadline_date, deadline_time, completed_at, completed_by_iduser, created_by_iduser, created_at, updated_at FROM picqer.tasks WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.templates AS SELECT idtemplate, "name", custom_css, "default" FROM picqer.templates WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.users AS SELECT iduser, idpacking_station, username, firstname, lastname, first_name, last_name, full_name, emailaddress, "language", "admin", active, last_login_at, created_at, updated_at FROM picqer.users WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.vatgroups AS SELECT idvatgroup, "name", percentage, standard FROM picqer.vatgroups WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.warehouse_stock AS SELECT idwarehouse, idproduct, productcode, stock__idwarehouse, stock__stock, stock__reserved, stock__reservedbackorders, stock__reservedpicklists, stock__reservedallocations, stock__freestock FROM picqer.warehouse_stock WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.warehouses AS SELECT idwarehouse, "name", accept_orders, counts_for_general_stock, priority, active FROM picqer.warehouses WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.webshoporders AS SELECT idcompany_webshop_order, idcompany_webshop, idorder, foreign_id, foreign_number, foreign_status, status, reason, ordered, created, updated FROM picqer.webshoporders WHERE (_deleted_at IS NULL);
-- f46765f 1b59c44 0de1f15
CREATE VIEW picqer_live.dates AS SELECT "day", number, "year", "quarter", "month", "week", iso_year, iso_week, weekday, holiday, is_workday, workdays, utc_offset, shift, shift_hour, timezone, country FROM picqer.dates WHERE (_deleted_at IS NULL);
