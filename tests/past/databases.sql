-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE SCHEMA picqer;
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE SCHEMA picqer_live;
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE TABLE picqer._dlt_loads(load_id VARCHAR NOT NULL, schema_name VARCHAR, status BIGINT NOT NULL, inserted_at TIMESTAMP WITH TIME ZONE NOT NULL, schema_version_hash VARCHAR);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE TABLE picqer._dlt_pipeline_state("version" BIGINT NOT NULL, engine_version BIGINT NOT NULL, pipeline_name VARCHAR NOT NULL, state VARCHAR NOT NULL, created_at TIMESTAMP WITH TIME ZONE NOT NULL, version_hash VARCHAR, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE TABLE picqer._dlt_version("version" BIGINT NOT NULL, engine_version BIGINT NOT NULL, inserted_at TIMESTAMP WITH TIME ZONE NOT NULL, schema_name VARCHAR NOT NULL, version_hash VARCHAR NOT NULL, "schema" VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE TABLE picqer._picqer_contract("version" VARCHAR NOT NULL, since TIMESTAMP WITH TIME ZONE, "program" VARCHAR, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer._picqer_coverage(collection VARCHAR NOT NULL, strategy VARCHAR, is_readable BOOLEAN, is_certified BOOLEAN, "rows" BIGINT, complete_from TIMESTAMP, complete_to TIMESTAMP, read_at TIMESTAMP WITH TIME ZONE, verified_at TIMESTAMP WITH TIME ZONE, privacy VARCHAR, "error" VARCHAR, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
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
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE TABLE picqer.comments__mentions(idcomment BIGINT, "text" VARCHAR, mentioned_type VARCHAR, mentioned__iduser BIGINT, mentioned__username VARCHAR, mentioned__full_name VARCHAR, mentioned__image_url VARCHAR, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.customerfields(idcustomerfield BIGINT NOT NULL, title VARCHAR, "type" VARCHAR, required BOOLEAN, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE TABLE picqer.customerfields__values(idcustomerfield BIGINT, "value" VARCHAR, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.customers(idcustomer BIGINT NOT NULL, customerid VARCHAR, "name" VARCHAR, contactname VARCHAR, telephone VARCHAR, emailaddress VARCHAR, discount DECIMAL(38,9), vatnumber VARCHAR, calculatevat BOOLEAN, remarks VARCHAR, default_order_remarks VARCHAR, defaultorderremarks VARCHAR, auto_split BOOLEAN, "language" VARCHAR, idtemplate BIGINT, idfulfilment_customer BIGINT, comment_count BIGINT, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE TABLE picqer.customers__addresses(idcustomer BIGINT, idcustomer_address BIGINT, "name" VARCHAR, contactname VARCHAR, address VARCHAR, address2 VARCHAR, zipcode VARCHAR, city VARCHAR, region VARCHAR, country VARCHAR, full_address VARCHAR, defaultinvoice BOOLEAN, defaultdelivery BOOLEAN, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE TABLE picqer.customers__customerfields(idcustomer BIGINT, idcustomerfield BIGINT, title VARCHAR, "value" VARCHAR, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE TABLE picqer.customers__tags(idcustomer BIGINT, idtag BIGINT, title VARCHAR, color VARCHAR, "inherit" BOOLEAN, text_color VARCHAR, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.fulfilment_customers(idfulfilment_customer BIGINT NOT NULL, "name" VARCHAR, can_login BOOLEAN, username VARCHAR, emailaddress VARCHAR, "language" VARCHAR, idtemplate BIGINT, last_login_at TIMESTAMP, preferred_idwarehouse BIGINT, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
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
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE TABLE picqer.orderfields__values(idorderfield BIGINT, "value" VARCHAR, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.orders(idorder BIGINT NOT NULL, idcustomer BIGINT, idtemplate BIGINT, idshippingprovider_profile BIGINT, orderid VARCHAR, deliveryname VARCHAR, deliverycontactname VARCHAR, deliveryaddress VARCHAR, deliveryaddress2 VARCHAR, deliveryzipcode VARCHAR, deliverycity VARCHAR, deliveryregion VARCHAR, deliverycountry VARCHAR, full_delivery_address VARCHAR, invoicename VARCHAR, invoicecontactname VARCHAR, invoiceaddress VARCHAR, invoiceaddress2 VARCHAR, invoicezipcode VARCHAR, invoicecity VARCHAR, invoiceregion VARCHAR, invoicecountry VARCHAR, full_invoice_address VARCHAR, telephone VARCHAR, emailaddress VARCHAR, reference VARCHAR, customer_remarks VARCHAR, pickup_point_data JSON, partialdelivery BOOLEAN, auto_split BOOLEAN, invoiced BOOLEAN, preferred_delivery_date DATE, discount DECIMAL(38,9), calculatevat BOOLEAN, "language" VARCHAR, via_portal BOOLEAN, status VARCHAR, public_status_page VARCHAR, created TIMESTAMP, updated TIMESTAMP, idfulfilment_customer BIGINT, comment_count BIGINT, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE TABLE picqer.orders__orderfields(idorder BIGINT, idorderfield BIGINT, title VARCHAR, "value" VARCHAR, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE TABLE picqer.orders__picklists(idorder BIGINT, idpicklist BIGINT, picklistid VARCHAR, status VARCHAR, totalproducts BIGINT, totalpicked BIGINT, closed_at TIMESTAMP, created TIMESTAMP, updated TIMESTAMP, idwarehouse BIGINT, idpicklist_batch BIGINT, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE TABLE picqer.orders__pricelists(idorder BIGINT, "value" BIGINT, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE TABLE picqer.orders__products(idorder BIGINT, idorder_product BIGINT, idproduct BIGINT, idvatgroup BIGINT, productcode VARCHAR, "name" VARCHAR, remarks VARCHAR, price DECIMAL(38,9), amount BIGINT, amount_cancelled BIGINT, weight BIGINT, partof_idorder_product BIGINT, has_parts BOOLEAN, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE TABLE picqer.orders__tags(idorder BIGINT, idtag BIGINT, title VARCHAR, color VARCHAR, "inherit" BOOLEAN, text_color VARCHAR, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE TABLE picqer.orders__warehouses(idorder BIGINT, "value" BIGINT, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.packagings(idpackaging BIGINT NOT NULL, "name" VARCHAR, barcode VARCHAR, length DECIMAL(38,9), width DECIMAL(38,9), height DECIMAL(38,9), use_in_auto_advice BOOLEAN, active BOOLEAN, created_at TIMESTAMP, updated_at TIMESTAMP, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.packingstations(idpacking_station BIGINT NOT NULL, "name" VARCHAR, printer_packinglists__idprinter BIGINT, printer_packinglists__name VARCHAR, printer_packinglists__format VARCHAR, printer_packinglists__custom_width DECIMAL(38,9), printer_packinglists__custom_height DECIMAL(38,9), printer_packinglists__zpl_support BOOLEAN, printer_packinglists__printnode_printerid BIGINT, printer_shipping_labels__idprinter BIGINT, printer_shipping_labels__name VARCHAR, printer_shipping_labels__format VARCHAR, printer_shipping_labels__custom_width DECIMAL(38,9), printer_shipping_labels__custom_height DECIMAL(38,9), printer_shipping_labels__zpl_support BOOLEAN, printer_shipping_labels__printnode_printerid BIGINT, printer_shipping_documents__idprinter BIGINT, printer_shipping_documents__name VARCHAR, printer_shipping_documents__format VARCHAR, printer_shipping_documents__custom_width DECIMAL(38,9), printer_shipping_documents__custom_height DECIMAL(38,9), printer_shipping_documents__zpl_support BOOLEAN, printer_shipping_documents__printnode_printerid BIGINT, printer_product_labels__idprinter BIGINT, printer_product_labels__name VARCHAR, printer_product_labels__format VARCHAR, printer_product_labels__custom_width DECIMAL(38,9), printer_product_labels__custom_height DECIMAL(38,9), printer_product_labels__zpl_support BOOLEAN, printer_product_labels__printnode_printerid BIGINT, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.picking_containers(idpicking_container BIGINT NOT NULL, idpicklist BIGINT, "name" VARCHAR, created_at TIMESTAMP, updated_at TIMESTAMP, resolved_at TIMESTAMP, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.picklists(idpicklist BIGINT NOT NULL, picklistid VARCHAR, idcustomer BIGINT, idorder BIGINT, idreturn BIGINT, idwarehouse BIGINT, idtemplate BIGINT, idpicklist_batch BIGINT, idshippingprovider_profile BIGINT, deliveryname VARCHAR, deliverycontact VARCHAR, deliveryaddress VARCHAR, deliveryaddress2 VARCHAR, deliveryzipcode VARCHAR, deliverycity VARCHAR, deliveryregion VARCHAR, deliverycountry VARCHAR, telephone VARCHAR, emailaddress VARCHAR, reference VARCHAR, assigned_to_iduser BIGINT, invoiced BOOLEAN, urgent BOOLEAN, preferred_delivery_date DATE, status VARCHAR, totalproducts BIGINT, totalpicked BIGINT, weight BIGINT, snoozed_until TIMESTAMP, closed_by_iduser BIGINT, closed_at TIMESTAMP, created TIMESTAMP, updated TIMESTAMP, idfulfilment_customer BIGINT, comment_count BIGINT, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE TABLE picqer.picklists__products(idpicklist BIGINT, idpicklist_product BIGINT, idproduct BIGINT, idorder_product BIGINT, idreturn_product_replacement BIGINT, idvatgroup BIGINT, productcode VARCHAR, "name" VARCHAR, remarks VARCHAR, amount BIGINT, amount_picked BIGINT, amountpicked BIGINT, price DECIMAL(38,9), weight BIGINT, stock_location VARCHAR, stocklocation VARCHAR, partof_idpicklist_product BIGINT, has_parts BOOLEAN, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE TABLE picqer.picklists__products__pick_locations(idpicklist BIGINT, idpicklist_product BIGINT, idpicklist_product_location BIGINT, idlocation BIGINT, "name" VARCHAR, amount BIGINT, amount_picked BIGINT, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE TABLE picqer.picklists__tags(idpicklist BIGINT, idtag BIGINT, title VARCHAR, color VARCHAR, "inherit" BOOLEAN, text_color VARCHAR, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.picklists_batches(idpicklist_batch BIGINT NOT NULL, idwarehouse BIGINT, picklist_batchid VARCHAR, title VARCHAR, display_title VARCHAR, "type" VARCHAR, status VARCHAR, assigned_to__iduser BIGINT, assigned_to__full_name VARCHAR, assigned_to__username VARCHAR, completed_by__iduser BIGINT, completed_by__full_name VARCHAR, completed_by__username VARCHAR, total_products BIGINT, total_picklists BIGINT, completed_at TIMESTAMP, created_at TIMESTAMP, updated_at TIMESTAMP, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE TABLE picqer.picklists_batches__picklists(idpicklist_batch BIGINT, idpicklist BIGINT, picklistid VARCHAR, reference VARCHAR, status VARCHAR, alias VARCHAR, picking_container__name VARCHAR, total_products BIGINT, total_collected BIGINT, delivery_name VARCHAR, has_notes BOOLEAN, has_customer_remarks BOOLEAN, customer_remarks VARCHAR, created_at TIMESTAMP, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE TABLE picqer.picklists_batches__products(idpicklist_batch BIGINT, idproduct BIGINT, "name" VARCHAR, productcode VARCHAR, productcode_supplier VARCHAR, image VARCHAR, stock_location VARCHAR, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE TABLE picqer.picklists_batches__products__barcodes(idpicklist_batch BIGINT, idproduct BIGINT, "value" VARCHAR, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE TABLE picqer.picklists_batches__products__picklists(idpicklist_batch BIGINT, idproduct BIGINT, idpicklist BIGINT, amount BIGINT, amount_picked BIGINT, amount_collected BIGINT, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
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
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE TABLE picqer.productfields__values(idproductfield BIGINT, "value" VARCHAR, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.products(idproduct BIGINT NOT NULL, idvatgroup BIGINT, idsupplier BIGINT, productcode VARCHAR, "name" VARCHAR, price DECIMAL(38,9), fixedstockprice DECIMAL(38,9), productcode_supplier VARCHAR, deliverytime BIGINT, description VARCHAR, barcode VARCHAR, unlimitedstock BOOLEAN, assembled BOOLEAN, "type" VARCHAR, weight BIGINT, length BIGINT, width BIGINT, height BIGINT, minimum_purchase_quantity BIGINT, purchase_in_quantities_of BIGINT, hs_code VARCHAR, country_of_origin VARCHAR, show_on_portal BOOLEAN, active BOOLEAN, created TIMESTAMP, updated TIMESTAMP, comment_count BIGINT, analysis_abc_classification VARCHAR, analysis_pick_amount_per_day DECIMAL(38,9), idfulfilment_customer BIGINT, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE TABLE picqer.products__images(idproduct BIGINT, "value" VARCHAR, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE TABLE picqer.products__pricelists(idproduct BIGINT, idpricelist BIGINT, price DECIMAL(38,9), _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE TABLE picqer.products__productfields(idproduct BIGINT, idproductfield BIGINT, title VARCHAR, "value" VARCHAR, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE TABLE picqer.products__stock(idproduct BIGINT, idwarehouse BIGINT, stock BIGINT, reserved BIGINT, reservedbackorders BIGINT, reservedpicklists BIGINT, reservedallocations BIGINT, freestock BIGINT, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE TABLE picqer.products__tags(idproduct BIGINT, idtag BIGINT, title VARCHAR, color VARCHAR, "inherit" BOOLEAN, text_color VARCHAR, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.purchaseorders(idpurchaseorder BIGINT NOT NULL, idsupplier BIGINT, idtemplate BIGINT, idwarehouse BIGINT, purchaseorderid VARCHAR, supplier_name VARCHAR, supplier_orderid VARCHAR, status VARCHAR, remarks VARCHAR, delivery_date DATE, "language" VARCHAR, purchased_by_iduser BIGINT, purchased_at TIMESTAMP, completed_by_iduser BIGINT, completed_at TIMESTAMP, created_by_iduser BIGINT, created TIMESTAMP, updated TIMESTAMP, idfulfilment_customer BIGINT, comment_count BIGINT, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE TABLE picqer.purchaseorders__products(idpurchaseorder BIGINT, idpurchaseorder_product BIGINT, idproduct BIGINT, idvatgroup BIGINT, productcode VARCHAR, productcode_supplier VARCHAR, "name" VARCHAR, price DECIMAL(38,9), amount BIGINT, amountreceived BIGINT, delivery_date DATE, weight BIGINT, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.receipts(idreceipt BIGINT NOT NULL, idwarehouse BIGINT, "version" BIGINT, supplier__idsupplier BIGINT, supplier__name VARCHAR, purchaseorder__idpurchaseorder BIGINT, purchaseorder__purchaseorderid VARCHAR, receiptid VARCHAR, status VARCHAR, completed_by__iduser BIGINT, completed_by__name VARCHAR, amount_received BIGINT, completed_at TIMESTAMP, created TIMESTAMP, updated TIMESTAMP, remarks VARCHAR, amount_received_excessive BIGINT, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE TABLE picqer.receipts__products(idreceipt BIGINT, idreceipt_product BIGINT, idpurchaseorder_product BIGINT, idproduct BIGINT, idpurchaseorder BIGINT, productcode VARCHAR, productcode_supplier VARCHAR, "name" VARCHAR, barcode VARCHAR, amount BIGINT, amount_ordered BIGINT, added_by_receipt BOOLEAN, abc_classification VARCHAR, image VARCHAR, location__idlocation BIGINT, location__idwarehouse BIGINT, location__parent_idlocation BIGINT, location__name VARCHAR, location__remarks VARCHAR, location__unlink_on_empty BOOLEAN, location__location_type__idlocation_type BIGINT, location__location_type__name VARCHAR, location__location_type__default BOOLEAN, location__location_type__color VARCHAR, location__is_bulk_location BOOLEAN, created_at TIMESTAMP, received_by_iduser BIGINT, reverted_at TIMESTAMP, reverted_by_iduser BIGINT, stock_location__idlocation BIGINT, stock_location__idwarehouse BIGINT, stock_location__parent_idlocation BIGINT, stock_location__name VARCHAR, stock_location__remarks VARCHAR, stock_location__unlink_on_empty BOOLEAN, stock_location__location_type__idlocation_type BIGINT, stock_location__location_type__name VARCHAR, stock_location__location_type__default BOOLEAN, stock_location__location_type__color VARCHAR, stock_location__is_bulk_location BOOLEAN, amount_backorders BIGINT, amount_more_than_ordered BIGINT, amount_previously_received BIGINT, amount_receiving BIGINT, candidate_purchaseorders JSON, locations JSON, product_locations JSON, stock JSON, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.return_reasons(idreturn_reason BIGINT NOT NULL, "name" VARCHAR, "default" BOOLEAN, created_at TIMESTAMP, updated_at TIMESTAMP, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.return_statuses(idreturn_status BIGINT NOT NULL, "name" VARCHAR, "default" BOOLEAN, completed BOOLEAN, color VARCHAR, created_at TIMESTAMP, updated_at TIMESTAMP, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer."returns"(idreturn BIGINT NOT NULL, idreturn_status BIGINT, idcustomer BIGINT, idorder BIGINT, idtemplate BIGINT, returnid VARCHAR, "name" VARCHAR, contactname VARCHAR, address VARCHAR, address2 VARCHAR, zipcode VARCHAR, city VARCHAR, region VARCHAR, country VARCHAR, full_address VARCHAR, telephone VARCHAR, emailaddress VARCHAR, "language" VARCHAR, reference VARCHAR, tracking_code VARCHAR, received_at TIMESTAMP, completed_at TIMESTAMP, created_at TIMESTAMP, updated_at TIMESTAMP, idfulfilment_customer BIGINT, comment_count BIGINT, return_status__idreturn_status BIGINT, return_status__name VARCHAR, return_status__default BOOLEAN, return_status__completed BOOLEAN, return_status__color VARCHAR, return_status__created_at TIMESTAMP, return_status__updated_at TIMESTAMP, customer__idcustomer BIGINT, customer__customerid VARCHAR, customer__name VARCHAR, customer__contactname VARCHAR, order__idorder BIGINT, order__orderid VARCHAR, order__reference VARCHAR, order__created_at TIMESTAMP, totals__returned_products_count BIGINT, totals__returned_products_value DECIMAL(38,9), totals__replacement_products_count BIGINT, totals__replacement_products_value DECIMAL(38,9), totals__days_after_order_shipped BIGINT, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE TABLE picqer.returns__replacement_products(idreturn_product_replacement BIGINT, idreturn BIGINT, idproduct BIGINT, idpicklist BIGINT, price DECIMAL(38,9), amount BIGINT, status VARCHAR, changeable BOOLEAN, product__idproduct BIGINT, product__image_url VARCHAR, product__productcode VARCHAR, product__name VARCHAR, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE TABLE picqer.returns__returned_products(idreturn_product BIGINT, idreturn BIGINT, idreturn_reason BIGINT, idproduct BIGINT, idwarehouse BIGINT, price DECIMAL(38,9), amount BIGINT, status VARCHAR, changeable BOOLEAN, product__idproduct BIGINT, product__image_url VARCHAR, product__productcode VARCHAR, product__name VARCHAR, return_reason__idreturn_reason BIGINT, return_reason__name VARCHAR, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.shipments(idshipment BIGINT NOT NULL, idpicklist BIGINT, idorder BIGINT, idreturn BIGINT, idpackaging BIGINT, idshippingprovider BIGINT, idcompany_shippingprovider BIGINT, idcompany_shippingprovider_profile BIGINT, provider VARCHAR, providername VARCHAR, public_providername VARCHAR, profile_name VARCHAR, carrier_key VARCHAR, labelurl VARCHAR, labelurl_pdf VARCHAR, labelurl_zpl VARCHAR, trackingcode VARCHAR, trackingurl VARCHAR, tracktraceurl VARCHAR, weight BIGINT, created_by_iduser BIGINT, cancelled BOOLEAN, idfulfilment_customer BIGINT, created TIMESTAMP, updated TIMESTAMP, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE TABLE picqer.shipments__parcels(idshipment BIGINT, idparcel BIGINT, idpackaging BIGINT, weight BIGINT, tracking_code VARCHAR, tracking_url VARCHAR, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE TABLE picqer.shipments__parcels__documents(idshipment BIGINT, idparcel BIGINT, idparcel_document BIGINT, "type" VARCHAR, size VARCHAR, format VARCHAR, url VARCHAR, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_root_id VARCHAR NOT NULL, _dlt_parent_id VARCHAR NOT NULL, _dlt_list_idx BIGINT NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15
CREATE TABLE picqer.shippingproviders(idshippingprovider BIGINT NOT NULL, "name" VARCHAR, provider VARCHAR, active BOOLEAN, created TIMESTAMP, updated TIMESTAMP, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
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
-- f46765f 1b59c44 0de1f15 8534ca3
CREATE TABLE picqer._picqer_keys(fingerprint VARCHAR NOT NULL, account VARCHAR, first_used_at TIMESTAMP WITH TIME ZONE, accepted_at TIMESTAMP WITH TIME ZONE, used_since TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- f46765f 1b59c44 0de1f15 8534ca3
CREATE TABLE picqer._picqer_lease("name" VARCHAR NOT NULL, holder VARCHAR, "until" TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- f46765f 1b59c44 0de1f15 8534ca3
CREATE TABLE picqer._picqer_runs(run VARCHAR NOT NULL, collection VARCHAR NOT NULL, began_at TIMESTAMP WITH TIME ZONE, ended_at TIMESTAMP WITH TIME ZONE, strategy VARCHAR, state VARCHAR, mark_before VARCHAR, mark_after VARCHAR, received BIGINT, "rows" BIGINT, merged BIGINT, rejected BIGINT, deleted BIGINT, suspects BIGINT, repaired VARCHAR, pages BIGINT, requests BIGINT, retries BIGINT, statuses VARCHAR, waited_seconds DECIMAL(38,9), is_certified BOOLEAN, links BIGINT, step_backs BIGINT, list_order VARCHAR, newest TIMESTAMP, events VARCHAR, "error" VARCHAR, exit_code BIGINT, peak_requests BIGINT, skew_seconds DECIMAL(38,9), home VARCHAR, "version" VARCHAR, versions VARCHAR, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- f46765f 1b59c44 0de1f15
CREATE TABLE picqer.dates("day" DATE NOT NULL, number BIGINT, "year" BIGINT, "quarter" BIGINT, "month" BIGINT, "week" DATE, iso_year BIGINT, iso_week BIGINT, weekday BIGINT, holiday VARCHAR, is_workday BOOLEAN, workdays BIGINT, utc_offset BIGINT, shift BIGINT, shift_hour BIGINT, timezone VARCHAR, country VARCHAR, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 8534ca3
CREATE TABLE picqer._picqer_coverage(collection VARCHAR NOT NULL, strategy VARCHAR, is_readable BOOLEAN, is_certified BOOLEAN, "rows" BIGINT, rows_known BIGINT, rejected BIGINT, complete_from TIMESTAMP, complete_to TIMESTAMP, read_at TIMESTAMP WITH TIME ZONE, verified_at TIMESTAMP WITH TIME ZONE, verify_due_by TIMESTAMP WITH TIME ZONE, privacy VARCHAR, "error" VARCHAR, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 8534ca3
CREATE TABLE picqer._picqer_readings(collection VARCHAR NOT NULL, "key" VARCHAR NOT NULL, seen_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 8534ca3
CREATE TABLE picqer._rejected(collection VARCHAR NOT NULL, "key" VARCHAR NOT NULL, field VARCHAR, reason VARCHAR, sha256 VARCHAR, rejected_at TIMESTAMP WITH TIME ZONE, healed_at TIMESTAMP WITH TIME ZONE, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 8534ca3
CREATE TABLE picqer.backorders(idbackorder BIGINT NOT NULL, idorder_product BIGINT, idorder BIGINT, idreturn BIGINT, idproduct BIGINT, idcustomer BIGINT, idwarehouse BIGINT, amount BIGINT, amount_available BIGINT, amountavailable BIGINT, priority BIGINT, has_parts BOOLEAN, part_of_idbackorder BIGINT, parts_per_parent BIGINT, created_at TIMESTAMP, resolved_at TIMESTAMP, date_available TIMESTAMP, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _content_hash BIGINT, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 8534ca3
CREATE TABLE picqer."comments"(idcomment BIGINT NOT NULL, body VARCHAR, author_type VARCHAR, author__iduser BIGINT, author__username VARCHAR, author__full_name VARCHAR, author__image_url VARCHAR, source_type VARCHAR, source__idorder BIGINT, source__orderid VARCHAR, source__idpicklist BIGINT, source__picklistid VARCHAR, source__idpicklist_batch BIGINT, source__picklist_batchid VARCHAR, source__idproduct BIGINT, source__productcode VARCHAR, source__idcustomer BIGINT, source__customerid VARCHAR, source__idsupplier BIGINT, source__idpurchaseorder BIGINT, source__purchaseorderid VARCHAR, source__idreceipt BIGINT, source__receiptid VARCHAR, source__idreturn BIGINT, source__returnid VARCHAR, source__name VARCHAR, created_at TIMESTAMP, updated_at TIMESTAMP, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _content_hash BIGINT, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 8534ca3
CREATE TABLE picqer.customerfields(idcustomerfield BIGINT NOT NULL, title VARCHAR, "type" VARCHAR, required BOOLEAN, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _content_hash BIGINT, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 8534ca3
CREATE TABLE picqer.customers(idcustomer BIGINT NOT NULL, customerid VARCHAR, "name" VARCHAR, contactname VARCHAR, telephone VARCHAR, emailaddress VARCHAR, discount DECIMAL(38,9), vatnumber VARCHAR, calculatevat BOOLEAN, remarks VARCHAR, default_order_remarks VARCHAR, defaultorderremarks VARCHAR, auto_split BOOLEAN, "language" VARCHAR, idtemplate BIGINT, idfulfilment_customer BIGINT, comment_count BIGINT, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _content_hash BIGINT, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 8534ca3
CREATE TABLE picqer.dates("day" DATE NOT NULL, number BIGINT, "year" BIGINT, "quarter" BIGINT, "month" BIGINT, "week" DATE, iso_year BIGINT, iso_week BIGINT, weekday BIGINT, holiday VARCHAR, is_workday BOOLEAN, workdays BIGINT, utc_offset BIGINT, shift BIGINT, shift_hour BIGINT, timezone VARCHAR, country VARCHAR, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _content_hash BIGINT, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 8534ca3
CREATE TABLE picqer.fulfilment_customers(idfulfilment_customer BIGINT NOT NULL, "name" VARCHAR, can_login BOOLEAN, username VARCHAR, emailaddress VARCHAR, "language" VARCHAR, idtemplate BIGINT, last_login_at TIMESTAMP, preferred_idwarehouse BIGINT, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _content_hash BIGINT, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 8534ca3
CREATE TABLE picqer.hooks(idhook BIGINT NOT NULL, "name" VARCHAR, "event" VARCHAR, address VARCHAR, active BOOLEAN, "secret" BOOLEAN, created TIMESTAMP, updated TIMESTAMP, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _content_hash BIGINT, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 8534ca3
CREATE TABLE picqer.location_stock_history(idproduct_location_stock_history BIGINT NOT NULL, idproduct BIGINT, idlocation BIGINT, contra_idlocation BIGINT, iduser BIGINT, old_stock BIGINT, stock_change BIGINT, new_stock BIGINT, change_type VARCHAR, changed_at TIMESTAMP, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _content_hash BIGINT, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 8534ca3
CREATE TABLE picqer.locations(idlocation BIGINT NOT NULL, idwarehouse BIGINT, parent_idlocation BIGINT, "type" VARCHAR, "name" VARCHAR, remarks VARCHAR, unlink_on_empty BOOLEAN, location_type__idlocation_type BIGINT, location_type__name VARCHAR, location_type__default BOOLEAN, location_type__color VARCHAR, is_bulk_location BOOLEAN, is_exclusive_location BOOLEAN, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _content_hash BIGINT, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 8534ca3
CREATE TABLE picqer.locationtypes(idlocation_type BIGINT NOT NULL, "name" VARCHAR, "default" BOOLEAN, color VARCHAR, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _content_hash BIGINT, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 8534ca3
CREATE TABLE picqer.movements(idmovement BIGINT NOT NULL, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _content_hash BIGINT, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL, idproduct BIGINT, from_idwarehouse DECIMAL(38,9), to_idwarehouse DECIMAL(38,9), amount DECIMAL(38,9), iduser BIGINT);
-- 8534ca3
CREATE TABLE picqer.orderfields(idorderfield BIGINT NOT NULL, title VARCHAR, "type" VARCHAR, required BOOLEAN, visible_picklist BOOLEAN, visible_portal BOOLEAN, only_accessible_via_api BOOLEAN, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _content_hash BIGINT, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 8534ca3
CREATE TABLE picqer.orders(idorder BIGINT NOT NULL, idcustomer BIGINT, idtemplate BIGINT, idshippingprovider_profile BIGINT, orderid VARCHAR, deliveryname VARCHAR, deliverycontactname VARCHAR, deliveryaddress VARCHAR, deliveryaddress2 VARCHAR, deliveryzipcode VARCHAR, deliverycity VARCHAR, deliveryregion VARCHAR, deliverycountry VARCHAR, full_delivery_address VARCHAR, invoicename VARCHAR, invoicecontactname VARCHAR, invoiceaddress VARCHAR, invoiceaddress2 VARCHAR, invoicezipcode VARCHAR, invoicecity VARCHAR, invoiceregion VARCHAR, invoicecountry VARCHAR, full_invoice_address VARCHAR, telephone VARCHAR, emailaddress VARCHAR, reference VARCHAR, customer_remarks VARCHAR, pickup_point_data JSON, partialdelivery BOOLEAN, auto_split BOOLEAN, invoiced BOOLEAN, preferred_delivery_date DATE, discount DECIMAL(38,9), calculatevat BOOLEAN, "language" VARCHAR, via_portal BOOLEAN, status VARCHAR, public_status_page VARCHAR, created TIMESTAMP, updated TIMESTAMP, idfulfilment_customer BIGINT, comment_count BIGINT, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _content_hash BIGINT, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 8534ca3
CREATE TABLE picqer.packagings(idpackaging BIGINT NOT NULL, "name" VARCHAR, barcode VARCHAR, length DECIMAL(38,9), width DECIMAL(38,9), height DECIMAL(38,9), use_in_auto_advice BOOLEAN, active BOOLEAN, created_at TIMESTAMP, updated_at TIMESTAMP, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _content_hash BIGINT, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 8534ca3
CREATE TABLE picqer.packingstations(idpacking_station BIGINT NOT NULL, "name" VARCHAR, printer_packinglists__idprinter BIGINT, printer_packinglists__name VARCHAR, printer_packinglists__format VARCHAR, printer_packinglists__custom_width DECIMAL(38,9), printer_packinglists__custom_height DECIMAL(38,9), printer_packinglists__zpl_support BOOLEAN, printer_packinglists__printnode_printerid BIGINT, printer_shipping_labels__idprinter BIGINT, printer_shipping_labels__name VARCHAR, printer_shipping_labels__format VARCHAR, printer_shipping_labels__custom_width DECIMAL(38,9), printer_shipping_labels__custom_height DECIMAL(38,9), printer_shipping_labels__zpl_support BOOLEAN, printer_shipping_labels__printnode_printerid BIGINT, printer_shipping_documents__idprinter BIGINT, printer_shipping_documents__name VARCHAR, printer_shipping_documents__format VARCHAR, printer_shipping_documents__custom_width DECIMAL(38,9), printer_shipping_documents__custom_height DECIMAL(38,9), printer_shipping_documents__zpl_support BOOLEAN, printer_shipping_documents__printnode_printerid BIGINT, printer_product_labels__idprinter BIGINT, printer_product_labels__name VARCHAR, printer_product_labels__format VARCHAR, printer_product_labels__custom_width DECIMAL(38,9), printer_product_labels__custom_height DECIMAL(38,9), printer_product_labels__zpl_support BOOLEAN, printer_product_labels__printnode_printerid BIGINT, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _content_hash BIGINT, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 8534ca3
CREATE TABLE picqer.picking_containers(idpicking_container BIGINT NOT NULL, idpicklist BIGINT, "name" VARCHAR, created_at TIMESTAMP, updated_at TIMESTAMP, resolved_at TIMESTAMP, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _content_hash BIGINT, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 8534ca3
CREATE TABLE picqer.picklists(idpicklist BIGINT NOT NULL, picklistid VARCHAR, idcustomer BIGINT, idorder BIGINT, idreturn BIGINT, idwarehouse BIGINT, idtemplate BIGINT, idpicklist_batch BIGINT, idshippingprovider_profile BIGINT, deliveryname VARCHAR, deliverycontact VARCHAR, deliveryaddress VARCHAR, deliveryaddress2 VARCHAR, deliveryzipcode VARCHAR, deliverycity VARCHAR, deliveryregion VARCHAR, deliverycountry VARCHAR, telephone VARCHAR, emailaddress VARCHAR, reference VARCHAR, assigned_to_iduser BIGINT, invoiced BOOLEAN, urgent BOOLEAN, preferred_delivery_date DATE, status VARCHAR, totalproducts BIGINT, totalpicked BIGINT, weight BIGINT, snoozed_until TIMESTAMP, closed_by_iduser BIGINT, closed_at TIMESTAMP, created TIMESTAMP, updated TIMESTAMP, idfulfilment_customer BIGINT, comment_count BIGINT, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _content_hash BIGINT, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 8534ca3
CREATE TABLE picqer.picklists_batches(idpicklist_batch BIGINT NOT NULL, idwarehouse BIGINT, picklist_batchid VARCHAR, title VARCHAR, display_title VARCHAR, "type" VARCHAR, status VARCHAR, assigned_to__iduser BIGINT, assigned_to__full_name VARCHAR, assigned_to__username VARCHAR, completed_by__iduser BIGINT, completed_by__full_name VARCHAR, completed_by__username VARCHAR, total_products BIGINT, total_picklists BIGINT, completed_at TIMESTAMP, created_at TIMESTAMP, updated_at TIMESTAMP, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _content_hash BIGINT, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 8534ca3
CREATE TABLE picqer.picklists_batches_presets(idpicklist_batch_preset BIGINT NOT NULL, "name" VARCHAR, active BOOLEAN, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _content_hash BIGINT, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 8534ca3
CREATE TABLE picqer.pricelists(idpricelist BIGINT NOT NULL, "name" VARCHAR, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _content_hash BIGINT, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 8534ca3
CREATE TABLE picqer.product_locations(idproduct BIGINT NOT NULL, idlocation BIGINT NOT NULL, idwarehouse BIGINT, parent_idlocation BIGINT, "type" VARCHAR, "name" VARCHAR, remarks VARCHAR, unlink_on_empty BOOLEAN, location_type__idlocation_type BIGINT, location_type__name VARCHAR, location_type__default BOOLEAN, location_type__color VARCHAR, is_bulk_location BOOLEAN, is_exclusive_location BOOLEAN, stock_for_product__stock BIGINT, stock_for_product__stock_reserved_picklists BIGINT, is_preferred BOOLEAN, note VARCHAR, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _content_hash BIGINT, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 8534ca3
CREATE TABLE picqer.product_parts(partof_idproduct BIGINT NOT NULL, idproduct_part BIGINT NOT NULL, idproduct BIGINT, amount BIGINT, productcode VARCHAR, "name" VARCHAR, "type" VARCHAR, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _content_hash BIGINT, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 8534ca3
CREATE TABLE picqer.product_warehouses(idproduct BIGINT NOT NULL, idwarehouse BIGINT NOT NULL, stock_level_order BIGINT, stock_level_desired BIGINT, stock_level_maximum BIGINT, stock_location VARCHAR, picking_stock_replenish_trigger BIGINT, picking_stock_replenish_to BIGINT, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _content_hash BIGINT, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 8534ca3
CREATE TABLE picqer.productfields(idproductfield BIGINT NOT NULL, title VARCHAR, "type" VARCHAR, required BOOLEAN, visible_picklist BOOLEAN, visible_invoice BOOLEAN, visible_shippinglist BOOLEAN, visible_portal BOOLEAN, visible_purchase_order BOOLEAN, visible_receipt BOOLEAN, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _content_hash BIGINT, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 8534ca3
CREATE TABLE picqer.products(idproduct BIGINT NOT NULL, idvatgroup BIGINT, idsupplier BIGINT, productcode VARCHAR, "name" VARCHAR, price DECIMAL(38,9), fixedstockprice DECIMAL(38,9), productcode_supplier VARCHAR, deliverytime BIGINT, description VARCHAR, barcode VARCHAR, unlimitedstock BOOLEAN, assembled BOOLEAN, "type" VARCHAR, weight BIGINT, length BIGINT, width BIGINT, height BIGINT, minimum_purchase_quantity BIGINT, purchase_in_quantities_of BIGINT, hs_code VARCHAR, country_of_origin VARCHAR, show_on_portal BOOLEAN, active BOOLEAN, created TIMESTAMP, updated TIMESTAMP, comment_count BIGINT, analysis_abc_classification VARCHAR, analysis_pick_amount_per_day DECIMAL(38,9), idfulfilment_customer BIGINT, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _content_hash BIGINT, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 8534ca3
CREATE TABLE picqer.purchaseorders(idpurchaseorder BIGINT NOT NULL, idsupplier BIGINT, idtemplate BIGINT, idwarehouse BIGINT, purchaseorderid VARCHAR, supplier_name VARCHAR, supplier_orderid VARCHAR, status VARCHAR, remarks VARCHAR, delivery_date DATE, "language" VARCHAR, purchased_by_iduser BIGINT, purchased_at TIMESTAMP, completed_by_iduser BIGINT, completed_at TIMESTAMP, created_by_iduser BIGINT, created TIMESTAMP, updated TIMESTAMP, idfulfilment_customer BIGINT, comment_count BIGINT, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _content_hash BIGINT, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 8534ca3
CREATE TABLE picqer.receipts(idreceipt BIGINT NOT NULL, idwarehouse BIGINT, "version" BIGINT, supplier__idsupplier BIGINT, supplier__name VARCHAR, purchaseorder__idpurchaseorder BIGINT, purchaseorder__purchaseorderid VARCHAR, receiptid VARCHAR, status VARCHAR, completed_by__iduser BIGINT, completed_by__name VARCHAR, amount_received BIGINT, completed_at TIMESTAMP, created TIMESTAMP, updated TIMESTAMP, remarks VARCHAR, amount_received_excessive BIGINT, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _content_hash BIGINT, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 8534ca3
CREATE TABLE picqer.return_reasons(idreturn_reason BIGINT NOT NULL, "name" VARCHAR, "default" BOOLEAN, created_at TIMESTAMP, updated_at TIMESTAMP, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _content_hash BIGINT, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 8534ca3
CREATE TABLE picqer.return_statuses(idreturn_status BIGINT NOT NULL, "name" VARCHAR, "default" BOOLEAN, completed BOOLEAN, color VARCHAR, created_at TIMESTAMP, updated_at TIMESTAMP, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _content_hash BIGINT, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 8534ca3
CREATE TABLE picqer."returns"(idreturn BIGINT NOT NULL, idreturn_status BIGINT, idcustomer BIGINT, idorder BIGINT, idtemplate BIGINT, returnid VARCHAR, "name" VARCHAR, contactname VARCHAR, address VARCHAR, address2 VARCHAR, zipcode VARCHAR, city VARCHAR, region VARCHAR, country VARCHAR, full_address VARCHAR, telephone VARCHAR, emailaddress VARCHAR, "language" VARCHAR, reference VARCHAR, tracking_code VARCHAR, received_at TIMESTAMP, completed_at TIMESTAMP, created_at TIMESTAMP, updated_at TIMESTAMP, idfulfilment_customer BIGINT, comment_count BIGINT, return_status__idreturn_status BIGINT, return_status__name VARCHAR, return_status__default BOOLEAN, return_status__completed BOOLEAN, return_status__color VARCHAR, return_status__created_at TIMESTAMP, return_status__updated_at TIMESTAMP, customer__idcustomer BIGINT, customer__customerid VARCHAR, customer__name VARCHAR, customer__contactname VARCHAR, order__idorder BIGINT, order__orderid VARCHAR, order__reference VARCHAR, order__created_at TIMESTAMP, totals__returned_products_count BIGINT, totals__returned_products_value DECIMAL(38,9), totals__replacement_products_count BIGINT, totals__replacement_products_value DECIMAL(38,9), totals__days_after_order_shipped BIGINT, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _content_hash BIGINT, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 8534ca3
CREATE TABLE picqer.shipments(idshipment BIGINT NOT NULL, idpicklist BIGINT, idorder BIGINT, idreturn BIGINT, idpackaging BIGINT, idshippingprovider BIGINT, idcompany_shippingprovider BIGINT, idcompany_shippingprovider_profile BIGINT, provider VARCHAR, providername VARCHAR, public_providername VARCHAR, profile_name VARCHAR, carrier_key VARCHAR, labelurl VARCHAR, labelurl_pdf VARCHAR, labelurl_zpl VARCHAR, trackingcode VARCHAR, trackingurl VARCHAR, tracktraceurl VARCHAR, weight BIGINT, created_by_iduser BIGINT, cancelled BOOLEAN, idfulfilment_customer BIGINT, created TIMESTAMP, updated TIMESTAMP, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _content_hash BIGINT, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 8534ca3
CREATE TABLE picqer.shippingproviders(idshippingprovider BIGINT NOT NULL, "name" VARCHAR, provider VARCHAR, active BOOLEAN, created TIMESTAMP, updated TIMESTAMP, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _content_hash BIGINT, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 8534ca3
CREATE TABLE picqer.stats("key" VARCHAR NOT NULL, description VARCHAR, "value" BIGINT, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _content_hash BIGINT, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 8534ca3
CREATE TABLE picqer.stock_snapshots("day" DATE NOT NULL, idwarehouse BIGINT NOT NULL, idproduct BIGINT NOT NULL, productcode VARCHAR, stock BIGINT, reserved BIGINT, reservedbackorders BIGINT, reservedpicklists BIGINT, reservedallocations BIGINT, freestock BIGINT, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _content_hash BIGINT, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 8534ca3
CREATE TABLE picqer.stockhistory(idproduct_stock_history BIGINT NOT NULL, idproduct BIGINT, idwarehouse BIGINT, iduser BIGINT, idlocation BIGINT, old_stock BIGINT, stock_change BIGINT, new_stock BIGINT, reason VARCHAR, change_type VARCHAR, changed_at TIMESTAMP, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _content_hash BIGINT, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 8534ca3
CREATE TABLE picqer.suppliers(idsupplier BIGINT NOT NULL, "name" VARCHAR, contactname VARCHAR, address VARCHAR, address2 VARCHAR, zipcode VARCHAR, city VARCHAR, region VARCHAR, country VARCHAR, telephone VARCHAR, emailaddress VARCHAR, remarks VARCHAR, "language" VARCHAR, active BOOLEAN, full_address VARCHAR, comment_count BIGINT, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _content_hash BIGINT, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 8534ca3
CREATE TABLE picqer.tags(idtag BIGINT NOT NULL, title VARCHAR, color VARCHAR, "inherit" BOOLEAN, text_color VARCHAR, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _content_hash BIGINT, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL, shade VARCHAR);
-- 8534ca3
CREATE TABLE picqer.tasks(idtask BIGINT NOT NULL, title VARCHAR, description VARCHAR, assigned_to_iduser BIGINT, is_seen_by_assignee BOOLEAN, deadline_date TIMESTAMP, deadline_time TIME, completed_at TIMESTAMP, completed_by_iduser BIGINT, created_by_iduser BIGINT, created_at TIMESTAMP, updated_at TIMESTAMP, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _content_hash BIGINT, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 8534ca3
CREATE TABLE picqer.templates(idtemplate BIGINT NOT NULL, "name" VARCHAR, custom_css VARCHAR, "default" BOOLEAN, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _content_hash BIGINT, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 8534ca3
CREATE TABLE picqer.users(iduser BIGINT NOT NULL, idpacking_station BIGINT, username VARCHAR, firstname VARCHAR, lastname VARCHAR, first_name VARCHAR, last_name VARCHAR, full_name VARCHAR, emailaddress VARCHAR, "language" VARCHAR, "admin" BOOLEAN, active BOOLEAN, last_login_at TIMESTAMP, created_at TIMESTAMP, updated_at TIMESTAMP, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _content_hash BIGINT, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 8534ca3
CREATE TABLE picqer.vatgroups(idvatgroup BIGINT NOT NULL, "name" VARCHAR, percentage DECIMAL(38,9), standard BOOLEAN, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _content_hash BIGINT, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 8534ca3
CREATE TABLE picqer.warehouse_stock(idwarehouse BIGINT NOT NULL, idproduct BIGINT NOT NULL, productcode VARCHAR, stock__idwarehouse BIGINT, stock__stock BIGINT, stock__reserved BIGINT, stock__reservedbackorders BIGINT, stock__reservedpicklists BIGINT, stock__reservedallocations BIGINT, stock__freestock BIGINT, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _content_hash BIGINT, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 8534ca3
CREATE TABLE picqer.warehouses(idwarehouse BIGINT NOT NULL, "name" VARCHAR, accept_orders BOOLEAN, counts_for_general_stock BOOLEAN, priority BIGINT, active BOOLEAN, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _content_hash BIGINT, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 8534ca3
CREATE TABLE picqer.webshoporders(idcompany_webshop_order BIGINT NOT NULL, idcompany_webshop BIGINT, idorder BIGINT, foreign_id VARCHAR, foreign_number VARCHAR, foreign_status VARCHAR, status VARCHAR, reason VARCHAR, ordered TIMESTAMP, created TIMESTAMP, updated TIMESTAMP, _read_at TIMESTAMP WITH TIME ZONE, _deleted_at TIMESTAMP WITH TIME ZONE, _content_hash BIGINT, _dlt_load_id VARCHAR NOT NULL, _dlt_id VARCHAR NOT NULL);
-- 3040e68
INSERT INTO picqer._dlt_loads ("load_id", "schema_name", "status", "inserted_at", "schema_version_hash") VALUES
('1761840000.0', 'picqer', 0, '2026-11-30', 'FFrAcb9t6me36Vgb1eKVn/RX14n+pErHJsXYVI9Q8wc='),
('1761840000.1', 'picqer', 0, '2026-11-30', 'fNDAhoImPL4Pj8RdSQIMSfq185t8WxUYuBsefFBcpao='),
('1761840000.2', 'picqer', 0, '2026-11-30', 'mnxpKPNDbjhEbLc3K7ViDo/AMZXVpozVXKN2nLaELD4='),
('1761840000.3', 'picqer', 0, '2026-11-30', 'MmsMAMN5Z8wO1cmonNXAJkvAwUorrV8o4vCA6FD8GZk='),
('1761840000.4', 'picqer', 0, '2026-11-30', 'MmsMAMN5Z8wO1cmonNXAJkvAwUorrV8o4vCA6FD8GZk='),
('1761840000.5', 'picqer', 0, '2026-11-30', 'RM3NPPHoBDfM6mUn2cNc0+MVWnyOv6lJYrZIeQdXeC8='),
('1761840000.6', 'picqer', 0, '2026-11-30', 'RM3NPPHoBDfM6mUn2cNc0+MVWnyOv6lJYrZIeQdXeC8=');
-- 3040e68
INSERT INTO picqer._dlt_pipeline_state ("version", "engine_version", "pipeline_name", "state", "created_at", "version_hash", "_dlt_load_id", "_dlt_id") VALUES
(4, 4, 'picqer_warehouse_picqer', 'eNrVWlFvpDYQ/iunfclV3WywAQMrVZX6UFVVK1W9vLSnE3LACTQscGA2jU7332tYFoZdL0zi6KSiSGGNsb9vPns8Y/NlFdaSSxHuRVWnRb7aOutjkcgf0nz6pExLkbWFOd+J1Vb9jj6LKnzilUiKphbhoWC1XtVRIna8q1evth/7mqtP61Us7nmTyRDUGFpSL8Zc8lrI83JRyzTnUkEJ5XPZPoszuQHF9SZuosf47qTyoaG8yTLFrCcTJrxOVAt3zq+l/Dvhd82ftCn/8ss/rMh5+q20bovfP/sy+/fDL/9U0U+3Pzv1Dy2poqmils+XIy51VwlYXBUKhOzue+5fviq7VemeR8+qR9XKU1JkLXxqUXZNyLVFbgnbWpb621jtRb/vfqiqUVZEj3NVvaFqpuSSyQTEjx8/rbbBGvx+f6WsEsl0L67W765k1Yir71QdS0Gsn0QpcagqweO5mqyvqVodRoaZRXy0RQjVWWSE0dnExvD1sXwJ0fBVc6gD+nrSxEaTpmye9A2zncC/6SAdB8XJ0wA8ZSdPXcsCTzGDBWBfMB51R+PVTVlmqZqhJmajHtpstq0z24CiY+usYcGF+UMRJgG4Fkxi09EkikHnxVqPZ2QW28GbxdeZZYIEPYtAt0usvXPWRowdC83YcecYH9gStoYl769aQ7SjIFI24WpNrNCuFCBbMIrjjEbZc/lQFU1pZhSGNopr6YwyoOiM4mLYMjTbYGSrWEUq1KjNllKX4Om6+qX0CKPji5nooM8Fvq4D+XZr9H0qstiMMl5hZs1EDwck6InuolV2gcpFFYvKnDPDy8y0MgMcaJ0ZWmcGdI4atZLu3oQ0XmhPK/QUCp43WmkGlJb8YcK2K9jUCY9bjof/L7WAh5fd08reYkDz9tB6e3Be8+iRqzzqwUhrD6+1rw2ARxgHvutJyYWwhmCsgh4NPplape1ami/zPj5M9r1LpgFY0OPBR8e4PkiIVN7Y9hYOUYMZeXxiFGiD3R7O9Qhn8PgLpAI6JdUtkuEdlyqtr8NSZcXCbO0O0BErsaxL3DpUNz2qmx7VMAUuVzCYEQE65A2Af6yTtCyVEmr13aex2bAgFsGbTusYz9Bg4wDY9Tx7YgEvKcWuzLgUZqzRTpIQ7YAZUGB9AOxyiS3QWqXVZvoSvL5Eq2+HAK0pQWtKgKZJUTyascTrSbV6dgjwLNFaEqBlJWRT5d2OqeEuF6F4ValW1RMsaOYUrS91zpirN2qzJZxQvNC2NUO8h4LnjVacAsXvm+w+zXYil+ExgjZibxMdpbGXm6EX7PYbbHKBmG3jTQ+0b4fYLOmlxhh2N5kwEDbeqVCtS9WMDM60kdDY9mDmJWT4Ycu8k5zXyHhecDGHHQf/jlcH9xspGlKMRKxr23pH3K1Ltm7QOWoVAhXVc7fup3kkDiCaXKbZ4Tbmz6qlwLPba2P3l7NepbWKY9WaKaR6qQ2SlETigeeTvibYqUegB5m1rwd24FUs0uLj97I9dGlBTTvSvD0G+3tRpSrJnZjgpPaQNX2F4ayJSAGdjUmxOjEl0pb0Y6wWccjlmZIW2xLv2yvJ0EoGxETJwHqJkgEDSrZxbOtDzZQMLoXIXdMvVfJb6+TjZ1xgNOOCl8w4Oob/rR5NFSW8FsbOneJTH6pPfaZQsJkA7HcYB00Zz4+DeTmoNYm2IpGW0sw26KMxSog+zjqAwEZYsMc3s8qQu4HdVCOz4A9aKfHmNlLxowV9PkoJ8LJq5i86s0WyAZos1cZJRxDoMQB6XOBKKdwvro2yRwpSpEWigX5zuO6zR8SuD+xuiaUPPhcQd3VSlOZuz8a7PVvr9iZI0NqiEw06zR4UQrAGvnJhprZ+YQatHz5nmKzNCc8fdGHUy5dnx2fttWH95b1ueUaHUdT2z4/ID9+ZhG9gTceeOwS/7vq5/v/YFe5PL9jVAVV3xV6cOdmxdJPG/fmoam+8B+9t7qtiF6bx8AWNqnhWBOvL4qT2SQGsy3eFMpeq09+sJ8jaXb0OVnfzUhfi4B2mo514AxT0Muignabjn248GblL/HcB1HUu7zjhlwf3cng4O2UWzOLaM4cwRgZCHyxR5qMOX9BrimuShFCwKYNIQjwP7STgFk4/7cOSV/PR2BJXD/slEMWfdVOPniPFfYe51DI4QzyRxiG+w6z1KhdPopbH38tWDTRYUV9/LUC1ifPGUO0hZv/aXv8B7VP0qw==', '2026-11-30', 'b4JptZhabuR2upY8pP0c4wLp0ToMq8tlxSHjrcBTF4s=', '1761840000.5', 'i0');
-- 3040e68
INSERT INTO picqer._dlt_version ("version", "engine_version", "inserted_at", "schema_name", "version_hash", "schema") VALUES
(9, 11, '2026-11-30', 'picqer', 'RM3NPPHoBDfM6mUn2cNc0+MVWnyOv6lJYrZIeQdXeC8=', 'eNrtPV2T5Lhtf8W1r4ld8dq5slOVlyQPSarsOKnKp+uKxZHY3bpRS32SenbnXPffQ1JfJAiQ1EdP98zSD+dZAITYEgCCAAj+5dOLaNqirj793S9+/9e/GP/FTrw9SdCn//jDb/74pz/9c/0P/3T4w3fn/6w+Z3/M/uav/vBf/129/tvLd+W//m/zf/8i/j3/H/GPv/v7T3K8qI5FJdjM9Ne/ltCKn4XidimyH0Wj6Dr+VIpWwv7yieVlZwz4y0RtIeSYrC6v56ofhNEbpDnvOOteLxr+VMg5dQpcXctSPVhCD7xsxc/YjGeGALWMb1G1oulEznhnMTXhkGNXnEXb8fOFYtpmJ3HmbOA1MzXhDlPxlZwk+NzOu+wRSzj2M0EmF89FsfnSFJ1gedFe6rbo+g/zqX0u9JtpRFtfm8wVEjVSA8qa560rTD0YiJICsiK3qEdY7Jwl6NKIrBhE6Lvf7vixuubav9mOd1f7Rw2gxxFMUp4wfOxvXy4P/Xf+WX+VOr9mnf3aJiCQhCIfMPZ7maDx71k/uTjz5pU9i1fjIxb5C++OTX29gGdMYOIh/eD2ermUhTSh9uAJ7Bk8/IiszgX2MjQc/SI/zwZ8HkULb/+sIoNPURA4IJcqc+blJ6A+v/mdliiu3+fvFcND8VXkbVdnzy5riFv9EONNMPRFowTkS8hFWUh5f1W6Y7GxEJ4vlos2a4pLB5clE04+/Yk3zqceYeSga1UWZ6lo/eu0xgKUM+26LjUL3rbiLDXBtqczlBw4AOYxGkBO9YsojidbUQeQ542WckXvbMM0gDyDvhQ5GNNDPENO7uROwcmdi6o4X8/sIk2ZtI+C/XjlVVd0rxYfmsqn+yNxUY30hWhZfbDFm6Ty/dSWOXI2wsiPl9XXqpO2sT6wulG8rOEulmTUnuovTK4nl7rppIpbK46NogU266Q22tLag8ghWSN4ByR8hHlXTvWPn+rKWjmvl9xhNsIWM8vq81lUHdOvELxUE+P5oLzi5WtbtIw/ZSwrpeYWhyLjjhXy0ZHfaxokdwLPjJ/VZNhFNCznrzh3jHC1hS/yw7U8FGX/Jq7SlJ2dtRSj8LwuJr+740pNQO8HzEV+vbBWyudo1QcHVpQC8c9MOM3XcoGhW2shlnj1eiDGbJmPfK2KH6+jX6ccN6mihn9EOnryGxwF9PRML05+McEOdXPW7+zThTfyOXoWX39ZKXBZ/DR86VaI6pdqwuZTR16MdfyIO4sDah+XsRdGyRAMUxDPEGmRS7BIaojH0JZ1A+yAgpADiuok5BcAG4MeRi/dcjRzH2WAyeftJOxNXePyOSIWCKkeYnvtmpUUKmUUsKfMqCUbxn4Q8qSyaBWzr4jujphlW763U9/+R0H1XKqEw1+HQpQ5pY02zZ5qaXLGx/eoPRX1hZdXe0APSYqTFGeB4kg36CgojRmQ+6lKEtoktDsIrRtsgLg9rfsXOedTfW0FGDzDPcPdqRLhkHmIdFlF8wI2eBMwYuATz57rJhdNi7Iw0BHM1HZKiRXOa8ZGsOJlWff7PZyZifewOzRCuK91hvr2XsmcJHOCOI9FJlwZRwn2dRsHts7gEe6Nzu8cMU+6kXQD6IZ6m7hSDBigDQpYHxiuFA6SfnFuJozKTObmfHAd7FF7Pmy5rvfhSDteeQ7FVd8y/7Ywl5JimHeOYQ76Z+rq5I7iCmug75HEXu1EL3mM9v9YKV5EybSH6zreFjbktw/EUkiLBvjjGD6S3Zl/VQk5kt2ID7OrkSwLQNEZd+m5F9Wx3y9J1b2UoiraE+ua4niEaewArc+IUUPruCfUKZXyyGbItio7JVUYvk10sfcwZKjSGeD7WsvZ8WPEVF2sLyq9zC1Y6HQ0Qv74ZxgL6GHeipPqWeXpxfkCSh0gjsw/jb9dY5jxMpjziwOkvtoRe6TzcjA8+bMBcS4O/Fp2Pn4jSexLcNNxKAGdCGzZ07UkViUHSc5KUoqvWXltixdB8kIoSIb9kiKt0pgAwuKHJFFwEXbHsDGexfDY2ZJxvvhBK8eLg2iga2IhyNdS1R3QVQVIHv/DLrXWsrd1pSU2C75Nwpt48AtXEJ5l4tIxJNhtY+jCLLUJb7UyHkUlGl4ixoEkItnKH1c3sBBvAvoCBctry5Jm3ksz93V+J26IBELcfZTzDfzrTTGvfhVl1NtA0MHVnXQVYt0DhmbzIC6eDZHbo6niWfu8FbYo4QfGUHk/D1mYOZ4FdJApevDIhnPWoq3WUzM6ScGsm1dXIkYEFTAYHHBsPEVzP3u6Q4igyCUBrGPWIO+glbEPNbguc8SWztCgwmcnXh0xgz4gPAwq8QV59gz1li7wFvzeAURX0Or5uIEEEx4Y7BgQA7y4wj+ZuXuZOWh6ttq4KR5DWyuChLR7ESyDxPe2hBusUlZXXcOpUKmL3dukvlOrmExcMnFZwN5sNXbn+kWoM1X2lmGGOiZtRAEVnMA7mKkkZ/vJ2V7xhJHZoanP5NbfQXqq5BDeXU1yBqhlfOPLgvx8Fq89S3omoHpv6eFefk2LujKIqqccbMrBphzsO8rBpoXz3g7aroZa/QjcWPcY0mC7qh2pyzfMIWJqHNTbxcekkwbcWwMm0dyqBWPjpRYcZByhjvSvbOB0Q5m/CPlyqo6D0IEBXn2MRIpXlfMG5rsGYFohHk4/LMHdXsFJHKXyHaBaeQrqhvqRpPF+1U6mpOxUUEy3hQg0g1jb0WGJaC7u/LBwQ9iIH6/O8YUJSBrkF2ni5fSnWkR7sYPIIJuieqnhgUWICzJpT8XlUlRHcj4WQfinuT3AACrMYuyA5h43IUiCLOXqKooL/vtGXFpGH7VMczYou9ouxnSjDI8Nmyj2tmWpb0c6TOweJp7lPE6atfFD1mET7kjujARyayDSCvx889WurspXpiqq257+peCMXwr7QxI0aal6uKUK6NzWhcpghy5TGH5PVU8LVFqgjAUKSHecDI+NW5EVCqAcybXwQHht3MddqpItv5ctd6Vzqzm3OaIWnSDZXzWSaU+m3TDtrrDHibTTohlvzLyou/JNrfbjd2FOBn/PSrj2xMGBtx6y+cIbdM0YpX9zhIpnz1wqA+x/PoPdWNSIg4GoCf72yZ5VF5/EXwwSnTmNvTYkmmH8pSLRLK/9ZR/82tWM5y8woo+gb3CNhlM6PoPXXqYBWRrgVI3+fmLwluXZw7wpXh3WiwjgUEPXN7TCKlUh9g4VII18gGjYMBOdcWW6OaOGw+y9l9bfpRQZ6szVQ7bwF0zfO8R8IFzIvvdAmWuqI8g3XDPm4Y0Y+Rj6nSfz06XUF5zVTcxUTGpfDw1kqIZW6j61AQ9MUPyoCKkd08lMqqAog/rhIV/zMFJLcMqgJDvDPLpC0S5/SFBj/CM2yynF3qM3gSH7TymkPd4BQQVyRsfqUNTAJZKd19lVnxqJ1iR0xMpHhvUJEsdLuzEyRqtc8lWPitctatB+suw+IUbDyFE3mVi0nhFj4lXNYLBY2wJjY7yt8cB21LJFU694FO3aYYRh7wuM8rl3OOniR4RdPN+A7X4Vzt3n5nlH7D6hoKvnoQ87e2BwtLsXMS61AnrQLTvYSG/etw+9pFX7Bl5UsFUWgnZ375AG7t8d/D5NMLBKHwPs6+awbPv/PiJpSlDKF5enCU/hufej66jmbVX3TpwvpRQxkOGboG6ab0DBXN8Ifvtg3LBiZy2WZtfgfU8vJhW4lwpYYrlV8lWHhxbmX7DlbFN3iOCitUeke/w5juJMQFIDDkXTds64GUqn8DgybgL6n8fwB7LwExn6yMDAg/wcyCMnKDlQnHlR8jyXMmhLioXwTLg6XuEp0QlIt2XOzwW4+11D9swF6rdW1keVbuzc9zlhFvsHKcmYTLjPhE82dnPL0iHgI/euL4Xb0dfBOmYdkgDT66DvkWVEZkbOx2jrvrY0AFPZ1fqKKWvS1HfUfxNTod21Vl8sr7gG9Negu5Um9w4ZpB6fG2A6ke0XZVjZC+JjqX+qRv6g1cioeYkzItJzl6qmkjxsrGluoWvvEjhmA6ECSo5R7HAV6tL4Bq96h9zWzwlKqvXKLeF9dj2rI0s33c5MV0GRLSxxipQteUCPBjULlEFhTN2o8UW+vSm1jHoqS8fe1gwtOfJjymRaZj/oMkvKfCO6a1PpyKJzkRnEOTJrEQBptXHvpiOhXGSE4wNP0P1aGaYAWVqkfIsUontbN90Dy/7qFVTTRxSl6MhFLhD3XhQ9qV9Sv7D6GQqx14lw/BC459w3ceR7D00beYGXb4D36pCuqxUyN1Nowun2C1I2L6deN8zihBF6qy2sFJTMuVtgAq6uCXzhXXU9P8FOdxPUEwEos6vaA79As2UiSJu3qkv9YEn7vnsMY4FThBhqag87C0/nONQZyfZSgkPbBtiT+nz7+MQNdnnSN+1pHUG1MSkS8cB9R/ZdYBgbLBvRcMQi2GvZ6cV7pGKY0UXQO9ZibllgsNkGV4eB4DM26jM97Kfi4hyUH2H0r4PXYGfYFdhGA6Jj4Vy4eCy8Fy4qKwEurRth/ooa7OVZiNBSgHW1BSjSig900q4ULwJMH+LoSr4U9vrgvW7aVWbU6XgDcfsaz0Wdcz5oR5ykiR9eE4GSRTQNdKlu47Vs6rC2WBlTS7akHKhy6K0v0v2VaviK9Xrdpyp923K2ZZ98w/Ir/X7ABx5hHle1dyKd/YWFCA6ndikYPsgMc7whLpbJZx+Xz2E22K4G4sJvB+5yLERwOLLrAaiI7+PugiDOvxsaqeltkUPh8b707seRFhMeGkxJHIIOsUL39DYqksVnD4/PQSaYrAFU8K1ASTPhocGInNmY8DdxpQyg/EI2ENMyBgkeLrSuq6VEBXb9MzRwyo8IRTtIuqa+yJ6vF3ap5arAhi2gfbrZxkJGP6hc57CIdwUv0QAExNG1uuvD2MOXzjFhyn2tAsZytckc5XCtpmicxIcC3jBfsjHtsTLQr65eQG974MGbHpB6GKIMZpbH61NZZEO6X/rI8E5BFx2qLHnAKu6U/kjpD+cKjf1uz+gPh6gOJtjmyUBu30b10txnPAe22PAJ52WDM4gauvJSVONmLMeTMuF3vR9dX2LoXoC5fh3hZ8dIDCDPa+opWMalV1KWwBI6SA+jL27voS94cyHzI0kPoj4wn6gRJB6mJ66WkAZoyQxNeZJv87qXdrm9dTIkFmIvO5sSI0n1kuoB1fPeBQjwuzo86+8XSymSpCYb1cRy9oeOboS3P2H3kv4NjeVGGth4cQb7jn8vDSZ0dcdLdCtkY3yqqgnl9IDHa8J92/KybpHq+gm6tp/MQwY18AOhkcdAZ/lhT7zLToRwDch0di95CNEewiR/uIE00PtYyHTgNAntZqHVMR7Pqj6jk9Amob2dk4k7lx6ncqV3uKQgZ4MXubGWZ6XH3J+iQ8+L+gdudKk2lR7t5I/dtIZp33IkXylSKkN6b2VI766kg7dtcazkutnVDGmzi6B9areuHuLaHAXIDQ2gty2heJe7/VWprbaq65/ki5HSXNglFjZmeaigjzI8vWLC5CBTECNVZqTKDOySgcnP3eMqkekKQcRMYfi93Gvg0hGlFhB9q3KNnQpGhuYU43U9jZBebSbOcAHzEn6zZSVbqkCQJdLGBFmQHMIMdq+HWbdsd3X2LO1c5t5TAFCejIakozmEGUwlL169pqlSbUwKCsUHhay1cPWK1yckJ+0IroAO/SOviIAaNw8+Oi97glvM4IULyr3WhmQ8PrzxsH3bxWbEKbSDuH3NQ6q4SzqZFnRME3XcX1C6OGJJbdyQVFh2dHtTBsWeEJFumpB0ZHKpUVChiZK/MnegjaGf2AOMByrAnrVVZjQ6FK2OiDFa5PgFZQRJ3AzR3v84hcdUD+2PVdgUDapiBP7QoEGP/2qKJnKW6O8mSPyRdUaH1ll0bJ2oVYS4qHfGO+JHpXvaUiD4ZoFgc2nbLyA8MA0Ghl26W6ywG+O7y691Wx8pNYj0vfBl4d4P5xLQzvUZnjjuIf4Y3rYwYHKwP/6m1zAam00Dk6BGyXO0kTBGPKC5SIdbksJQCrMtWoQowvAXcl5swbAHVKKJCDuVZqHSubSkuu9Tdf2VyP4hj6my60PT983eq5hxKbKOaAMxIVOqJ1mC/SxBtP6/hdbf5Qzs6tLiNQHesuDgJgAN8baSU1c76oL5ohINc6OZFM1bhB5xmwVxEYcNGHnaIPBjVPlMVXfCLarpoWT6TpF4G/6hBPSlX/v0DrxBzDStCikWErEWXBrRiuBCMFIFVoGBzrsYjDRvf6vfiuvrU5bgYbIEpgxuzRao83GqZBks4xPUEfMRhZyz85U+L8uvbyqveevjlBeePXP5b1jUM8MXHWQMHGAMXLZQny+8emUBpiTZKubE0csgub/Q3Z03OUszcaMpXBfRRIT6xNJcELxvLlo5sbnMCM91hE1TyJfVq4bZlneGk4Olnony2pSgK+8ADA5jl/yADtWI8PCfLviTNYL2yhuu/XgnZ2chgsPhzzbh/sHqPwIdPmFIBqvK/UenljhN52B9rNAWmp7emVOL6xscTnvYk3jJibmXE2N5FLs5LUztiqSEE97LjN7LjRlXfMXVWe418HauwioTM1o/RlpVFmdWGWVXmdcupr33R917Wxq9Vm8Zy+vs6tmAoJQPo82KZpoXymHG+pR0YWGtfMv221IA+lKT0dAa15j0IHII1PWk4t+2ilsLaZyuP8nVAblrzQA7WjzhgCbNcPqVuZEE4j3udk78zcMM61PCm7pTbTrrsCWjzF9UY5wnEFdwkEFGPj5RbKRs1Q1sWzQBb3HeWaGZPl6N6wSGD1x0IJ+pJHvUbZuXhYzYsO6YnFGbhPLF5WnCFzNV20NCfgAqbSHfzRbSWDp6wVE2E/an6GHO0rLC6i6LWA/NQJCUOMTdzlKvvQBifT+//pcBOZmAe3UioW5ZjLpeEWu5Fuy2hjbMCzfKwxrkBRvjOQ3x/I3wkAZ4ocZ3WMO7uKsQySsQH/bqw5X30a2ugdkcX2lEJgp0/Zvhyw+efcvn2R6z3Zq1CKhznPSKESCNf4hjMTG8RzIt4lwc+LXsfPxGEtKvBfSTNPqYzkTxbGFLApQg9ocTUk9TrfCBLVaETtBUyxV5LMdihMuBEvgUZKIf/wJOAUoQvocWObpsoyJYkO4DSkEy7EMDDHOzACp0PfpwfRB2S/qMCs0DX7EcZIgNIdwudrGM6RrIVs1Fia1kMlXQu1Y0RBsqw0SHuudIQrSrm73NjKcegHE/lySP+sXIaN+PJsk3/+6cv7aMHzopM73k6JoPrCjWR5yalT7grtvYUm9N2w6sEP3DNvEYGbGvJ4K5AHmbsOzwECmKbY2PH3G3iu5ua0bzEPfArjhJkJ3kpk444T0D7Okt3jfIY/hrR9DhlqySWp3pd7LkCDrUdmA62UI1L7AJwuywCjQDE/KDe/E19iGIrAdIw1uWcSS1ZbHwKRX5zaUijWVo8WLj+j3UeoNQBpacG/SHvkeGcMvJs7SCpBUk2eNv1B73hYlP7am+INUeNsYxpeMJgYGMYQksnGaXnB1g7X/wDVJvcislimMFP50B9tV0aZrqen4CDwaoIAvEcgLUngeAUd8R9RHtSJVAgmVrKsBTbXoKccAQh2OlNtenDy3hgGpMULd+FWsyZ4Df/oRoyrnfIed+v8vlVlz1sjLTvuLo8cZShHRX1ns+N2Qazc2tUSXXE28F4qkClHu638TDXbKF28U1Xbkg7HBB67ZosvkmYCsagKO9yuFHurtOGxNmgE3DQe7r3a4wpPQFl5HXWq60xOMHoc6fYviIb++YNAuxoZSJOCWL4O/X6XuPk7zpHsu0Nr+PxiTOmrnvAk01LqeI9l+0h+C4SUrd6YXS3Cpcf68rJHdujL64p/sjZBp6irE8Fxk8oWK6vq1d81cdBk/h+A/bCM0xxbFZUimrFychOgCR3KfGOLnJHnr/q5Wk4rQwUjPCfMnDcU/AiJ0XShDFkN7DsFAvInNBYb7FLEAau1+TK2ns9s0l9Z9vuHTOGaERuuf268Z3KQWuPIq5/ZJ51g0Ws3Dcdv/ygJuODddQTy+Uia+ZaFsn7khSpe3GQ1aizsvS9lLUnhejSoIc9D5r4Vjho4nIslUb+872Jrtsut7xLmW4FQd0vWj8U97SJwHLjwOUj0me9+sXJs8OkszR8KeMZaW6+/BQINdWIej9rssab8NSKzp6aRZK4HknJj3uj+IUUSyn7Utgqi5dFHtHWgEq4i1iS66LjWB0rcqiembyT3G+gIwrTUXK2Dxk+kvRmF+VOa2UogdFvV3Aw/OyMcqIVwaGYYcug8TLX6B7YjJAGqOLLXu6lsQ1dh4yusH8LZqPDK4fHrdH0N5KdrnVRM9tzvAVMxwGUzN00N4iWfPyQNJcesgWMcdNp49uAXu/GQ1TL3iUu4fHCCJvc8TNK0UTzdRnakO0pMbBgQvM7sKhC75GyATH0Ee/1ghzHDlk7Ut2TXPUgOhf6DXTQWLaH+wdUKILnIsNu7nnuhGsO/HK5/C6RBE3V0kjWkjzU756ozMYWZh5Two7vjpIf2fnvNBdqzzlKyQRZPyDKrU1F2rczfMMHEv/cQYulmSkhcsVN3pASl983NMEc2gnssS2450bHHbCNLB7Ptk1f0mSQkXuGhW9BtbShG++3TKFHB+h+nCUqa3xxlNdw8u1NMSJKiowCJpp0NtXgMudBYhI9ZCdq76XlwO3Qm75gA/Wg0Jbx3TqI+n2pNuTAm7V7Y63QLd7iKPbCgxrchVoB91efMnypjVMxXGPqjFHV2NBCQTtyxi0TL1WFcEYBoLgL4InFT2XiiM3twKrqzExyzvKjsMVEmesMRjjt+7St3PF7O6lrQ/ePzCZ5HuZ5MlubjXJQ/Fwi1UU4+eQkf4NI3QH8/xU5/Y+RANo+3rtTnXjBtVMeGgwaphtlC96MVAqOsdvdJDBueiDWiSfGRv+UWiLBBdLh7+0sCHxSgMeGoz2AIQ4X0RzIEWPpwBcxFzQ3h0IOmJGxC3SCHrBvJBrsUmiBXPsRwRmOhHFzBepeXCxMTMkihcwfMS80JMWCDpiZkRzTgQdMS+8UtJFR8zLVzVC0cR8CE89I0UT8cOxSgkXGzE/vDbSxUbNyWka5CCjZoQ0dHeQwfm4SRkT8ZZ3fyf/8AP5h6YHt5eLyJj6PyePgaD3cRv7c/5fQUPY4QXiajHMQG2oodsCUBEsML/QxXombxCj3iGGj5kX7iOiBFE/E/UUUYLUvuqbSziZliQ24aRS4W3FL+2p7rDqjRkHLEXOX8EVRK/4wa43Oimz8C72NaXASx6xqdY3Nols1WlJs/TiXDowACMGEkUNCDqC2bhTwXnN2AhWvMRz8hje15asEcJ9rTM0ZSofsYfVqPRs+ki0h/TCm4JL6+6xX3FGUX7aH0QGk2EzFBhC+XcpETDnYIA35+ZvkvBf0bSuPfHPf/sduNNWgzwn5fq35taPzvDYzYq9Yn904bcELl7srWGRAi8N8o+i6a2PY2hd7AdRAMIIR9lgXDBXXfs4++XfhFRj0rRAurHhy6S8uRICrhFAtiXM/pLXHaT5DRTmSRx5BcVwAi6Va1HlrlBPwKXcVP2RcKrcfC376y/A91MAr++ILOCmXfR0sHBu7hph3pPx7UXA45YT0DvRCy8aZ6IDkD4LKDf5oEJVQ7xPkirlOuQD0H+VQVMIp7m8hnmGfeGFMqKtyOoqB/2TbdTqRidFyzLRdMWhAC/QQtDnhooKHgfTEG/Vvrjo+m64U57AvvNWKpDgZgIMMF211jSgXL6H0AO+Fp17eeMM9V3vXINglQbQlZ8LmlN8o0vduK5sDe6O/LJavmB4mtRBvr2T1naNNONHeExnANInY1u9l3auLDDhpBJvtAGLV5axzIgdmvqMFiD1mNX1TayrcbYSvuKcHUd8Ub5q1ZZipV8m5GfCl/KUcvTCM+cKeg3bzxh+W9bGNAD7WZxKXfzbERZnQAKLs3hlWGRrCnhJZA9ZLoH1seFnGKLVsCRQzvfdS6DkpPA9mEYAQToU1VE0Ug5AVtKEbxYonrndOkcYfdtE0Ujn7Yq0h7UxS6VSPlhckNCECU9BM5/QjnK0WWB1rrG4CF0MPe9c1xo6f9JQVEf1GIwhQC3jO/0A98ojC7Pk6y/axRM8NpbGYCyHF8ROvD1hX6RHREzyNnoDNrXf/fYBFIlfLqJCo8z6xuUhEmFn322NgEqIk0RoXH8SquukZR+yzNL1zcaY9J+/1yEaffScnYqpFLrumHodisJ8b7Aawa0bcBL81jf9HlYM/Bmy+N6uXfiz/cjvzW8yz+x769MYcP3r51c0L5Ct1q6KPwuW8T4D/sOYujnX+bXs4yZl9ytVAVBXvzKY/EpR/qoRpU6R9mEVuaIfiv7stvR1Lvw4n5HvlEy1I2ruITaLqP0bzbPT8r0soJ5ye/FD7ESwb8QC5jDHGKLXVCcpM/VwEYqPeGoy0CcjY4edpQ8/l/rHPCCeUhmSMPXYdDnm4xSZmHP9Ed9R7hbLPEytY2KRtGONbyR5x48Rs+XZMz9OlihEqgi7yG+hCiAkvXatubSRTcSUh3suwpSqPi1Mpa8nl3OQ3+SlyGNGIE3ww4OG60L7Hqcimr5PRMd/90hpivsykcI8UvbV+GLFCNV9Q652cR8rzh6AKp7wq44wkM5FiN6pWreEeV+H2/jDP12jqbPfQPMIqvnsut9QtBFU1sGs4NoByu189HYlipcSTeHHjJjSoTHEVug5boAROYoZMEUGSGL9v96P1q1rtEcvev/w5/8Hx3ZRvg==');
-- 3040e68
INSERT INTO picqer._picqer_contract ("version", "since", "program", "_dlt_load_id", "_dlt_id") VALUES
('1.0.0', '2026-11-30 08:34:02', '0.1.0', '1761840000.2', 'i1');
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
-- 3040e68 8534ca3
INSERT INTO picqer._picqer_deletions ("collection", "key", "deleted_at", "resolved_at", "_dlt_load_id", "_dlt_id") VALUES
('customers', '85823', '2026-10-31 16:00:00', '2026-10-31 17:00:00', '1761840000.3', 'i2c'),
('tags', '235096', '2026-10-31 16:00:00', '2026-10-31 17:00:00', '1761840000.3', 'i2d');
-- 3040e68
INSERT INTO picqer._picqer_keys ("fingerprint", "account", "first_used_at", "accepted_at", "_dlt_load_id", "_dlt_id") VALUES
('3c4264964b7c8c50', 'http://127.0.0.1:41563/api/v1/', '2026-11-30 08:34:02', '2026-11-30 08:34:02', '1761840000.2', 'i2e');
-- 3040e68
INSERT INTO picqer._picqer_runs ("run", "collection", "began_at", "ended_at", "state", "rows", "rejected", "deleted", "suspects", "pages", "requests", "retries", "waited_seconds", "is_certified", "links", "step_backs", "list_order", "exit_code", "home", "version", "_dlt_load_id", "_dlt_id") VALUES
('20261130T083402.351004Z', 'orders', '2026-11-30 08:34:02', '2026-11-30 08:34:06', 'complete', 2, 1, 0, 0, 1, 2, 0, '0E-9', True, 0, 0, 'ascending', 0, '/srv/picqer', '0.1.0', '1761840000.2', 'i2f'),
('20261130T083402.351004Z', 'products', '2026-11-30 08:34:02', '2026-11-30 08:34:06', 'complete', 9, 0, 0, 0, 3, 3, 0, '0E-9', True, 0, 0, 'other, unknown', 0, '/srv/picqer', '0.1.0', '1761840000.2', 'i30'),
('20261130T083402.351004Z', 'tags', '2026-11-30 08:34:02', '2026-11-30 08:34:06', 'complete', 3, 0, 0, 0, 1, 1, 0, '0E-9', True, 0, 0, 'descending', 0, '/srv/picqer', '0.1.0', '1761840000.2', 'i31'),
('20261130T083408.698459Z', 'orders', '2026-11-30 08:34:08', '2026-11-30 08:34:12', 'complete', 5, 0, 0, 0, 6, 6, 0, '0E-9', True, 0, 0, 'ascending, unknown', 0, '/srv/picqer', '0.1.0', '1761840000.4', 'i32'),
('20261130T083408.698459Z', 'products', '2026-11-30 08:34:08', '2026-11-30 08:34:12', 'complete', 9, 0, 0, 0, 2, 3, 0, '0E-9', True, 0, 0, 'other, unknown', 0, '/srv/picqer', '0.1.0', '1761840000.4', 'i33'),
('20261130T083408.698459Z', 'tags', '2026-11-30 08:34:08', '2026-11-30 08:34:12', 'complete', 2, 0, 1, 1, 3, 4, 0, '0E-9', True, 1, 0, 'descending', 0, '/srv/picqer', '0.1.0', '1761840000.4', 'i34'),
('20261130T083414.599768Z', 'orders', '2026-11-30 08:34:14', '2026-11-30 08:34:18', 'complete', 5, 0, 0, 0, 6, 6, 0, '0E-9', True, 0, 0, 'ascending, unknown', 0, '/srv/picqer', '0.1.0', '1761840000.6', 'i35'),
('20261130T083414.599768Z', 'products', '2026-11-30 08:34:14', '2026-11-30 08:34:18', 'complete', 9, 0, 0, 0, 2, 3, 0, '0E-9', True, 0, 0, 'other, unknown', 0, '/srv/picqer', '0.1.0', '1761840000.6', 'i36'),
('20261130T083414.599768Z', 'tags', '2026-11-30 08:34:14', '2026-11-30 08:34:18', 'complete', 2, 0, 0, 0, 1, 1, 0, '0E-9', True, 0, 0, 'descending', 0, '/srv/picqer', '0.1.0', '1761840000.6', 'i37');
-- 3040e68
INSERT INTO picqer._rejected ("collection", "key", "reason", "sha256", "rejected_at", "_dlt_load_id", "_dlt_id") VALUES
('orders', '366426', 'customer_remarks: a character that is no text (NUL or half a surrogate pair)', '64bf99d9a075d7a8bd30ae2f430199a67dab13876e94f0fcaa9598e2582ada89', '2026-10-30 16:00:00', '1761840000.1', 'i38');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.comments ("idcomment", "body", "author_type", "author__iduser", "author__username", "author__full_name", "source_type", "source__idorder", "source__orderid", "source__idsupplier", "source__name", "created_at", "updated_at", "_read_at", "_dlt_load_id", "_dlt_id") VALUES
(841429, '@Bram Jansen Klant gebeld, levert vrijdag.', 'user', 577148, 'eva.picker', 'Eva Smit', 'order', 366415, 'O2026-10001', NULL, NULL, '2026-09-14 15:56:45', '2026-09-14 15:56:45', '2026-11-01 16:00:00', '1761840000.5', 'i39'),
(841432, '@Gijs de Boer Adres is aangepast.', 'user', 577154, 'hanna.picker', 'Hanna Mulder', 'supplier', NULL, NULL, 132590, 'Cerâmica do Vale Lda', '2026-10-17 13:12:21', '2026-10-17 13:12:21', '2026-11-01 16:00:00', '1761840000.5', 'i3a'),
(841433, 'Leverancier stuurt na.', 'user', 577130, 'anna.admin', 'Anna de Vries', 'supplier', NULL, NULL, 132595, 'Holzwerk GmbH', '2026-10-30 16:59:10', '2026-10-30 16:59:10', '2026-11-01 16:00:00', '1761840000.5', 'i3b');
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
INSERT INTO picqer.comments__mentions ("idcomment", "text", "mentioned_type", "mentioned__iduser", "mentioned__username", "mentioned__full_name", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(841429, '@Bram Jansen', 'user', 577131, 'bram.kantoor', 'Bram Jansen', 'i39', 'i39', 0, 'i3c'),
(841432, '@Gijs de Boer', 'user', 577151, 'gijs.picker', 'Gijs de Boer', 'i3a', 'i3a', 0, 'i3d');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.customerfields ("idcustomerfield", "title", "type", "required", "_read_at", "_dlt_load_id", "_dlt_id") VALUES
(253354, 'Branche', 'select', False, '2026-11-01 16:00:00', '1761840000.5', 'i3e'),
(253356, 'Debiteur', 'text', False, '2026-11-01 16:00:00', '1761840000.5', 'i3f');
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
INSERT INTO picqer.customerfields__values ("idcustomerfield", "value", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(253354, 'horeca', 'i3e', 'i3e', 0, 'i40'),
(253354, 'particulier', 'i3e', 'i3e', 2, 'i41'),
(253354, 'retail', 'i3e', 'i3e', 1, 'i42');
-- 3040e68 f46765f 1b59c44 0de1f15
INSERT INTO picqer.customers ("idcustomer", "customerid", "name", "telephone", "emailaddress", "discount", "calculatevat", "default_order_remarks", "defaultorderremarks", "auto_split", "language", "comment_count", "_read_at", "_deleted_at", "_dlt_load_id", "_dlt_id") VALUES
(85823, 'C-10004', 'Hanna Özdemir', '030-3655557', 'klant231526@example.nl', '0E-9', True, 'Altijd pakbon meesturen', 'Altijd pakbon meesturen', False, 'nl', 0, '2026-10-30 16:00:00', '2026-10-31 16:00:00', '1761840000.0', 'i43'),
(85824, 'C-10005', 'Sem Meijer', '', 'klant211194@example.nl', '0E-9', True, '', '', False, 'de', 0, '2026-11-01 16:00:00', NULL, '1761840000.5', 'i44'),
(85832, 'C-10006', 'Ilse Dekker', NULL, 'klant858047@example.nl', '0E-9', True, '', '', NULL, 'nl', 0, '2026-11-01 16:00:00', NULL, '1761840000.5', 'i45');
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
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
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
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
('1761840000.0', 'picqer', 0, '2026-11-30', 'Z5rBV3EA1MCJZrTQY4T4Fjzljr56tT5AoAg8sBKkEeg='),
('1761840000.1', 'picqer', 0, '2026-11-30', '6VVNTpDGA7g9lyoxtyOp5gor/O1N1jWsZ9yjBtVOHMo='),
('1761840000.2', 'picqer', 0, '2026-11-30', 'hXUE0as9GYWzVKx6fhFooluLDG+ml+tLpK7oXutfopA='),
('1761840000.3', 'picqer', 0, '2026-11-30', '15zyNpCyJWLJthWKib/1ZsqegU64lNx/iXI2NEeejzw='),
('1761840000.4', 'picqer', 0, '2026-11-30', 'xWH/U0GnLTYYY1yyz7bx+F+idm/Jwp1J4B9reD/kH60='),
('1761840000.5', 'picqer', 0, '2026-11-30', 'Jj2C2Je8dQR9FH6RFpFvk/O87itmoaAGi7nSdIPeDPQ=');
-- f46765f
INSERT INTO picqer._dlt_pipeline_state ("version", "engine_version", "pipeline_name", "state", "created_at", "version_hash", "_dlt_load_id", "_dlt_id") VALUES
(4, 4, 'picqer_warehouse_picqer', 'eNrVWm9vozYY/yqnvOlNS1NswECkadJeTNO0SdOub7bTCbngFlYCHJh01em++wwh8JA48LSuTho66Sg49u+P/fixzZdVWEsuRbgXVZ0W+WrrrI+PRP6Q5tM3dZSIHQ9zvhP1avtxVabRZ1GtPq3VXSmytnj7brXt34RPvBJJ0dQi7IuuV7G4500mQ1DXUL59zSWvhTx/LmqZ5lwqKKF8Ltt3cSY34HG9iZvoMb47KXyoKG+yTDHryYQJrxNVw53zayn/Tvhd8ydtyr/88g8rcp5+K63b4vfPvsz+/fDLP1X00+3PTv2DqrYumipqmX854lJ3lYCPq0KBkN19r9KXr0qdKt3z6Fm1qGp5SoqshU8tyq4JubbILWFby1L/NlZ70e+7P1TRKCuix7mi3lA0U3bJZALix4+fVttgDf5+f6VUiWS6F1frd1eyasTVd6qMpSDWT6KUOFSV4PFcSdaXVLUO/psp4qMVIVSnyAij08TG8PWxfAnR8FVjqAP6etLERpOmbJ70DbOdwL/pIB07xcnbALxlJ29dywJvMZ0FYF8Qj7qjeHVTllmqRqiJbNRDy2bbOtkGFB1bZw0fXBg/FCEJwLUgiU1HSRSDLoq1Ec9IFtvBy+LrZJkgQY8i0OwSa++ctRFjx0Izdtw5xge2hK3hk/dXrRBtL4iUJlzNfBU6lAJkC6I4zijKnsuHqmhKM1EYWhTX0okyoOhEcTFsGZptMLJVrCKVUNRmU6lL8HRd/VR6hNHxxQx00OYCX9eBfLs5+j4VWWxGGe8ws2ayhwMS9EB30S67wOWiikVlzpnhbWZamwEOtM8M7TMDPkeNmkl3b0Iab7SnNXoKBc8b7TQDTkv+MGHbPdjUCY9bjof/X6qAh7fd09reYkDz9tB+e3Bc8+iRq3XUg5HXHt5rX5sAjzAOfNeTJxfSGoJRBd0bfDJVpW1amk/zPj5N9r1L0gAs6P7go3NcHyyI1LqxbS0csgYz8viFUaBNdns41yOcIeIvkArolFQ3SYZ3XKplfR2WalUszObuAJ2xEsu6xK1DddOjuulRDUPgcgGDERGgU94AxMc6SctSOaFm330am3ULYhG8dNrAeIYGmwfApufZEwtESSl2ZcalMGONDpKEaDvMgAIbA2CTS2yB12pZbeYvwftLtP52CNCeErSnBHiaFMWjGUu8n1TrZ4cAzxLtJQFeVkI2Vd7tmBruchGKd5VqXT3BgmZO0f5S54y5+kVtNoUTijfatmaI91DwvNGOU+D4fZPdp9lO5DI8ZtBG7G2iozS2cjO0gt1+g1UuELNtvPTA+7aLzZJeqoxhd5MJA2njnUrVuqWakeBMmwmNdQ8yLyHDd1vmnax5jcTzgotr2LHz73h1CL+RoiHFSMS6tq13xN26ZOsGXaBWKVBRPXfzfppH4gCiyWWaHW5j/qxqCjy7vTZ2fznrVVqrPFbNmUKqH7VJkrJIPPB80tYEO/UIjCCz+npgB17lIi0+fi/bQ5cW1LQhza/HZH8vqlQtcicSnJQeVk1fYTprYlJAZ3NSrE9MmbQlfR+rRRxyeeakxbbE+/ZOMrSTATFxMrBe4mTAgJNtHtvGUDMng0spclf1S5381j75+BEXGI244CUjjo7pf+tHU0UJr4VxcKf4pQ/VL32mULArAdju0A+aMp7vB/N2UGuSbUUiLaWZNuijMUqIPs86gMBmWLDFN1NlWLuB3VQjWfAHrZR4cxup+N6CPh+lBERZNfIXg9ki2QBNlmrzpCMIdB8ALS5wpRTuF9dGq0cKlkiLRAP95nDdrx4Ruz6wuSWWPvhcQNzVSVGahz0bH/ZsbdibIEF7i15o0OnqQSEEc+ArJ2Zq6ydmUPvhc4bJ3Jzw/EGXRr18enZ81l4b1l/e66ZndBpFbf/8iPzwnUn4Bmo69twh+HXXzvX/R1e4P72gqwOK7oq9OAuy49NNGvfno6q+8R78bnNfFbswjYcvaFTBs0ewvCxOSp88gGX5rlByqTL9zXqCrN3V62B1Ny8NIQ4+YDragTdAQU+DDjpoOv7pxpNRuMR/F0Bd5/KOE356cC+nh7NDZkEW1545hDESCH2wRJmPOnxBzymuySKEgk0ZxCLE89BBAm7h9MM+LHk1n40tcfWwXwJR/Fk39eg5Utx3mEs1gzPEE2sc4jvMWq9y8SRqefx7WdVAgxX19dcCVJs4bwzVHnL2r+31H80t9Ks=', '2026-11-30', 'b4JptZhabuR2upY8pP0c4wLp0ToMq8tlxSHjrcBTF4s=', '1761840000.5', 'i0');
-- f46765f
INSERT INTO picqer._dlt_version ("version", "engine_version", "inserted_at", "schema_name", "version_hash", "schema") VALUES
(11, 11, '2026-11-30', 'picqer', 'Jj2C2Je8dQR9FH6RFpFvk/O87itmoaAGi7nSdIPeDPQ=', 'eNrtPduS7LZxv+I6z7FSPnFk2VV5SCWlJH6J7TyqVCgsiZmhlkNSJGf2rFT69wC8Ao1uALzMzuwe+EHe0zdiyO5Go9Fo/PrpKuomK4tPf/ndH/7wT78b/8lOvDlJ2Ke//vT5Pz7/VXyX/v0ff/7+v7/9x/fV99fnf/7f7/6UteeS//t/ZX8q/i/9n7+J//zb3//tk+QXxTErBANSC34WSlqVJT+LWtG1/CkXjYT9+omleasx/DpRGwjJk5T55Vz0TBi9RprylrP2tergT5kcU6vAxSXP1YMl9MDzRvyGjXgWCFDL5GZFI+pWpIy3hlAdDiW22Vk0LT9XlNAmOYkzZ4OsWagOt4SKL+Qgwee23mWPWCKxHwkyuHApSsxLnbWCpVlTlU3W9h/mU/OcdW+mFk15qRNbSRRnB8hLnja2MvVgoEoKyLLUoB5hoWOWoKoWSTao0Ld/3PFjtfWlf7Mtby/mjxpAj6OYpD5h+NDfvlwf+u/8W/dVyvSStOZrm4BAE7J0wJjvZYKGv+fuydmZ16/sWbxqHzFLr7w91uWlAs+YwMRDeubmUlV5Jl2oyTyBHczDj0jKVGAvo4OjX+S32YHPXLTy9s/KEvgUBYEMqTSZM88/AfP5l+86jeLd+/yzEnjIvoi0acvk2RYNcasfor0Jhr5olIB8CanIM6nvr8p2DDEGwvHFUtEkdVa1cFrS4eTTn3htfeoRRjJdijw7S0PrX6fBC1DWsMsy70TwphFnaQmmP52hJOMAmHk6ADnUF5EdT6ahDiDHG83ljN6ajmkAOZheshTw9BAHy8ke3Mk7uHNWZOfLmVXSlUn/KNjPF160WftqyKGpXLY/EmfFSJ+JhpUHU71JKtdPbZilZyOM/HhJeSla6RvLAytrJctgt7GkoOZUvjA5n1Rl3UoTN2YcE0UrbNJKazS1tQeRLEkteAs0fIQ5Z071j1/Kwpg5L1VqCRthi4Ul5fksipZ1rxC8VB3j+KC84PlrkzWMPyUsyaXlZocs4ZYXctGR32tikiuBZ8bPajCsEjVL+SsuHSNc7eGz9HDJD1nev4mLdGVnay7FKByvi8nvboVSE9D5AVORXirWSP0cvfoQwIpcIPGZDqflGiEwDGsNxJKovmPEhC2LkS9F9vNljOtU4CZNVIuPyEBPfoOjgJGeHsXJLybYoazP3Tv7VPFaPqcbxZffFwqcZ78MX7oRovi9GrD+1FEWYy0/4sHigNonZOyVUQoEbAriYJEeOQeTZAdxONq8rIEfUBCSIStOQn4BsDDoYfTULbmZ/SgNTD5vJ2WvyxLXzxGxQEk7FjNq70RJpVJOAXvKjFqyYOyZkCflWaOEfUFsd8QsW/K9nfn2Pwqa51IjHP46ZCJPKWs0afY0S10yzt+j9jTUK88vJkMPiYYTDWeB4cgw6CgoixmQ+5lKVNqotDsorZ1sgLg9vfuLHPOpvDQCMM9wB7s9VCIdMrPIkFXUV7DAm4ABjE88eS7rVNQNKkJDBwhTyymlVrisGRsgiud52a/3cGE63iHuUAthv9YZ6lp7RXcS3QkSPGaJsHUcJdg3bBzEWswj3Jmd3zljHm0j2gawDfU2caMYMMAaFLA8MNwoLCT94uydMGpnMtXHg9tgj9rzYcttvU9HmvnKsy+v+pb7bwv3UmIO8845zMH+dFudwlHcYDX0PTaxVwfRSx7TxX8sF1eRsy7CtQNvA+uL2wdiqaRZDeJxDB8o7sy/qA05UtyI94srkV0WgKJ33GXknhXHfr0kTbfKRZE1J9bW2fEIt7E9tC4nRrGWYU8o41bKI7sh06vstKnC8GWijb2HI0ONTgPf11vOgR8jhmpjXVnpZWHBwqCjFvLHP8NcQA9zVpwUz2qfXpwrUOoAceT+0/jbOwzTXgazfrGH1FU7YnJaLwfDkz8bEKfiwC9565I3koS+BHs7DiWgNwIb9nTJiVnJQpKjkpTiS5JfmuwqSFkIBSmwn1KkVxo3gLD8IUnknYRtHjbmsxieO1vC58ofNJJfHEQNQxMDQb6WomyBrSpAjPgfdqo1pr2tMy2xWHAtEt4kgl84g/AkEVXLkGS3iaELs9QivOmM8SgKUfMccQ4kESlW/riyhoV4E9CVKFheWxYt816WuW/wO0lDNBDi7mOcbxBfb8p59bMoo94GgvbO7mSoEBoeMHQ3D+LCxRB7ezRVuGhXtMIWbfgBHmrfz0HmF47vAlrImD14ZMc5W9FW79kJOknFLOtXWyNGBJUwGAJwjJ+iuZ8/3SFFkKWSANYxdyAn08rch2Iu8xTxpTPUa/DJiRdHzKEPCIeAQrwgz56hztIF3oDfO4DoCtpuPHYiQYd7mC0HooEXV/hHN3cvNwddz1YfN+VjaG9FkJB+L0Ckl/jennCDV0rKoq05lSq1sXu71HfqFaOLiy4u8fibrc7uXF6FOlNlLhlmqOXSRhQwwQm8g5uKerafnu2VTxiFHeryTC79LaSjSg6R3ZakZIBaJje8LMgtZ/Hcs6RnAmr3hh3uFdc0aCiDmHrcg417sHEP9h3twcaJ894B2q6OWv0I3Fn3GNJh26YdaMs33EPEzNhrt4uPSUcLuLcFTKq51QrGxksNOMg4Qi3tX9nA6YY6Xwn5coqWg9SBBl59jESqV5HyGu53DcA4QzycfRiKu72CkzhK5TpAtfIU1A3tI2rj/aqddE3ZqaCYbgvhaQaxtqPDEtVc3Plh4YKwFj9frOMLE5B0yFfp4uXwp1pEc7KDSK+YrLiW8MAixHmFNKesqrLiSI7HIPD/NLsHGED5RYwd0OzjJgSJV6ScXUVW4b9vxMVp9FHLNGeHsqvvYqxrlOHwYRPF3r4s9u2Ih4ntw8Sznodpc+f8kHlYh1uaOyOB3mqIOAM/33y2K4v8lamK6qanv2ac8SozPyRBE6eqh5uqgM1tnag0ceg0heH3NPU4QcUJSpuggHaH6fDYuBWZoQDK0lwDD5TXxH3cqSr68nv5cls7t7pzUyLq0QmS/U0juvbo2jXXbit7mEpbLZrxxsyLuivf1Gs/fhfm6PD3rIRrThwceOshmy+8QeeMUfs3Z6h48sylMcD+5zPYzkWNOJiImuBvv9mz6uKT8ItBgndOQ68NCRYYfqlIsMhLf9kHv7Ql4+kVZvQR9A2u0bBKx2fw2ss0oEgNHKvR308O3vA8e7g3JavFehEBHOro+oZWWKUqxN6hAqSWDxA1G0bS7biyrjljB4e7905ad5dShNUaq4Ns4S+YvrdP+EC4UHwfgTLbVQeQb7hmzCEbcfIh9DsP5pcq7y44K+uQoejUrh4aCGsHLdR9agMeuKBwrgCtHbeTmTRBkXvtw0G+5mGkleCUXk222By2QtEuf4jXYtwcm/WUEu+wGw/L/kPyWY+TwWtAFneoDQUxLtHstEwu3amRYEtCOVY+0m9PkDhc2zXOEKuyyVc9Kty2KKb9dNl+QoiFkVw3GViwnRE84aamCVhsbR7ekGhrPLAdNG3R1CseRYd2GKE/+gJcrvAOJ138CH+I52LYHlfh0l1hnpNj9wF5Qz0HvT/YA8zB4V4AX2wF9KBLdrCQ3rxuH3pJq/YNPCtgqywEba/eIQ1cv1v4fZpgYJU+GtjVzWHZ8v99ZNKUouRXW6YOj+m592PrqOVtNfdWnKtcqhjY4Zug9jbfgIJ7fSP47ZNxw4ydNNg2ewfe9/RiNIF7mYChlls1X3V4aOD+CzadbeoO4Z209sh0jz/HMpwJSFrAIaub1uKbofQWHkf4JqD7eQx/IPM/kaGP9DAe5OdAHjlBSUZx5lnO01TqoKkpBsIx4OJ4gadEJyDdljk9Z+Du9w6y515g99by8qi2G1v7fU6YxfFB3GSMLtzlwicfu7ll6ZDwkWvXa2Z39LWwlluHJMD1Wuh77DIiIyPHo7V1X1sagJnsanvFjDVa6jvqv4mZ0O5W210sr6R67Feju5Ul9wEZpB6f6xE6ke2XZVjZC+JjmX+sRv6g1cioewlzIjJyl6amNnnYWNPcwNDeJrDcBkIFjByj2OEq1KX5DV70AblpnxOUNOuVS8L7rHpWZ5ZuupyZroIiW1jiFHG35AEjGtQtUA6FMXWjxot8e9PWMhqpLOW9rRtacuRH18k4zX7QaZbU+Vq0l7roMovWRWYQZ+msQQC01cS9m46EcpIRVgw8QfdrZRgTZHGSck1SiO1tXXQPIvurV1BLH1GUoSMXuUDcezH0aH7R/PzmpxnEXifC8UPgjnPfxJHvPSxtlAVevgbeq0N6V62Q2DuFOpxuvyB1szr1tqEXJ4zQWy1hpaIk1t0CE3B1TeCVt8Xl/AQ73U1QRwYgTy5qDXyFbktHkD5vVZf6wZP2ffcYJgKn8AnsqB3iDDy9x6HOSDZVDg5ta2DH1ufb5ydusMqTsWlPaymqiYmZiAfuO7LvBMPY4NmIhiMGwV7TTq/eIxXDnC6C3rEWc8sEg43WOzsMBJ8xrs802y9ZZR2UH2H0r4PXYCfYFdhaA6JjZl24eMycFy4qLwEurRth7ooa7OUZCN9UgHW1BSjSiw900q9kVwGGD3F0JV9Me33wXjfNKjdqdbyBuH2d56LOOR+0I060xA9vicDIApoG2lS3iVo2dVhbbIyxJVs0DtQ4uqUv0v2VaviK9Xrdpyp923S2ZZ18w/Kr7v2ADzzCHKFqH0Ra6wsD4WWnVikY3isMC7whLlTIZ5eUz34x2KoG4vxvB65yDISXHVn1AFTA97FXQRDnXg2N1PSyyKJwRF/d6sfSFh3uY6Y0DkH7RKFrehMVKOKzQ8ZnrxBM1wDK+1agpulwHzOiZybG/01sLQMot5INxLSOQYKHS6131VKiAKv+Geo55Uekoi0kXVOfJc+XilWlnBXYsAQ0TzebWCjoJ7XXOUzibcZzNAEBcXSt7vo09vClU0yZUlergLFcbXJHKZyrKRpr40MBb7hfsnHbY2WiX129gN72wL03PSD1MEQZzKyPl6c8S4btfhkjwzsFbbSvsuQBq7jj9kfc/rCu0Njv9oz+cIjqYIItnjTk9mVUr839jucgFmOfcE4xuIAg1pWXomo3Y1mRlA6/6/3o3SWG9gWY6+cRfracxAByvKaegiVcRiV5DjyhhXQIerF7D73gzYX0jyQjiPLAXKpGkDiEnriaQmpgJTM07pN8nde9NMv9rbVDYiD28rNxYySaXjQ9YHrOuwABfteAZ/39YnGLJJrJRjMxgv2hoxsR7U/YvbR/Q2O5kQY2XpzBruPfS5MJbdnyHF0KmRiXqXaEcngg4tXhrmV5XjZIdf0EXdtP5iGTGviB0MBjoLP+sCfeJidCuQZkPLsXI4TgCGHSP9xBauh9PGQ8cBqVdrPSdjkex6w+o6PSRqW9XZCJB5eOoHJldLikIGdDFLmxlmdlxNyfokPPi7oZN4ZUm0qPdorHblrDtG85kqsUKZYhvbcypHdX0sGbJjsWct5sS4a02UXQLrNbVw9xqY8C7A0NoLctoXiXq/1VW1tNUZa/yBcjtTkzSyxMzPJUQZ9leHrFlMlCxiRGrMyIlRnYJQNTnLvHVSLTFYKIm8Lwe4XXIKQjSi0g+lblGjsVjAzNKcbremoho9pEnOEE5iT8astKtlSBIFOkifGKICX4BexeD7Nu2m7L5Fn6ucS+pwCgHDsako6W4Bcwlbw47ZqmirUxMSkUnhQy5sLVM16/ITlZh3cGtOgfeUYE1Lh7cNE5xRPSQpgXTij3mhui8/jwzsOMbRe7EavQDuL2dQ+x4i7aZJzQMUvs8v6CssURS1rjhk2FZUe3N+2gmAMitpsmJJ2ZXOoUVGoi56/MZjQx9BN7gPZABdiztkrPRvuy1QE5RoMcv6CMIAkbIdr7H6dwuOqh/bFKm6JJVYzAnRrU6PFfTdEEjhL93QSJO7PO6NQ6C86tE7WKEBf0znhL/Kh4T1tMBN8sEaxPbfslhAeh3sSwTXeLGXZjfnf5tW7rM6UaUXcvfJ7Z98PZBHRwfYYnjnuIO4e3LQ0YA+yPv+jVnMZm18AkqFb6HOwkNI4HdBfxcEs0GMpgtmWLEEMY/kLOiy1ge0AjmoiwU2kGKp5Li6b7Pk3XXYnsZnlMk12fmr7v7r3KGeciaYk2EBMybvVET7CfJwi2/7ew+rucgV1dWrwmwZtnHNwE0EGcreTU1Y5dwXxWiJrZ2UyK5i1Sj7jPgriAwwaMPG3g+TGqfKYoW2EX1fRQcvtOkTgb/qEE9KVf+/QOvEHONM4KMRcSMBdUtWiEdyIYqTyzwEDnnAxGmre/1W/F9fVxl+Bhdgl0Hdy6W6DOx6mSZTCNT1BLzUcUcs7OVfq8bH99U3nNWx+nrHjyzOW/YVHPDF90kNFzgNFz2UJ5rnjxyjxCSbJVwomjl15yd6G7PW5ylPrGTUdhh4g6wtcnlpaC4F1j6YwTG8uMcFxHWNeZfFm9aehteWc4ySztTOSXOgddeQegl41V6QFl7RB+9l8q/Mkdgo7Ka97F8daenYHwssOfrcPdzOo/AmWfMKSAVeX+Y1BLnKazsC5RaAtNR+/MqcX1DQ6nPexJvBjE3CuIMSKK3YIWplZFUsOJ6GVG7xXGjDO+kmpN9x3wdqHCKhczej9GelUW5lYZ5VeZ0y/GtfdHXXsbFr3WbhlLy+TiWICglA9jzYpmGhcqYca6jHRhYa18y+bbUgD6UpPR0WrXmPQgkgXaejTxr9vEjYk0zNaf5OyA3LWmgS0rnnDAkmY4/crsTALxHnc7J/7maYb1W8KbulNtOuuwZUeZX1VjnCeQV7CQXkEuOUFipG6VNWxbNAFvcd5ZoVl3vBq3CQzvuehAPlNp9mjbpiwDGbBg3XFzRi0S8qstU4cvFqqWh4T+AFRcQr6bJaQ2dfSKo3wm7E/Rw6ypZYXXXZaxHpqBIFviEHc7T732Aoj1/fz6Xwb0ZALu1YmEumUx6HpFrOWat9sa2jDP3ygPa5DnbYxnNcRzN8JDGuD5Gt9hDe/CrkIkr0B82KsPV95Ht7oGZnN+pRaJyND5b4YvP3j2NZ9ne8x2a8YkoM5x0jOGhzT8IZbHxPAOzTSIU3Hgl7x1yRtJyLgW0E/a6BI6E4WLhS0JUILQH05oPU21IgY2RBE2QVMtN+SxHIsRIQdK4DKQiX78CwQFKIH/Hlrk6LKJChBBhg8oBSmwTw0wLMwCKN/16MP1Qdgt6TPKNw58xrKQPjGEctvYxTrW1UA2aixKbaWQqYLe9qI+Wl8ZJspqnyPx0a5u9jYLnnoAhv1ckjzoFyPcrh9Nkm/+3Sl/bRg/tFJnes3paj6wolgXcWxW+oCrbm1JvXXbdhCF2B+2iMfIiHU9kcwFyNukZYeHSFVsSpx/xN0qu7utGc1D3AO74iRBcpKLOmGl9zSwo7d43yCP4a8dQftbskpqdabf2iVH0L62A9PJFqp5gUngF4dVoGkYXxzcq6+2DkF03UPqX7KMnNSSxcDHrcivbitSm4YWTzZ23EPNNwilZ8q5QX/oe+wQbjl5FmeQOINEf/yV+uO+MPGpOZUVUu1hYixXOp4QGMgYtoGF0+yyZwdEux98g603uZQS2bGAn04Du2q6Opricn4CDwYorwjEcwLUngeA0dgRjRHNTJVAkmVrKsBjbXpMccAUh+WlNtenDy3hgGlMULt+FWsyp4Hf/oRo3HO/w577/S6XW3HVy8qd9hVHjzeWIsS7st7zuSHdaW5ujSqlnngjkEgVoOzT/ToerpIN3C6h6coJYYcLWrdlk/U3AVvRABwdVQ4/0l51mhi/AGwYFnLf6HaFI6UvuAy81nKlJx4/CHX+FMMHfHvLpRmIDaVMxClZBH+/Tt97nOSN91jGufl9NCax5sx9J2iqcTlFtP+kPSTHdVLqTi+U5lbp+ntdIblzY/TFPd0fYaehpxjLcxHmCRXS9W3tnL/qMHhMx3/YRmiWKw7dJZW6WlkbogMQ2fvsMNbeZA+9/9VK0nAamKkZYa7Nw3FNwIiVF0oQJJBewzBfLyJ9QmGuycxDGrpekzNp6PLNJnWfb6ha64zQCN1z+XXju5Q8Vx6F3H7JHPMGC5k4brt+ecBFx4ZrqKcXysSXRDSNlXckqeJy4yErUedpaXspai+LUSVBFnqfuXCs8OmIyLJVE/vO1ia7LLre8SpluBUHdL2o3UPe0icB2x8HKJeQNO3nL0yfLSS5R8OfEpbk6u7DQ4ZcW4Wg97sua7wNS83o6KVZKIHjnej0eDyKUwSJnJYvnqHadEHiLW0FqIC3iE25NjZA0KXIs+KZyT/FuQI7rjQVqWMzy/SXotG/KrNaKQUzBb1dIMPxsjHKgFcG2LBDl17i5S/QPjHpIQ2xxYY9XXLiGjsHGd1g/hbNR4bQD8/bI2hnJbtcaqLnNmf4ihEOzNQILbSzSFa/PJB0lw6yRcJx1+miWyDe7Ub91AseZa/hMYLA2xxx90rRBAt1uVofLWlxkHGB213IuuBr+FxwCH3waw1wx4Esa1+y7ZqDGIJ/odNNe4npeLAPQIkucDbWH+aey1qw9sQLV8BrEwXcXCWdaCbdT/7qzM5gZH7hPSns+Goh3Z2d06zrWuUoXyGJoOCfVKmtPlHjYZ6DcSz9xwXYWFJQp1y2utEMcfvi454mmFM7gSW2LW/t5LCVpoHd88mu+Us2KVTmrlbZa+Atdfjm2y1jyvERqg9HndqabzyVJbxcq4NYWUUFBkmzDvT2FeByZQEyUj1k56rv5eXAjZBLPhCD9SDf0jGe+oi2Pdn2ZIBbbbvlDbDtHmLZtgLDmlwF2sG2F1+yvGkOU3nco2rM0ZZYUgJBu3YMGqZeq8pgDIwg+YvgSUNPpeHIxa3A6mp0zPKOsiO7QuKCOwwm+K279O1cMbt7aeuD9w+MLvleLnnym1td8lA83GAVxfg5ZKR/wwjdwT0/lam5DukAtH+9tKeytpNqOtzHjDpmE+XKXgyUis6KGy2kdyzdQS1Szoz1/yi0RYKNpdNfnbIh+UoN7mNGewBCnCujOZCix1MALmAsaO8OBB0wIuIWaQS9YFzItdgk0YIx9hyekU5EIeNFah5sbMgIieIFDB8wLvSkBYIOGBnRnBNBB4wLr5S00QHjclWNUDQhH8JRz0jRBPxwrFLCxgaMD6+NtLFBY7KaBlnIoBEhDd0tpHc89qaMjnjLu79jfPiB4kM9gtsrRGRM/Z+1j4Gg9wkb+3P+X0BD2OEF4mYxjEAtqGHYAlABIrC40MY6Bq8Ro9Ehhg8ZFx4jogRBPxONFFGC2L7qq9tw0j1J6IaT2gpvCl41p7LFqjdmHPAUKX8FVxC94ge73uikzMK72NeUAi95xKZa39BNZKNOS7qlq3XpwAAMYCSKGhB0gLBxpYLLmrEBoniO78ljeFdbsloI+7XO0LhT+Yg9rEajZ9NHoiOkK68zLr27w3+FOUXltRrrerW3cYBI6zui5Z2moK+CmywdwMHw84XXLXjMCHMFSWXRmimPHuK83lk8g/O84pk+AJw1JbN+zQR07reUzHrWBPQMEH7JEea6BLHMM8g2wugzAA17KWvrcRqY3AIaCEAjyhHoGOilTVh5ODRgb1kDuxbQp+zQwiuMD34WJo22tvl6sGsJMS9M9T2/AbhvW7Lo1e/l1SdvunW1K7/WTyKBVQszFDhs+XcuEXBzWANvLqK6SWXWiu6izYl//tdvgQV2IMeR5v6t2YX+Mzw0q2QurT66PhsKFx6fGGyBCi8j559F3TsUKyK2sR/EAAi/GuRWccVcdT/vnED5KrQa06YF2o2xL9Py+kIoeIcAui1h5pe80NocfK36eoMJfsSTOPICquEEXKrXokhtpZ6AS6U1bS2n6iM8dzMAnT0uhFXF7Epw8vqZPQnVoNtcXWhwN3N38ZbN24O9t5Six+OcuYnyBSQjFMCZXpYWloKkbQdyZkCQ6EafNBx9mKz7J0eYs79LUwnYNGACOgda8ay2BjoA6RPt/AjW2T3E+STpb+y00gB0X8hTZ8K6IqWDeS/gEFjDFuGo/33hmZqYGpGURQrWbCZqdZcvuWhMRN1mhwy8dwNBH5rNCngWuoM434WousNN8G1MYNdhY5VFt7fBNTDdqUC8CFAHMoAWb3J2td6NXf7t+JSirsFJtR5CM3zJWvve5Bnq6g8h+DNDVdzEuD7Ss3hB9c5ArNa6Uwl2sjoAfSxkQecqyNRgXE2MyrQQSA+WcrkiFGi01GNAuLTg2MSSaOZU5tDEBxD53S5Fm5nbmT0krjVd37//qLoCJKW0EdhjxELutiIMVomVQaScxlQuzrrISoeTs9vGyXFxeDcWn7NDXZ7RsvQes7rqnbUlLlbCV3Rf4MjCl69aIki16l4mlKfDl8qUqnXlySvsidrB9punvy5/MTkA02UU0g7BLriFBC5j8Zy+yFlk8O7vHrJchcpjzc9w572DRY0wv6+uEVIqnnLpEEATDllxFLX8tqBaTIdvzv3xxO6iPsLoW8CyWq4rLkjbfhOzVK3kg0WFZCJ1+FKZ3VhsvdfAMRJy6fGomZs3k7qqsqwS3bG3OYe11ve5y8NEcVSPwQQC1DK50w+wL7c0MEu+/qJ8HpVJ3VYEjYkcXhA78eaEfZEeETDI29gNWEt/+8cHMCReVaJAt6lqcZDxUh8Um3WWpkVAI8RJAiyuP/PetnKuGMppZDibjJtaP/zYpTG7JkPslE1Jm7Jl6nUoCv29wbpTu0LUKuU0vumPsDb0ByjiR7NK9QfzkT/q32Qe2Y/Gp9Hg3a+fX9E85TaddRX8WbBkWLX/NO79nsv0kvfpmrz9RtV6lsU3mpBvFOU3tci7Yrg+myMn+UPWd+mR4U/Fj3M3pFbpVDOi5m6xs4qav1HvkiPfywLqqYornMUs+XNxLBAOq8l89B3VSepMOdSWuIindlJ92Vko21nG5fOhzpAHhFMqR+KnHq/XCPk4WSLmqs6A7yhXgHnqp+4SwIG042muQPKWHwNGy5Nnfpw8kY9UEbaB30KVukr6Ltrm0kfWAUMebjTzU6qTCH6q5pRVlRyD/CbXLA3hQK478jMNF8MbOyYB9H0lS/h3D9SmsC8TqMwjZX/uUqzgUH3W5GwX9rHC/AGo1/a/6gAHaV157RyqcR+s83XYLd7cw9Wu73A7aB5ANXcpcjuKJoDKOILvnTvAwQoXfRpk8GbBm5MSrRQK4ZiqLkKI512HEGojRR3GoCWoQhim/AVJ3P2vj827xofdKkH0Medv/w/70aXl');
-- f46765f
INSERT INTO picqer._picqer_contract ("version", "since", "program", "_dlt_load_id", "_dlt_id") VALUES
('1.1.0', '2026-11-30 08:34:20', '0.1.0', '1761840000.3', 'i1');
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
('3c4264964b7c8c50', 'http://127.0.0.1:41553/api/v1/', '2026-11-30 08:34:20', '2026-11-30 08:34:20', '2026-11-30 08:34:20', '1761840000.1', 'i2e');
-- f46765f
INSERT INTO picqer._picqer_runs ("run", "collection", "began_at", "ended_at", "strategy", "state", "mark_before", "mark_after", "received", "rows", "merged", "rejected", "deleted", "suspects", "pages", "requests", "retries", "statuses", "waited_seconds", "is_certified", "links", "step_backs", "list_order", "newest", "exit_code", "peak_requests", "skew_seconds", "home", "version", "versions", "_dlt_load_id", "_dlt_id") VALUES
('20261130T083420.533706Z', 'orders', '2026-11-30 08:34:20', '2026-11-30 08:34:24', 'lifecycle', 'complete', NULL, 'created 2026-10-30 15:51:59, read 2026-10-30T16:00:00.000274+00:00', 3, 2, 2, 1, 0, 0, 1, 2, 0, '200 x 2', '0E-9', True, 0, 0, 'ascending', '2026-10-30 16:59:10', 0, 90, '2651663.238000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.3', 'i2f'),
('20261130T083420.533706Z', 'products', '2026-11-30 08:34:20', '2026-11-30 08:34:24', 'snapshot', 'complete', NULL, 'read 2026-10-30T16:00:00.000004+00:00', 9, 9, 9, 0, 0, 0, 3, 3, 0, '200 x 3', '0E-9', True, 0, 0, 'other, unknown', NULL, 0, 90, '2651663.238000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.3', 'i30'),
('20261130T083420.533706Z', 'tags', '2026-11-30 08:34:20', '2026-11-30 08:34:24', 'snapshot', 'complete', NULL, 'read 2026-10-30T16:00:00.000073+00:00', 3, 3, 3, 0, 0, 0, 1, 1, 0, '200 x 1', '0E-9', True, 0, 0, 'descending', NULL, 0, 90, '2651663.238000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.3', 'i31'),
('20261130T083426.070578Z', 'orders', '2026-11-30 08:34:26', '2026-11-30 08:34:28', 'lifecycle', 'complete', 'created 2026-10-30 15:51:59, read 2026-10-30T16:00:00.000274+00:00', 'created 2026-10-30 15:51:59, read 2026-10-31T16:00:00.000183+00:00', 5, 5, 2, 0, 0, 0, 6, 6, 0, '200 x 6', '0E-9', True, 0, 0, 'ascending, unknown', '2026-10-30 16:59:10', 0, 97, '2565266.986000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.4', 'i32'),
('20261130T083426.070578Z', 'products', '2026-11-30 08:34:26', '2026-11-30 08:34:28', 'snapshot', 'complete', 'read 2026-10-30T16:00:00.000004+00:00', 'read 2026-10-31T16:00:00.000006+00:00', 9, 9, 9, 0, 0, 0, 2, 3, 0, '200 x 3', '0E-9', True, 0, 0, 'other, unknown', NULL, 0, 97, '2565266.986000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.4', 'i33'),
('20261130T083426.070578Z', 'tags', '2026-11-30 08:34:26', '2026-11-30 08:34:28', 'snapshot', 'complete', 'read 2026-10-30T16:00:00.000073+00:00', 'read 2026-10-31T16:00:00.000078+00:00', 5, 2, 3, 0, 1, 1, 3, 4, 0, '200 x 3, 404 x 1', '0E-9', True, 1, 0, 'descending', NULL, 0, 97, '2565266.986000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.4', 'i34'),
('20261130T083429.616758Z', 'orders', '2026-11-30 08:34:29', '2026-11-30 08:34:31', 'lifecycle', 'complete', 'created 2026-10-30 15:51:59, read 2026-10-31T16:00:00.000183+00:00', 'created 2026-10-30 15:51:59, read 2026-11-01T16:00:00.000178+00:00', 5, 5, 2, 0, 0, 0, 6, 6, 0, '200 x 6', '0E-9', True, 0, 0, 'ascending, unknown', '2026-10-30 16:59:10', 0, 91, '2478870.538000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.5', 'i35'),
('20261130T083429.616758Z', 'products', '2026-11-30 08:34:29', '2026-11-30 08:34:31', 'snapshot', 'complete', 'read 2026-10-31T16:00:00.000006+00:00', 'read 2026-11-01T16:00:00.000006+00:00', 9, 9, 9, 0, 0, 0, 2, 3, 0, '200 x 3', '0E-9', True, 0, 0, 'other, unknown', NULL, 0, 91, '2478870.538000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.5', 'i36'),
('20261130T083429.616758Z', 'tags', '2026-11-30 08:34:29', '2026-11-30 08:34:31', 'snapshot', 'complete', 'read 2026-10-31T16:00:00.000078+00:00', 'read 2026-11-01T16:00:00.000074+00:00', 2, 2, 2, 0, 0, 0, 1, 1, 0, '200 x 1', '0E-9', True, 0, 0, 'descending', NULL, 0, 91, '2478870.538000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.5', 'i37');
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
('1761840000.0', 'picqer', 0, '2026-11-30', 'V8kV9V5k1RVELE0afspTRxShibxymmx+E7YZPP5A2Z8='),
('1761840000.1', 'picqer', 0, '2026-11-30', 'EQvTpwiNkyrcOjGAMjw8RSYbP/2Lh/6/LTVpektnk7E='),
('1761840000.2', 'picqer', 0, '2026-11-30', 'DptjXOJsPOkGhbeYONeqCI6RhUxxRz4CvQLnCbId5C0='),
('1761840000.3', 'picqer', 0, '2026-11-30', 'YpM4owQz5EYHn1ufOraWE+f0B85y2bYQDG5tI3crx6s='),
('1761840000.4', 'picqer', 0, '2026-11-30', 'nbexZa9d5aAvMHtdvvRwdZfjnO3jb50eMnubpk/VI6w='),
('1761840000.5', 'picqer', 0, '2026-11-30', 'c6/0zGEhmoS7AelBLNrYPMSHKh9vnxe5dQhhJFCHXsg=');
-- 1b59c44
INSERT INTO picqer._dlt_pipeline_state ("version", "engine_version", "pipeline_name", "state", "created_at", "version_hash", "_dlt_load_id", "_dlt_id") VALUES
(4, 4, 'picqer_warehouse_picqer', 'eNrVWu2PmzYY/1emfLlOzeWwAQORpmn7sH7opr2vaqsK+cCXsCPAwOR2qvq/zxACD4kDz9WnSosqlQNj/17sx49tPi7CSnIpwr0oqyTPFmtnebwlsk2SjZ/EXPJKyDDjO7FYL4ok+keUi+WiirZix9vb1WL9/vjgg3pD3PE6lSEoAV8skkKkTSujB+EDL8U2rysR9iVjUckk41JBCeVj0RSOU7kCt6tVXEf38e1J4UPNWZ2millHJtzyaqtqePz15/1Pv78Tb9744rsfJJPfv0538jX98+1vb8mrd3/9/cvjS//Hd67z6uGbhmZel1HD8OORgboqBbxd5gqEbK87NT5+UjTLZM+jR9WiquVhm6cNfGpRdk3ItUX+IGxtWerfymp+9GX7hyoapXl0P1XU64umyi65HYH49v2HxTpYgr9fXClVIpnsxdXyqytZ1uLqa1XGUhCrB1FIHKpS8HiqJOtKqlp7I80U8dGKEKpTZIDRamJj+PpYvoRo+Kox1AL9fNLERpOmbJr0DbOdwL9pIR07xcnTADxlJ09dywJPMZ0FYJ8Rj7qDeFVdFGmiRqiJbNRDy2bbOtl6FC1bZwlvXBg/FCEJwDUjiU0HSRSDNoo1Ec9IFtvBy+LrZBkhQY8i0Owca++ctRFjx0Izdtwpxge2hC3hnRdXjRBNL4iUJlxNYSU6lAJkM6I4ziDKnstNmdeFmSgMLYpr6UTpUbSiuBi2DM02GNgqVpHKDCqzqdQleLqufio9wmj5YgY6aHOGr+tAvu0cfZeINDajjHeYWRPZwwEJeqC7aJdd4HJexqI058zwNjOtzQAH2meG9pkBn6NazaS7ZyGNN9rTGj2GgueNdpoBpyXfjNi2N1bVlscNx8P/S3BzfZ9kTd1S/CsXT5XGw/cHT9sfGhxoQTx0R/DggOfRPVcLrI1RJ/DwncDXZsYDjAPf5ejOhXyHYFRBdxOfjFVpmpbm87+Pz59975I0AAu6P/jo5NcHKyW1oGxaC/t0wow8fsUUaLPgDs71AKefCmZIBXRMqp09w1suo62owkItl4XZpB6gU1liWZe4tahuOlQ3Hap+CFwuYDAiAnQuHIDAWW2TolBOqGl5n8Rm3YJYBC+dNjCeocEmCLDpafbEAlFSil2RcinMWKODJCHaDtOjwMYA2OQcW+C1Wm+b+Uvw/hKtvy0CtKcE7SkBnm7z/N6MJd5PqvWzRYBnifaSAC9LIesya7dSDbe/CMW7SrWunmBBM6dof6lzxly9UZlN4YTijbatCeIdFDxvtOMUOH5Xp3dJuhOZDI+ptRF7m+goDa3c9K1g9+VglTPEbBsvPfC+6WKTpOcqY9htZsJA2nirUrV2DWckONNmQkPdvcxzyPDdlnkni2Ej8bzg4uJ26Pw7Xh7Cb6RoSDEQsa5t6yvirl2ydoM2UKsUKC8f23k/ySJxAFFnMkkPlzF/VDUFnt38Vnb3c5aLpFJ5rJozhVQvNUmSskhseDZqa4SdegRGkEl9PbA1r3KRBh+/k81pTANq3JDm7SHZ34syUavfkQQnpftV0yeYzpqYFNDJnBTrE1MmrUnXxyoRh1yeOWmxNfG+vJMM7WRATJwMrKc4GTDgZJPHNjHUzMngUorcVv1UJ7+0Tz5+xAVGIy54yoijQ/rf+FGX0ZZXwji4U/zSh+qXPmMo2JUAbLfvB3URT/eDaTuoNcq2IpEU0kwb9JkZJUSfZx1AYDMs2OKzqdKv3cA2q5Es+BNYSrypHVZ8b0EfnFICoqwa+bPBbJZsgCZLtXnSEQS6D4AWZ7hSCjeSK6PVIwVLpFmigX5zuOpWj4hdH9jcHEsffEcgbqttXpiHPRsf9mxt2BshQXuLXmjQ8epBIQRz4GdOzNTWT8yg9sN3DqO5ecuzjS6Nevr07Pis+a1Y9/M+b3pGp1HU9s/Pzg8foITPoKZjT52OX7ftXP9/dIX70zO6OqDoLt+LsyA73F0lcXdwquobrpe6Esezrdtkk2TjMndlvguTuP/8RpU6uzVV/lh1LKJkx9NRWZmf1Hxy43LZqVr5LldGqYfdxfmzqbeTuNlxbCVrL86fnYj11Pjn4KO9o40aPR70HO6gI77jn+6aGcV6/NcO1HUub5fh5zb3cm47Od5nZHHtiRMkI4HQp2KU+aiTI/SE6JqsoCjYUUKsoDwPHeHg/lMXncKCl9Op5BxXD/t9E8Uf1FOPniPFfV06VzM4AD2xxiG+w6zlIhMPopLHv+dVDTRYUd+0zUC1ifPMUO1+wfGp+f0HGbZBZA==', '2026-11-30', 'yQOvMSZeWW8eAFt6tBKlmtK2UYRY1GZVjPy+8LZ54Gw=', '1761840000.5', 'i0');
-- 1b59c44
INSERT INTO picqer._dlt_version ("version", "engine_version", "inserted_at", "schema_name", "version_hash", "schema") VALUES
(11, 11, '2026-11-30', 'picqer', 'c6/0zGEhmoS7AelBLNrYPMSHKh9vnxe5dQhhJFCHXsg=', 'eNrtPduO7Dhuv7I4z9lJ9mR3kg2QhyRIssgNCfYlwWAgqG1Vladdtsd2VZ8+g/n3SL5KFCnJl+qq7qN9mO3Dm1U2SVEURf3y6SrqJiuLT3/3m9/97i9+M/6TnXhzkrBPyfd/+Vdf//WfT+fyz3/zDyL/x//4r/r//vs///ynfz/98Vp8EX9I/+d0+rd/+ac//W9z/PtPkl8Ux6wQDEgt+FkoaVWW/CxqRdfyp1w0EvbLJ5bmrcbwy0RtICRPUuaXc9EzYfQaacpbztrXqoM/ZXJMrQIXlzxXD5bQA88b8Ss24lkgQC2TmxWNqFuRMt4aQnU4lNhmZ9G0/FxRQpvkJM6cDbJmoTrcEiq+kIMEn9t6lz1iicR+JMjgwqUoMS911gqWZk1VNlnbf5hPzXPWvZlaNOWlTmwlUZwdIC952tjK1IOBKikgy1KDeoSFjlmCqlok2aBC3/9+x4/V1pf+zba8vZg/agA9jmKS+oThQ3/7cn3ov/Ov3Vcp00vSmq9tAgJNyNIBY76XCRr+nrsnZ2dev7Jn8ap9xCy98vZYl5cKPGMCEw/pmZtLVeWZdKEm8wR2MA8/IilTgb2MDo5+kV9nBz5z0crbPytL4FMUBDKk0mTOPP8EzOev/7bTKN69zz8qgYfsi0ibtkyebdEQt/oh2ptg6ItGCciXkIo8k/r+qmzHEGMgHF8sFU1SZ1ULpyUdTj79idfWpx5hJNOlyLOzNLT+dRq8AGUNuyzzTgRvGnGWlmD60xlKMg6AmacDkEN9EdnxZBrqAHK80VzO6K3pmAaQg+klSwFPD3GwnOzBnbyDO2dFdr6cWSVdmfSPgv184UWbta+GHJrKZfsjcVaM9JloWHkw1Zukcv3Uhll6NsLIj5eUl6KVvrE8sLJWsgx2G0sKak7lC5PzSVXWrTRxY8YxUbTCJq20RlNbexDJktSCt0DDR5hz5lT/+FoWxsx5qVJL2AhbLCwpz2dRtKx7heCl6hjHB+UFz1+brGH8KWFJLi03O2QJt7yQi478XhOTXAk8M35Wg2GVqFnKX3HpGOFqD5+lh0t+yPL+TVykKztbcylG4XhdTH53K5SagM4PmIr0UrFG6ufo1YcAVuQCic90OC3XCIFhWGsglkT1HSMmbFmMfCmyny9jXKcCN2miWnxEBnryGxwFjPT0KE5+McEOZX3u3tmnitfyOd0ovvy2UOA8+zp86UaI4rdqwPpTR1mMtfyIB4sDap+QsVdGKRCwKYiDRXrkHEySHcThaPOyBn5AQUiGrDgJ+QXAwqCH0VO35Gb2ozQw+bydlL0uS1w/R8QCJe1YzKi9EyWVSjkF7CkzasmCsWdCnpRnjRL2BbHdEbNsyfd25tv/KGieS41w+OuQiTylrNGk2dMsdck4f4/a01CvPL+YDD0kGk40nAWGI8Ogo6AsZkDuZypRaaPS7qC0drIB4vb07i9yzKfy0gjAPMMd7PZQiXTIzCJDVlFfwQJvAgYwPvHkuaxTUTeoCA0dIEwtp5Ra4bJmbIAonudlv97Dhel4h7hDLYT9Wmeoa+0V3Ul0J0jwmCXC1nGUYN+wcRBrMY9wZ3Z+54x5tI1oG8A21NvEjWLAAGtQwPLAcKOwkPSLs3fCqJ3JVB8PboM9as+HLbf1Ph1p5ivPvrzqW+6/LdxLiTnMO+cwB/vTbXUKR3GD1dD32MReHUQveUwX/7FcXEXOugjXDrwNrC9uH4ilkmY1iMcxfKC4M/+iNuRIcSPeL65EdlkAit5xl5F7Vhz79ZI03SoXRdacWFtnxyPcxvbQupwYxVqGPaGMWymP7IZMr7LTpgrDl4k29h6ODDU6DXxfbzkHfowYqo11ZaWXhQULg45ayB//DHMBPcxZcVI8q316ca5AqQPEkftP42/vMEx7Gcz6xR5SV+2IyWm9HAxP/mxAnIoDv+StS95IEvoS7O04lIDeCGzY0yUnZiULSY5KUoovSX5psqsgZSEUpMB+SpFeadwAwvKHJJF3ErZ52JjPYnjubAmfK3/QSH5xEDUMTQwE+VqKsgW2qgAx4n/YqdaY9rbOtMRiwbVIeJMIfuEMwpNEVC1Dkt0mhi7MUovwpjPGoyhEzXPEOZBEpFj548oaFuJNQFeiYHltWbTMe1nmvsHvJA3RQIi7j3G+QXy9KefVz6KMehsI2ju7k6FCaHjA0N08iAsXQ+zt0VThol3RClu04Qd4qH0/B5lfOL4LaCFj9uCRHedsRVu9ZyfoJBWzrF9tjRgRVMJgCMAxformfv50hxRBlkoCWMfcgZxMK3MfirnMU8SXzlCvwScnXhwxhz4gHAIK8YI8e4Y6Sxd4A37vAKIraLvx2IkEHe5hthyIBl5c4R/d3L3cHHQ9W33clI+hvRVBQvq9AJFe4nt7wg1eKSmLtuZUqtTG7u1S36lXjC4uurjE42+2OrtzeRXqTJW5ZJihlksbUcAEJ/AObirq2X56tlc+YRR2qMszufS3kI4qOUR2W5KSAWqZ3PCyILecxXPPkp4JqN0bdrhXXNOgoQxi6nEPNu7Bxj3Yd7QHGyfOewdouzpq9SNwZ91jSIdtm3agLd9wDxEzY6/dLj4mHS3g3hYwqeZWKxgbLzXgIOMItbR/ZQOnG+p8JeTLKVoOUgcaePUxEqleRcpruN81AOMM8XD2YSju9gpO4iiV6wDVylNQN7SPqI33q3bSNWWngmK6LYSnGcTajg5LVHNx54eFC8Ja/Hyxji9MQNIhX6WLl8OfahHNyQ4ivWKy4lrCA4sQ5xXSnLKqyoojOR6DwP/T7B5gAOUXMXZAs4+bECRekXJ2FVmF/74RF6fRRy3TnB3Krr6Lsa5RhsOHTRR7+7LYtyMeJrYPE896HqbNnfND5mEdbmnujAR6qyHiDPx889muLPJXpiqqm57+mnHGq8z8kARNnKoebqoCNrd1otLEodMUht/T1OMEFScobYIC2h2mw2PjVmSGAihLcw08UF4T93GnqujL7+XLbe3c6s5NiahHJ0j2N43o2qNr11y7rexhKm21aMYbMy/qrnxTr/34XZijw9+zEq45cXDgrYdsvvAGnTNG7d+coeLJM5fGAPufz2A7FzXiYCJqgr/9Zs+qi0/CLwYJ3jkNvTYkWGD4pSLBIi/9ZR/80paMp1eY0UfQN7hGwyodn8FrL9OAIjVwrEZ/Pzl4w/Ps4d6UrBbrRQRwqKPrG1phlaoQe4cKkFo+QNRsGEm348q65owdHO7eO2ndXUoRVmusDrKFv2D63j7hA+FC8X0EymxXHUC+4Zoxh2zEyYfQ7zyYr1XeXXBW1iFD0aldPTQQ1g5aqPvUBjxwQeFcAVo7biczaYIi99qHg3zNw0grwSm9mmyxOWyFol3+EK/FuDk26ykl3mE3Hpb9h+SzHieD14As7lAbCmJcotlpmVy6UyPBloRyrHyk354gcbi2a5whVmWTr3pUuG1RTPvpsv2EEAsjuW4ysGA7I3jCTU0TsNjaPLwh0dZ4YDto2qKpVzyKDu0wQn/0Bbhc4R1OuvgR/hDPxbA9rsKlu8I8J8fuA/KGeg56f7AHmIPDvQC+2AroQZfsYCG9ed0+9JJW7Rt4VsBWWQjaXr1DGrh+t/D7NMHAKn00sKubw7Ll//vIpClFya+2TB0e03Pvx9ZRy9tq7q04V7lUMbDDN0Htbb4BBff6RvDbJ+OGGTtpsG32Drzv6cVoAvcyAUMtt2q+6vDQwP0XbDrb1B3CO2ntkekef45lOBOQtIBDVjetxTdD6S08jvBNQPfzGP5A5n8iQx/pYTzIz4E8coKSjOLMs5ynqdRBU1MMhGPAxfECT4lOQLotc3rOwN3vHWTPvcDureXlUW03tvb7nDCL44O4yRhduMuFTz52c8vSIeEj167XzO7oa2Ettw5JgOu10PfYZURGRo5Ha+u+tjQAM9nV9ooZa7TUd9R/EzOh3a22u1heSfXYr0Z3K0vuAzJIPT7XI3Qi2y/LsLIXxMcy/1iN/EGrkVH3EuZEZOQuTU1t8rCxprmBob1NYLkNhAoYOUaxw1WoS/MbvOgDctM+Jyhp1iuXhPdZ9azOLN10OTNdBUW2sMQp4m7JA0Y0qFugHApj6kaNF/n2pq1lNFJZyntbN7TkyI+uk3Ga/aDTLKnztWgvddFlFq2LzCDO0lmDAGiriXs3HQnlJCOsGHiC7tfKMCbI4iTlmqQQ29u66B5E9levoJY+oihDRy5ygbj3YujR/KL5+c1PM4i9ToTjh8Ad576JI997WNooC7x8DbxXh/SuWiGxdwp1ON1+QepmdeptQy9OGKG3WsJKRUmsuwUm4OqawCtvi8v5CXa6m6CODECeXNQa+Ardlo4gfd6qLvWDJ+377jFMBE7hE9hRO8QZeHqPQ52RbKocHNrWwI6tz7fPT9xglSdj057WUlQTEzMRD9x3ZN8JhrHBsxENRwyCvaadXr1HKoY5XQS9Yy3mlgkGG613dhgIPmNcn2m2r1llHZQfYfSvg9dgJ9gV2FoDomNmXbh4zJwXLiovAS6tG2Huihrs5RkI31SAdbUFKNKLD3TSr2RXAYYPcXQlX0x7ffBeN80qN2p1vIG4fZ3nos45H7QjTrTED2+JwMgCmgbaVLeJWjZ1WFtsjLElWzQO1Di6pS/S/ZVq+Ir1et2nKn3bdLZlnXzD8qvu/YAPPMIcoWofRFrrCwPhZadWKRjeKwwLvCEuVMhnl5TPfjHYqgbi/G8HrnIMhJcdWfUAVMD3sVdBEOdeDY3U9LLIonBEX93qx9IWHe5jpjQOQftEoWt6ExUo4rNDxmevEEzXAMr7VqCm6XAfM6JnJsb/TWwtAyi3kg3EtI5BgodLrXfVUqIAq/4Z6jnlR6SiLSRdU58lz5eKVaWcFdiwBDRPN5tYKOgntdc5TOJtxnM0AQFxdK3u+jT28KVTTJlSV6uAsVxtckcpnKspGmvjQwFvuF+ycdtjZaJfXb2A3vbAvTc9IPUwRBnMrI+XpzxLhu1+GSPDOwVttK+y5AGruOP2R9z+sK7Q2O/2jP5wiOpggi2eNOT2ZVSvzf2O5yAWY59wTjG4gCDWlZeiajdjWZGUDr/r/ejdJYb2BZjr5xF+tpzEAHK8pp6CJVxGJXkOPKGFdAh6sXsPveDNhfSPJCOI8sBcqkaQOISeuJpCamAlMzTuk3yb1700y/2ttUNiIPbys3FjJJpeND1ges67AAF+14Bn/f1icYskmslGMzGC/aGjGxHtT9i9tH9DY7mRBjZenMGu499Lkwlt2fIcXQqZGJepdoRyeCDi1eGuZXleNkh1/QRd20/mIZMa+IHQwGOgs/6wJ94mJ0K5BmQ8uxcjhOAIYdI/3EFq6H08ZDxwGpV2s9J2OR7HrD6jo9JGpb1dkIkHl46gcmV0uKQgZ0MUubGWZ2XE3J+iQ8+Luhk3hlSbSo92isduWsO0bzmSqxQpliG9tzKkd1fSwZsmOxZy3mxLhrTZRdAus1tXD3GpjwLsDQ2gty2heJer/VVbW01Rll/li5HanJklFiZmeaqgzzI8vWLKZCFjEiNWZsTKDOySgSnO3eMqkekKQcRNYfi9wmsQ0hGlFhB9q3KNnQpGhuYU43U9tZBRbSLOcAJzEn6zZSVbqkCQKdLEeEWQEvwCdq+HWTdtt2XyLP1cYt9TAFCOHQ1JR0vwC5hKXpx2TVPF2piYFApPChlz4eoZr9+QnKzDOwNa9I88IwJq3D246JziCWkhzAsnlHvNDdF5fHjnYca2i92IVWgHcfu6h1hxF20yTuiYJXZ5f0HZ4oglrXHDpsKyo9ubdlDMARHbTROSzkwudQoqNZHzV2Yzmhj6iT1Ae6AC7FlbpWejfdnqgByjQY5fUEaQhI0Q7f2PUzhc9dD+WKVN0aQqRuBODWr0+K+maAJHif5ugsSdWWd0ap0F59aJWkWIC3pnvCV+VLynLSaCb5YI1qe2/RLCg1BvYtimu8UMuzG/u/xat/WZUo2ouxc+z+z74WwCOrg+wxPHPcSdw9uWBowB9sdf9GpOY7NrYBJUK30OdhIaxwO6i3i4JRoMZTDbskWIIQx/IefFFrA9oBFNRNipNAMVz6VF032fpuuuRHazPKbJrk9N33f3XuWMc5G0RBuICRm3eqIn2M8TBNv/W1j9Xc7Ari4tXpPgzTMObgLoIM5Wcupqx65gPitEzexsJkXzFqlH3GdBXMBhA0aeNvD8GFU+U5StsItqeii5fadInA3/UAL60q99egfeIGcaZ4WYCwmYC6paNMI7EYxUnllgoHNOBiPN29/qt+L6+rhL8DC7BLoObt0tUOfjVMkymMYnqKXmIwo5Z+cqfV62v76pvOatj1NWPHnm8t+wqGeGLzrI6DnA6LlsoTxXvHhlHqEk2SrhxNFLL7m70N0eNzlKfeOmo7BDRB3h6xNLS0HwrrF0xomNZUY4riOs60y+rN409La8M5xklnYm8kudg668A9DLxqr0gLJ2CD/71wp/coego/Kad3G8tWdnILzs8GfrcDez+o9A2ScMKWBVuf8Y1BKn6SysSxTaQtPRO3NqcX2Dw2kPexIvBjH3CmKMiGK3oIWpVZHUcCJ6mdF7hTHjjK+kWtN9B7xdqLDKxYzej5FelYW5VUb5Veb0i3Ht/VHX3oZFr7VbxtIyuTgWICjlw1izopnGhUqYsS4jXVhYK9+y+bYUgL7UZHS02jUmPYhkgbYeTfzbNnFjIg2z9Sc5OyB3rWlgy4onHLCkGU6/MjuTQLzH3c6Jv3maYf2W8KbuVJvOOmzZUeZX1RjnCeQVLKRXkEtOkBipW2UN2xZNwFucd1Zo1h2vxm0Cw3suOpDPVJo92rYpy0AGLFh33JxRi4T8asvU4YuFquUhoT8AFZeQ72YJqU0dveIonwn7U/Qwa2pZ4XWXZayHZiDIljjE3c5Tr70AYn0/v/6XAT2ZgHt1IqFuWQy6XhFruebttoY2zPM3ysMa5Hkb41kN8dyN8JAGeL7Gd1jDu7CrEMkrEB/26sOV99GtroHZnF+pRSIydP6b4csPnn3L59kes92aMQmoc5z0jOEhDX+I5TExvEMzDeJUHPglb13yRhIyrgX0kza6hM5E4WJhSwKUIPSHE1pPU62IgQ1RhE3QVMsNeSzHYkTIgRK4DGSiH/8CQQFK4L+HFjm6bKICRJDhA0pBCuxTAwwLswDKdz36cH0Qdkv6jPKNA5+xLKRPDKHcNnaxjnU1kI0ai1JbKWSqoLe9qI/WV4aJstrnSHy0q5u9zYKnHoBhP5ckD/rFCLfrR5Pkm393yl8bxg+t1Jlec7qaD6wo1kUcm5U+4KpbW1Jv3bYdRCH2hy3iMTJiXU8kcwHyNmnZ4SFSFZsS5x9xt8rubmtG8xD3wK44SZCc5KJOWOk9DezoLd43yGP4a0fQ/pasklqd6bd2yRG0r+3AdLKFal5gEvjFYRVoGsYXB/fqq61DEF33kPqXLCMntWQx8HEr8pvbitSmocWTjR33UPMNQumZcm7QH/oeO4RbTp7FGSTOINEff6P+uC9MfGpOZYVUe5gYy5WOJwQGMoZtYOE0u+zZAdHuB99g600upUR2LOCn08Cumq6Opricn8CDAcorAvGcALXnAWA0dkRjRDNTJZBk2ZoK8FibHlMcMMVheanN9elDSzhgGhPUrl/Fmsxp4Lc/IRr33O+w536/y+VWXPWycqd9xdHjjaUI8a6s93xuSHeam1ujSqkn3ggkUgUo+3S/joerZAO3S2i6ckLY4YLWbdlk/U3AVjQAR0eVw4+0V50mxi8AG4aF3De6XeFI6QsuA6+1XOmJxw9CnT/F8AHf3nJpBmJDKRNxShbB36/T9x4neeM9lnFufh+NSaw5c98JmmpcThHtP2kPyXGdlLrTC6W5Vbr+XldI7twYfXFP90fYaegpxvJchHlChXR9WzvnrzoMHtPxH7YRmuWKQ3dJpa5W1oboAET2PjuMtTfZQ+9/tZI0nAZmakaYa/NwXBMwYuWFEgQJpNcwzNeLSJ9QmGsy85CGrtfkTBq6fLNJ3ecbqtY6IzRC91x+3fguJc+VRyG3XzLHvMFCJo7brl8ecNGx4Rrq6YUy8SURTWPlHUmquNx4yErUeVraXoray2JUSZCF3mcuHCt8OiKybNXEvrO1yS6Lrne8ShluxQFdL2r3kLf0ScD2xwHKJSRN+/kL02cLSe7R8KeEJbm6+/CQIddWIej9rssab8NSMzp6aRZK4HgnOj0ej+IUQSKn5YtnqDZdkHhLWwEq4C1iU66NDRB0KfKseGbyT3GuwI4rTUXq2Mwy/aVo9K/KrFZKwUxBbxfIcLxsjDLglQE27NCll3j5C7RPTHpIQ2yxYU+XnLjGzkFGN5i/RfORIfTD8/YI2lnJLpea6LnNGb5ihAMzNUIL7SyS1S8PJN2lg2yRcNx1uugWiHe7UT/1gkfZa3iMIPA2R9y9UjTBQl2u1kdLWhxkXOB2F7Iu+Bo+FxxCH/xaA9xxIMval2y75iCG4F/odNNeYjoe7ANQogucjfWHueeyFqw98cIV8NpEATdXSSeaSfeTvzqzMxiZX3hPCju+Wkh3Z+c067pWOcpXSCIo+CdVaqtP1HiY52AcS/9xATaWFNQpl61uNEPcvvi4pwnm1E5giW3LWzs5bKVpYPd8smv+kk0KlbmrVfYaeEsdvvl2y5hyfITqw1GntuYbT2UJL9fqIFZWUYFB0qwDvX0FuFxZgIxUD9m56nt5OXAj5JIPxGA9yLd0jKc+om1Ptj0Z4FbbbnkDbLuHWLatwLAmV4F2sO3FlyxvmsNUHveoGnO0JZaUQNCuHYOGqdeqMhgDI0j+InjS0FNpOHJxK7C6Gh2zvKPsyK6QuOAOgwl+6y59O1fM7l7a+uD9A6NLvpdLnvzmVpc8FA83WEUxfg4Z6d8wQndwz09laq5DOgDtXy/tqaztpJoO9zGjjtlEubIXA6Wis+JGC+kdS3dQi5QzY/0/Cm2RYGPp9FenbEi+UoP7mNEegBDnymgOpOjxFIALGAvauwNBB4yIuEUaQS8YF3ItNkm0YIw9h2ekE1HIeJGaBxsbMkKieAHDB4wLPWmBoANGRjTnRNAB48IrJW10wLhcVSMUTciHcNQzUjQBPxyrlLCxAePDayNtbNCYrKZBFjJoREhDdwvpHY+9KaMj3vLu7xgffqD4UI/g9goRGVP/Z+1jIOh9wsb+nP8X0BB2eIG4WQwjUAtqGLYAVIAILC60sY7Ba8RodIjhQ8aFx4goQdDPRCNFlCC2r/rmNpx0TxK64aS2wpuCV82pbLHqjRkHPEXKX8EVRK/4wa43Oimz8C72NaXASx6xqdY3dBPZqNOSbulqXTowAAMYiaIGBB0gbFyp4LJmbIAonuN78hje1ZasFsJ+rTM07lQ+Yg+r0ejZ9JHoCOnK64xL7+7wX2FOUXmtxrpe7W0cINL6jmh5pynoq+AmSwdwMPx84XULHjPCXEFSWbRmyqOHOK93Fs/gPK94pg8AZ03JrF8zAZ37LSWznjUBPQOEX3KEuS5BLPMMso0w+gxAw17K2nqcBia3gAYC0IhyBDoGemkTVh4ODdhb1sCuBfQpO7TwCuODn4VJo61tvh7sWkLMC1N9z28A7tuWLHr1e3n1yZtuXe3Kr/WTSGDVwgwFDlv+nUsE3BzWwJuLqG5SmbWiu2hz4p//8D2wwA7kONLcvzW70H+Gh2aVzKXVR9dnQ+HC4xODLVDhZeT8s6h7h2JFxDb2gxgA4VeD3CqumKvu550TKN+EVmPatEC7MfZlWl5fCAXvEEC3Jcz8khdam4OvVV9vMMGPeBJHXkA1nIBL9VoUqa3UE3CptKat5VR9hOduBqCzx4WwqphdCU5eP7MnoRp0m6sLDe5m7i7esnl7sPeWUvR4nDM3Ub6AZIQCONPL0sJSkLTtQM4MCBLd6JOGow+Tdf/kCHP2d2kqAZsGTEDnQCue1dZAByB9op0fwTq7hzifJP2NnVYagO4LeepMWFekdDDvBRwCa9giHPW/LzxTE1MjkrJIwZrNRK3u8iUXjYmo2+yQgfduIOhDs1kBz0J3EOe7EFV3uAm+jQnsOmyssuj2NrgGpjsViBcB6kAG0OJNzq7Wu7HLvx2fUtQ1OKnWQ2iGL1lr35s8Q139IQR/ZqiKmxjXR3oWL6jeGYjVWncqwU5WB6CPhSzoXAWZGoyriVGZFgLpwVIuV4QCjZZ6DAiXFhybWBLNnMocmvgAIr/bpWgzczuzh8S1puv79x9VV4CklDYCe4xYyN1WhMEqsTKIlNOYysVZF1npcHJ22zg5Lg7vxuJzdqjLM1qW3mNWV72ztsTFSviK7gscWfjyVUsEqVbdy4TydPhSmVK1rjx5hT1RO9h+8/S35S8mB2C6jELaIdgFt5DAZSye0xc5iwze/d1DlqtQeaz5Ge68d7CoEeb31TVCSsVTLh0CaMIhK46ilt8WVIvp8M25P57YXdRHGH0LWFbLdcUFadtvYpaqlXywqJBMpA5fKrMbi633GjhGQi49HjVz82ZSV1WWVaI79jbnsNb6Pnd5mCiO6jGYQIBaJnf6AfbllgZmyddflM+jMqnbiqAxkcMLYifenLAv0iMCBnkbuwFr6e9//wCGxKtKFOg2VS0OMl7qg2KzztK0CGiEOEmAxfVn3ttWzhVDOY0MZ5NxU+uHH7s0ZtdkiJ2yKWlTtky9DkWhvzdYd2pXiFqlnMY3/RHWhv4ARfxoVqn+YD7yR/2bzCP70fg0Grz79fMrmqfcprOugj8Llgyr9p/Gvd9zmV7yPl2Tt9+pWs+y+E4T8p2i/K4WeVcM12dz5CR/yPouPTL8qfhx7obUKp1qRtTcLXZWUfM36l1y5HtZQD1VcYWzmCV/Lo4FwmE1mY++ozpJnSmH2hIX8dROqi87C2U7y7h8PtQZ8oBwSuVI/NTj9RohHydLxFzVGfAd5QowT/3UXQI4kHY8zRVI3vJjwGh58syPkyfykSrCNvBbqFJXSd9F21z6yDpgyMONZn5KdRLBT9WcsqqSY5Df5JqlIRzIdUd+puFieGPHJIC+r2QJ/+6B2hT2ZQKVeaTsz12KFRyqz5qc7cI+Vpg/APXa/lcd4CCtK6+dQzXug3W+DrvFm3u42vUdbgfNA6jmLkVuR9EEUBlH8L1zBzhY4aJPgwzeLHhzUqKVQiEcU9VFCPG86xBCbaSowxi0BFUIw5S/IIm7//Wxedf4sFsliD7m/PX/AUSmpqo=');
-- 1b59c44
INSERT INTO picqer._picqer_contract ("version", "since", "program", "_dlt_load_id", "_dlt_id") VALUES
('1.1.0', '2026-11-30 08:34:33', '0.1.0', '1761840000.3', 'i1');
-- 1b59c44
INSERT INTO picqer._picqer_keys ("fingerprint", "account", "first_used_at", "accepted_at", "used_since", "_dlt_load_id", "_dlt_id") VALUES
('3c4264964b7c8c50', 'http://127.0.0.1:38857/api/v1/', '2026-11-30 08:34:33', '2026-11-30 08:34:33', '2026-11-30 08:34:33', '1761840000.1', 'i2e');
-- 1b59c44
INSERT INTO picqer._picqer_runs ("run", "collection", "began_at", "ended_at", "strategy", "state", "mark_before", "mark_after", "received", "rows", "merged", "rejected", "deleted", "suspects", "pages", "requests", "retries", "statuses", "waited_seconds", "is_certified", "links", "step_backs", "list_order", "newest", "events", "exit_code", "peak_requests", "skew_seconds", "home", "version", "versions", "_dlt_load_id", "_dlt_id") VALUES
('20261130T083433.531920Z', 'orders', '2026-11-30 08:34:33', '2026-11-30 08:34:37', 'lifecycle', 'complete', NULL, 'created 2026-10-30 15:51:59, read 2026-10-30T16:00:00.000274+00:00', 3, 2, 2, 1, 0, 0, 1, 2, 0, '200 x 2', '0E-9', True, 0, 0, 'ascending', '2026-10-30 16:59:10', NULL, 0, 90, '2651676.341000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.3', 'i2f'),
('20261130T083433.531920Z', 'products', '2026-11-30 08:34:33', '2026-11-30 08:34:37', 'snapshot', 'complete', NULL, 'read 2026-10-30T16:00:00.000004+00:00', 9, 9, 9, 0, 0, 0, 3, 3, 0, '200 x 3', '0E-9', True, 0, 0, 'other, unknown', NULL, NULL, 0, 90, '2651676.341000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.3', 'i30'),
('20261130T083433.531920Z', 'tags', '2026-11-30 08:34:33', '2026-11-30 08:34:37', 'snapshot', 'complete', NULL, 'read 2026-10-30T16:00:00.000073+00:00', 3, 3, 3, 0, 0, 0, 1, 1, 0, '200 x 1', '0E-9', True, 0, 0, 'descending', NULL, 'new field tags.shade (text)', 0, 90, '2651676.341000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.3', 'i31'),
('20261130T083439.069887Z', 'orders', '2026-11-30 08:34:39', '2026-11-30 08:34:41', 'lifecycle', 'complete', 'created 2026-10-30 15:51:59, read 2026-10-30T16:00:00.000274+00:00', 'created 2026-10-30 15:51:59, read 2026-10-31T16:00:00.000183+00:00', 5, 5, 2, 0, 0, 0, 6, 6, 0, '200 x 6', '0E-9', True, 0, 0, 'ascending, unknown', '2026-10-30 16:59:10', NULL, 0, 97, '2565280.048000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.4', 'i32'),
('20261130T083439.069887Z', 'products', '2026-11-30 08:34:39', '2026-11-30 08:34:41', 'snapshot', 'complete', 'read 2026-10-30T16:00:00.000004+00:00', 'read 2026-10-31T16:00:00.000006+00:00', 9, 9, 9, 0, 0, 0, 2, 3, 0, '200 x 3', '0E-9', True, 0, 0, 'other, unknown', NULL, NULL, 0, 97, '2565280.048000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.4', 'i33'),
('20261130T083439.069887Z', 'tags', '2026-11-30 08:34:39', '2026-11-30 08:34:41', 'snapshot', 'complete', 'read 2026-10-30T16:00:00.000073+00:00', 'read 2026-10-31T16:00:00.000078+00:00', 5, 2, 3, 0, 1, 1, 3, 4, 0, '200 x 3, 404 x 1', '0E-9', True, 1, 0, 'descending', NULL, NULL, 0, 97, '2565280.048000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.4', 'i34'),
('20261130T083442.861055Z', 'orders', '2026-11-30 08:34:42', '2026-11-30 08:34:45', 'lifecycle', 'complete', 'created 2026-10-30 15:51:59, read 2026-10-31T16:00:00.000183+00:00', 'created 2026-10-30 15:51:59, read 2026-11-01T16:00:00.000178+00:00', 5, 5, 2, 0, 0, 0, 6, 6, 0, '200 x 6', '0E-9', True, 0, 0, 'ascending, unknown', '2026-10-30 16:59:10', NULL, 0, 91, '2478883.843000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.5', 'i35'),
('20261130T083442.861055Z', 'products', '2026-11-30 08:34:42', '2026-11-30 08:34:45', 'snapshot', 'complete', 'read 2026-10-31T16:00:00.000006+00:00', 'read 2026-11-01T16:00:00.000006+00:00', 9, 9, 9, 0, 0, 0, 2, 3, 0, '200 x 3', '0E-9', True, 0, 0, 'other, unknown', NULL, NULL, 0, 91, '2478883.843000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.5', 'i36'),
('20261130T083442.861055Z', 'tags', '2026-11-30 08:34:42', '2026-11-30 08:34:45', 'snapshot', 'complete', 'read 2026-10-31T16:00:00.000078+00:00', 'read 2026-11-01T16:00:00.000074+00:00', 2, 2, 2, 0, 0, 0, 1, 1, 0, '200 x 1', '0E-9', True, 0, 0, 'descending', NULL, NULL, 0, 91, '2478883.843000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.5', 'i37');
-- 0de1f15
INSERT INTO picqer._dlt_pipeline_state ("version", "engine_version", "pipeline_name", "state", "created_at", "version_hash", "_dlt_load_id", "_dlt_id") VALUES
(4, 4, 'picqer_warehouse_picqer', 'eNrVWlGPmzgQ/itVXranZrPYgIFIp1OlvvTuHu7h1IerKuSAN+GWAAWT7aq6/15DCAyJA7PrVaVDlcoaZ2a++WzPjO3vi7CSXIrwIMoqybPF2lmemkS2TbLxl5hLXgkZZnwvFutFkURfRblQ7eKe16kMq2gn9vzic5EUIm1kjT6Ej7wUu7yuRNj3BAKqxfrzScSXRkUlk4xLZUoon4pGTJzKFWiuVnEdPcSbxbjzUWdWp6lC1oEJd7zaKQmP7h9P8cHZPd59qD7+lW0SN/q0/+drnrPs90/v/ty+/7hPv37YfGP/vv+1sS6vy6gx7PvJMPVWCthc5soI2b53IL7/pxxQJgcePSmNSsrjLk8b86lF2S0htxb5m7C1Zal/K6t56Lv2D9U1VRzI3Ujyb5+/LNbBEvz99kZBjWRyEDfLNzeyrMXNL6qPpfRGaR49TKnyelXVoygkzqpS8HiqJ+t6KgN6is084us8MshufWIj8BKKx+tj8RKiwavmUGvKy0ETexr0HbOdwL9r9ZwGxdnXAHxlZ19dywJfMYOFMrTzgO0zzqPu4LyqLoo0UTPUxG3U07mtF92idZaw4cr8oQiX2DbaJcCuGZfYdHCJ0t+uYs2KZ+QW29G5ZSQePYtsH40aqJ1D7V2iNkLsWFOIj2gJW8KWtzeNI5pRECmfcBWxSvRS6rhopwDLZpziOINTDlxuy7wuzJzCdE7pRbdOcRFoXQuPlqHRBgNahSpSOUNlFkpdog+lJ9ktXsxEd/HsAp0zeF0H4m3D+X0i0tgMMpvIHo7i0ROd4Vl20Sy7gOW8jEVpjplpaQbC0TwzPM8MzTMDPEe1Crr7VwGtJXosH43bwzPN0EwzwLTk2xHatmFV7XjcYDz+vwSN64cka2RL8U0unusaTzseGuF4h+AHgoceCB6c8Dx64KrA2hoNAk8/23vZR7zLUcuVfIcgvOLj82cPPUx8MvZKY6U0j/++fc01QAF6PPj4SslHJ78+qJRUQdkYFvaZhxl4bcXU6bgddKBDQYAu/wIyBtUG2nDDpSrtq7BQ5bIwC+qBfQ1bq+quU3XXqeqnwPUOBjMiCNDjIkCPi8AHRdEuKQpFmorghyQ2GxbE0ubEFyqwo4JYDhY9VD2Nnlg2CBtiX6RcCjPUrjYcnERj1wBiBXi0Lhot4FqV5mb8Ei2/rVg0pwTPKUFzSgCnuzx/MEOp5bMVi0eJ55KguSSAy1LIuszarVTD7S9CtayeKUAjp3h+KZpfal8gV7+ozEI4oe4E8E4+HjeecYpmnALG7+v0Pkn3IpPhKQs3Qm9raR+03PVa+i28OWA2mlB7iPdzjrUB981onAQ9JwxdVZG+OFUqNiqra8s9I4cz7cb7ILt385xlDtp3zD0rho2c53lX6+Bhnux5eVx+IwVDigGIdWtbb4i7dsnaDdqFWmVLefnUpghJFomjEXUmk/T4GvMnJSnw7OZZ2d3jLBdJpfJYFV6FVD9q8ilFkdjybKRrZDuFxeKMf2FpodKWxj5+L5vTmMaosSLNr4fJfRBlogrlkQvOevv9KIPprAlJgTWZvmJ5YoqkNenGWCXikMsLJi22Jt5PZxJWuTNM+oEJk6DIQTAZOIDJJuVt1lAzJr1r2XQr+rlM/nSe8DMuMJpxwXNmHO0PGtsZV5fRjlfCfHEHhRqcdiP52EqAWuhzH6i3Hwd1EU+Pg2k6gIuarpFICqOKmlpX8qyjZGyGRfH1EdT4el7xL7dZjdxCyNQOK360EPReIlQ5g5bATeV8P7uYzYLVLmYnyegxQAkeK/ZElFILbiRXRtUjpbZ+c7jqqkeCQYneDYTq5lDCexNiU+3ywnjZo1S77I3Eo7nFn3ZDtTOo4Wl3ex8BxMAXBmZq6wMzkH68EjGKzTuebXVp1PPDs+Oz5lmx7vFeFJ59dBpFbXZ5dn68gBK+gjcdMnWQftvquf3/+DWw0H51QNd9fhAXi+zQukri7oxVyRvel7oep7OtTbJNsnGf+zLfh0nc39RRvS6apvqfRMciSvY8HfWV+Znks4brfaek8n2uiFIfu5fLb1O/TuJmc7J1Wfty+e3MWc9d/xztat8rQcdwB7/iO+gV32Hnu2ZGa70TXN8uw8c2l+KRXs9tJ+f7jFvcqRMkEwdduRtxfjCEDogMfSMOqn5+BUXBjhKigvJc9AoH95+61SkseDmdSs5hZdirk8Omz7yvPevSUtzt0jnJAblGjUN8h1nLRSYeRSVPf897NdDYirrTNmOqDe6vvo6p9nB5tXl+AFSWQmk=', '2026-11-30', 'w5Kydv4hw/DsIPnbi5cVmZqoo6nJV+LgAImlqDbx6jA=', '1761840000.5', 'i0');
-- 0de1f15
INSERT INTO picqer._dlt_version ("version", "engine_version", "inserted_at", "schema_name", "version_hash", "schema") VALUES
(11, 11, '2026-11-30', 'picqer', 'c6/0zGEhmoS7AelBLNrYPMSHKh9vnxe5dQhhJFCHXsg=', 'eNrtPduO7Dhuv7I4z9lJ9mR3kg2QhyRIssgNCfYlwWAgqG1Vladdtsd2VZ8+g/n3SL5KFCnJl+qq7qN9mO3Dm1U2SVEURf3y6SrqJiuLT3/3m9/97i9+M/6TnXhzkrBPyfd/+Vdf//WfT+fyz3/zDyL/x//4r/r//vs///ynfz/98Vp8EX9I/+d0+rd/+ac//W9z/PtPkl8Ux6wQDEgt+FkoaVWW/CxqRdfyp1w0EvbLJ5bmrcbwy0RtICRPUuaXc9EzYfQaacpbztrXqoM/ZXJMrQIXlzxXD5bQA88b8Ss24lkgQC2TmxWNqFuRMt4aQnU4lNhmZ9G0/FxRQpvkJM6cDbJmoTrcEiq+kIMEn9t6lz1iicR+JMjgwqUoMS911gqWZk1VNlnbf5hPzXPWvZlaNOWlTmwlUZwdIC952tjK1IOBKikgy1KDeoSFjlmCqlok2aBC3/9+x4/V1pf+zba8vZg/agA9jmKS+oThQ3/7cn3ov/Ov3Vcp00vSmq9tAgJNyNIBY76XCRr+nrsnZ2dev7Jn8ap9xCy98vZYl5cKPGMCEw/pmZtLVeWZdKEm8wR2MA8/IilTgb2MDo5+kV9nBz5z0crbPytL4FMUBDKk0mTOPP8EzOev/7bTKN69zz8qgYfsi0ibtkyebdEQt/oh2ptg6ItGCciXkIo8k/r+qmzHEGMgHF8sFU1SZ1ULpyUdTj79idfWpx5hJNOlyLOzNLT+dRq8AGUNuyzzTgRvGnGWlmD60xlKMg6AmacDkEN9EdnxZBrqAHK80VzO6K3pmAaQg+klSwFPD3GwnOzBnbyDO2dFdr6cWSVdmfSPgv184UWbta+GHJrKZfsjcVaM9JloWHkw1Zukcv3Uhll6NsLIj5eUl6KVvrE8sLJWsgx2G0sKak7lC5PzSVXWrTRxY8YxUbTCJq20RlNbexDJktSCt0DDR5hz5lT/+FoWxsx5qVJL2AhbLCwpz2dRtKx7heCl6hjHB+UFz1+brGH8KWFJLi03O2QJt7yQi478XhOTXAk8M35Wg2GVqFnKX3HpGOFqD5+lh0t+yPL+TVykKztbcylG4XhdTH53K5SagM4PmIr0UrFG6ufo1YcAVuQCic90OC3XCIFhWGsglkT1HSMmbFmMfCmyny9jXKcCN2miWnxEBnryGxwFjPT0KE5+McEOZX3u3tmnitfyOd0ovvy2UOA8+zp86UaI4rdqwPpTR1mMtfyIB4sDap+QsVdGKRCwKYiDRXrkHEySHcThaPOyBn5AQUiGrDgJ+QXAwqCH0VO35Gb2ozQw+bydlL0uS1w/R8QCJe1YzKi9EyWVSjkF7CkzasmCsWdCnpRnjRL2BbHdEbNsyfd25tv/KGieS41w+OuQiTylrNGk2dMsdck4f4/a01CvPL+YDD0kGk40nAWGI8Ogo6AsZkDuZypRaaPS7qC0drIB4vb07i9yzKfy0gjAPMMd7PZQiXTIzCJDVlFfwQJvAgYwPvHkuaxTUTeoCA0dIEwtp5Ra4bJmbIAonudlv97Dhel4h7hDLYT9Wmeoa+0V3Ul0J0jwmCXC1nGUYN+wcRBrMY9wZ3Z+54x5tI1oG8A21NvEjWLAAGtQwPLAcKOwkPSLs3fCqJ3JVB8PboM9as+HLbf1Ph1p5ivPvrzqW+6/LdxLiTnMO+cwB/vTbXUKR3GD1dD32MReHUQveUwX/7FcXEXOugjXDrwNrC9uH4ilkmY1iMcxfKC4M/+iNuRIcSPeL65EdlkAit5xl5F7Vhz79ZI03SoXRdacWFtnxyPcxvbQupwYxVqGPaGMWymP7IZMr7LTpgrDl4k29h6ODDU6DXxfbzkHfowYqo11ZaWXhQULg45ayB//DHMBPcxZcVI8q316ca5AqQPEkftP42/vMEx7Gcz6xR5SV+2IyWm9HAxP/mxAnIoDv+StS95IEvoS7O04lIDeCGzY0yUnZiULSY5KUoovSX5psqsgZSEUpMB+SpFeadwAwvKHJJF3ErZ52JjPYnjubAmfK3/QSH5xEDUMTQwE+VqKsgW2qgAx4n/YqdaY9rbOtMRiwbVIeJMIfuEMwpNEVC1Dkt0mhi7MUovwpjPGoyhEzXPEOZBEpFj548oaFuJNQFeiYHltWbTMe1nmvsHvJA3RQIi7j3G+QXy9KefVz6KMehsI2ju7k6FCaHjA0N08iAsXQ+zt0VThol3RClu04Qd4qH0/B5lfOL4LaCFj9uCRHedsRVu9ZyfoJBWzrF9tjRgRVMJgCMAxformfv50hxRBlkoCWMfcgZxMK3MfirnMU8SXzlCvwScnXhwxhz4gHAIK8YI8e4Y6Sxd4A37vAKIraLvx2IkEHe5hthyIBl5c4R/d3L3cHHQ9W33clI+hvRVBQvq9AJFe4nt7wg1eKSmLtuZUqtTG7u1S36lXjC4uurjE42+2OrtzeRXqTJW5ZJihlksbUcAEJ/AObirq2X56tlc+YRR2qMszufS3kI4qOUR2W5KSAWqZ3PCyILecxXPPkp4JqN0bdrhXXNOgoQxi6nEPNu7Bxj3Yd7QHGyfOewdouzpq9SNwZ91jSIdtm3agLd9wDxEzY6/dLj4mHS3g3hYwqeZWKxgbLzXgIOMItbR/ZQOnG+p8JeTLKVoOUgcaePUxEqleRcpruN81AOMM8XD2YSju9gpO4iiV6wDVylNQN7SPqI33q3bSNWWngmK6LYSnGcTajg5LVHNx54eFC8Ja/Hyxji9MQNIhX6WLl8OfahHNyQ4ivWKy4lrCA4sQ5xXSnLKqyoojOR6DwP/T7B5gAOUXMXZAs4+bECRekXJ2FVmF/74RF6fRRy3TnB3Krr6Lsa5RhsOHTRR7+7LYtyMeJrYPE896HqbNnfND5mEdbmnujAR6qyHiDPx889muLPJXpiqqm57+mnHGq8z8kARNnKoebqoCNrd1otLEodMUht/T1OMEFScobYIC2h2mw2PjVmSGAihLcw08UF4T93GnqujL7+XLbe3c6s5NiahHJ0j2N43o2qNr11y7rexhKm21aMYbMy/qrnxTr/34XZijw9+zEq45cXDgrYdsvvAGnTNG7d+coeLJM5fGAPufz2A7FzXiYCJqgr/9Zs+qi0/CLwYJ3jkNvTYkWGD4pSLBIi/9ZR/80paMp1eY0UfQN7hGwyodn8FrL9OAIjVwrEZ/Pzl4w/Ps4d6UrBbrRQRwqKPrG1phlaoQe4cKkFo+QNRsGEm348q65owdHO7eO2ndXUoRVmusDrKFv2D63j7hA+FC8X0EymxXHUC+4Zoxh2zEyYfQ7zyYr1XeXXBW1iFD0aldPTQQ1g5aqPvUBjxwQeFcAVo7biczaYIi99qHg3zNw0grwSm9mmyxOWyFol3+EK/FuDk26ykl3mE3Hpb9h+SzHieD14As7lAbCmJcotlpmVy6UyPBloRyrHyk354gcbi2a5whVmWTr3pUuG1RTPvpsv2EEAsjuW4ysGA7I3jCTU0TsNjaPLwh0dZ4YDto2qKpVzyKDu0wQn/0Bbhc4R1OuvgR/hDPxbA9rsKlu8I8J8fuA/KGeg56f7AHmIPDvQC+2AroQZfsYCG9ed0+9JJW7Rt4VsBWWQjaXr1DGrh+t/D7NMHAKn00sKubw7Ll//vIpClFya+2TB0e03Pvx9ZRy9tq7q04V7lUMbDDN0Htbb4BBff6RvDbJ+OGGTtpsG32Drzv6cVoAvcyAUMtt2q+6vDQwP0XbDrb1B3CO2ntkekef45lOBOQtIBDVjetxTdD6S08jvBNQPfzGP5A5n8iQx/pYTzIz4E8coKSjOLMs5ynqdRBU1MMhGPAxfECT4lOQLotc3rOwN3vHWTPvcDureXlUW03tvb7nDCL44O4yRhduMuFTz52c8vSIeEj167XzO7oa2Ettw5JgOu10PfYZURGRo5Ha+u+tjQAM9nV9ooZa7TUd9R/EzOh3a22u1heSfXYr0Z3K0vuAzJIPT7XI3Qi2y/LsLIXxMcy/1iN/EGrkVH3EuZEZOQuTU1t8rCxprmBob1NYLkNhAoYOUaxw1WoS/MbvOgDctM+Jyhp1iuXhPdZ9azOLN10OTNdBUW2sMQp4m7JA0Y0qFugHApj6kaNF/n2pq1lNFJZyntbN7TkyI+uk3Ga/aDTLKnztWgvddFlFq2LzCDO0lmDAGiriXs3HQnlJCOsGHiC7tfKMCbI4iTlmqQQ29u66B5E9levoJY+oihDRy5ygbj3YujR/KL5+c1PM4i9ToTjh8Ad576JI997WNooC7x8DbxXh/SuWiGxdwp1ON1+QepmdeptQy9OGKG3WsJKRUmsuwUm4OqawCtvi8v5CXa6m6CODECeXNQa+Ardlo4gfd6qLvWDJ+377jFMBE7hE9hRO8QZeHqPQ52RbKocHNrWwI6tz7fPT9xglSdj057WUlQTEzMRD9x3ZN8JhrHBsxENRwyCvaadXr1HKoY5XQS9Yy3mlgkGG613dhgIPmNcn2m2r1llHZQfYfSvg9dgJ9gV2FoDomNmXbh4zJwXLiovAS6tG2Huihrs5RkI31SAdbUFKNKLD3TSr2RXAYYPcXQlX0x7ffBeN80qN2p1vIG4fZ3nos45H7QjTrTED2+JwMgCmgbaVLeJWjZ1WFtsjLElWzQO1Di6pS/S/ZVq+Ir1et2nKn3bdLZlnXzD8qvu/YAPPMIcoWofRFrrCwPhZadWKRjeKwwLvCEuVMhnl5TPfjHYqgbi/G8HrnIMhJcdWfUAVMD3sVdBEOdeDY3U9LLIonBEX93qx9IWHe5jpjQOQftEoWt6ExUo4rNDxmevEEzXAMr7VqCm6XAfM6JnJsb/TWwtAyi3kg3EtI5BgodLrXfVUqIAq/4Z6jnlR6SiLSRdU58lz5eKVaWcFdiwBDRPN5tYKOgntdc5TOJtxnM0AQFxdK3u+jT28KVTTJlSV6uAsVxtckcpnKspGmvjQwFvuF+ycdtjZaJfXb2A3vbAvTc9IPUwRBnMrI+XpzxLhu1+GSPDOwVttK+y5AGruOP2R9z+sK7Q2O/2jP5wiOpggi2eNOT2ZVSvzf2O5yAWY59wTjG4gCDWlZeiajdjWZGUDr/r/ejdJYb2BZjr5xF+tpzEAHK8pp6CJVxGJXkOPKGFdAh6sXsPveDNhfSPJCOI8sBcqkaQOISeuJpCamAlMzTuk3yb1700y/2ttUNiIPbys3FjJJpeND1ges67AAF+14Bn/f1icYskmslGMzGC/aGjGxHtT9i9tH9DY7mRBjZenMGu499Lkwlt2fIcXQqZGJepdoRyeCDi1eGuZXleNkh1/QRd20/mIZMa+IHQwGOgs/6wJ94mJ0K5BmQ8uxcjhOAIYdI/3EFq6H08ZDxwGpV2s9J2OR7HrD6jo9JGpb1dkIkHl46gcmV0uKQgZ0MUubGWZ2XE3J+iQ8+Luhk3hlSbSo92isduWsO0bzmSqxQpliG9tzKkd1fSwZsmOxZy3mxLhrTZRdAus1tXD3GpjwLsDQ2gty2heJer/VVbW01Rll/li5HanJklFiZmeaqgzzI8vWLKZCFjEiNWZsTKDOySgSnO3eMqkekKQcRNYfi9wmsQ0hGlFhB9q3KNnQpGhuYU43U9tZBRbSLOcAJzEn6zZSVbqkCQKdLEeEWQEvwCdq+HWTdtt2XyLP1cYt9TAFCOHQ1JR0vwC5hKXpx2TVPF2piYFApPChlz4eoZr9+QnKzDOwNa9I88IwJq3D246JziCWkhzAsnlHvNDdF5fHjnYca2i92IVWgHcfu6h1hxF20yTuiYJXZ5f0HZ4oglrXHDpsKyo9ubdlDMARHbTROSzkwudQoqNZHzV2Yzmhj6iT1Ae6AC7FlbpWejfdnqgByjQY5fUEaQhI0Q7f2PUzhc9dD+WKVN0aQqRuBODWr0+K+maAJHif5ugsSdWWd0ap0F59aJWkWIC3pnvCV+VLynLSaCb5YI1qe2/RLCg1BvYtimu8UMuzG/u/xat/WZUo2ouxc+z+z74WwCOrg+wxPHPcSdw9uWBowB9sdf9GpOY7NrYBJUK30OdhIaxwO6i3i4JRoMZTDbskWIIQx/IefFFrA9oBFNRNipNAMVz6VF032fpuuuRHazPKbJrk9N33f3XuWMc5G0RBuICRm3eqIn2M8TBNv/W1j9Xc7Ari4tXpPgzTMObgLoIM5Wcupqx65gPitEzexsJkXzFqlH3GdBXMBhA0aeNvD8GFU+U5StsItqeii5fadInA3/UAL60q99egfeIGcaZ4WYCwmYC6paNMI7EYxUnllgoHNOBiPN29/qt+L6+rhL8DC7BLoObt0tUOfjVMkymMYnqKXmIwo5Z+cqfV62v76pvOatj1NWPHnm8t+wqGeGLzrI6DnA6LlsoTxXvHhlHqEk2SrhxNFLL7m70N0eNzlKfeOmo7BDRB3h6xNLS0HwrrF0xomNZUY4riOs60y+rN409La8M5xklnYm8kudg668A9DLxqr0gLJ2CD/71wp/coego/Kad3G8tWdnILzs8GfrcDez+o9A2ScMKWBVuf8Y1BKn6SysSxTaQtPRO3NqcX2Dw2kPexIvBjH3CmKMiGK3oIWpVZHUcCJ6mdF7hTHjjK+kWtN9B7xdqLDKxYzej5FelYW5VUb5Veb0i3Ht/VHX3oZFr7VbxtIyuTgWICjlw1izopnGhUqYsS4jXVhYK9+y+bYUgL7UZHS02jUmPYhkgbYeTfzbNnFjIg2z9Sc5OyB3rWlgy4onHLCkGU6/MjuTQLzH3c6Jv3maYf2W8KbuVJvOOmzZUeZX1RjnCeQVLKRXkEtOkBipW2UN2xZNwFucd1Zo1h2vxm0Cw3suOpDPVJo92rYpy0AGLFh33JxRi4T8asvU4YuFquUhoT8AFZeQ72YJqU0dveIonwn7U/Qwa2pZ4XWXZayHZiDIljjE3c5Tr70AYn0/v/6XAT2ZgHt1IqFuWQy6XhFruebttoY2zPM3ysMa5Hkb41kN8dyN8JAGeL7Gd1jDu7CrEMkrEB/26sOV99GtroHZnF+pRSIydP6b4csPnn3L59kes92aMQmoc5z0jOEhDX+I5TExvEMzDeJUHPglb13yRhIyrgX0kza6hM5E4WJhSwKUIPSHE1pPU62IgQ1RhE3QVMsNeSzHYkTIgRK4DGSiH/8CQQFK4L+HFjm6bKICRJDhA0pBCuxTAwwLswDKdz36cH0Qdkv6jPKNA5+xLKRPDKHcNnaxjnU1kI0ai1JbKWSqoLe9qI/WV4aJstrnSHy0q5u9zYKnHoBhP5ckD/rFCLfrR5Pkm393yl8bxg+t1Jlec7qaD6wo1kUcm5U+4KpbW1Jv3bYdRCH2hy3iMTJiXU8kcwHyNmnZ4SFSFZsS5x9xt8rubmtG8xD3wK44SZCc5KJOWOk9DezoLd43yGP4a0fQ/pasklqd6bd2yRG0r+3AdLKFal5gEvjFYRVoGsYXB/fqq61DEF33kPqXLCMntWQx8HEr8pvbitSmocWTjR33UPMNQumZcm7QH/oeO4RbTp7FGSTOINEff6P+uC9MfGpOZYVUe5gYy5WOJwQGMoZtYOE0u+zZAdHuB99g600upUR2LOCn08Cumq6Opricn8CDAcorAvGcALXnAWA0dkRjRDNTJZBk2ZoK8FibHlMcMMVheanN9elDSzhgGhPUrl/Fmsxp4Lc/IRr33O+w536/y+VWXPWycqd9xdHjjaUI8a6s93xuSHeam1ujSqkn3ggkUgUo+3S/joerZAO3S2i6ckLY4YLWbdlk/U3AVjQAR0eVw4+0V50mxi8AG4aF3De6XeFI6QsuA6+1XOmJxw9CnT/F8AHf3nJpBmJDKRNxShbB36/T9x4neeM9lnFufh+NSaw5c98JmmpcThHtP2kPyXGdlLrTC6W5Vbr+XldI7twYfXFP90fYaegpxvJchHlChXR9WzvnrzoMHtPxH7YRmuWKQ3dJpa5W1oboAET2PjuMtTfZQ+9/tZI0nAZmakaYa/NwXBMwYuWFEgQJpNcwzNeLSJ9QmGsy85CGrtfkTBq6fLNJ3ecbqtY6IzRC91x+3fguJc+VRyG3XzLHvMFCJo7brl8ecNGx4Rrq6YUy8SURTWPlHUmquNx4yErUeVraXoray2JUSZCF3mcuHCt8OiKybNXEvrO1yS6Lrne8ShluxQFdL2r3kLf0ScD2xwHKJSRN+/kL02cLSe7R8KeEJbm6+/CQIddWIej9rssab8NSMzp6aRZK4HgnOj0ej+IUQSKn5YtnqDZdkHhLWwEq4C1iU66NDRB0KfKseGbyT3GuwI4rTUXq2Mwy/aVo9K/KrFZKwUxBbxfIcLxsjDLglQE27NCll3j5C7RPTHpIQ2yxYU+XnLjGzkFGN5i/RfORIfTD8/YI2lnJLpea6LnNGb5ihAMzNUIL7SyS1S8PJN2lg2yRcNx1uugWiHe7UT/1gkfZa3iMIPA2R9y9UjTBQl2u1kdLWhxkXOB2F7Iu+Bo+FxxCH/xaA9xxIMval2y75iCG4F/odNNeYjoe7ANQogucjfWHueeyFqw98cIV8NpEATdXSSeaSfeTvzqzMxiZX3hPCju+Wkh3Z+c067pWOcpXSCIo+CdVaqtP1HiY52AcS/9xATaWFNQpl61uNEPcvvi4pwnm1E5giW3LWzs5bKVpYPd8smv+kk0KlbmrVfYaeEsdvvl2y5hyfITqw1GntuYbT2UJL9fqIFZWUYFB0qwDvX0FuFxZgIxUD9m56nt5OXAj5JIPxGA9yLd0jKc+om1Ptj0Z4FbbbnkDbLuHWLatwLAmV4F2sO3FlyxvmsNUHveoGnO0JZaUQNCuHYOGqdeqMhgDI0j+InjS0FNpOHJxK7C6Gh2zvKPsyK6QuOAOgwl+6y59O1fM7l7a+uD9A6NLvpdLnvzmVpc8FA83WEUxfg4Z6d8wQndwz09laq5DOgDtXy/tqaztpJoO9zGjjtlEubIXA6Wis+JGC+kdS3dQi5QzY/0/Cm2RYGPp9FenbEi+UoP7mNEegBDnymgOpOjxFIALGAvauwNBB4yIuEUaQS8YF3ItNkm0YIw9h2ekE1HIeJGaBxsbMkKieAHDB4wLPWmBoANGRjTnRNAB48IrJW10wLhcVSMUTciHcNQzUjQBPxyrlLCxAePDayNtbNCYrKZBFjJoREhDdwvpHY+9KaMj3vLu7xgffqD4UI/g9goRGVP/Z+1jIOh9wsb+nP8X0BB2eIG4WQwjUAtqGLYAVIAILC60sY7Ba8RodIjhQ8aFx4goQdDPRCNFlCC2r/rmNpx0TxK64aS2wpuCV82pbLHqjRkHPEXKX8EVRK/4wa43Oimz8C72NaXASx6xqdY3dBPZqNOSbulqXTowAAMYiaIGBB0gbFyp4LJmbIAonuN78hje1ZasFsJ+rTM07lQ+Yg+r0ejZ9JHoCOnK64xL7+7wX2FOUXmtxrpe7W0cINL6jmh5pynoq+AmSwdwMPx84XULHjPCXEFSWbRmyqOHOK93Fs/gPK94pg8AZ03JrF8zAZ37LSWznjUBPQOEX3KEuS5BLPMMso0w+gxAw17K2nqcBia3gAYC0IhyBDoGemkTVh4ODdhb1sCuBfQpO7TwCuODn4VJo61tvh7sWkLMC1N9z28A7tuWLHr1e3n1yZtuXe3Kr/WTSGDVwgwFDlv+nUsE3BzWwJuLqG5SmbWiu2hz4p//8D2wwA7kONLcvzW70H+Gh2aVzKXVR9dnQ+HC4xODLVDhZeT8s6h7h2JFxDb2gxgA4VeD3CqumKvu550TKN+EVmPatEC7MfZlWl5fCAXvEEC3Jcz8khdam4OvVV9vMMGPeBJHXkA1nIBL9VoUqa3UE3CptKat5VR9hOduBqCzx4WwqphdCU5eP7MnoRp0m6sLDe5m7i7esnl7sPeWUvR4nDM3Ub6AZIQCONPL0sJSkLTtQM4MCBLd6JOGow+Tdf/kCHP2d2kqAZsGTEDnQCue1dZAByB9op0fwTq7hzifJP2NnVYagO4LeepMWFekdDDvBRwCa9giHPW/LzxTE1MjkrJIwZrNRK3u8iUXjYmo2+yQgfduIOhDs1kBz0J3EOe7EFV3uAm+jQnsOmyssuj2NrgGpjsViBcB6kAG0OJNzq7Wu7HLvx2fUtQ1OKnWQ2iGL1lr35s8Q139IQR/ZqiKmxjXR3oWL6jeGYjVWncqwU5WB6CPhSzoXAWZGoyriVGZFgLpwVIuV4QCjZZ6DAiXFhybWBLNnMocmvgAIr/bpWgzczuzh8S1puv79x9VV4CklDYCe4xYyN1WhMEqsTKIlNOYysVZF1npcHJ22zg5Lg7vxuJzdqjLM1qW3mNWV72ztsTFSviK7gscWfjyVUsEqVbdy4TydPhSmVK1rjx5hT1RO9h+8/S35S8mB2C6jELaIdgFt5DAZSye0xc5iwze/d1DlqtQeaz5Ge68d7CoEeb31TVCSsVTLh0CaMIhK46ilt8WVIvp8M25P57YXdRHGH0LWFbLdcUFadtvYpaqlXywqJBMpA5fKrMbi633GjhGQi49HjVz82ZSV1WWVaI79jbnsNb6Pnd5mCiO6jGYQIBaJnf6AfbllgZmyddflM+jMqnbiqAxkcMLYifenLAv0iMCBnkbuwFr6e9//wCGxKtKFOg2VS0OMl7qg2KzztK0CGiEOEmAxfVn3ttWzhVDOY0MZ5NxU+uHH7s0ZtdkiJ2yKWlTtky9DkWhvzdYd2pXiFqlnMY3/RHWhv4ARfxoVqn+YD7yR/2bzCP70fg0Grz79fMrmqfcprOugj8Llgyr9p/Gvd9zmV7yPl2Tt9+pWs+y+E4T8p2i/K4WeVcM12dz5CR/yPouPTL8qfhx7obUKp1qRtTcLXZWUfM3akWNMrDPUz91l9cLpB0P6QSSN6esqqTqyAFds6lm0cWBXOESPqrA3xrwAo26yCDK/rCXCHsn8/lQF+V4za13DHZrJrdYre2+87XqB1kD9E3Z4QLqqWownMUsMXVxLBAOqxe9H1BRneQ3L4daJhfx1L6sL3MMZTvLdWDYuw9/JSOlmrj81ON1LiEfJ0tEmLW0/BggjyfP/DhNOD5SRdgGvgJlrZK+W1RxORUGWMt4cZ2fUh04CTVqZuxYBdD3lUQr/JFqHScncD8nKCx3Wox157bTXowLad2WxQMGOrczcqta89yE2TI4WOGiT4M0wSx4c1KilUIhHFPVRQjxvOsQQm2kqMMYtARVCMOUvyCJu//1sXnX+LBbJYg+5vz1/wFOZaaq');
-- 0de1f15
INSERT INTO picqer._picqer_contract ("version", "since", "program", "_dlt_load_id", "_dlt_id") VALUES
('1.1.0', '2026-11-30 08:34:46', '0.1.0', '1761840000.3', 'i1');
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
('3c4264964b7c8c50', 'http://127.0.0.1:36901/api/v1/', '2026-11-30 08:34:46', '2026-11-30 08:34:46', '2026-11-30 08:34:46', '1761840000.1', 'i2e');
-- 0de1f15
INSERT INTO picqer._picqer_runs ("run", "collection", "began_at", "ended_at", "strategy", "state", "mark_before", "mark_after", "received", "rows", "merged", "rejected", "deleted", "suspects", "pages", "requests", "retries", "statuses", "waited_seconds", "is_certified", "links", "step_backs", "list_order", "newest", "events", "exit_code", "peak_requests", "skew_seconds", "home", "version", "versions", "_dlt_load_id", "_dlt_id") VALUES
('20261130T083446.849874Z', 'orders', '2026-11-30 08:34:46', '2026-11-30 08:34:50', 'lifecycle', 'complete', NULL, 'created 2026-10-30 15:51:59, read 2026-10-30T16:00:00.000272+00:00', 3, 2, 2, 1, 0, 0, 1, 2, 0, '200 x 2', '0E-9', True, 0, 0, 'ascending', '2026-10-30 16:59:10', NULL, 0, 90, '2651689.486000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.3', 'i2f'),
('20261130T083446.849874Z', 'products', '2026-11-30 08:34:46', '2026-11-30 08:34:50', 'snapshot', 'complete', NULL, 'read 2026-10-30T16:00:00.000004+00:00', 9, 9, 9, 0, 0, 0, 3, 3, 0, '200 x 3', '0E-9', True, 0, 0, 'other, unknown', NULL, NULL, 0, 90, '2651689.486000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.3', 'i30'),
('20261130T083446.849874Z', 'tags', '2026-11-30 08:34:46', '2026-11-30 08:34:50', 'snapshot', 'complete', NULL, 'read 2026-10-30T16:00:00.000073+00:00', 3, 3, 3, 0, 0, 0, 1, 1, 0, '200 x 1', '0E-9', True, 0, 0, 'descending', NULL, 'new field tags.shade (text)', 0, 90, '2651689.486000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.3', 'i31'),
('20261130T083452.282667Z', 'orders', '2026-11-30 08:34:52', '2026-11-30 08:34:54', 'lifecycle', 'complete', 'created 2026-10-30 15:51:59, read 2026-10-30T16:00:00.000272+00:00', 'created 2026-10-30 15:51:59, read 2026-10-31T16:00:00.000181+00:00', 5, 5, 2, 0, 0, 0, 6, 6, 0, '200 x 6', '0E-9', True, 0, 0, 'ascending, unknown', '2026-10-30 16:59:10', NULL, 0, 97, '2565293.163000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.4', 'i32'),
('20261130T083452.282667Z', 'products', '2026-11-30 08:34:52', '2026-11-30 08:34:54', 'snapshot', 'complete', 'read 2026-10-30T16:00:00.000004+00:00', 'read 2026-10-31T16:00:00.000006+00:00', 9, 9, 9, 0, 0, 0, 2, 3, 0, '200 x 3', '0E-9', True, 0, 0, 'other, unknown', NULL, NULL, 0, 97, '2565293.163000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.4', 'i33'),
('20261130T083452.282667Z', 'tags', '2026-11-30 08:34:52', '2026-11-30 08:34:54', 'snapshot', 'complete', 'read 2026-10-30T16:00:00.000073+00:00', 'read 2026-10-31T16:00:00.000078+00:00', 5, 2, 3, 0, 1, 1, 3, 4, 0, '200 x 3, 404 x 1', '0E-9', True, 1, 0, 'descending', NULL, NULL, 0, 97, '2565293.163000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.4', 'i34'),
('20261130T083456.041995Z', 'orders', '2026-11-30 08:34:56', '2026-11-30 08:34:58', 'lifecycle', 'complete', 'created 2026-10-30 15:51:59, read 2026-10-31T16:00:00.000181+00:00', 'created 2026-10-30 15:51:59, read 2026-11-01T16:00:00.000176+00:00', 5, 5, 2, 0, 0, 0, 6, 6, 0, '200 x 6', '0E-9', True, 0, 0, 'ascending, unknown', '2026-10-30 16:59:10', NULL, 0, 91, '2478896.924000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.5', 'i35'),
('20261130T083456.041995Z', 'products', '2026-11-30 08:34:56', '2026-11-30 08:34:58', 'snapshot', 'complete', 'read 2026-10-31T16:00:00.000006+00:00', 'read 2026-11-01T16:00:00.000006+00:00', 9, 9, 9, 0, 0, 0, 2, 3, 0, '200 x 3', '0E-9', True, 0, 0, 'other, unknown', NULL, NULL, 0, 91, '2478896.924000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.5', 'i36'),
('20261130T083456.041995Z', 'tags', '2026-11-30 08:34:56', '2026-11-30 08:34:58', 'snapshot', 'complete', 'read 2026-10-31T16:00:00.000078+00:00', 'read 2026-11-01T16:00:00.000074+00:00', 2, 2, 2, 0, 0, 0, 1, 1, 0, '200 x 1', '0E-9', True, 0, 0, 'descending', NULL, NULL, 0, 91, '2478896.924000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.5', 'i37');
-- 8534ca3
INSERT INTO picqer._dlt_loads ("load_id", "schema_name", "status", "inserted_at", "schema_version_hash") VALUES
('1761840000.0', 'picqer', 0, '2026-11-30', 'Vf3scDvCFHA9QdFJEUUgGy+G1iwOwVlLrdrS5J7JBbM='),
('1761840000.1', 'picqer', 0, '2026-11-30', '6LDT2fCC8NnFIoDNMSIi65zhcYCS5DXNFctDSZPTWkE='),
('1761840000.2', 'picqer', 0, '2026-11-30', 'wWPiroMe+IJUlU7t/+Ju4ta+8lqrY5NloaoE6b5WFK0='),
('1761840000.3', 'picqer', 0, '2026-11-30', 'YtiCOwCYCzo0T86GHmAWzjrtiFe/dldODj+b6USKpn8='),
('1761840000.4', 'picqer', 0, '2026-11-30', 'YtiCOwCYCzo0T86GHmAWzjrtiFe/dldODj+b6USKpn8=');
-- 8534ca3
INSERT INTO picqer._dlt_pipeline_state ("version", "engine_version", "pipeline_name", "state", "created_at", "version_hash", "_dlt_load_id", "_dlt_id") VALUES
(3, 4, 'picqer_warehouse_picqer', 'eNrVW22PozYQ/itVvmyrZncx5jVSVVU6VZX65Vq1n1YnxIKT0CWQA5Pt6nT/vTavAzgwOV8rNVppiXmYMY8fzIzH+bQJSh5yFlxYUSZ5ttnRbdfEskOSgTPWdnNOziyVjVl4Ypud+B59ZEXwGhbsmFclC5qGzXYTs31YpTwooyM7hWO8PB3ysGR81g7g5Wb31J34IA2WPMlCLroS8LezvCpO+QNoLh/iKnqJnzdjcOMiq9JU3Fl7M8ExLI/Cwseffz79Wn704t/e/7kvn9+XB8989+70C313jB6f3zu///n2169VVp6Nn36QvcurIpId+9R1TBwVDDYXuegEr4/bm/j0WfSnSPZctoXPJcv4GPm0SeJ9le6T9CTOBVFV8vzU3HQHCgIeHiR01NYe7ROWxrOTwkj0Mr8iicQAlrXbD6Jjr3kR1338LGHJJYzeBC3iVl+PeSo5Ng3TuSfk3iB/EGdnGOLvwZAf+n39RUBTIRR+HN3+j08fNjt/C75/eyfGI+LJhd1tv7njRcXuvhMYQ/iN0rqnV10Ro3dVvrIzx/WqYGG8hPRbpCShky9i2CBWj0Fiqhgc7NccUgw/Lpof4HOFH+Io+OlEhSZpUKEWU/4yU48OtXzvsfbVKW9y1gdnnclZ2zDAWYwiqY1n3McyTq2B8bI6n9NEzFXrXAOoHsvUVbHcm6/Jsbaw4cozbSIYtPAMgn6tMGgBBoX/evqXrwoEixO4HpOWksmRC/TDbZtooiw0UTaZE3UDSdoE2fYSQQ05xNnClm/vJG9SZ5GgMBQxSIF+gTh4DkHPVjh0AIeXkB+KvDojOARQPQ4dS8Vhb77m0MaQ46PJAS7XyPEGcmDMsR4Ufa34xCXq+KSzX/ODmalcB80P8LnCj2tDfkZRHDJuHII+LZa8hSiucYGeqTyKJ8rDEuWZA1HiJlmBpWkE1iPJU85WwAFaSz4+kvXQE5EHItkud8CyNMXrEeUrI9qxDzxX+KjWR0e1Pohqm4xqYKhueCiPYSzvsfm/BY27lySTtjn7m2/UdHZJmhaJymBXWsZSRwwLTx02PCV9aiVvKIxewkOSHTDzFcBqMUMMRzlZ9fYbfrajlishKkGwSNAswp6tsEgmLMpecmz8NbtAj09ylU/gBC06k6DpImi6TAPQldQdC/r4D8OY4pqnesUmvbA4CPlGi0FTvQjSOL0fnGLfocT00CSaFE2iOyaxjn+C55BHR1YGZ8EG40gur1yqp0NqXGOxdvfYunts3fWP+XWAxlNP8SMA+r0yAhSMQHlMzmchDxFkXZIYl+LPL5HLerPmekVwn6TaGSyxlEMyc4jWNT7dh65XWIXpPmencxpyTKoPoJokKdP83jx65sSn+ASd4hOY4lclSmYtTI8UW5mW1qbRarHRKSl0t0YISEmPef6CIKSFPW0iYZuzWDipznF9pMWRo8xNa29ojhx0WgrdrXDkgLS0YLwqsroUhFsZn12gJyRHmZpOnKDpcimeLmxySlxzRpe4okTFclO8HlmuvUBW6wPNlYfOUqHfNa5Alqoodq0zpkOPp0xMh2489t3oSwBrd+5hc04CMvlV5kF6KiWOiQ0a2LJ8VvyaBP969rBPh0nA6/lZJBX1gsm/Os4mUb6RB+fY0YWGVu7SNLCja5pkspaFXcZarhE3kL4a3AaHXetQN+5aJitjwEAXUOvKyTKvLpgNs9ApLJp3cPdy7ewZ99T4htg7m+xsv35biz7lxVut9iSLWNOJKuNJ2hzG4Zuw5LtUfh5o+7G2m6QUmZ8IxxgXF8k0QCiRHcJs5Gvcd0rhnL449BZ4r4qouB64PZebAmSnxo4UVw/CuTAx8MmYgikaTPBhyXF242r0sHhXgUI6p6RkMQ6dsVcmu2B8hgnlDQnk8paHPs2cKFpxotFsMKpLjYCYBbk1NasLLb0TrKAdoeYdaeeJsll8mErecHbE/e8l76Ml71AdyYM6HELyMABcljywuyx5AERIHqBHkpdpsJQtMnNvoQuS71FCz2ERsRQk+OP2IIjzqOosasnada6l+LX5W2X9X4vWstGihUHq7aJ1rVtE6xGsaIHdZdECIEK0AD2ep6siOoYlwwYeU/zSjD2CjqdtnWjOVVZCxt6wiyymh17Nh3578Xd5/1Xxr2jQG4UVEUvOHJUkdsinTXjKxaMU1E1y7Zr9HbGyFId1jNp09MNgfDQM3cUgDN92bae8YAE/hlkTGNarHO2pc8EuSV6V6VvvdjjZtMjnSZAfZnEiCQomsoHbS/pKdwDbmg1i7f/+jNb6ium56my4YQabB5s+el0OevxqkvHJvK57Q0l3+ZntUUEQxnEhlKS9YmP69lL5F/2oUgO9/gBdrrEJq+T5Cfn+HpDyfdx9CwL57yuU4Kh6F23nB6tUaqCLFhS9Q5YaLqyVl5gF0xamxwkh6gJ42a6OIqo4lKBXR6G7FUIICDle2XN5zM/Yt+kErkmQejssdIFWjmnhicJuFaAmhctYogMgMlxbzYJorQCXUnWACzw0u4FHMa54Dx5UudntYa7lOfLz4LQf94vCXB8d5lKqE+ZSekuYSy0HGeZCu4thLgSuh7kQPQpzuwCi2XgeoIV37To9CVre0j7X+9rX/f9GjNQw0WKEhcrbxQjkhRAjKBeuiBHYXRYjACLECNAjMZ7yC5sFGkPrQxK3EbGwPRxvVYhu89lzckiyMWYvOhgkcf+TBoGaNS3hO9Mxi5JTmI6wPJ9YnjRcxy5ZbTIIcbI9mJ9bujqJZTW5pqw+mJ+bkKV+4sHg6L2ObWW80ptHh702Pmax0TGLPavoomuTywlEiwmC5kBMU18p7afq6njrDx0BuujtaNDhNHlbnHu/YGIDm+0RExssWy5PbMDu8sQGgIiJDaCHiW1Vc66xsN/sC/aZTVf1u+1nV+sDM4D6p5KLeFgLU2Ox1bI1vbsuavsbOqT30LtnoOsvEDNY9FgXswWy+hUxA7vLYgZAhJgB+gYxe97slxpyMZ7rFbLXBsZHT/BgkWpNGD6d38otP31VXbMs/amoLOJZFtmsR5q2tyitCZpiK0XU965Jy7naAZW0rqM7aclbdRA/TrMM7A42y1CM3w2/3lNcctvorU8JlnnTlGBZyHGDdhenBAhcnxIg+uZxM7HLIVa/qfuz/PwD47ZPeQ==', '2026-11-30', 'qFFmKsq8dQPUfsbPsg82DDmH3Dhc/bP6RUyjKunsp0A=', '1761840000.4', 'i0');
-- 8534ca3
INSERT INTO picqer._dlt_version ("version", "engine_version", "inserted_at", "schema_name", "version_hash", "schema") VALUES
(8, 11, '2026-11-30', 'picqer', 'YtiCOwCYCzo0T86GHmAWzjrtiFe/dldODj+b6USKpn8=', 'eNrtPduO7Dhuv7I4r8lOspPNYBIgD8EGSYA87EMSBIvBQFDbqipPu2yPL92nz2L+PZKvEkVK8qX6Uq19mO3Dm1U2SVEURf31y5Oom6wsvvzz7378299N/2IX3lwk6Mtf2uxPf37+01/+9K38+//58Yf/+M/rv/7ft1/qNvt38Xdpnv753375m4cf/ve//6sqfvyXL5JfFOesEGwR+oc/SGjBr0JJq7LkV1ErupY/5KKRsL9+YWneagx/nakNhORJyry7FgMTRq+RprzlrH2pevhDJsfUKnDR5bl6sISeeN6I37ARLwIBap3crGhE3YqU8dYQqsOhxDa7iqbl14oS2iQXceVslLUI1eGWUPGVHCT43Na7HBBrJA4jQQYXLkWJea6zVrA0a6qyydrhw3xpHrP+zdSiKbs6sZVEcfaAvORpYyvTAAaqpIAsSw3qCRY6ZgmqapFkowr98McDP1Zbd8ObbXnbmT9qBL0fxST1CcOH/vb1+jB859/6r1KmXdKar20GAk3I0hFjvpcZGv6e+ydnV16/sEfxon3ELH3i7bkuuwo8YwYTDxmYm66q8ky6UJN5BjuYxx+RlKnAXkYPR7/Ib4sDX7ho5R2elSXwKQoCGVJpMleefwHm8w8/9hrF+/f5T0rgKfsq0qYtk0dbNMRtfoj2Jhj6olEC8iWkIs+kvr8o2zHEGAjHF0tFk9RZ1cJpSYeTT3/gtfWpJxjJ1BV5dpWGNrxOgxegrGGXZd6L4E0jrtISTH+6QEnGEbDw9AByqM8iO19MQx1Bjjeayxm9NR3TCHIwPWcp4BkgDpaLPbiLd3DXrMiu3ZVV0pVJ/yjYrx0v2qx9MeTQVC7bn4izYqLPRMPKk6neJJXrpzbM0rMJRn68pOyKVvrG8sTKWsky2G0sKai5lM9MzidVWbfSxI0Zx0TRCpu00hpNbR1AJEtSC94CDZ9gzplT/eNbWRgzZ1ellrAJtlpYUl6vomhZ/wrBS9Uxjg/KC56/NFnD+EPCklxabnbKEm55IRcd+b1mJrkSeGT8qgbDKlGzlL/g0jHCzR4+S09dfsry4U100pVdrbkUo3C8Lia/uxVKzUDnB0xF2lWskfo5efUxgBW5QOIzHU7L7SUkZdGqH2CFYSbG9bOmMApGxgZizcKgZ8SErQuzuyL7tZtCQxX7SSvXQiwyVpSf8SxgsKgHgvKjC3Yq62v/2r9UvJbP6Ufx9feFAufZt1FZGiGK36sB60+dZDHW8jMeb46oY6LOQZ+lQMCmIA4W6dRzMM/2EIevzssauBIFIRmy4iLkFwBriwFGz/6Sm9mP0sDk8w6wF6WGdVni+jkhVihpz2IG/r0oqVTK+LCnLKg1a86BCXlSnjVK2FfEdifMulXj65nv8KOgea41wvGvUybylLJGk+ZIs9Ql4/wD6khDfeJ5ZzIMkGg40XBWGI6MpM6CspgReZypRKWNSnuA0tr5Cog70rs/yzFfyq4RgHmBO9jtoRIZlYVFhqyifgJrxBkYwPjAk8eyTkXdoCI0dIAwtSJTaoXLWrABoniel8OSERem4x3iTrUQ9mtdoM51TnQn0Z3YwWOWCFvHUYJjw8ZRrMU8wZ0J/oOT7tE2om0A21BvEzeKEQOsQQHLE8ONwkLSL87eTKM2N1N9PLgNDqgjH7be1oeMppnyvPpSs6+5hbdyOyamQT9+GnQ0Yd3c54gWt3kN/RZb6Zvj8DWP6UNIlosnkbM+SLZjdwPrC/1HYqnnWQ1CegwfKO7Kv6ptQVLchPeLK5G9HoCi9/1l8J8V52HJJa2/ykWRNRfW1tn5DDfTPbQuP0ixlmFPKOOGzp17MtMxHbS1w/DFqo19C1+I2q0GfluHu4SfjBiqjXXlxtcFJytDn1rIH/8IMxIDzFk6UzyqggNxrUDNBsSRu2DTb+8xTHsZzPrFHlJXEYzJab0cDE/+bECcihPv8tYlbyIJfQn2piBKQG9HNuyhy4mJzUKSo5KU4muSd032JEhZCAUpcJiVpFeatqGwLCZJ5J3HbR42ZdUYnsFbw+fKYjSSX5xEDaMbA0G+lqJsga0qQFx33PNsbcyceydrYsniWqq8yjpi5STEk0RULUOy9iaGLlJT2YSmt+ezKETNc8S/kESkWPnjyhoWJc5AV8ZjfZ1dNO4PbNzHhuCzNESJIe5t7PsVovxd+b9hLmfU20DQ3hiDDFhCgxSG7mxCXLgYYp+TpgoX7YqZ2KrNT8BD7YE6yPzC8R1RCxnTIHfuexdD3OuAe0EXqdtl/WIr1YSgMh/jSgLjp2jeziUfkOvIUkkAK8t7kJNpYxJHMZd5irjjBer1GcmFF2dsThgRDgGFeEaevUCdlSC8Ab93BNEFyf147IyIDvcwWz5IA68+cxE95Qf2lNB77XWTc26KdngECek6A0R6id/ame5wbEpfa06ljW3s0V75gzrW6CWjlzzMS9JeZa+/vJZPQp21M9c+C9TyihMKWPEMPsDTRVV9V6p6VG5lEnaqyyuZBrGQjupJRHZbkpIBap3c8HIxt5zVM+Cadhyo6zBM+ajoqkEDKsRbxF3xuCsed8U/0K54nHvvIEw81NerH4H7+wFD+nzbOwS6gxvu6mKewGv6q0/gRyO6AyOatXuvIU2dxRpwzHaCWga0sUPZDc2mEvLlFC0HaRQNvPmQk9TQIuU13IEcgXGeukcTM3R/f3EwcVbQdUJw4zG/G5pYVOgPXUinK9tB5e506xRPw5StXU/WaPfq7igrF8e1+LWzzufMQHJaeJITjRz+XClrTrkQ6RWTFU8lPNQLcV4hzSWrqqw4k+MxCPw/zW61B1B+EVOjQfs8FUHiFSnneJFV+O+bcHEyv+Mi4sUnHer+GOv70Tjc4ExxtDuM7XHimX37zP6i52Ha3PtPZCrX4ZbmLkigtxoiTuKPN58wyyJ/YarevxnonzLOeJWZH5KgibPdPc52wGz3znWaOHSmw/BHeos4x8U5TpvjgHaH6fDUpRmZ5ADK0lwDD5TXxN3vbBengw88HdgKvndGMCWikwJBcrx1xdkhzg7a7GAre5hKW/3Y8S7sq1qp39Txv/+W63HOeGcVks2Fg0OhA2T3HVvotDMZ0O5UG08euXz98L6EBWwn1SYczKjN8NffO9t011L4XUTBe9mhNxUFCwy/xyhYZDfcL8S7tmQ8fYK7Gwj6Bjf3WAcbFvDW+3ugSA0cz0p8qv0Iw3kd4SGVrBZrPAZwqK8cGuBhRdAQ+wZlPbV8gKjZOJJ+A5v1/WB7OKyncNK6GyMjrNZYHWQrf8H8vX3CR8KV4oc4mNnePoB8x+WIDtnIPBFCf/BgvlV5fy1jWYcMRad2dbtBWHtooW6BHPHABYVzBWjttDvPpAmK3GsfDvItDyOtBKf0arLF5rAVinb9Q7wW4+bYraeUeIfdeFiOH5LPepwMXgOyuENtKIhxjWanZdL1B5KCLQnl2PhIvz1B4nBt1zhDrMom3/SocNuimI7TZfsJIRZGct1kYMF2RvCEm5omYLW1eXhDoq2pI0HQtEVTb3gUHdphhP7oC3C5wjucdPUj/CGei2F/XIVLd4V5To7DB+QN9Rz0/mAPMAeHewF8sePW/a76wVp899J/bF+vXjTPCtjUDkHbCQBIA1MAFv6YRjFY4ZQGdnU8WZdB+Bj5PKUo+ZMtU4fHJOGncheo8e71GK24VrnUUrDbOUPtLc8RBfc9J/DrpwTHuCFpsJKDHnzs2dpoRR/YigzN3ms8qgtKA/eisEl1VwcV79R5RMp++jmW7c1A0ohOWd20Ft8CpbczOcI3A93PY/gDmf+JDH2kh/EkPwfyyBlKMoorz3KeplIHTU0xEI4BF+cOnmGegXQn+PSamYowQI7cF+3fWl6e1dZra7/PGbM6SokbrnEWuPEsMLvp3S2Ox+SXXMc/ZXYTcQtrzQyQBHhvC/0WO67IyMjxaJdRbK20wKx+s8lj9h6N/XP168Ws8HDDV7m7Ukn1uACN7lbOYAgLIfX0XI/Qmey4jMvGfin35UFiifmdlpij7iXMicj1gzQ1tWfGpkL1Bi4wbALLbSBUwMgxigMus16bqOHFsCww7XOGkma9cWH6NmuvzSmymy6q5mv0yGazOEXcfLrPoAj1LJRPYkxdJfQsP8C82Y8GO2t5b+vJ1hwFM75/nKnvc6Ymdb4WbVcXfYrUugQS4iydNQiAtpq4D9M7VM5TwgqjZ+hxTUdjpi/Oczee5xDz3bv0H0UOd06hzmJCUb4CucEK4j6Kr4gWHC34VSxYs6mj+hXgLQocXQmIhgRHGOskC7x8DXzUpQx9/Uhib7zqcLq/iFTv6jKYl14uMkFvtRaXipJY15nMwM21ok+8LbrrA2woOUMdqYw86dRi/gl6Ph1Bus1NF2OMznhob8kwETiFT2BP7RBn4On9HnX8tqly0FJAAzt2kl8/0XKDtaaMkAdaS1FNTEyp3HdjnWPnKMZG50h01DEIjpq5BguZqBjmtxH0gTW6e+YobLTeCWYk+B7j+p5m+5ZVVhuHCUb/ugxca9QDHE26zpl13+05c953qxwNuPBzgrlrnLCXZyB8swnWfxqgyIlgpJOuKXsSYPgQR5dnxvzdnTdzaja5UaulE8Qd6zxXtYa605ZP0RLv3hKBkQU01rSpbhO17GohuNoYY8/BaByocfSrZ6RDMtUUGeuHfMw5gX3T2Z6l9g1L0fr3Az7wBHOEqkMQaa0vDISXnVqlYHivMCzwhrhQId+7pHzvF4OtaiDO/3bgKsdAeNmRVQ9ABXwfexUEce7V0ERNL4ssCkf01a9+LG3R4T5mSuMQtE8UuqY3UYEivnfI+N4rBNM1gPK+FahpOtzHjOiZifF/E1vLAMqtZCMxrWOQ4N1l5/vKMVGAVf8C9RzdJLLZFpI+opAlj13FqlLOCmxcApqn3k0sFPSL2nEdJ/E24zmagIA4um55eyZ8/NIppkypqwvFVLo3u6MUztUUjbV3ooA33HLZuXOyca9A3XCCXqrCvReqIIU9RD3Poo/dQ54lY9GBjJHhHaQ22lci8w4r2uMOStxBucVNNcddUjOctVH9dbD1l4bcvxIbDGLYdx3FYuwzzikGFxDEuvEeZu0OOysY0+FH1SBs2v/ubyy1L8zdPhXxq+VnRpDjNQ0ULOEysMlz4EwtpEPQs90Z6xlvfaV/JBmElCfmUjWCxCFUOh+VyAFWskDjVsvnvFWpWe9vrU0WA3GUn417K9H0oukB03Pe2gnwhwY826/xi7ss0Uxe20ymjoLEkmDGHmUiOxobTjSwd+gCdh25X5u0aMuW5+h6ycS47LknlMMDYbEOdy3/87JBzhLM0K2dhN5l8gQ/hBt49HbRH/bA2+RCKNeIjIcdo38M9o+z/uEOUkMf4yHjCd2otPsndZUIcszqCzoqbVTa2yitHrE1aMBGdNveEB2uKfzZEUXurBnaGDEPB/7Q07Fuxp0h1a4Sp4PisZvWSh1b9uQqeYrlTh+t3OnDlY7wpsnOhZw325IhDZYRtMvsttVddPVZgA2kEfS6pRofcrW/af+rKcrym3wxUpszs5TDxKxPFQxZhocXTJksZExixAqQWAFyo0su5lD5iNtw5os0EU+H4Y+K0EFUSJR0QPStykIOKkwZW3FMl1bVQgbGibjCOdBJ+GnLV/ZUmyCzrInxiiAl+AUcXnezbeZvy+RR+rnEvuQCoBybIpKOluAXMJfWOO2apoo1ODGvFJ5XMubCzTPesKc5W4d3BrTo3/OMCKhx9+Cic4onpIUwr5xQ3mpuiM7j7p2HGduudiNWQR/EHeseYmVftMk4oWOW2G8dCMoWJyxpjTv2JdadMt+1CWMOiNixmpF0cnOtU1CpiZy/MJvRxNBPHADaAxXgyPIsPaHtS3gHpCkNcvx2O4IkbITolQ04hcNVjy2nVeYVzctiBO7sokaP/2qKJnCU6O8mSNzJeUZn51lwep4od4S4oHfGW+JHxUv+Yi75PeeS9dnxuJzyKNSbW7bpbjFJ70wRr78TcHuyVSNiTVdVeWZfLmgT0PH5FZ6vHiDuNOC+TGKM0e9/3aw5jd2ugUlQrfQ52EloHO/QXcRzONFgKIPZl3BCDGH8CznatoLtHRrRTIQdoDNQ8QhdNN2Pabruemg3y/s02e3Z7bctAFBp51wkLdGxYkbG3aLoCY7zBMH2/xpW/yYncTcXOG/JEecZB/ce9BBn4zx1I2dftp8VomZ2QpSieY3sJe6zIC7gyAMjzzx4foyqwCnKVth1OQOU3AFUJM72higBfdHaMZ0Sb5B2jbNCzIUEzAVVLRrhnQgmKs8sMNI5J4OJ5vVvUuRJK12L6YcHEF3FFzca7mijQVfjvRsO6qCfKpwGkcAMtSxlQiEHBl0F2Ot2+XcV+bz2udCKJ49c/huWFi3wVScyPScxPbdTlNeKFy/MI5Qk2yScOEPqJXeX29vjJkep7/30FHaUqSN8jXVpKQjeNZbeOLGxLAjHFZB1ncmXNZiG3sd4gZPM0s5E3tU5aGM8Ar1srEpPKGuP8LN/q/An9wg6sK95vxSwtv0MhJcd/mwd7mZW/xEo+4whBWw6dDDFxcSxQAvrEoU2DHV0Cp17gt/glN27PVIY46APHAcZQclhcQ9TazNpJEQAtKCPioSmoEFJtSKGHni7aGOTl5ocKCMdMwvzzIxyzczpWmMG4F4zAIZFb7VbxtIy6RxrGJTy3VizopnHhUpYsC4jXVkhLN+y+bYUgL5IZnK02tUxA4hkgbYeTfxzm7gxkYbZ+oOcHZD77TSwZcUzDljSAqdfmZ2MIN7jYQfeXz1TsX1jelenrl2HNvbsa/Mn1SToAaQmLKRXkEtOkBipW2UNWzjNwFsc3FZo1p8Tx20Cw3tuhpDPVJo92bYpy0AGrHkP3CJSi4T8yZapw1cLVStMQn8AKq5CP9MqVJt9Bt1Tbhf26hhg1uy0wXGvy5uPjVGQvX2Iu52z33rpxvb2iMMvA3oyA4/qykJdjhl0KybWwc7bvA7tP+jvO4j1G/T2GbT6C7r7CiL9BH19BLH+gWE3WJI3V77bGys3XiO4uZhnd4qmFonI0Cl0ga8/hPeZz/a9z+51xiSgzrTSM4aHNPwhlsfE8A7NNIhTceJd3rrkTSRkaAzoZ210CV2IwsXC9gwoQegPJ7SeptoQRhuiCJugqdYb8lRXxoiQAyVwGchMP/0FggKUwH99MHKM20QFiCDDB5SCFDhkFxgWZgGU71b78com7HL7BeUbBz5jWUifGEK5bexqHeuLORs1FqW2Ush8FMD2oj5aXz0pymofiPHRbm58twie+yGG/VySPOgXI9yuH02S7/7dKX9pGD+1UmcGzekrT7DqXhdx7P16nwt3bVW+d/N4FIWYMJYHwMiI1ACRUgbI2ySHx4dIbW5KnH/C3SrHvK+3z7u4vnfDqYrkIteFwkoyamBHt/eh3yDDXzuC9ne4ldSqv4G1V4+gfS0Y5lM+VCMHk8AvDiul0zC+UHpQX20pg+i6h9S/6pk4qVWPgY8bop9uQ1SbhlZPNnboRM03CKVnyrlBu+232KfccwovziBxBon++JP646E88qG5lBVSc2JiLFc6HXUYyRi2B4bTHLLtB0S7H3yD3Tu5lBLZuYCfTgO7Kst6mqK7PoAHA5RXBOI5AerIw9Bo7IjGiGaySyD5ti2l7LHIPmZJbpAlsRzd7kL7scMesK4ZahfiYj37NPDrH7iNO/9vsPP/djcGbrh8Z+N+/4aT3DsLIuIFaJ/8DJXud3c3q5VS5WsVSLwMUHa/BR0P1+oG7pAAeeOccsDFvfty2vqbgM2BAI6Obccfaa99TYxfADYMC3lsjL3BF9MXnwZed7rRmU8fhDrOi+EDvr3lFQ3Ejpos4tAxgn+79u1HHIyO95vG6f3TtIqxpt1j53iqGz1FdPy8P2b5dVLqrjeU5lb7Dm91tejB3e5XN+p/D1smA8VUqowwz6iQVn5bw4ZNZ+vjvsLddrezXHHodq/U1cra2R2ByCZuj7E2WQfo21+5JQ2ngfmiCebaBZ2WFYxYvKEEQQLpZRDzdYfSJxTmmsw8pKFLPjmThq4AbVL3WY+qtc5LTdAjV3A3vmPLcxVWyK2ozDFvsJCJ47ZLoHe4btlxPfn8Qpn4moimsbKfJFVcsdxrVe4ys+0vyx1kMao8ykIfM51O1U49EVnCa2I/2PLmkHXbB17ojLclgT4ktXvIezpXYLUCAOUSkqbDFIjps4UkN5v4Q8KSXF2recqQ68wQ9HHXqE23pKmgAL1MDSVwvBOdHg9pcYogkfMKyDNUmy5IvKWtABXwFrFZ28YGCOqKPCsemfxTXCuwdUxTkTq2sMx/KRr9qzKruVUwU9DbBTIcLxujDHhlgA07w+olXv8C7QOoHtIQW2zYQ5cT1xs6yOiLB27RDmaMHvHdAwTtrOqXq1X0GOwC3zDCkZkaoYV2Fgzrl0qS7tJBtko47jpddCvEu92on3rFo+w0AEYQeMsn7l4pmmChLlfroyUtDjKucLsrWVd8DZ8LDqEPfq0B7jiQZetLtl1zEEPwL3S6aS8xHQ8OASjRl8/G+sPca1kL1l544Qp4baKAG82kE82k+8lfnAkejMwvfCCFPXgtpLtdd5r1fcQcRTQkERT8iyo71idqPMxzME7HIHABNpYU1CuXrW40Q9wBud+TFUtqJ7BWuOWtnV+20jTwSgTyKoQ1+xwq+VerBDjwljp8962nMWt5J2WUk1ruTVleyhLe29ZDrMSkAoO8Ww96/Wp4uTgBSa0BcnAF/PrS6EbIVSMI4waQb/UZD9FE93Cke5hteK97aHkD3MMAsdyDAsP6ZAU6wD2svgJ810yqssln1SqlLbHUCIJ27Vs0TL1WlUcZGUEKGsGTviKVtieX2AIrENIx6zsNT+wKiQvuMZjg1269eHD18OFlvu+8KWT06h/Yq8+ud69XH2uxG6xAGz9cjjTlmKAHePiHMjUXVD2AdtFdeylrOzuow33MqG83Ua40zEip6Kzo1UJ6x9IfnSPlLFj/j0L7XthYOo/XKxuSeNXgPma0NyTEuVKzIyl62gfgAsaCNmRB0AEjIq5JR9ArxoXc+04SrRjjwOEZ6UwUMl6keMPGhoyQqMLA8AHjQg+uIOiAkRFNWxF0wLjwqlEbHTAuV/kLRRPyIRy1nRRNwA/HSj5sbMD48DpRGxs0JqsTlIUMGhHS6N9Cesdj7y7piNe83D6GmDHE1ENMPQg8KspkTP2ftaeDoI+JPIfmDV9Br+HxBeKWNY5ALeth5ANQASKw0NLGOgavEaMBJoYPGRceZqIEQT8TDTZRgtjW7NNtvumeJHTzTZUFNAWvmkvZYpUsCw54ipS/gAuyXvBzcq908GjdYzaVRa95xK6659ANdaNmTbqlJ+s+ixEYwEgUeCDoAGHTYgeXtWADRPEcr0/A8K52dbUQ9mtdoHHX9l53bS0vRgdZT7zOuHx1DhcY5leV42us+wNfx4ciXRWJboqaMrwIbrL0AAfDrx2vW/CYCeaKs6Rymvo6QJz3l4tHcMJaPNJHsrOmZNavmYHOjaOSWc+agZ4Bwi85wVy3fJZ5BtkmGH2komHPZW09TgOTe1kjAehxOgEdA+3ahJWnUwP22TWwaxl/yU4tvKP75GdhcrKvbb4B7FqFLMtjffNyBB7bri5ODB94Ypgd8t41t/zgv4gEFoEsUODz5d+5RMCNcg28u6ztJrVyp0zkoNVvDwkQPH4uXO6GnrrNhX//jz8A59CDHOffh69hH+lY4KFpt/HnECZ8ETy3n7NA1zzl81ijYS7hAZrBFmiucvXxq6gHj2qtKmzsnZgvMbEEzSu4Ym66gXtJQn0Krca0aYV2Y+zrtFwFI1lxxpV8Rt6Jjvd1XRxWgw6wY5z751JbXT/Wa63OvVJpO8Ir9wigrBJmup+OVk9bbYivst0Cgh/xIM7c0tYZuNYZiyK1PfEMXCutaWsZHZ/h4cMR6OwVJKyjHK6dDV4/sgehbmwwcwIa3M3cX+Zo8w5g783X6BlhZ1KyfAZZSAVw7itJ+0rBbk0PcqY+kQWFHuk4+tlZdxpPMGefrKYSsHPKDHQOtOJZbQ10BNJtPfgZZMcGiPNJ0t3Y+eQR6L6hrc6EdWdWD/PeyCSwxlfCcYLhmWcqmmqEXGunINNiojZ3S8waloi6zeTqK4U5oAVBdw7ICtgQooc434Wo+hOe8G3MYFfHBbV9ZpfQaGC6XYt4FqCGbAStLpDoT6s09gEWx6cUdQ2O6w4QmuFrplrtgv2eBepqkiP4I0NV3MS4PtKjeEb1zkBs1rpLCbawewB9Nm5FB0DI1GBcTVxKaCGQHizlgoPNUhMDwqUVB7/WRDOXMocmPoLI79YVbWbWMQyQmCBxff/ho+oKkJTSRmCjJQt52BIvWCU2BpFyGlMrB+tmQx1Ozm47J8fV4Z3Cs8eifC4sthF8izBvOnHDTnV5Rc/iDJjNR31YW+JiJXxD4xuO5Ij4poWJVOb+E0J5OnyTzBeWdoI9vNhSZ8xaudJQnnjyAjtl97Djoo7P5f1md2Y6wEJ6FVDMYyGBA1wdoaxyfVkBWqQPkPUqVJ5rfoUFRD0saoT5fXWNkFLxBFKPAJpwyoqzqOW3BUWvOnx3apIn9vUcE4y+5DKr5SqpQ+6DMTFr1Uo+WFTIZoAOXyuzH4ut9xo4xnUuPZ40c/dudF8cm1WiP0O8ZOS2+j53lasozuoxmECAWid3/gH23c0GZs3XX5WdpPLC+46DYCLHF2TXaxiIwF324+0GZAZ++OM7MCReVaJAd4prcZLx0hA9m+XipkVAI8RJAixu2HZq23mPLZVhcjLtK//0c5+U7fvGsUs2p6DKlqnXoSj09wbL5+1Cd6si3fimP8MS95+giJ/NYvufzEf+rH+TZWQ/G59Gg/e/fnlFy5Tb9NZV8EfBkjEH8ctU5HEt0y4fkk95+50qWS+L7zQh3ynK72qR9zW9Q25KTvKnbGi8JsOfip+XBnet0qlmQi0NwBcVNX+jVpvd16/4qfssZSDtdFwxkLy5ZFUlVUcO6CmbS69dHMjdYOGjCvytAS/QKO8OohyOvYqwd7KclHdRTre4e8dgd9tzi9UuY3G+Vv1If4C+KTtcQT2feAhnMSvlXRwrhM+kbKmfd35ARXWR37wc6yldxHNHyqHUOpTtKteBYe8+/JVMlGri8lNPl3yFfJwsEWHW0vJzgDyePPLzPOH4SBVhG/gKlLVK+n5RxeVUGGAt042ofkp1bi7UqJmx/xZAP5QMbvBHqhuonMD9nOB8jNNijPvUvfZiXJbutiweMNClvZxb1ZrHJsyWwfkwF30apAlmxayTEi3WC+EwCp+CGLoV0pdNlxBqI0MfxqBltEIY5oQHSdz/bwjm++a3/bJCDEHqb/8Pn8UNIA==');
-- 8534ca3
INSERT INTO picqer._picqer_contract ("version", "since", "program", "_dlt_load_id", "_dlt_id") VALUES
('2.1.0', '2026-11-30 08:34:59', '0.1.0', '1761840000.2', 'i1');
-- 8534ca3
INSERT INTO picqer._picqer_coverage ("collection", "strategy", "is_readable", "is_certified", "rows", "rows_known", "rejected", "complete_to", "read_at", "verified_at", "verify_due_by", "_dlt_load_id", "_dlt_id") VALUES
('backorders', 'queue', True, True, 0, 0, 0, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '2026-11-08 16:00:00', '1761840000.4', 'i2'),
('comments', 'snapshot', True, True, 3, 3, 0, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '2026-11-08 16:00:00', '1761840000.4', 'i3'),
('customerfields', 'snapshot', True, True, 2, 2, 0, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '2026-11-08 16:00:00', '1761840000.4', 'i4'),
('customers', 'snapshot', True, True, 2, 2, 0, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '2026-11-08 16:00:00', '1761840000.4', 'i5'),
('fulfilment_customers', 'snapshot', True, True, 0, 0, 0, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '2026-11-08 16:00:00', '1761840000.4', 'i6'),
('hooks', 'snapshot', True, True, 3, 3, 0, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '2026-11-08 16:00:00', '1761840000.4', 'i7'),
('location_stock_history', 'history', True, True, 6, 6, 0, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-10-31 16:00:00', '2026-11-08 16:00:00', '1761840000.4', 'i8'),
('locations', 'snapshot', True, True, 16, 16, 0, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '2026-11-08 16:00:00', '1761840000.4', 'i9'),
('locationtypes', 'snapshot', True, True, 3, 3, 0, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '2026-11-08 16:00:00', '1761840000.4', 'ia'),
('movements', 'snapshot', True, True, 2, 2, 0, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '2026-11-08 16:00:00', '1761840000.4', 'ib'),
('orderfields', 'snapshot', True, True, 2, 2, 0, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '2026-11-08 16:00:00', '1761840000.4', 'ic'),
('orders', 'lifecycle', True, True, 3, 3, 1, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-10-31 16:00:00', '2026-11-08 16:00:00', '1761840000.4', 'id'),
('packagings', 'snapshot', True, True, 3, 3, 0, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '2026-11-08 16:00:00', '1761840000.4', 'ie'),
('packingstations', 'snapshot', True, True, 2, 2, 0, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '2026-11-08 16:00:00', '1761840000.4', 'if'),
('picking_containers', 'queue', True, True, 3, 3, 0, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '2026-11-08 16:00:00', '1761840000.4', 'i10'),
('picklists', 'lifecycle', True, True, 3, 3, 0, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-10-31 16:00:00', '2026-11-08 16:00:00', '1761840000.4', 'i11'),
('picklists_batches', 'details', True, True, 3, 3, 0, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-10-31 16:00:00', '2026-11-08 16:00:00', '1761840000.4', 'i12'),
('picklists_batches_presets', 'snapshot', True, True, 3, 3, 0, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '2026-11-08 16:00:00', '1761840000.4', 'i13'),
('pricelists', 'snapshot', True, True, 2, 2, 0, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '2026-11-08 16:00:00', '1761840000.4', 'i14'),
('product_locations', 'levels', True, True, 16, 16, 0, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-10-31 16:00:00', '2026-11-08 16:00:00', '1761840000.4', 'i15'),
('product_parts', 'levels', True, True, 0, 0, 0, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '2026-11-08 16:00:00', '1761840000.4', 'i16'),
('product_warehouses', 'levels', True, True, 15, 15, 0, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-10-30 16:00:00', '2026-11-06 16:00:00', '1761840000.4', 'i17'),
('productfields', 'snapshot', True, True, 3, 3, 0, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '2026-11-08 16:00:00', '1761840000.4', 'i18'),
('products', 'snapshot', True, True, 9, 9, 0, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '2026-11-08 16:00:00', '1761840000.4', 'i19'),
('purchaseorders', 'incremental', True, True, 2, 2, 0, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '2026-11-08 16:00:00', '1761840000.4', 'i1a'),
('receipts', 'incremental', True, True, 3, 3, 0, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '2026-11-08 16:00:00', '1761840000.4', 'i1b'),
('return_reasons', 'snapshot', True, True, 3, 3, 0, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '2026-11-08 16:00:00', '1761840000.4', 'i1c'),
('return_statuses', 'snapshot', True, True, 3, 3, 0, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '2026-11-08 16:00:00', '1761840000.4', 'i1d'),
('returns', 'details', True, True, 1, 1, 0, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-10-31 16:00:00', '2026-11-08 16:00:00', '1761840000.4', 'i1e'),
('shipments', 'lifecycle', True, True, 3, 3, 0, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-10-31 16:00:00', '2026-11-08 16:00:00', '1761840000.4', 'i1f'),
('shippingproviders', 'snapshot', True, True, 3, 3, 0, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '2026-11-08 16:00:00', '1761840000.4', 'i20'),
('stats', 'statistics', True, True, 12, 12, 0, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '2026-11-08 16:00:00', '1761840000.4', 'i21'),
('stockhistory', 'history', True, True, 6, 6, 0, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-10-31 16:00:00', '2026-11-08 16:00:00', '1761840000.4', 'i22'),
('suppliers', 'snapshot', True, True, 6, 6, 0, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '2026-11-08 16:00:00', '1761840000.4', 'i23'),
('tags', 'snapshot', True, True, 2, 2, 0, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '2026-11-08 16:00:00', '1761840000.4', 'i24'),
('tasks', 'snapshot', True, True, 1, 1, 0, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '2026-11-08 16:00:00', '1761840000.4', 'i25'),
('templates', 'snapshot', True, True, 2, 2, 0, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '2026-11-08 16:00:00', '1761840000.4', 'i26'),
('users', 'snapshot', True, True, 3, 3, 0, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '2026-11-08 16:00:00', '1761840000.4', 'i27'),
('vatgroups', 'snapshot', True, True, 5, 5, 0, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '2026-11-08 16:00:00', '1761840000.4', 'i28'),
('warehouse_stock', 'levels', True, True, 15, 15, 0, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '2026-11-08 16:00:00', '1761840000.4', 'i29'),
('warehouses', 'snapshot', True, True, 3, 3, 0, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '2026-11-08 16:00:00', '1761840000.4', 'i2a'),
('webshoporders', 'snapshot', True, True, 3, 3, 0, '2026-11-01 17:00:00', '2026-11-01 16:00:00', '2026-11-01 16:00:00', '2026-11-08 16:00:00', '1761840000.4', 'i2b');
-- 8534ca3
INSERT INTO picqer._picqer_keys ("fingerprint", "account", "first_used_at", "accepted_at", "used_since", "_dlt_load_id", "_dlt_id") VALUES
('3c4264964b7c8c50', 'http://127.0.0.1:34733/api/v1/', '2026-11-30 08:34:59', '2026-11-30 08:34:59', '2026-11-30 08:34:59', '1761840000.1', 'i2e');
-- 8534ca3
INSERT INTO picqer._picqer_runs ("run", "collection", "began_at", "ended_at", "strategy", "state", "mark_before", "mark_after", "received", "rows", "merged", "rejected", "deleted", "suspects", "pages", "requests", "retries", "statuses", "waited_seconds", "is_certified", "links", "step_backs", "list_order", "newest", "events", "exit_code", "peak_requests", "skew_seconds", "home", "version", "versions", "_dlt_load_id", "_dlt_id") VALUES
('20261130T083459.913355Z', 'orders', '2026-11-30 08:34:59', '2026-11-30 08:35:03', 'lifecycle', 'complete', NULL, 'created 2026-10-30 15:51:59, read 2026-10-30T16:00:00.000237+00:00', 3, 3, 3, 1, 0, 0, 1, 2, 0, '200 x 2', '0E-9', True, 0, 0, 'ascending', '2026-10-30 16:59:10', NULL, 0, 90, '2651700.353000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.2', 'i2f'),
('20261130T083459.913355Z', 'products', '2026-11-30 08:34:59', '2026-11-30 08:35:03', 'snapshot', 'complete', NULL, 'read 2026-10-30T16:00:00.000005+00:00', 9, 9, 9, 0, 0, 0, 3, 3, 0, '200 x 3', '0E-9', True, 0, 0, 'other, unknown', NULL, NULL, 0, 90, '2651700.353000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.2', 'i30'),
('20261130T083459.913355Z', 'tags', '2026-11-30 08:34:59', '2026-11-30 08:35:03', 'snapshot', 'complete', NULL, 'read 2026-10-30T16:00:00.000100+00:00', 3, 3, 3, 0, 0, 0, 1, 1, 0, '200 x 1', '0E-9', True, 0, 0, 'descending', NULL, 'new field tags.shade (text)', 0, 90, '2651700.353000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.2', 'i31'),
('20261130T083504.926887Z', 'orders', '2026-11-30 08:35:04', '2026-11-30 08:35:06', 'lifecycle', 'complete', 'created 2026-10-30 15:51:59, read 2026-10-30T16:00:00.000237+00:00', 'created 2026-10-30 15:51:59, read 2026-10-31T16:00:00.000246+00:00', 6, 6, 3, 1, 0, 0, 6, 6, 0, '200 x 6', '0E-9', True, 0, 0, 'ascending, unknown', '2026-10-30 16:59:10', NULL, 0, 95, '2565305.564000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.3', 'i32'),
('20261130T083504.926887Z', 'products', '2026-11-30 08:35:04', '2026-11-30 08:35:06', 'snapshot', 'complete', 'read 2026-10-30T16:00:00.000005+00:00', 'read 2026-10-31T16:00:00.000009+00:00', 9, 9, 9, 0, 0, 0, 2, 3, 0, '200 x 3', '0E-9', True, 0, 0, 'other, unknown', NULL, NULL, 0, 95, '2565305.564000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.3', 'i33'),
('20261130T083504.926887Z', 'tags', '2026-11-30 08:35:04', '2026-11-30 08:35:06', 'snapshot', 'complete', 'read 2026-10-30T16:00:00.000100+00:00', 'read 2026-10-31T16:00:00.000107+00:00', 5, 2, 3, 0, 1, 1, 3, 4, 0, '200 x 3, 404 x 1', '0E-9', True, 1, 0, 'descending', NULL, NULL, 0, 95, '2565305.564000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.3', 'i34'),
('20261130T083507.586121Z', 'orders', '2026-11-30 08:35:07', '2026-11-30 08:35:09', 'lifecycle', 'complete', 'created 2026-10-30 15:51:59, read 2026-10-31T16:00:00.000246+00:00', 'created 2026-10-30 15:51:59, read 2026-11-01T16:00:00.000241+00:00', 6, 6, 3, 1, 0, 0, 6, 6, 0, '200 x 6', '0E-9', True, 0, 0, 'ascending, unknown', '2026-10-30 16:59:10', NULL, 0, 87, '2478908.186000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.4', 'i35'),
('20261130T083507.586121Z', 'products', '2026-11-30 08:35:07', '2026-11-30 08:35:09', 'snapshot', 'complete', 'read 2026-10-31T16:00:00.000009+00:00', 'read 2026-11-01T16:00:00.000009+00:00', 9, 9, 9, 0, 0, 0, 2, 3, 0, '200 x 3', '0E-9', True, 0, 0, 'other, unknown', NULL, NULL, 0, 87, '2478908.186000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.4', 'i36'),
('20261130T083507.586121Z', 'tags', '2026-11-30 08:35:07', '2026-11-30 08:35:09', 'snapshot', 'complete', 'read 2026-10-31T16:00:00.000107+00:00', 'read 2026-11-01T16:00:00.000103+00:00', 2, 2, 2, 0, 0, 0, 1, 1, 0, '200 x 1', '0E-9', True, 0, 0, 'descending', NULL, NULL, 0, 87, '2478908.186000000', '/srv/picqer', '0.1.0', 'Python 3.11.7, dlt 1.31.0, DuckDB 1.5.6', '1761840000.4', 'i37');
-- 8534ca3
INSERT INTO picqer._rejected ("collection", "key", "field", "reason", "sha256", "rejected_at", "_dlt_load_id", "_dlt_id") VALUES
('orders', '366426', 'customer_remarks', 'customer_remarks: a character that is no text (NUL or half a surrogate pair)', '64bf99d9a075d7a8bd30ae2f430199a67dab13876e94f0fcaa9598e2582ada89', '2026-11-01 16:00:00', '1761840000.4', 'i38');
-- 8534ca3
INSERT INTO picqer.comments ("idcomment", "body", "author_type", "author__iduser", "author__username", "author__full_name", "source_type", "source__idorder", "source__orderid", "source__idsupplier", "source__name", "created_at", "updated_at", "_read_at", "_content_hash", "_dlt_load_id", "_dlt_id") VALUES
(841429, '@Bram Jansen Klant gebeld, levert vrijdag.', 'user', 577148, 'eva.picker', 'Eva Smit', 'order', 366415, 'O2026-10001', NULL, NULL, '2026-09-14 15:56:45', '2026-09-14 15:56:45', '2026-11-01 16:00:00', 1533239574878258492, '1761840000.0', 'i39'),
(841432, '@Gijs de Boer Adres is aangepast.', 'user', 577154, 'hanna.picker', 'Hanna Mulder', 'supplier', NULL, NULL, 132590, 'Cerâmica do Vale Lda', '2026-10-17 13:12:21', '2026-10-17 13:12:21', '2026-11-01 16:00:00', -7783789705494417844, '1761840000.0', 'i3a'),
(841433, 'Leverancier stuurt na.', 'user', 577130, 'anna.admin', 'Anna de Vries', 'supplier', NULL, NULL, 132595, 'Holzwerk GmbH', '2026-10-30 16:59:10', '2026-10-30 16:59:10', '2026-11-01 16:00:00', -9015142829413613100, '1761840000.0', 'i3b');
-- 8534ca3
INSERT INTO picqer.customerfields ("idcustomerfield", "title", "type", "required", "_read_at", "_content_hash", "_dlt_load_id", "_dlt_id") VALUES
(253354, 'Branche', 'select', False, '2026-11-01 16:00:00', 3135509856864694439, '1761840000.0', 'i3e'),
(253356, 'Debiteur', 'text', False, '2026-11-01 16:00:00', 6655066914173453284, '1761840000.0', 'i3f');
-- 8534ca3
INSERT INTO picqer.customers ("idcustomer", "customerid", "name", "telephone", "emailaddress", "discount", "calculatevat", "default_order_remarks", "defaultorderremarks", "auto_split", "language", "comment_count", "_read_at", "_deleted_at", "_content_hash", "_dlt_load_id", "_dlt_id") VALUES
(85823, 'C-10004', 'Hanna Özdemir', '030-3655557', 'klant231526@example.nl', '0E-9', True, 'Altijd pakbon meesturen', 'Altijd pakbon meesturen', False, 'nl', 0, '2026-10-30 16:00:00', '2026-10-31 16:00:00', -5910209487720609050, '1761840000.0', 'i43'),
(85824, 'C-10005', 'Sem Meijer', '', 'klant211194@example.nl', '0E-9', True, '', '', False, 'de', 0, '2026-11-01 16:00:00', NULL, 2097061688226509525, '1761840000.0', 'i44'),
(85832, 'C-10006', 'Ilse Dekker', NULL, 'klant858047@example.nl', '0E-9', True, '', '', NULL, 'nl', 0, '2026-11-01 16:00:00', NULL, -5222875824142374272, '1761840000.0', 'i45');
-- 8534ca3
INSERT INTO picqer.hooks ("idhook", "name", "event", "address", "active", "secret", "_read_at", "_content_hash", "_dlt_load_id", "_dlt_id") VALUES
(716888, 'Koppeling orders.created', 'orders.created', 'https://shop.example.com/hooks/orders.created', True, True, '2026-11-01 16:00:00', -7513450872762469181, '1761840000.0', 'i49'),
(716889, 'Koppeling picklists.closed', 'picklists.closed', 'https://shop.example.com/hooks/picklists.closed', True, True, '2026-11-01 16:00:00', -1249896570404810966, '1761840000.0', 'i4a'),
(716890, 'Koppeling products.stock_changed', 'products.stock_changed', 'https://shop.example.com/hooks/products.stock_changed', True, False, '2026-11-01 16:00:00', 1031711938623493307, '1761840000.0', 'i4b');
-- 8534ca3
INSERT INTO picqer.location_stock_history ("idproduct_location_stock_history", "idproduct", "idlocation", "iduser", "old_stock", "stock_change", "new_stock", "change_type", "changed_at", "_read_at", "_content_hash", "_dlt_load_id", "_dlt_id") VALUES
(620276, 418450, 330451, 577148, 7, -1, 6, 'mutation', '2026-10-30 15:06:17', '2026-11-01 16:00:00', -7316468158220862968, '1761840000.0', 'i4c'),
(620278, 418433, 330441, 577148, 7, -1, 6, 'mutation', '2026-10-30 15:06:17', '2026-11-01 16:00:00', 3145509604289234717, '1761840000.0', 'i4d'),
(620281, 418423, 330423, 577148, 6, -3, 3, 'mutation', '2026-10-30 15:06:17', '2026-11-01 16:00:00', 879362904570390484, '1761840000.0', 'i4e'),
(620282, 418452, 330447, 577148, 6, -1, 5, 'mutation', '2026-10-30 15:06:17', '2026-11-01 16:00:00', -5147911866816162426, '1761840000.0', 'i4f'),
(620290, 418432, 330465, 577140, 7, 12, 19, 'mutation', '2026-10-30 16:59:10', '2026-11-01 16:00:00', -4868099053398326753, '1761840000.0', 'i50'),
(620291, 418432, 330465, 577140, 19, -12, 7, 'mutation', '2026-10-30 16:59:10', '2026-11-01 16:00:00', 6799692588772706331, '1761840000.0', 'i51');
-- 8534ca3
INSERT INTO picqer.locations ("idlocation", "idwarehouse", "parent_idlocation", "type", "name", "remarks", "unlink_on_empty", "location_type__idlocation_type", "location_type__name", "location_type__default", "location_type__color", "is_bulk_location", "is_exclusive_location", "_read_at", "_content_hash", "_dlt_load_id", "_dlt_id") VALUES
(330410, 63498, 330408, 'location', 'A.1.1', NULL, False, 714453, 'Schap', True, '#1E90FF', False, False, '2026-11-01 16:00:00', -4823063936101108478, '1761840000.0', 'i52'),
(330413, 63498, 330408, 'location', 'A.1.4', 'Alleen met heftruck', False, 714454, 'Pallet', False, '#8E9AAF', True, False, '2026-11-01 16:00:00', -647980517006435919, '1761840000.0', 'i53'),
(330423, 63498, 330408, 'location', 'A.2.3', NULL, False, 714453, 'Schap', True, '#1E90FF', False, False, '2026-11-01 16:00:00', 4861506331340702588, '1761840000.0', 'i54'),
(330439, 63498, 330408, 'location', 'A.4.1', NULL, False, 714453, 'Schap', True, '#1E90FF', False, False, '2026-11-01 16:00:00', 4646210638735944998, '1761840000.0', 'i55'),
(330441, 63498, 330408, 'location', 'A.4.2', NULL, False, 714453, 'Schap', True, '#1E90FF', False, False, '2026-11-01 16:00:00', 84609038811244404, '1761840000.0', 'i56'),
(330443, 63498, 330408, 'location', 'A.4.4', 'Alleen met heftruck', False, 714454, 'Pallet', False, '#8E9AAF', True, False, '2026-11-01 16:00:00', 9107859489733589681, '1761840000.0', 'i57'),
(330447, 63498, 330408, 'location', 'A.5.2', NULL, False, 714453, 'Schap', True, '#1E90FF', False, False, '2026-11-01 16:00:00', -540477637980629946, '1761840000.0', 'i58'),
(330450, 63498, 330408, 'location', 'A.5.4', 'Alleen met heftruck', False, 714454, 'Pallet', False, '#8E9AAF', True, False, '2026-11-01 16:00:00', 1298276236342461604, '1761840000.0', 'i59'),
(330451, 63498, 330408, 'location', 'A.6.1', NULL, False, 714453, 'Schap', True, '#1E90FF', False, False, '2026-11-01 16:00:00', -5627281835130222080, '1761840000.0', 'i5a'),
(330465, 63498, 330408, 'location', 'A.7.3', NULL, False, 714453, 'Schap', True, '#1E90FF', False, False, '2026-11-01 16:00:00', 3357007295322876864, '1761840000.0', 'i5b'),
(330485, 63499, 330483, 'location', 'A.1.1', NULL, False, 714453, 'Schap', True, '#1E90FF', False, False, '2026-11-01 16:00:00', 9046353220963780254, '1761840000.0', 'i5c'),
(330501, 63499, 330483, 'location', 'A.1.3', NULL, False, 714453, 'Schap', True, '#1E90FF', False, False, '2026-11-01 16:00:00', -8687079159744761203, '1761840000.0', 'i5d'),
(330507, 63499, 330483, 'location', 'A.2.3', NULL, False, 714453, 'Schap', True, '#1E90FF', False, False, '2026-11-01 16:00:00', 1163532468911850828, '1761840000.0', 'i5e'),
(330520, 63499, 330483, 'location', 'A.3.3', NULL, False, 714453, 'Schap', True, '#1E90FF', False, False, '2026-11-01 16:00:00', -6552616302815210615, '1761840000.0', 'i5f'),
(330522, 63499, 330483, 'location', 'A.4.1', NULL, False, 714453, 'Schap', True, '#1E90FF', False, False, '2026-11-01 16:00:00', -3499617258150725495, '1761840000.0', 'i60'),
(330530, 63499, 330483, 'location', 'A.4.2', NULL, False, 714453, 'Schap', True, '#1E90FF', False, False, '2026-11-01 16:00:00', -2724239193709574299, '1761840000.0', 'i61');
-- 8534ca3
INSERT INTO picqer.locationtypes ("idlocation_type", "name", "default", "color", "_read_at", "_content_hash", "_dlt_load_id", "_dlt_id") VALUES
(714453, 'Schap', True, '#1E90FF', '2026-11-01 16:00:00', -2065341153179055481, '1761840000.0', 'i62'),
(714454, 'Pallet', False, '#8E9AAF', '2026-11-01 16:00:00', 5419912679017685486, '1761840000.0', 'i63'),
(714462, 'Koeling', False, '#C0392B', '2026-11-01 16:00:00', 7800036166115470279, '1761840000.0', 'i64');
-- 8534ca3
INSERT INTO picqer.movements ("idmovement", "_read_at", "_content_hash", "_dlt_load_id", "_dlt_id", "idproduct", "from_idwarehouse", "to_idwarehouse", "amount", "iduser") VALUES
(703065, '2026-11-01 16:00:00', 3220247160599292267, '1761840000.0', 'i65', 418460, '63498.000000000', '63499.000000000', '5.000000000', 577140),
(703067, '2026-11-01 16:00:00', -1230086759758799314, '1761840000.0', 'i66', 418451, '63499.000000000', '63498.000000000', '5.000000000', 577140);
-- 8534ca3
INSERT INTO picqer.orderfields ("idorderfield", "title", "type", "required", "visible_picklist", "visible_portal", "only_accessible_via_api", "_read_at", "_content_hash", "_dlt_load_id", "_dlt_id") VALUES
(455711, 'Levermoment', 'select', False, True, True, False, '2026-11-01 16:00:00', 2160250462392372007, '1761840000.0', 'i67'),
(455712, 'Kostenplaats', 'text', False, True, False, True, '2026-11-01 16:00:00', -5218535648462636598, '1761840000.0', 'i68');
-- 8534ca3
INSERT INTO picqer.orders ("idorder", "idcustomer", "idtemplate", "idshippingprovider_profile", "orderid", "deliveryname", "deliveryaddress", "deliveryzipcode", "deliverycity", "deliverycountry", "full_delivery_address", "invoicename", "invoiceaddress", "invoicezipcode", "invoicecity", "invoicecountry", "full_invoice_address", "telephone", "emailaddress", "reference", "customer_remarks", "partialdelivery", "auto_split", "invoiced", "discount", "calculatevat", "language", "via_portal", "status", "public_status_page", "created", "updated", "comment_count", "_read_at", "_content_hash", "_dlt_load_id", "_dlt_id") VALUES
(366426, 85822, 384454, 159652, 'O2026-10004', 'Anna Özdemir', 'Beukenlaan 182', '2409 AB', 'Zwolle', 'NL', 'Anna Özdemir
Beukenlaan 182
2409 AB Zwolle
Nederland', 'Anna Özdemir', 'Beukenlaan 182', '2409 AB', 'Zwolle', 'NL', 'Anna Özdemir
Beukenlaan 182
2409 AB Zwolle
Nederland', '', 'klant934617@example.nl', 'WEB-66426', 'twowords', True, True, False, '0E-9', True, 'nl', False, 'completed', 'https://sandbox.picqer.com/s/5975a', '2026-10-30 13:29:57', '2026-10-30 15:06:17', 0, '2026-11-01 16:00:00', NULL, '1761840000.4', 'i6b'),
(366427, 85823, 384454, 159662, 'O2026-10005', 'Hanna Özdemir', 'Nieuwstraat 192', '2411 AB', 'Leiden', 'NL', 'Hanna Özdemir
Nieuwstraat 192
2411 AB Leiden
Nederland', 'Hanna Özdemir', 'Nieuwstraat 192', '2411 AB', 'Leiden', 'NL', 'Hanna Özdemir
Nieuwstraat 192
2411 AB Leiden
Nederland', '06-62832859', 'klant231526@example.nl', 'WEB-66427', NULL, False, False, False, '0E-9', True, 'nl', False, 'cancelled', 'https://sandbox.picqer.com/s/5975b', '2026-10-30 15:51:53', '2026-10-30 16:59:10', 0, '2026-11-01 16:00:00', 6848576017526783947, '1761840000.0', 'i6c'),
(366428, 85824, 384454, 159648, 'O2026-10006', 'Sem Meijer', 'Julianalaan 64', '1972', 'Aachen', 'DE', 'Sem Meijer
Julianalaan 64
1972 Aachen
Duitsland', 'Sem Meijer', 'Julianalaan 64', '1972', 'Aachen', 'DE', 'Sem Meijer
Julianalaan 64
1972 Aachen
Duitsland', '', 'klant211194@example.nl', NULL, NULL, False, False, False, '0E-9', True, 'de', False, 'paused', 'https://sandbox.picqer.com/s/5975c', '2026-10-30 15:51:59', '2026-10-30 16:59:10', 0, '2026-11-01 16:00:00', 8248625551449206525, '1761840000.0', 'i6d');
-- 8534ca3
INSERT INTO picqer.orders__orderfields ("idorder", "idorderfield", "title", "value", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(366426, 455712, 'Kostenplaats', '800', 'i6b', 'i6b', 0, 'i6e');
-- 8534ca3
INSERT INTO picqer.orders__picklists ("idorder", "idpicklist", "picklistid", "status", "totalproducts", "totalpicked", "closed_at", "created", "updated", "idwarehouse", "idpicklist_batch", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(366426, 281482, 'P2026-10004', 'closed', 6, 6, '2026-10-30 15:06:17', '2026-10-30 13:29:57', '2026-10-30 15:06:17', 63498, 169753, 'i6b', 'i6b', 0, 'i6f'),
(366427, 281484, 'P2026-10006', 'cancelled', 1, 0, NULL, '2026-10-30 16:59:10', '2026-10-30 16:59:10', 63498, NULL, 'i6c', 'i6c', 0, 'i70'),
(366428, 281483, 'P2026-10005', 'paused', 3, 0, NULL, '2026-10-30 15:51:59', '2026-10-30 16:59:10', 63498, NULL, 'i6d', 'i6d', 0, 'i71');
-- 8534ca3
INSERT INTO picqer.orders__products ("idorder", "idorder_product", "idproduct", "idvatgroup", "productcode", "name", "remarks", "price", "amount", "amount_cancelled", "weight", "has_parts", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(366426, 695274, 418450, 340564, 'KAP-an-00017', 'Emaille kapstok antraciet', '', '4.140000000', 1, 0, 7825, False, 'i6b', 'i6b', 0, 'i72'),
(366426, 695277, 418433, 340564, 'SNI-ok-00005', 'Gevlochten snijplank oker', '', '4.520000000', 1, 0, 8432, False, 'i6b', 'i6b', 1, 'i73'),
(366426, 695285, 418423, 340564, 'GIE-zw-00002', 'Kurken gieter zwart', '', '17.620000000', 3, 0, 1431, False, 'i6b', 'i6b', 2, 'i74'),
(366426, 695293, 418452, 340564, 'WIN-wi-00019', 'Zinken windlicht wit', '', '51.780000000', 1, 0, 0, False, 'i6b', 'i6b', 3, 'i75'),
(366427, 695295, 418441, 340564, 'LAN-zw-00010', 'Stalen lantaarn zwart', '', '30.270000000', 1, 1, 5146, False, 'i6c', 'i6c', 0, 'i76'),
(366428, 695298, 418442, 340565, 'KRU-na-00011', 'Keramische krukje naturel', '', '10.550000000', 2, 0, 232, False, 'i6d', 'i6d', 0, 'i77'),
(366428, 695299, 418415, 340564, 'KRU-zw-00001', 'Stalen kruidenbak zwart', '', '17.020000000', 1, 0, 3962, False, 'i6d', 'i6d', 1, 'i78');
-- 8534ca3
INSERT INTO picqer.orders__tags ("idorder", "idtag", "title", "color", "inherit", "text_color", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(366426, 235088, 'Breekbaar', '#0fd630', True, '#FFFFFF', 'i6b', 'i6b', 0, 'i79'),
(366427, 235092, 'Let op!', '#9e27a1', False, '#000000', 'i6c', 'i6c', 0, 'i7a');
-- 8534ca3
INSERT INTO picqer.orders__warehouses ("idorder", "value", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(366426, 63498, 'i6b', 'i6b', 0, 'i7b'),
(366426, 63499, 'i6b', 'i6b', 1, 'i7c'),
(366427, 63498, 'i6c', 'i6c', 0, 'i7d'),
(366427, 63499, 'i6c', 'i6c', 1, 'i7e'),
(366428, 63498, 'i6d', 'i6d', 0, 'i7f'),
(366428, 63499, 'i6d', 'i6d', 1, 'i80');
-- 8534ca3
INSERT INTO picqer.packagings ("idpackaging", "name", "use_in_auto_advice", "active", "created_at", "updated_at", "_read_at", "_content_hash", "_dlt_load_id", "_dlt_id") VALUES
(736576, 'Envelop', False, True, '2026-08-31 06:00:00', '2026-08-31 06:00:00', '2026-11-01 16:00:00', 4792312226538603772, '1761840000.0', 'i81'),
(736584, 'Proef', False, False, '2026-08-31 06:00:00', '2026-08-31 06:00:00', '2026-11-01 16:00:00', -1480382138047705903, '1761840000.0', 'i82'),
(736585, 'Oud', False, True, '2026-08-31 06:00:00', '2026-10-30 16:59:10', '2026-11-01 16:00:00', -6926107049323331909, '1761840000.0', 'i83');
-- 8534ca3
INSERT INTO picqer.packingstations ("idpacking_station", "name", "printer_packinglists__idprinter", "printer_packinglists__name", "printer_packinglists__format", "printer_packinglists__zpl_support", "printer_packinglists__printnode_printerid", "printer_shipping_labels__idprinter", "printer_shipping_labels__name", "printer_shipping_labels__format", "printer_shipping_labels__zpl_support", "printer_shipping_labels__printnode_printerid", "printer_shipping_documents__idprinter", "printer_shipping_documents__name", "printer_shipping_documents__format", "printer_shipping_documents__zpl_support", "printer_shipping_documents__printnode_printerid", "printer_product_labels__idprinter", "printer_product_labels__name", "printer_product_labels__format", "printer_product_labels__zpl_support", "printer_product_labels__printnode_printerid", "_read_at", "_content_hash", "_dlt_load_id", "_dlt_id") VALUES
(299423, 'Inpaktafel 1', 405534, 'packinglists', 'A6', True, 9, 405535, 'shipping_labels', 'A6', True, 9, 405536, 'shipping_documents', 'A6', True, 9, 405537, 'product_labels', 'A6', True, 9, '2026-11-01 16:00:00', -4813870266201450497, '1761840000.0', 'i84'),
(299424, 'Inpaktafel 2', NULL, NULL, NULL, NULL, NULL, 405538, 'shipping_labels', 'A6', True, 9, NULL, NULL, NULL, NULL, NULL, 405540, 'product_labels', 'A6', True, 9, '2026-11-01 16:00:00', -3201461267214102528, '1761840000.0', 'i85');
-- 8534ca3
INSERT INTO picqer.picking_containers ("idpicking_container", "name", "created_at", "updated_at", "_read_at", "_content_hash", "_dlt_load_id", "_dlt_id") VALUES
(123802, '10', '2026-08-31 06:00:00', '2026-08-31 06:00:00', '2026-11-01 16:00:00', -2547231462539915600, '1761840000.0', 'i86'),
(123810, '11', '2026-08-31 06:00:00', '2026-08-31 06:00:00', '2026-11-01 16:00:00', -9156680356999940696, '1761840000.0', 'i87'),
(123811, '12', '2026-08-31 06:00:00', '2026-08-31 06:00:00', '2026-11-01 16:00:00', 3640286113025653547, '1761840000.0', 'i88');
-- 8534ca3
INSERT INTO picqer.picklists ("idpicklist", "picklistid", "idcustomer", "idorder", "idwarehouse", "idtemplate", "idpicklist_batch", "idshippingprovider_profile", "deliveryname", "deliveryaddress", "deliveryaddress2", "deliveryzipcode", "deliverycity", "deliverycountry", "telephone", "emailaddress", "reference", "assigned_to_iduser", "invoiced", "urgent", "status", "totalproducts", "totalpicked", "weight", "closed_by_iduser", "closed_at", "created", "updated", "comment_count", "_read_at", "_content_hash", "_dlt_load_id", "_dlt_id") VALUES
(281482, 'P2026-10004', 85822, 366426, 63498, 384454, 169753, 159652, 'Anna Özdemir', 'Beukenlaan 182', '', '2409 AB', 'Zwolle', 'NL', '', 'klant934617@example.nl', 'WEB-66426', 577148, False, False, 'closed', 6, 6, 20550, 577148, '2026-10-30 15:06:17', '2026-10-30 13:29:57', '2026-10-30 15:06:17', 0, '2026-11-01 16:00:00', -6337637000494524055, '1761840000.0', 'i89'),
(281483, 'P2026-10005', 85824, 366428, 63498, 384454, NULL, 159648, 'Sem Meijer', 'Julianalaan 64', '', '1972', 'Aachen', 'DE', '', 'klant211194@example.nl', NULL, NULL, False, False, 'paused', 3, 0, 4426, NULL, NULL, '2026-10-30 15:51:59', '2026-10-30 16:59:10', 0, '2026-11-01 16:00:00', -5388138446691596540, '1761840000.0', 'i8a'),
(281484, 'P2026-10006', 85823, 366427, 63498, 384454, NULL, 159662, 'Hanna Özdemir', 'Nieuwstraat 192', '', '2411 AB', 'Leiden', 'NL', '06-62832859', 'klant231526@example.nl', 'WEB-66427', NULL, False, False, 'cancelled', 1, 0, 5146, NULL, NULL, '2026-10-30 16:59:10', '2026-10-30 16:59:10', 0, '2026-11-01 16:00:00', 4260836471584645277, '1761840000.0', 'i8b');
-- 8534ca3
INSERT INTO picqer.picklists__products ("idpicklist", "idpicklist_product", "idproduct", "idorder_product", "idvatgroup", "productcode", "name", "remarks", "amount", "amount_picked", "amountpicked", "price", "weight", "stock_location", "stocklocation", "has_parts", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(281482, 792408, 418450, 695274, 340564, 'KAP-an-00017', 'Emaille kapstok antraciet', '', 1, 1, 1, '4.140000000', 7825, 'A.6.1', 'A.6.1', False, 'i89', 'i89', 0, 'i8c'),
(281482, 792409, 418433, 695277, 340564, 'SNI-ok-00005', 'Gevlochten snijplank oker', '', 1, 1, 1, '4.520000000', 8432, 'A.4.2', 'A.4.2', False, 'i89', 'i89', 1, 'i8d'),
(281482, 792410, 418423, 695285, 340564, 'GIE-zw-00002', 'Kurken gieter zwart', '', 3, 3, 3, '17.620000000', 1431, 'A.2.3', 'A.2.3', False, 'i89', 'i89', 2, 'i8e'),
(281482, 792411, 418452, 695293, 340564, 'WIN-wi-00019', 'Zinken windlicht wit', '', 1, 1, 1, '51.780000000', 0, 'A.5.2', 'A.5.2', False, 'i89', 'i89', 3, 'i8f'),
(281483, 792414, 418442, 695298, 340565, 'KRU-na-00011', 'Keramische krukje naturel', '', 2, 0, 0, '10.550000000', 232, 'A.1.1', 'A.1.1', False, 'i8a', 'i8a', 0, 'i90'),
(281483, 792415, 418415, 695299, 340564, 'KRU-zw-00001', 'Stalen kruidenbak zwart', '', 1, 0, 0, '17.020000000', 3962, 'A.5.4', 'A.5.4', False, 'i8a', 'i8a', 1, 'i91'),
(281484, 792418, 418441, 695295, 340564, 'LAN-zw-00010', 'Stalen lantaarn zwart', '', 1, 0, 0, '30.270000000', 5146, 'A.4.4', 'A.4.4', False, 'i8b', 'i8b', 0, 'i92');
-- 8534ca3
INSERT INTO picqer.picklists__products__pick_locations ("idpicklist", "idpicklist_product", "idpicklist_product_location", "idlocation", "name", "amount", "amount_picked", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(281482, 792408, 867697, 330451, 'A.6.1', 1, 1, 'i89', 'i8c', 0, 'i93'),
(281482, 792409, 867698, 330441, 'A.4.2', 1, 1, 'i89', 'i8d', 0, 'i94'),
(281482, 792410, 867699, 330423, 'A.2.3', 3, 3, 'i89', 'i8e', 0, 'i95'),
(281482, 792411, 867701, 330447, 'A.5.2', 1, 1, 'i89', 'i8f', 0, 'i96'),
(281483, 792414, 867704, 330410, 'A.1.1', 2, 0, 'i8a', 'i90', 0, 'i97'),
(281483, 792415, 867706, 330450, 'A.5.4', 1, 0, 'i8a', 'i91', 0, 'i98'),
(281484, 792418, 867707, 330443, 'A.4.4', 1, 0, 'i8b', 'i92', 0, 'i99');
-- 8534ca3
INSERT INTO picqer.picklists__tags ("idpicklist", "idtag", "title", "color", "inherit", "text_color", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(281482, 235088, 'Breekbaar', '#0fd630', True, '#FFFFFF', 'i89', 'i89', 0, 'i9a');
-- 8534ca3
INSERT INTO picqer.picklists_batches ("idpicklist_batch", "idwarehouse", "picklist_batchid", "display_title", "type", "status", "assigned_to__iduser", "assigned_to__full_name", "assigned_to__username", "completed_by__iduser", "completed_by__full_name", "completed_by__username", "total_products", "total_picklists", "completed_at", "created_at", "updated_at", "_read_at", "_content_hash", "_dlt_load_id", "_dlt_id") VALUES
(169750, 63498, '10002', '08/10/2026', 'normal', 'completed', 577150, 'Fleur Meijer', 'fleur.picker', 577150, 'Fleur Meijer', 'fleur.picker', 5, 1, '2026-10-08 13:04:26', '2026-10-08 13:00:00', '2026-10-08 13:04:26', '2026-11-01 16:00:00', -2694021909372218262, '1761840000.0', 'i9b'),
(169752, 63498, '10003', '19/10/2026', 'normal', 'completed', 577148, 'Eva Smit', 'eva.picker', 577148, 'Eva Smit', 'eva.picker', 4, 1, '2026-10-19 09:04:10', '2026-10-19 09:00:00', '2026-10-19 09:04:10', '2026-11-01 16:00:00', -422415960035492430, '1761840000.0', 'i9c'),
(169753, 63498, '10004', '30/10/2026', 'normal', 'completed', 577148, 'Eva Smit', 'eva.picker', 577148, 'Eva Smit', 'eva.picker', 6, 1, '2026-10-30 15:06:17', '2026-10-30 15:00:00', '2026-10-30 15:06:17', '2026-11-01 16:00:00', -1785788261967697792, '1761840000.0', 'i9d');
-- 8534ca3
INSERT INTO picqer.picklists_batches__picklists ("idpicklist_batch", "idpicklist", "picklistid", "reference", "status", "alias", "total_products", "total_collected", "delivery_name", "has_notes", "has_customer_remarks", "created_at", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(169750, 281478, 'P2026-10002', 'WEB-66416', 'closed', 'A', 5, 5, 'Kwekerij Köln', False, False, '2026-10-08 11:29:46', 'i9b', 'i9b', 0, 'i9e'),
(169752, 281481, 'P2026-10003', 'WEB-66424', 'closed', 'A', 4, 4, 'Kwekerij Köln', False, False, '2026-10-18 07:23:44', 'i9c', 'i9c', 0, 'i9f'),
(169753, 281482, 'P2026-10004', 'WEB-66426', 'closed', 'A', 6, 6, 'Anna Özdemir', False, False, '2026-10-30 13:29:57', 'i9d', 'i9d', 0, 'ia0');
-- 8534ca3
INSERT INTO picqer.picklists_batches__products ("idpicklist_batch", "idproduct", "name", "productcode", "productcode_supplier", "image", "stock_location", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(169750, 418423, 'Kurken gieter zwart', 'GIE-zw-00002', 'S9530', 'https://files-cdn.picqer.net/0000/00066277-0000-0000-0000-000000000000/original.jpg', 'A.2.3', 'i9b', 'i9b', 1, 'ia1'),
(169750, 418431, 'Emaille broodtrommel blauw', 'BRO-bl-00003', 'S9538', NULL, 'A.7.1', 'i9b', 'i9b', 3, 'ia2'),
(169750, 418432, 'Katoenen voorraadpot antraciet', 'VOO-an-00004', 'S9539', NULL, 'A.7.3', 'i9b', 'i9b', 0, 'ia3'),
(169750, 418452, 'Zinken windlicht wit', 'WIN-wi-00019', 'S9559', 'https://files-cdn.picqer.net/0000/00066294-0000-0000-0000-000000000000/original.jpg', 'A.5.2', 'i9b', 'i9b', 2, 'ia4'),
(169752, 418464, 'Bamboe snijplank naturel', 'SNI-na-00026', '', 'https://files-cdn.picqer.net/0000/000662a0-0000-0000-0000-000000000000/original.jpg', 'A.6.2', 'i9c', 'i9c', 0, 'ia5'),
(169753, 418423, 'Kurken gieter zwart', 'GIE-zw-00002', 'S9530', 'https://files-cdn.picqer.net/0000/00066277-0000-0000-0000-000000000000/original.jpg', 'A.2.3', 'i9d', 'i9d', 2, 'ia6'),
(169753, 418433, 'Gevlochten snijplank oker', 'SNI-ok-00005', 'S9540', 'https://files-cdn.picqer.net/0000/00066281-0000-0000-0000-000000000000/original.jpg', 'A.4.2', 'i9d', 'i9d', 1, 'ia7'),
(169753, 418450, 'Emaille kapstok antraciet', 'KAP-an-00017', 'S9557', 'https://files-cdn.picqer.net/0000/00066292-0000-0000-0000-000000000000/original.jpg', 'A.6.1', 'i9d', 'i9d', 0, 'ia8'),
(169753, 418452, 'Zinken windlicht wit', 'WIN-wi-00019', 'S9559', 'https://files-cdn.picqer.net/0000/00066294-0000-0000-0000-000000000000/original.jpg', 'A.5.2', 'i9d', 'i9d', 3, 'ia9');
-- 8534ca3
INSERT INTO picqer.picklists_batches__products__barcodes ("idpicklist_batch", "idproduct", "value", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(169750, 418423, '8700000418423', 'i9b', 'ia1', 0, 'iaa'),
(169750, 418431, '8700000418431', 'i9b', 'ia2', 0, 'iab'),
(169750, 418432, '8700000418432', 'i9b', 'ia3', 0, 'iac'),
(169750, 418452, '8700000418452', 'i9b', 'ia4', 0, 'iad'),
(169752, 418464, '8700000418464', 'i9c', 'ia5', 0, 'iae'),
(169753, 418423, '8700000418423', 'i9d', 'ia6', 0, 'iaf'),
(169753, 418433, '8700000418433', 'i9d', 'ia7', 0, 'ib0'),
(169753, 418452, '8700000418452', 'i9d', 'ia9', 0, 'ib1');
-- 8534ca3
INSERT INTO picqer.picklists_batches__products__picklists ("idpicklist_batch", "idproduct", "idpicklist", "amount", "amount_picked", "amount_collected", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(169750, 418423, 281478, 1, 1, 1, 'i9b', 'ia1', 0, 'ib2'),
(169750, 418431, 281478, 1, 1, 1, 'i9b', 'ia2', 0, 'ib3'),
(169750, 418432, 281478, 2, 2, 2, 'i9b', 'ia3', 0, 'ib4'),
(169750, 418452, 281478, 1, 1, 1, 'i9b', 'ia4', 0, 'ib5'),
(169752, 418464, 281481, 4, 4, 4, 'i9c', 'ia5', 0, 'ib6'),
(169753, 418423, 281482, 3, 3, 3, 'i9d', 'ia6', 0, 'ib7'),
(169753, 418433, 281482, 1, 1, 1, 'i9d', 'ia7', 0, 'ib8'),
(169753, 418450, 281482, 1, 1, 1, 'i9d', 'ia8', 0, 'ib9'),
(169753, 418452, 281482, 1, 1, 1, 'i9d', 'ia9', 0, 'iba');
-- 8534ca3
INSERT INTO picqer.picklists_batches__products__productfields ("idpicklist_batch", "idproduct", "idproductfield", "title", "value", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(169750, 418423, 533087, 'Merk', 'A', 'i9b', 'ia1', 0, 'ibb'),
(169750, 418431, 533086, 'Materiaal', 'hout', 'i9b', 'ia2', 0, 'ibc'),
(169750, 418431, 533087, 'Merk', 'A', 'i9b', 'ia2', 1, 'ibd'),
(169750, 418432, 533085, 'Schaptekst', 'Mooi, hè?', 'i9b', 'ia3', 0, 'ibe'),
(169750, 418432, 533086, 'Materiaal', 'hout', 'i9b', 'ia3', 1, 'ibf'),
(169750, 418452, 533086, 'Materiaal', 'hout', 'i9b', 'ia4', 0, 'ic0'),
(169753, 418423, 533087, 'Merk', 'A', 'i9d', 'ia6', 0, 'ic1'),
(169753, 418433, 533085, 'Schaptekst', 'Mooi, hè?', 'i9d', 'ia7', 0, 'ic2'),
(169753, 418452, 533086, 'Materiaal', 'hout', 'i9d', 'ia9', 0, 'ic3');
-- 8534ca3
INSERT INTO picqer.picklists_batches_presets ("idpicklist_batch_preset", "name", "active", "_read_at", "_content_hash", "_dlt_load_id", "_dlt_id") VALUES
(85496, 'Singles', True, '2026-11-01 16:00:00', 5032704957725260688, '1761840000.0', 'ic4'),
(85497, 'Vandaag', True, '2026-11-01 16:00:00', 1915596795195167097, '1761840000.0', 'ic5'),
(85498, 'Kerstactie', False, '2026-11-01 16:00:00', 4544899039876720246, '1761840000.0', 'ic6');
-- 8534ca3
INSERT INTO picqer.pricelists ("idpricelist", "name", "_read_at", "_content_hash", "_dlt_load_id", "_dlt_id") VALUES
(862170, 'Wederverkoper', '2026-11-01 16:00:00', 7240017467244825317, '1761840000.0', 'ic7'),
(862171, 'Personeel', '2026-11-01 16:00:00', -1310130230251973569, '1761840000.0', 'ic8');
-- 8534ca3
INSERT INTO picqer.product_locations ("idproduct", "idlocation", "idwarehouse", "parent_idlocation", "type", "name", "remarks", "unlink_on_empty", "location_type__idlocation_type", "location_type__name", "location_type__default", "location_type__color", "is_bulk_location", "is_exclusive_location", "stock_for_product__stock", "stock_for_product__stock_reserved_picklists", "is_preferred", "_read_at", "_content_hash", "_dlt_load_id", "_dlt_id") VALUES
(418415, 330450, 63498, 330408, 'location', 'A.5.4', 'Alleen met heftruck', False, 714454, 'Pallet', False, '#8E9AAF', True, False, 5, 1, True, '2026-11-01 16:00:00', -1505279786875646541, '1761840000.0', 'ic9'),
(418423, 330423, 63498, 330408, 'location', 'A.2.3', NULL, False, 714453, 'Schap', True, '#1E90FF', False, False, 3, 0, True, '2026-11-01 16:00:00', 2608828779172366668, '1761840000.0', 'ica'),
(418423, 330507, 63499, 330483, 'location', 'A.2.3', NULL, False, 714453, 'Schap', True, '#1E90FF', False, False, 7, 0, True, '2026-11-01 16:00:00', -6152040290082359567, '1761840000.0', 'icb'),
(418432, 330465, 63498, 330408, 'location', 'A.7.3', NULL, False, 714453, 'Schap', True, '#1E90FF', False, False, 7, 0, True, '2026-11-01 16:00:00', -302833968807841098, '1761840000.0', 'icc'),
(418432, 330530, 63499, 330483, 'location', 'A.4.2', NULL, False, 714453, 'Schap', True, '#1E90FF', False, False, 7, 0, True, '2026-11-01 16:00:00', 6581577612546835065, '1761840000.0', 'icd'),
(418433, 330441, 63498, 330408, 'location', 'A.4.2', NULL, False, 714453, 'Schap', True, '#1E90FF', False, False, 6, 0, True, '2026-11-01 16:00:00', 5957662857676523486, '1761840000.0', 'ice'),
(418441, 330439, 63498, 330408, 'location', 'A.4.1', NULL, False, 714453, 'Schap', True, '#1E90FF', False, False, 0, 0, False, '2026-11-01 16:00:00', 8190429443109673508, '1761840000.0', 'icf'),
(418441, 330443, 63498, 330408, 'location', 'A.4.4', 'Alleen met heftruck', False, 714454, 'Pallet', False, '#8E9AAF', True, False, 9, 0, True, '2026-11-01 16:00:00', 5329795807649305016, '1761840000.0', 'id0'),
(418441, 330485, 63499, 330483, 'location', 'A.1.1', NULL, False, 714453, 'Schap', True, '#1E90FF', False, False, 7, 0, True, '2026-11-01 16:00:00', 1946262075632781870, '1761840000.0', 'id1'),
(418442, 330410, 63498, 330408, 'location', 'A.1.1', NULL, False, 714453, 'Schap', True, '#1E90FF', False, False, 7, 2, True, '2026-11-01 16:00:00', 890828068882678533, '1761840000.0', 'id2'),
(418450, 330451, 63498, 330408, 'location', 'A.6.1', NULL, False, 714453, 'Schap', True, '#1E90FF', False, False, 6, 0, True, '2026-11-01 16:00:00', 1258445561440062790, '1761840000.0', 'id3'),
(418450, 330520, 63499, 330483, 'location', 'A.3.3', NULL, False, 714453, 'Schap', True, '#1E90FF', False, False, 7, 0, True, '2026-11-01 16:00:00', -3665278000396520387, '1761840000.0', 'id4'),
(418452, 330447, 63498, 330408, 'location', 'A.5.2', NULL, False, 714453, 'Schap', True, '#1E90FF', False, False, 5, 0, True, '2026-11-01 16:00:00', 1196598453516609701, '1761840000.0', 'id5'),
(418452, 330501, 63499, 330483, 'location', 'A.1.3', NULL, False, 714453, 'Schap', True, '#1E90FF', False, False, 7, 0, True, '2026-11-01 16:00:00', 857972104084421274, '1761840000.0', 'id6'),
(418460, 330413, 63498, 330408, 'location', 'A.1.4', 'Alleen met heftruck', False, 714454, 'Pallet', False, '#8E9AAF', True, False, 50, 0, True, '2026-11-01 16:00:00', 2201342014094762290, '1761840000.0', 'id7'),
(418460, 330522, 63499, 330483, 'location', 'A.4.1', NULL, False, 714453, 'Schap', True, '#1E90FF', False, False, 7, 0, True, '2026-11-01 16:00:00', 9209301904232368115, '1761840000.0', 'id8');
-- 8534ca3
INSERT INTO picqer.product_warehouses ("idproduct", "idwarehouse", "stock_level_order", "stock_level_desired", "stock_level_maximum", "_read_at", "_content_hash", "_dlt_load_id", "_dlt_id") VALUES
(418415, 63498, 3, 8, NULL, '2026-10-31 16:00:00', -3661386724964138485, '1761840000.0', 'id9'),
(418423, 63498, 2, 7, 14, '2026-10-31 16:00:00', 3438390063174140570, '1761840000.0', 'ida'),
(418423, 63499, 2, 7, 14, '2026-10-31 16:00:00', -7449971120735018526, '1761840000.0', 'idb'),
(418432, 63498, 3, 9, NULL, '2026-10-31 16:00:00', 7155305461086268142, '1761840000.0', 'idc'),
(418432, 63499, 2, 7, 14, '2026-10-31 16:00:00', 8930958488024867971, '1761840000.0', 'idd'),
(418433, 63498, 2, 7, 14, '2026-11-01 16:00:00', -8565367573255478952, '1761840000.0', 'ide'),
(418441, 63498, 3, 9, NULL, '2026-11-01 16:00:00', 8006954896281388778, '1761840000.0', 'idf'),
(418441, 63499, 2, 7, 14, '2026-11-01 16:00:00', -4367463828343942960, '1761840000.0', 'ie0'),
(418442, 63498, 2, 7, 14, '2026-10-30 16:00:00', 750752033936405940, '1761840000.0', 'ie1'),
(418450, 63498, 2, 7, 14, '2026-10-30 16:00:00', 3673119960834872003, '1761840000.0', 'ie2'),
(418450, 63499, 2, 7, 14, '2026-10-30 16:00:00', -2007752248442676408, '1761840000.0', 'ie3'),
(418452, 63498, 2, 7, 14, '2026-10-30 16:00:00', -2428688818916835299, '1761840000.0', 'ie4'),
(418452, 63499, 2, 7, 14, '2026-10-30 16:00:00', 4113255535853169159, '1761840000.0', 'ie5'),
(418460, 63498, 2, 7, 14, '2026-10-30 16:00:00', 3024462493956658163, '1761840000.0', 'ie6'),
(418460, 63499, 2, 7, 14, '2026-10-30 16:00:00', -7996554043598209644, '1761840000.0', 'ie7');
-- 8534ca3
INSERT INTO picqer.productfields ("idproductfield", "title", "type", "required", "visible_picklist", "visible_invoice", "visible_shippinglist", "visible_portal", "visible_purchase_order", "visible_receipt", "_read_at", "_content_hash", "_dlt_load_id", "_dlt_id") VALUES
(533085, 'Schaptekst', 'text', False, True, False, False, False, True, True, '2026-11-01 16:00:00', -7021093442065156857, '1761840000.0', 'ie8'),
(533086, 'Materiaal', 'select', False, False, False, False, False, True, True, '2026-11-01 16:00:00', -960299824631976853, '1761840000.0', 'ie9'),
(533087, 'Merk', 'radio', False, False, False, False, True, True, True, '2026-11-01 16:00:00', -3908956020574573918, '1761840000.0', 'iea');
-- 8534ca3
INSERT INTO picqer.productfields__values ("idproductfield", "value", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(533086, '', 'ie9', 'ie9', 2, 'ieb'),
(533086, 'hout', 'ie9', 'ie9', 0, 'iec'),
(533086, 'zink', 'ie9', 'ie9', 1, 'ied'),
(533087, 'A', 'iea', 'iea', 0, 'iee'),
(533087, 'B', 'iea', 'iea', 1, 'ief');
-- 8534ca3
INSERT INTO picqer.products ("idproduct", "idvatgroup", "idsupplier", "productcode", "name", "price", "fixedstockprice", "productcode_supplier", "deliverytime", "description", "barcode", "unlimitedstock", "assembled", "type", "weight", "length", "width", "height", "minimum_purchase_quantity", "purchase_in_quantities_of", "hs_code", "country_of_origin", "show_on_portal", "active", "created", "updated", "comment_count", "analysis_abc_classification", "analysis_pick_amount_per_day", "_read_at", "_content_hash", "_dlt_load_id", "_dlt_id") VALUES
(418415, 340564, 132592, 'KRU-zw-00001', 'Stalen kruidenbak zwart', '12.500000000', '6.810000000', 'S9522', 5, '<p>Stalen kruidenbak, handgemaakt &amp; duurzaam.</p>', '8700000418415', False, False, 'normal', 3962, 27, 14, 26, 1, 1, '69120083', 'PT', False, True, '2026-08-31 06:00:00', '2026-10-31 17:00:00', 0, 'C', '0E-9', '2026-11-01 16:00:00', 8684692175243394741, '1761840000.3', 'if0'),
(418423, 340564, 132595, 'GIE-zw-00002', 'Kurken gieter zwart', '17.620000000', '8.810000000', 'S9530', 14, NULL, '8700000418423', False, False, 'normal', 1431, 15, 31, 54, 1, 1, NULL, 'NL', False, True, '2026-08-31 06:00:00', '2026-10-14 00:18:00', 0, 'A', '0.036000000', '2026-11-01 16:00:00', -4491513520092020046, '1761840000.0', 'if1'),
(418432, 340564, 132590, 'VOO-an-00004', 'Katoenen voorraadpot antraciet', '11.420000000', '5.190000000', 'S9539', 7, '<p>Katoenen voorraadpot, handgemaakt &amp; duurzaam.</p>', '8700000418432', False, False, 'normal', 7372, 32, 36, 38, 12, 1, '69120083', 'CN', True, True, '2026-08-31 06:00:00', '2026-10-14 00:18:00', 0, 'A', '0.071000000', '2026-11-01 16:00:00', 1270723610669256275, '1761840000.0', 'if2'),
(418433, 340564, 132592, 'SNI-ok-00005', 'Gevlochten snijplank oker', '4.520000000', '2.260000000', 'S9540', 14, NULL, '8700000418433', False, False, 'normal', 8432, 5, 25, 39, 1, 1, NULL, NULL, True, True, '2026-08-31 06:00:00', '2026-08-31 06:00:00', 0, NULL, NULL, '2026-11-01 16:00:00', -6331908884487348773, '1761840000.0', 'if3'),
(418441, 340564, 132595, 'LAN-zw-00010', 'Stalen lantaarn zwart', '30.270000000', '10.090000000', 'S9548', 14, '', '8700000418441', False, False, 'normal', 5146, 22, 49, 37, 12, 1, '69120083', 'CN', True, True, '2026-08-31 06:00:00', '2026-08-31 06:00:00', 0, NULL, NULL, '2026-11-01 16:00:00', -6652705708924745059, '1761840000.0', 'if4'),
(418442, 340565, 132596, 'KRU-na-00011', 'Keramische krukje naturel', '10.550000000', '4.220000000', 'S9549', 14, '', '8700000418442', False, False, 'normal', 232, 11, 57, 25, 1, 6, NULL, 'CN', True, True, '2026-08-31 06:00:00', '2026-08-31 06:00:00', 0, NULL, NULL, '2026-11-01 16:00:00', -5077061909302203850, '1761840000.0', 'if5'),
(418450, 340564, 132592, 'KAP-an-00017', 'Emaille kapstok antraciet', '4.140000000', '2.070000000', 'S9557', NULL, '', NULL, False, False, 'normal', 7825, 42, 55, 44, 12, 6, '69120083', 'CN', True, True, '2026-08-31 06:00:00', '2026-08-31 06:00:00', 0, NULL, NULL, '2026-11-01 16:00:00', 3752364790914235300, '1761840000.0', 'if6'),
(418452, 340564, 132596, 'WIN-wi-00019', 'Zinken windlicht wit', '51.780000000', '20.710000000', 'S9559', NULL, '', '8700000418452', False, False, 'normal', NULL, 27, 36, 59, 1, 6, NULL, NULL, True, True, '2026-08-31 06:00:00', '2026-10-14 00:18:00', 0, 'A', '0.036000000', '2026-11-01 16:00:00', 5463854585859251669, '1761840000.0', 'if7'),
(418460, 340564, 132596, 'KRU-gr-00023', 'Houten krukje groen', '5.550000000', '2.220000000', 'S9567', 14, '', '8700000418460', False, False, 'normal', 8268, 52, 20, 14, 1, 6, NULL, 'PT', True, True, '2026-08-31 06:00:00', '2026-08-31 06:00:00', 0, NULL, NULL, '2026-11-01 16:00:00', -4258574180300679890, '1761840000.0', 'if8');
-- 8534ca3
INSERT INTO picqer.products__images ("idproduct", "value", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(418415, 'https://files-cdn.picqer.net/0000/0006626f-0000-0000-0000-000000000000/original.jpg', 'if0', 'if0', 0, 'if9'),
(418415, 'https://files-cdn.picqer.net/0000/0006626f-0000-0000-0000-000000000001/original.jpg', 'if0', 'if0', 1, 'ifa'),
(418423, 'https://files-cdn.picqer.net/0000/00066277-0000-0000-0000-000000000000/original.jpg', 'if1', 'if1', 0, 'ifb'),
(418433, 'https://files-cdn.picqer.net/0000/00066281-0000-0000-0000-000000000000/original.jpg', 'if3', 'if3', 0, 'ifc'),
(418441, 'https://files-cdn.picqer.net/0000/00066289-0000-0000-0000-000000000000/original.jpg', 'if4', 'if4', 0, 'ifd'),
(418442, 'https://files-cdn.picqer.net/0000/0006628a-0000-0000-0000-000000000000/original.jpg', 'if5', 'if5', 0, 'ife'),
(418450, 'https://files-cdn.picqer.net/0000/00066292-0000-0000-0000-000000000000/original.jpg', 'if6', 'if6', 0, 'iff'),
(418452, 'https://files-cdn.picqer.net/0000/00066294-0000-0000-0000-000000000000/original.jpg', 'if7', 'if7', 0, 'i100'),
(418452, 'https://files-cdn.picqer.net/0000/00066294-0000-0000-0000-000000000001/original.jpg', 'if7', 'if7', 1, 'i101'),
(418460, 'https://files-cdn.picqer.net/0000/0006629c-0000-0000-0000-000000000000/original.jpg', 'if8', 'if8', 0, 'i102'),
(418460, 'https://files-cdn.picqer.net/0000/0006629c-0000-0000-0000-000000000001/original.jpg', 'if8', 'if8', 1, 'i103');
-- 8534ca3
INSERT INTO picqer.products__pricelists ("idproduct", "idpricelist", "price", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(418415, 862170, '12.260000000', 'if0', 'if0', 0, 'i104'),
(418415, 862171, '12.260000000', 'if0', 'if0', 1, 'i105'),
(418433, 862170, '4.070000000', 'if3', 'if3', 0, 'i106'),
(418433, 862171, '4.070000000', 'if3', 'if3', 1, 'i107'),
(418442, 862170, '7.600000000', 'if5', 'if5', 0, 'i108'),
(418450, 862171, '3.730000000', 'if6', 'if6', 0, 'i109'),
(418452, 862170, '37.280000000', 'if7', 'if7', 0, 'i10a'),
(418452, 862171, '37.280000000', 'if7', 'if7', 1, 'i10b');
-- 8534ca3
INSERT INTO picqer.products__productfields ("idproduct", "idproductfield", "title", "value", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(418415, 533086, 'Materiaal', 'hout', 'if0', 'if0', 0, 'i10c'),
(418415, 533087, 'Merk', 'A', 'if0', 'if0', 1, 'i10d'),
(418423, 533087, 'Merk', 'A', 'if1', 'if1', 0, 'i10e'),
(418432, 533085, 'Schaptekst', 'Mooi, hè?', 'if2', 'if2', 0, 'i10f'),
(418432, 533086, 'Materiaal', 'hout', 'if2', 'if2', 1, 'i110'),
(418433, 533085, 'Schaptekst', 'Mooi, hè?', 'if3', 'if3', 0, 'i111'),
(418441, 533085, 'Schaptekst', 'Mooi, hè?', 'if4', 'if4', 0, 'i112'),
(418442, 533085, 'Schaptekst', 'Mooi, hè?', 'if5', 'if5', 0, 'i113'),
(418452, 533086, 'Materiaal', 'hout', 'if7', 'if7', 0, 'i114'),
(418460, 533085, 'Schaptekst', 'Mooi, hè?', 'if8', 'if8', 0, 'i115');
-- 8534ca3
INSERT INTO picqer.products__stock ("idproduct", "idwarehouse", "stock", "reserved", "reservedbackorders", "reservedpicklists", "reservedallocations", "freestock", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(418415, 63498, 5, 1, 0, 1, 0, 4, 'if0', 'if0', 0, 'i116'),
(418423, 63498, 4, 0, 0, 0, 0, 4, 'if1', 'if1', 0, 'i117'),
(418423, 63499, 7, 0, 0, 0, 0, 7, 'if1', 'if1', 1, 'i118'),
(418432, 63498, 7, 0, 0, 0, 0, 7, 'if2', 'if2', 0, 'i119'),
(418432, 63499, 7, 0, 0, 0, 0, 7, 'if2', 'if2', 1, 'i11a'),
(418433, 63498, 7, 0, 0, 0, 0, 7, 'if3', 'if3', 0, 'i11b'),
(418441, 63498, 9, 0, 0, 0, 0, 9, 'if4', 'if4', 0, 'i11c'),
(418441, 63499, 7, 0, 0, 0, 0, 7, 'if4', 'if4', 1, 'i11d'),
(418442, 63498, 10, 2, 0, 2, 0, 8, 'if5', 'if5', 0, 'i11e'),
(418450, 63498, 6, 0, 0, 0, 0, 6, 'if6', 'if6', 0, 'i11f'),
(418450, 63499, 7, 0, 0, 0, 0, 7, 'if6', 'if6', 1, 'i120'),
(418452, 63498, 5, 0, 0, 0, 0, 5, 'if7', 'if7', 0, 'i121'),
(418452, 63499, 7, 0, 0, 0, 0, 7, 'if7', 'if7', 1, 'i122'),
(418460, 63498, 50, 0, 0, 0, 0, 50, 'if8', 'if8', 0, 'i123'),
(418460, 63499, 12, 0, 0, 0, 0, 12, 'if8', 'if8', 1, 'i124');
-- 8534ca3
INSERT INTO picqer.products__tags ("idproduct", "idtag", "title", "color", "inherit", "text_color", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(418433, 235086, 'VIP', '#9fb17c', False, '#000000', 'if3', 'if3', 0, 'i125'),
(418450, 235088, 'Breekbaar', '#0fd630', True, '#FFFFFF', 'if6', 'if6', 0, 'i126'),
(418452, 235092, 'Let op!', '#9e27a1', False, '#000000', 'if7', 'if7', 0, 'i127');
-- 8534ca3
INSERT INTO picqer.purchaseorders ("idpurchaseorder", "idsupplier", "idtemplate", "idwarehouse", "purchaseorderid", "supplier_name", "supplier_orderid", "status", "remarks", "delivery_date", "language", "purchased_by_iduser", "purchased_at", "completed_by_iduser", "completed_at", "created_by_iduser", "created", "updated", "comment_count", "_read_at", "_content_hash", "_dlt_load_id", "_dlt_id") VALUES
(729986, 132596, 384454, 63498, 'PO2026-10001', 'Lin de Flandre NV', 'SO-729986', 'received', NULL, '2026-09-10', 'nl', 577139, '2026-08-31 06:00:00', 577139, '2026-09-08 08:13:00', 577139, '2026-08-31 06:00:00', '2026-09-08 08:13:00', 0, '2026-11-01 16:00:00', 3712721495293276172, '1761840000.0', 'i128'),
(729987, 132590, 384454, 63498, 'PO2026-10002', 'Cerâmica do Vale Lda', 'SO-729987', 'received', 'Graag op pallets', '2026-11-13', 'en', 577139, '2026-10-30 16:59:10', 577139, '2026-10-30 16:59:10', 577139, '2026-10-30 16:59:10', '2026-10-30 16:59:10', 0, '2026-11-01 16:00:00', 7023903546188392777, '1761840000.0', 'i129');
-- 8534ca3
INSERT INTO picqer.purchaseorders__products ("idpurchaseorder", "idpurchaseorder_product", "idproduct", "idvatgroup", "productcode", "productcode_supplier", "name", "price", "amount", "amountreceived", "weight", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(729986, 519608, 418460, 340564, 'KRU-gr-00023', 'S9567', 'Houten krukje groen', '2.220000000', 48, 48, 8268, 'i128', 'i128', 0, 'i12a'),
(729987, 519609, 418432, 340564, 'VOO-an-00004', 'S9539', 'Katoenen voorraadpot antraciet', '5.190000000', 24, 0, 7372, 'i129', 'i129', 0, 'i12b');
-- 8534ca3
INSERT INTO picqer.receipts ("idreceipt", "idwarehouse", "version", "supplier__idsupplier", "supplier__name", "purchaseorder__idpurchaseorder", "purchaseorder__purchaseorderid", "receiptid", "status", "completed_by__iduser", "completed_by__name", "amount_received", "completed_at", "created", "updated", "_read_at", "_content_hash", "_dlt_load_id", "_dlt_id") VALUES
(611749, 63498, 2, 132596, 'Lin de Flandre NV', 729986, 'PO2026-10001', 'RC2026-10001', 'completed', 577140, 'Daan Visser', 48, '2026-09-08 05:43:00', '2026-09-08 05:13:00', '2026-09-08 05:43:00', '2026-11-01 16:00:00', 8613263159280358460, '1761840000.0', 'i12c'),
(611751, 63498, 2, 132590, 'Cerâmica do Vale Lda', 729987, 'PO2026-10002', 'RC2026-10002', 'processing', NULL, NULL, 0, NULL, '2026-10-30 16:59:10', '2026-10-30 16:59:10', '2026-11-01 16:00:00', -553625567834966094, '1761840000.0', 'i12d'),
(611759, 63498, 2, NULL, NULL, NULL, NULL, 'RC2026-10003', 'processing', NULL, NULL, 0, NULL, '2026-10-30 16:59:10', '2026-10-30 16:59:10', '2026-11-01 16:00:00', 1093296840567718496, '1761840000.0', 'i12e');
-- 8534ca3
INSERT INTO picqer.receipts__products ("idreceipt", "idreceipt_product", "idpurchaseorder_product", "idproduct", "idpurchaseorder", "productcode", "productcode_supplier", "name", "barcode", "amount", "amount_ordered", "added_by_receipt", "abc_classification", "image", "location__idlocation", "location__idwarehouse", "location__parent_idlocation", "location__name", "location__remarks", "location__unlink_on_empty", "location__location_type__idlocation_type", "location__location_type__name", "location__location_type__default", "location__location_type__color", "location__is_bulk_location", "created_at", "received_by_iduser", "reverted_at", "reverted_by_iduser", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(611749, 690233, 519608, 418460, 729986, 'KRU-gr-00023', 'S9567', 'Houten krukje groen', '8700000418460', 48, 48, False, NULL, 'https://files-cdn.picqer.net/0000/0006629c-0000-0000-0000-000000000000/original.jpg', 330413, 63498, 330408, 'A.1.4', 'Alleen met heftruck', False, 714454, 'Pallet', False, '#8E9AAF', True, '2026-09-08 05:13:00', 577140, NULL, NULL, 'i12c', 'i12c', 0, 'i12f'),
(611751, 690234, 519609, 418432, 729987, 'VOO-an-00004', 'S9539', 'Katoenen voorraadpot antraciet', '8700000418432', 12, 24, False, 'A', NULL, 330465, 63498, 330408, 'A.7.3', NULL, False, 714453, 'Schap', True, '#1E90FF', False, '2026-10-30 16:59:10', 577140, '2026-10-30 16:59:10', 577140, 'i12d', 'i12d', 0, 'i130');
-- 8534ca3
INSERT INTO picqer.return_reasons ("idreturn_reason", "name", "default", "created_at", "updated_at", "_read_at", "_content_hash", "_dlt_load_id", "_dlt_id") VALUES
(440302, 'Niet mooi', False, '2026-08-31 06:00:00', '2026-08-31 06:00:00', '2026-11-01 16:00:00', -6832323655890152553, '1761840000.0', 'i131'),
(440304, 'Te laat', False, '2026-08-31 06:00:00', '2026-08-31 06:00:00', '2026-11-01 16:00:00', -1900926173520034984, '1761840000.0', 'i132'),
(440305, 'Anders', True, '2026-08-31 06:00:00', '2026-08-31 06:00:00', '2026-11-01 16:00:00', -6402750890430124248, '1761840000.0', 'i133');
-- 8534ca3
INSERT INTO picqer.return_statuses ("idreturn_status", "name", "default", "completed", "color", "created_at", "updated_at", "_read_at", "_content_hash", "_dlt_load_id", "_dlt_id") VALUES
(276510, 'Aangekondigd', True, False, '1db0de', '2026-08-31 06:00:00', '2026-08-31 06:00:00', '2026-11-01 16:00:00', 2334220714692642094, '1761840000.0', 'i134'),
(276511, 'Ontvangen', False, False, 'e67e22', '2026-08-31 06:00:00', '2026-08-31 06:00:00', '2026-11-01 16:00:00', 119577616422298345, '1761840000.0', 'i135'),
(276512, 'Afgehandeld', False, True, '43c059', '2026-08-31 06:00:00', '2026-08-31 06:00:00', '2026-11-01 16:00:00', 1198268969976245158, '1761840000.0', 'i136');
-- 8534ca3
INSERT INTO picqer.returns ("idreturn", "idreturn_status", "idcustomer", "idorder", "idtemplate", "returnid", "name", "address", "zipcode", "city", "country", "full_address", "telephone", "emailaddress", "language", "reference", "tracking_code", "received_at", "created_at", "updated_at", "comment_count", "return_status__idreturn_status", "return_status__name", "return_status__default", "return_status__completed", "return_status__color", "return_status__created_at", "return_status__updated_at", "customer__idcustomer", "customer__customerid", "customer__name", "order__idorder", "order__orderid", "order__reference", "order__created_at", "totals__returned_products_count", "totals__returned_products_value", "totals__replacement_products_count", "totals__replacement_products_value", "totals__days_after_order_shipped", "_read_at", "_content_hash", "_dlt_load_id", "_dlt_id") VALUES
(217461, 276511, 85822, 366426, 384454, 'R2026-10001', 'Anna Özdemir', 'Beukenlaan 182', '2409 AB', 'Zwolle', 'NL', 'Anna Özdemir
Beukenlaan 182
2409 AB Zwolle
Nederland', '', 'klant934617@example.nl', 'nl', 'RMA-7461', '3SRT217461', '2026-10-30 16:59:10', '2026-10-30 16:59:10', '2026-10-30 16:59:10', 0, 276511, 'Ontvangen', False, False, 'e67e22', '2026-08-31 06:00:00', '2026-08-31 06:00:00', 85822, 'C-10003', 'Anna Özdemir', 366426, 'O2026-10004', 'WEB-66426', '2026-10-30 13:29:57', 2, '22.140000000', 0, '0E-9', 0, '2026-11-01 16:00:00', 2281153044805035811, '1761840000.0', 'i137');
-- 8534ca3
INSERT INTO picqer.returns__returned_products ("idreturn_product", "idreturn", "idreturn_reason", "idproduct", "idwarehouse", "price", "amount", "status", "changeable", "product__idproduct", "product__image_url", "product__productcode", "product__name", "return_reason__idreturn_reason", "return_reason__name", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(119477, 217461, 440302, 418423, 63498, '17.620000000', 1, 'received', False, 418423, 'https://files-cdn.picqer.net/0000/00066277-0000-0000-0000-000000000000/original.jpg', 'GIE-zw-00002', 'Kurken gieter zwart', 440302, 'Niet mooi', 'i137', 'i137', 0, 'i138'),
(119478, 217461, 440299, 418433, 63498, '4.520000000', 1, 'received', False, 418433, 'https://files-cdn.picqer.net/0000/00066281-0000-0000-0000-000000000000/original.jpg', 'SNI-ok-00005', 'Gevlochten snijplank oker', 440299, 'Beschadigd', 'i137', 'i137', 1, 'i139');
-- 8534ca3
INSERT INTO picqer.shipments ("idshipment", "idpicklist", "idorder", "idpackaging", "idshippingprovider", "idcompany_shippingprovider", "idcompany_shippingprovider_profile", "provider", "providername", "public_providername", "profile_name", "carrier_key", "weight", "created_by_iduser", "cancelled", "created", "updated", "_read_at", "_content_hash", "_dlt_load_id", "_dlt_id") VALUES
(173611, 281481, 366424, 736571, 88016, 88016, 159652, 'PostNL', 'PostNL', 'PostNL', 'Avondlevering', 'postnl', 5432, 577148, False, '2026-10-19 09:04:10', '2026-10-19 09:04:10', '2026-11-01 16:00:00', 6746528240277372579, '1761840000.0', 'i13a'),
(173613, 281482, 366426, 736576, 88017, 88017, 159653, 'DHL Parcel', 'DHL Parcel', 'DHL Parcel', 'Standaard', 'dhl', 20550, 577148, True, '2026-10-30 15:06:17', '2026-10-30 16:59:10', '2026-11-01 16:00:00', 3573313149960016618, '1761840000.0', 'i13b'),
(173614, 281482, 366426, 736573, 88017, 88017, 159653, 'DHL Parcel', 'DHL Parcel', 'DHL Parcel', 'Standaard', 'dhl', 20550, 577148, False, '2026-10-30 16:59:10', '2026-10-30 16:59:10', '2026-11-01 16:00:00', -4579612157889864553, '1761840000.0', 'i13c');
-- 8534ca3
INSERT INTO picqer.shipments__parcels ("idshipment", "idparcel", "idpackaging", "weight", "tracking_code", "tracking_url", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(173611, 312855, 736571, 5432, '3S3778862994', 'https://track.example.com/3S3778862994', 'i13a', 'i13a', 0, 'i13d'),
(173613, 312863, 736576, 10275, '3S0004173691', 'https://track.example.com/3S0004173691', 'i13b', 'i13b', 0, 'i13e'),
(173613, 312871, 736576, 10275, '3S00041736911', 'https://track.example.com/3S00041736911', 'i13b', 'i13b', 1, 'i13f'),
(173614, 312873, 736573, 10275, '3S4722940561', 'https://track.example.com/3S4722940561', 'i13c', 'i13c', 0, 'i140'),
(173614, 312881, 736573, 10275, '3S47229405611', 'https://track.example.com/3S47229405611', 'i13c', 'i13c', 1, 'i141');
-- 8534ca3
INSERT INTO picqer.shipments__parcels__documents ("idshipment", "idparcel", "idparcel_document", "type", "size", "format", "url", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(173611, 312855, 288127, 'label', 'A6', 'pdf', 'https://labels.example.com/3S3778862994.pdf', 'i13a', 'i13d', 0, 'i142'),
(173613, 312863, 288135, 'label', 'A6', 'pdf', 'https://labels.example.com/3S0004173691.pdf', 'i13b', 'i13e', 0, 'i143'),
(173613, 312871, 288138, 'label', 'A6', 'pdf', 'https://labels.example.com/3S00041736911.pdf', 'i13b', 'i13f', 0, 'i144'),
(173614, 312873, 288139, 'label', 'A6', 'pdf', 'https://labels.example.com/3S4722940561.pdf', 'i13c', 'i140', 0, 'i145'),
(173614, 312881, 288141, 'label', 'A6', 'pdf', 'https://labels.example.com/3S47229405611.pdf', 'i13c', 'i141', 0, 'i146');
-- 8534ca3
INSERT INTO picqer.shippingproviders ("idshippingprovider", "name", "provider", "active", "created", "updated", "_read_at", "_content_hash", "_dlt_load_id", "_dlt_id") VALUES
(88016, 'PostNL', 'postnl', True, '2026-08-31 06:00:00', '2026-08-31 06:00:00', '2026-11-01 16:00:00', -694352719141402220, '1761840000.0', 'i147'),
(88017, 'DHL Parcel', 'dhl', True, '2026-08-31 06:00:00', '2026-08-31 06:00:00', '2026-11-01 16:00:00', -6949425676066175271, '1761840000.0', 'i148'),
(88019, 'Afhalen', 'afhalen', True, '2026-08-31 06:00:00', '2026-08-31 06:00:00', '2026-11-01 16:00:00', -7121604367007176980, '1761840000.0', 'i149');
-- 8534ca3
INSERT INTO picqer.shippingproviders__profiles ("idshippingprovider", "idshippingprovider_profile", "name", "standard", "active", "created", "updated", "_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id") VALUES
(88016, 159648, 'Standaard', True, True, '2026-08-31 06:00:00', '2026-08-31 06:00:00', 'i147', 'i147', 0, 'i14a'),
(88016, 159651, 'Brievenbuspakje', False, True, '2026-08-31 06:00:00', '2026-08-31 06:00:00', 'i147', 'i147', 1, 'i14b'),
(88016, 159652, 'Avondlevering', False, True, '2026-08-31 06:00:00', '2026-08-31 06:00:00', 'i147', 'i147', 2, 'i14c'),
(88017, 159653, 'Standaard', True, True, '2026-08-31 06:00:00', '2026-08-31 06:00:00', 'i148', 'i148', 0, 'i14d'),
(88017, 159661, 'Buitenland', False, True, '2026-08-31 06:00:00', '2026-08-31 06:00:00', 'i148', 'i148', 1, 'i14e'),
(88019, 159662, 'Winkel', True, True, '2026-08-31 06:00:00', '2026-08-31 06:00:00', 'i149', 'i149', 0, 'i14f');
-- 8534ca3
INSERT INTO picqer.stats ("key", "description", "value", "_read_at", "_content_hash", "_dlt_load_id", "_dlt_id") VALUES
('active-products', 'Active products', 9, '2026-11-01 16:00:00', -5413222074856871624, '1761840000.0', 'i150'),
('backorders', 'Backorders', 0, '2026-11-01 16:00:00', 2503400350806629580, '1761840000.0', 'i151'),
('closed-picklists-this-week', 'Closed picklists this week', 1, '2026-11-01 16:00:00', 8366612010977548802, '1761840000.0', 'i152'),
('closed-picklists-today', 'Closed picklists today', 0, '2026-11-01 16:00:00', -8861266651382954939, '1761840000.3', 'i153'),
('inactive-products', 'Inactive products', 0, '2026-11-01 16:00:00', 8165865474311260924, '1761840000.0', 'i154'),
('new-customers-this-week', 'New customers this week', 2, '2026-11-01 16:00:00', -3355531342973494843, '1761840000.3', 'i155'),
('new-orders-this-week', 'New orders this week', 3, '2026-11-01 16:00:00', 8999484721871934841, '1761840000.0', 'i156'),
('new-orders-today', 'New orders today', 0, '2026-11-01 16:00:00', 6024945711832442817, '1761840000.3', 'i157'),
('open-orders', 'Open orders', 1, '2026-11-01 16:00:00', -4108450017608352864, '1761840000.0', 'i158'),
('open-picklists', 'Open picklists', 1, '2026-11-01 16:00:00', 1108435033689347862, '1761840000.0', 'i159'),
('total-orders', 'Total orders', 3, '2026-11-01 16:00:00', -8425541535638559589, '1761840000.0', 'i15a'),
('total-products', 'Total products', 9, '2026-11-01 16:00:00', -300419558055867330, '1761840000.0', 'i15b');
-- 8534ca3
INSERT INTO picqer.stock_snapshots ("day", "idwarehouse", "idproduct", "productcode", "stock", "reserved", "reservedbackorders", "reservedpicklists", "reservedallocations", "freestock", "_read_at", "_content_hash", "_dlt_load_id", "_dlt_id") VALUES
('2026-10-30', 63498, 418415, 'KRU-zw-00001', 5, 1, 0, 1, 0, 4, '2026-10-30 16:00:00', 8353014223007445356, '1761840000.0', 'i15c'),
('2026-10-30', 63498, 418423, 'GIE-zw-00002', 4, 0, 0, 0, 0, 4, '2026-10-30 16:00:00', -2175484197061203561, '1761840000.0', 'i15d'),
('2026-10-30', 63498, 418432, 'VOO-an-00004', 7, 0, 0, 0, 0, 7, '2026-10-30 16:00:00', 8219920938563734612, '1761840000.0', 'i15e'),
('2026-10-30', 63498, 418433, 'SNI-ok-00005', 7, 0, 0, 0, 0, 7, '2026-10-30 16:00:00', 5836838582657139219, '1761840000.0', 'i15f'),
('2026-10-30', 63498, 418441, 'LAN-zw-00010', 9, 0, 0, 0, 0, 9, '2026-10-30 16:00:00', -182218910849416885, '1761840000.0', 'i160'),
('2026-10-30', 63498, 418442, 'KRU-na-00011', 10, 2, 0, 2, 0, 8, '2026-10-30 16:00:00', -7923903862125838035, '1761840000.0', 'i161'),
('2026-10-30', 63498, 418450, 'KAP-an-00017', 6, 0, 0, 0, 0, 6, '2026-10-30 16:00:00', 2257727908835215685, '1761840000.0', 'i162'),
('2026-10-30', 63498, 418452, 'WIN-wi-00019', 5, 0, 0, 0, 0, 5, '2026-10-30 16:00:00', 1035533309489162218, '1761840000.0', 'i163'),
('2026-10-30', 63498, 418460, 'KRU-gr-00023', 50, 0, 0, 0, 0, 50, '2026-10-30 16:00:00', -6068350877883804589, '1761840000.0', 'i164'),
('2026-10-30', 63499, 418423, 'GIE-zw-00002', 7, 0, 0, 0, 0, 7, '2026-10-30 16:00:00', -3948950066337862871, '1761840000.0', 'i165'),
('2026-10-30', 63499, 418432, 'VOO-an-00004', 7, 0, 0, 0, 0, 7, '2026-10-30 16:00:00', -3991876832296338815, '1761840000.0', 'i166'),
('2026-10-30', 63499, 418441, 'LAN-zw-00010', 7, 0, 0, 0, 0, 7, '2026-10-30 16:00:00', 463513786940341519, '1761840000.0', 'i167'),
('2026-10-30', 63499, 418450, 'KAP-an-00017', 7, 0, 0, 0, 0, 7, '2026-10-30 16:00:00', -8172386255343537902, '1761840000.0', 'i168'),
('2026-10-30', 63499, 418452, 'WIN-wi-00019', 7, 0, 0, 0, 0, 7, '2026-10-30 16:00:00', -5994793019172809830, '1761840000.0', 'i169'),
('2026-10-30', 63499, 418460, 'KRU-gr-00023', 12, 0, 0, 0, 0, 12, '2026-10-30 16:00:00', -8235650849832879128, '1761840000.0', 'i16a'),
('2026-10-31', 63498, 418415, 'KRU-zw-00001', 5, 1, 0, 1, 0, 4, '2026-10-31 16:00:00', -273133557808451673, '1761840000.3', 'i16b'),
('2026-10-31', 63498, 418423, 'GIE-zw-00002', 4, 0, 0, 0, 0, 4, '2026-10-31 16:00:00', 4996209526493416789, '1761840000.3', 'i16c'),
('2026-10-31', 63498, 418432, 'VOO-an-00004', 7, 0, 0, 0, 0, 7, '2026-10-31 16:00:00', -8615238766463175759, '1761840000.3', 'i16d'),
('2026-10-31', 63498, 418433, 'SNI-ok-00005', 7, 0, 0, 0, 0, 7, '2026-10-31 16:00:00', -6695027035269598875, '1761840000.3', 'i16e'),
('2026-10-31', 63498, 418441, 'LAN-zw-00010', 9, 0, 0, 0, 0, 9, '2026-10-31 16:00:00', 6303384154563573622, '1761840000.3', 'i16f'),
('2026-10-31', 63498, 418442, 'KRU-na-00011', 10, 2, 0, 2, 0, 8, '2026-10-31 16:00:00', -2607553429524122312, '1761840000.3', 'i170'),
('2026-10-31', 63498, 418450, 'KAP-an-00017', 6, 0, 0, 0, 0, 6, '2026-10-31 16:00:00', 4198086738130910324, '1761840000.3', 'i171'),
('2026-10-31', 63498, 418452, 'WIN-wi-00019', 5, 0, 0, 0, 0, 5, '2026-10-31 16:00:00', 7548904475778407794, '1761840000.3', 'i172'),
('2026-10-31', 63498, 418460, 'KRU-gr-00023', 50, 0, 0, 0, 0, 50, '2026-10-31 16:00:00', 2186434308918402806, '1761840000.3', 'i173'),
('2026-10-31', 63499, 418423, 'GIE-zw-00002', 7, 0, 0, 0, 0, 7, '2026-10-31 16:00:00', -8068542143119017232, '1761840000.3', 'i174'),
('2026-10-31', 63499, 418432, 'VOO-an-00004', 7, 0, 0, 0, 0, 7, '2026-10-31 16:00:00', -6593928639591275527, '1761840000.3', 'i175'),
('2026-10-31', 63499, 418441, 'LAN-zw-00010', 7, 0, 0, 0, 0, 7, '2026-10-31 16:00:00', 9025447190523605479, '1761840000.3', 'i176'),
('2026-10-31', 63499, 418450, 'KAP-an-00017', 7, 0, 0, 0, 0, 7, '2026-10-31 16:00:00', -2144293054856723659, '1761840000.3', 'i177'),
('2026-10-31', 63499, 418452, 'WIN-wi-00019', 7, 0, 0, 0, 0, 7, '2026-10-31 16:00:00', -3575272695474287896, '1761840000.3', 'i178'),
('2026-10-31', 63499, 418460, 'KRU-gr-00023', 12, 0, 0, 0, 0, 12, '2026-10-31 16:00:00', -7548848548646571243, '1761840000.3', 'i179'),
('2026-11-01', 63498, 418415, 'KRU-zw-00001', 5, 1, 0, 1, 0, 4, '2026-11-01 16:00:00', -266324149406421299, '1761840000.4', 'i17a'),
('2026-11-01', 63498, 418423, 'GIE-zw-00002', 4, 0, 0, 0, 0, 4, '2026-11-01 16:00:00', 3049576247227040178, '1761840000.4', 'i17b'),
('2026-11-01', 63498, 418432, 'VOO-an-00004', 7, 0, 0, 0, 0, 7, '2026-11-01 16:00:00', 6914401169264250414, '1761840000.4', 'i17c'),
('2026-11-01', 63498, 418433, 'SNI-ok-00005', 7, 0, 0, 0, 0, 7, '2026-11-01 16:00:00', -6848941896528612033, '1761840000.4', 'i17d'),
('2026-11-01', 63498, 418441, 'LAN-zw-00010', 9, 0, 0, 0, 0, 9, '2026-11-01 16:00:00', -1307256783144253565, '1761840000.4', 'i17e'),
('2026-11-01', 63498, 418442, 'KRU-na-00011', 10, 2, 0, 2, 0, 8, '2026-11-01 16:00:00', 7670574369514357473, '1761840000.4', 'i17f'),
('2026-11-01', 63498, 418450, 'KAP-an-00017', 6, 0, 0, 0, 0, 6, '2026-11-01 16:00:00', 2723429744603328159, '1761840000.4', 'i180'),
('2026-11-01', 63498, 418452, 'WIN-wi-00019', 5, 0, 0, 0, 0, 5, '2026-11-01 16:00:00', 8379546021221840534, '1761840000.4', 'i181'),
('2026-11-01', 63498, 418460, 'KRU-gr-00023', 50, 0, 0, 0, 0, 50, '2026-11-01 16:00:00', 8152603699464739650, '1761840000.4', 'i182'),
('2026-11-01', 63499, 418423, 'GIE-zw-00002', 7, 0, 0, 0, 0, 7, '2026-11-01 16:00:00', -1622463484635680719, '1761840000.4', 'i183'),
('2026-11-01', 63499, 418432, 'VOO-an-00004', 7, 0, 0, 0, 0, 7, '2026-11-01 16:00:00', -7435583996484012262, '1761840000.4', 'i184'),
('2026-11-01', 63499, 418441, 'LAN-zw-00010', 7, 0, 0, 0, 0, 7, '2026-11-01 16:00:00', -3162935870021667847, '1761840000.4', 'i185'),
('2026-11-01', 63499, 418450, 'KAP-an-00017', 7, 0, 0, 0, 0, 7, '2026-11-01 16:00:00', 5525752140656679534, '1761840000.4', 'i186'),
('2026-11-01', 63499, 418452, 'WIN-wi-00019', 7, 0, 0, 0, 0, 7, '2026-11-01 16:00:00', -785937815868165828, '1761840000.4', 'i187'),
('2026-11-01', 63499, 418460, 'KRU-gr-00023', 12, 0, 0, 0, 0, 12, '2026-11-01 16:00:00', -5882626227180740303, '1761840000.4', 'i188');
-- 8534ca3
INSERT INTO picqer.stockhistory ("idproduct_stock_history", "idproduct", "idwarehouse", "iduser", "idlocation", "old_stock", "stock_change", "new_stock", "reason", "change_type", "changed_at", "_read_at", "_content_hash", "_dlt_load_id", "_dlt_id") VALUES
(70120, 418423, 63498, 577148, 330423, 6, -3, 3, 'Picklist P2026-10004', 'picklist', '2026-10-30 15:06:17', '2026-11-01 16:00:00', -5619310638801982269, '1761840000.0', 'i189'),
(70123, 418452, 63498, 577148, 330447, 6, -1, 5, 'Picklist P2026-10004', 'picklist', '2026-10-30 15:06:17', '2026-11-01 16:00:00', 293222435984123945, '1761840000.0', 'i18a'),
(70124, 418423, 63498, 577131, NULL, 3, 1, 4, 'Return R2026-10001', 'return', '2026-10-30 16:59:10', '2026-11-01 16:00:00', 137523125654820742, '1761840000.0', 'i18b'),
(70125, 418433, 63498, 577131, NULL, 6, 1, 7, 'Return R2026-10001', 'return', '2026-10-30 16:59:10', '2026-11-01 16:00:00', -2850443597350309493, '1761840000.0', 'i18c'),
(70126, 418432, 63498, 577140, 330465, 7, 12, 19, 'Receipt RC2026-10002', 'receipt', '2026-10-30 16:59:10', '2026-11-01 16:00:00', 6210231146971851310, '1761840000.0', 'i18d'),
(70127, 418432, 63498, 577140, 330465, 19, -12, 7, 'Receipt RC2026-10002 reverted', 'receipt', '2026-10-30 16:59:10', '2026-11-01 16:00:00', 4727657887242086826, '1761840000.0', 'i18e');
-- 8534ca3
INSERT INTO picqer.suppliers ("idsupplier", "name", "address", "zipcode", "city", "country", "emailaddress", "language", "active", "full_address", "comment_count", "_read_at", "_content_hash", "_dlt_load_id", "_dlt_id") VALUES
(132590, 'Cerâmica do Vale Lda', 'Rua 1', '1000', '', 'PT', 'orders@example.com', 'en', True, 'Cerâmica do Vale Lda
Rua 1
PT', 1, '2026-11-01 16:00:00', -8044968714248605587, '1761840000.0', 'i18f'),
(132592, 'Potten & Zo BV', 'Rua 2', '1001', '', 'NL', 'orders@example.com', 'nl', True, 'Potten & Zo BV
Rua 2
NL', 0, '2026-11-01 16:00:00', -1702419547272275122, '1761840000.0', 'i190'),
(132595, 'Holzwerk GmbH', 'Rua 3', '1002', '', 'DE', 'orders@example.com', 'en', True, 'Holzwerk GmbH
Rua 3
DE', 1, '2026-11-01 16:00:00', 6371491438568625625, '1761840000.0', 'i191'),
(132596, 'Lin de Flandre NV', 'Rua 4', '1003', '', 'BE', 'orders@example.com', 'nl', True, 'Lin de Flandre NV
Rua 4
BE', 0, '2026-11-01 16:00:00', 2351317942675753042, '1761840000.0', 'i192'),
(132604, 'Emaljverket AB', 'Rua 5', '1004', '', 'SE', 'orders@example.com', 'en', False, 'Emaljverket AB
Rua 5
SE', 0, '2026-11-01 16:00:00', -4686833154587499551, '1761840000.0', 'i193'),
(132612, 'Bambu Trading BV', 'Rua 6', '1005', '', 'NL', 'orders@example.com', 'nl', False, 'Bambu Trading BV
Rua 6
NL', 0, '2026-11-01 16:00:00', -6529136321083965621, '1761840000.0', 'i194');
-- 8534ca3
INSERT INTO picqer.tags ("idtag", "title", "color", "inherit", "text_color", "_read_at", "_deleted_at", "_content_hash", "_dlt_load_id", "_dlt_id", "shade") VALUES
(235096, '日本', '#9012f0', False, '#000000', '2026-10-30 16:00:00', '2026-10-31 16:00:00', -5854407067825992385, '1761840000.0', 'i195', NULL),
(235099, 'Actie 9798', '#aa00cc', False, '#FFFFFF', '2026-11-01 16:00:00', NULL, 2391093254882062901, '1761840000.0', 'i196', NULL),
(235103, 'Actie 6489', '#aa00cc', False, '#FFFFFF', '2026-11-01 16:00:00', NULL, 1510956877410180718, '1761840000.0', 'i197', 'dark');
-- 8534ca3
INSERT INTO picqer.tasks ("idtask", "title", "description", "assigned_to_iduser", "is_seen_by_assignee", "deadline_date", "deadline_time", "completed_at", "completed_by_iduser", "created_by_iduser", "created_at", "updated_at", "_read_at", "_content_hash", "_dlt_load_id", "_dlt_id") VALUES
(173315, 'Tel stelling B', 'Voor het weekend', 577131, False, '2026-11-03 00:00:00', '16:30:00', '2026-10-30 16:59:10', 577131, 577130, '2026-10-30 16:59:10', '2026-10-30 16:59:10', '2026-11-01 16:00:00', -739840922653454761, '1761840000.0', 'i198');
-- 8534ca3
INSERT INTO picqer.templates ("idtemplate", "name", "custom_css", "default", "_read_at", "_content_hash", "_dlt_load_id", "_dlt_id") VALUES
(384454, 'Webshop', NULL, True, '2026-11-01 16:00:00', 2071458798565710613, '1761840000.0', 'i199'),
(384455, 'Zakelijk', 'h1 { color: #1e90ff; }', False, '2026-11-01 16:00:00', -8512194929737768520, '1761840000.0', 'i19a');
-- 8534ca3
INSERT INTO picqer.users ("iduser", "idpacking_station", "username", "firstname", "lastname", "first_name", "last_name", "full_name", "emailaddress", "language", "admin", "active", "created_at", "updated_at", "_read_at", "_content_hash", "_dlt_load_id", "_dlt_id") VALUES
(577154, 299423, 'hanna.picker', 'Hanna', 'Mulder', 'Hanna', 'Mulder', 'Hanna Mulder', 'hanna@example.com', 'nl', False, True, '2026-08-31 06:00:00', '2026-08-31 06:00:00', '2026-11-01 16:00:00', -2173102578562799354, '1761840000.0', 'i19b'),
(577155, 299423, 'ilse.picker', 'Ilse', 'de Groot', 'Ilse', 'de Groot', 'Ilse de Groot', 'ilse@example.com', 'nl', False, True, '2026-08-31 06:00:00', '2026-08-31 06:00:00', '2026-11-01 16:00:00', -5712410141043293518, '1761840000.0', 'i19c'),
(577156, NULL, 'jesse.vertrokken', 'Jesse', 'Bos', 'Jesse', 'Bos', 'Jesse Bos', 'jesse@example.com', 'nl', False, False, '2026-08-31 06:00:00', '2026-08-31 06:00:00', '2026-11-01 16:00:00', -7045110020604360306, '1761840000.0', 'i19d');
-- 8534ca3
INSERT INTO picqer.vatgroups ("idvatgroup", "name", "percentage", "standard", "_read_at", "_content_hash", "_dlt_load_id", "_dlt_id") VALUES
(340564, 'Hoog', '21.000000000', True, '2026-11-01 16:00:00', 5917186940318820848, '1761840000.0', 'i19e'),
(340565, 'Laag', '9.000000000', False, '2026-11-01 16:00:00', -6214721529053599257, '1761840000.0', 'i19f'),
(340568, 'Geen', '0E-9', False, '2026-11-01 16:00:00', -5811503166567093917, '1761840000.0', 'i1a0'),
(340569, 'Duitsland hoog', '19.000000000', False, '2026-11-01 16:00:00', 1447997986977498518, '1761840000.0', 'i1a1'),
(340570, 'Luxemburg laag', '7.500000000', False, '2026-11-01 16:00:00', -8003668127428248532, '1761840000.0', 'i1a2');
-- 8534ca3
INSERT INTO picqer.warehouse_stock ("idwarehouse", "idproduct", "productcode", "stock__idwarehouse", "stock__stock", "stock__reserved", "stock__reservedbackorders", "stock__reservedpicklists", "stock__reservedallocations", "stock__freestock", "_read_at", "_content_hash", "_dlt_load_id", "_dlt_id") VALUES
(63498, 418415, 'KRU-zw-00001', 63498, 5, 1, 0, 1, 0, 4, '2026-11-01 16:00:00', 4517660522857552830, '1761840000.0', 'i1a3'),
(63498, 418423, 'GIE-zw-00002', 63498, 4, 0, 0, 0, 0, 4, '2026-11-01 16:00:00', 366247995227146742, '1761840000.0', 'i1a4'),
(63498, 418432, 'VOO-an-00004', 63498, 7, 0, 0, 0, 0, 7, '2026-11-01 16:00:00', 5782149838393747926, '1761840000.0', 'i1a5'),
(63498, 418433, 'SNI-ok-00005', 63498, 7, 0, 0, 0, 0, 7, '2026-11-01 16:00:00', -6930579936353420971, '1761840000.0', 'i1a6'),
(63498, 418441, 'LAN-zw-00010', 63498, 9, 0, 0, 0, 0, 9, '2026-11-01 16:00:00', 5133419546193983443, '1761840000.0', 'i1a7'),
(63498, 418442, 'KRU-na-00011', 63498, 10, 2, 0, 2, 0, 8, '2026-11-01 16:00:00', 5275979967203647666, '1761840000.0', 'i1a8'),
(63498, 418450, 'KAP-an-00017', 63498, 6, 0, 0, 0, 0, 6, '2026-11-01 16:00:00', 2577213367503893805, '1761840000.0', 'i1a9'),
(63498, 418452, 'WIN-wi-00019', 63498, 5, 0, 0, 0, 0, 5, '2026-11-01 16:00:00', -1661877710818128687, '1761840000.0', 'i1aa'),
(63498, 418460, 'KRU-gr-00023', 63498, 50, 0, 0, 0, 0, 50, '2026-11-01 16:00:00', -2577423642785475413, '1761840000.0', 'i1ab'),
(63499, 418423, 'GIE-zw-00002', 63499, 7, 0, 0, 0, 0, 7, '2026-11-01 16:00:00', 3831784320174351748, '1761840000.0', 'i1ac'),
(63499, 418432, 'VOO-an-00004', 63499, 7, 0, 0, 0, 0, 7, '2026-11-01 16:00:00', 6467471705811942429, '1761840000.0', 'i1ad'),
(63499, 418441, 'LAN-zw-00010', 63499, 7, 0, 0, 0, 0, 7, '2026-11-01 16:00:00', 7881675903082829378, '1761840000.0', 'i1ae'),
(63499, 418450, 'KAP-an-00017', 63499, 7, 0, 0, 0, 0, 7, '2026-11-01 16:00:00', -455927405971437313, '1761840000.0', 'i1af'),
(63499, 418452, 'WIN-wi-00019', 63499, 7, 0, 0, 0, 0, 7, '2026-11-01 16:00:00', 744922892424188917, '1761840000.0', 'i1b0'),
(63499, 418460, 'KRU-gr-00023', 63499, 12, 0, 0, 0, 0, 12, '2026-11-01 16:00:00', -7840579643684377940, '1761840000.0', 'i1b1');
-- 8534ca3
INSERT INTO picqer.warehouses ("idwarehouse", "name", "accept_orders", "counts_for_general_stock", "priority", "active", "_read_at", "_content_hash", "_dlt_load_id", "_dlt_id") VALUES
(63498, 'Utrecht', True, True, 0, True, '2026-11-01 16:00:00', 6999388317202853496, '1761840000.0', 'i1b2'),
(63499, 'Tilburg', True, True, 1, True, '2026-11-01 16:00:00', 2319473529508485991, '1761840000.0', 'i1b3'),
(63500, 'Oude loods', False, False, 2, False, '2026-11-01 16:00:00', 1624510093771773126, '1761840000.0', 'i1b4');
-- 8534ca3
INSERT INTO picqer.webshoporders ("idcompany_webshop_order", "idcompany_webshop", "idorder", "foreign_id", "foreign_number", "foreign_status", "status", "ordered", "created", "updated", "_read_at", "_content_hash", "_dlt_load_id", "_dlt_id") VALUES
(533378, 7, 366426, 'gid-533378', '633378', 'paid', 'imported', '2026-10-30 13:28:27', '2026-10-30 13:29:57', '2026-10-30 13:29:57', '2026-11-01 16:00:00', -4007348778250915144, '1761840000.0', 'i1b5'),
(533379, 7, 366427, 'gid-533379', '633379', 'paid', 'imported', '2026-10-30 15:50:23', '2026-10-30 15:51:53', '2026-10-30 15:51:53', '2026-11-01 16:00:00', 428302786736089979, '1761840000.0', 'i1b6'),
(533382, 7, NULL, 'gid-533382', '633382', 'paid', 'canceled', '2026-10-30 16:57:40', '2026-10-30 16:59:10', '2026-10-30 16:59:10', '2026-11-01 16:00:00', 8015085800270075212, '1761840000.0', 'i1b7');
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.backorders AS SELECT idbackorder, idorder_product, idorder, idreturn, idproduct, idcustomer, idwarehouse, amount, amount_available, amountavailable, priority, has_parts, part_of_idbackorder, parts_per_parent, created_at, resolved_at, date_available FROM picqer.backorders WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live."comments" AS SELECT idcomment, body, author_type, author__iduser, author__username, author__full_name, author__image_url, source_type, source__idorder, source__orderid, source__idpicklist, source__picklistid, source__idpicklist_batch, source__picklist_batchid, source__idproduct, source__productcode, source__idcustomer, source__customerid, source__idsupplier, source__idpurchaseorder, source__purchaseorderid, source__idreceipt, source__receiptid, source__idreturn, source__returnid, source__name, created_at, updated_at FROM picqer."comments" WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.comments__mentions AS SELECT idcomment, "text", mentioned_type, mentioned__iduser, mentioned__username, mentioned__full_name, mentioned__image_url FROM picqer.comments__mentions WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.customerfields AS SELECT idcustomerfield, title, "type", required FROM picqer.customerfields WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.customerfields__values AS SELECT idcustomerfield, "value" FROM picqer.customerfields__values WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.customers AS SELECT idcustomer, customerid, "name", contactname, telephone, emailaddress, discount, vatnumber, calculatevat, remarks, default_order_remarks, defaultorderremarks, auto_split, "language", idtemplate, idfulfilment_customer, comment_count FROM picqer.customers WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.customers__addresses AS SELECT idcustomer, idcustomer_address, "name", contactname, address, address2, zipcode, city, region, country, full_address, defaultinvoice, defaultdelivery FROM picqer.customers__addresses WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.customers__customerfields AS SELECT idcustomer, idcustomerfield, title, "value" FROM picqer.customers__customerfields WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.customers__tags AS SELECT idcustomer, idtag, title, color, "inherit", text_color FROM picqer.customers__tags WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.fulfilment_customers AS SELECT idfulfilment_customer, "name", can_login, username, emailaddress, "language", idtemplate, last_login_at, preferred_idwarehouse FROM picqer.fulfilment_customers WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.fulfilment_customers__allowed_shipping_profiles AS SELECT idfulfilment_customer, "value" FROM picqer.fulfilment_customers__allowed_shipping_profiles WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.hooks AS SELECT idhook, "name", "event", address, active, "secret", created, updated FROM picqer.hooks WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.location_stock_history AS SELECT idproduct_location_stock_history, idproduct, idlocation, contra_idlocation, iduser, old_stock, stock_change, new_stock, change_type, changed_at FROM picqer.location_stock_history WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.locations AS SELECT idlocation, idwarehouse, parent_idlocation, "type", "name", remarks, unlink_on_empty, location_type__idlocation_type, location_type__name, location_type__default, location_type__color, is_bulk_location, is_exclusive_location FROM picqer.locations WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.locationtypes AS SELECT idlocation_type, "name", "default", color FROM picqer.locationtypes WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.movements AS SELECT idmovement, idproduct, from_idwarehouse, to_idwarehouse, amount, iduser FROM picqer.movements WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.orderfields AS SELECT idorderfield, title, "type", required, visible_picklist, visible_portal, only_accessible_via_api FROM picqer.orderfields WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.orderfields__values AS SELECT idorderfield, "value" FROM picqer.orderfields__values WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.orders AS SELECT idorder, idcustomer, idtemplate, idshippingprovider_profile, orderid, deliveryname, deliverycontactname, deliveryaddress, deliveryaddress2, deliveryzipcode, deliverycity, deliveryregion, deliverycountry, full_delivery_address, invoicename, invoicecontactname, invoiceaddress, invoiceaddress2, invoicezipcode, invoicecity, invoiceregion, invoicecountry, full_invoice_address, telephone, emailaddress, reference, customer_remarks, pickup_point_data, partialdelivery, auto_split, invoiced, preferred_delivery_date, discount, calculatevat, "language", via_portal, status, public_status_page, created, updated, idfulfilment_customer, comment_count FROM picqer.orders WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.orders__orderfields AS SELECT idorder, idorderfield, title, "value" FROM picqer.orders__orderfields WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.orders__picklists AS SELECT idorder, idpicklist, picklistid, status, totalproducts, totalpicked, closed_at, created, updated, idwarehouse, idpicklist_batch FROM picqer.orders__picklists WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.orders__pricelists AS SELECT idorder, "value" FROM picqer.orders__pricelists WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.orders__products AS SELECT idorder, idorder_product, idproduct, idvatgroup, productcode, "name", remarks, price, amount, amount_cancelled, weight, partof_idorder_product, has_parts FROM picqer.orders__products WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.orders__tags AS SELECT idorder, idtag, title, color, "inherit", text_color FROM picqer.orders__tags WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.orders__warehouses AS SELECT idorder, "value" FROM picqer.orders__warehouses WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.packagings AS SELECT idpackaging, "name", barcode, length, width, height, use_in_auto_advice, active, created_at, updated_at FROM picqer.packagings WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.packingstations AS SELECT idpacking_station, "name", printer_packinglists__idprinter, printer_packinglists__name, printer_packinglists__format, printer_packinglists__custom_width, printer_packinglists__custom_height, printer_packinglists__zpl_support, printer_packinglists__printnode_printerid, printer_shipping_labels__idprinter, printer_shipping_labels__name, printer_shipping_labels__format, printer_shipping_labels__custom_width, printer_shipping_labels__custom_height, printer_shipping_labels__zpl_support, printer_shipping_labels__printnode_printerid, printer_shipping_documents__idprinter, printer_shipping_documents__name, printer_shipping_documents__format, printer_shipping_documents__custom_width, printer_shipping_documents__custom_height, printer_shipping_documents__zpl_support, printer_shipping_documents__printnode_printerid, printer_product_labels__idprinter, printer_product_labels__name, printer_product_labels__format, printer_product_labels__custom_width, printer_product_labels__custom_height, printer_product_labels__zpl_support, printer_product_labels__printnode_printerid FROM picqer.packingstations WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.picking_containers AS SELECT idpicking_container, idpicklist, "name", created_at, updated_at, resolved_at FROM picqer.picking_containers WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.picklists AS SELECT idpicklist, picklistid, idcustomer, idorder, idreturn, idwarehouse, idtemplate, idpicklist_batch, idshippingprovider_profile, deliveryname, deliverycontact, deliveryaddress, deliveryaddress2, deliveryzipcode, deliverycity, deliveryregion, deliverycountry, telephone, emailaddress, reference, assigned_to_iduser, invoiced, urgent, preferred_delivery_date, status, totalproducts, totalpicked, weight, snoozed_until, closed_by_iduser, closed_at, created, updated, idfulfilment_customer, comment_count FROM picqer.picklists WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.picklists__products AS SELECT idpicklist, idpicklist_product, idproduct, idorder_product, idreturn_product_replacement, idvatgroup, productcode, "name", remarks, amount, amount_picked, amountpicked, price, weight, stock_location, stocklocation, partof_idpicklist_product, has_parts FROM picqer.picklists__products WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.picklists__products__pick_locations AS SELECT idpicklist, idpicklist_product, idpicklist_product_location, idlocation, "name", amount, amount_picked FROM picqer.picklists__products__pick_locations WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.picklists__tags AS SELECT idpicklist, idtag, title, color, "inherit", text_color FROM picqer.picklists__tags WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.picklists_batches AS SELECT idpicklist_batch, idwarehouse, picklist_batchid, title, display_title, "type", status, assigned_to__iduser, assigned_to__full_name, assigned_to__username, completed_by__iduser, completed_by__full_name, completed_by__username, total_products, total_picklists, completed_at, created_at, updated_at FROM picqer.picklists_batches WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.picklists_batches__picklists AS SELECT idpicklist_batch, idpicklist, picklistid, reference, status, alias, picking_container__name, total_products, total_collected, delivery_name, has_notes, has_customer_remarks, customer_remarks, created_at FROM picqer.picklists_batches__picklists WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.picklists_batches__products AS SELECT idpicklist_batch, idproduct, "name", productcode, productcode_supplier, image, stock_location FROM picqer.picklists_batches__products WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.picklists_batches__products__barcodes AS SELECT idpicklist_batch, idproduct, "value" FROM picqer.picklists_batches__products__barcodes WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.picklists_batches__products__picklists AS SELECT idpicklist_batch, idproduct, idpicklist, amount, amount_picked, amount_collected FROM picqer.picklists_batches__products__picklists WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.picklists_batches__products__productfields AS SELECT idpicklist_batch, idproduct, idproductfield, title, "value" FROM picqer.picklists_batches__products__productfields WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.picklists_batches_presets AS SELECT idpicklist_batch_preset, "name", active FROM picqer.picklists_batches_presets WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.pricelists AS SELECT idpricelist, "name" FROM picqer.pricelists WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.product_locations AS SELECT idproduct, idlocation, idwarehouse, parent_idlocation, "type", "name", remarks, unlink_on_empty, location_type__idlocation_type, location_type__name, location_type__default, location_type__color, is_bulk_location, is_exclusive_location, stock_for_product__stock, stock_for_product__stock_reserved_picklists, is_preferred, note FROM picqer.product_locations WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.product_parts AS SELECT partof_idproduct, idproduct_part, idproduct, amount, productcode, "name", "type" FROM picqer.product_parts WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.product_warehouses AS SELECT idproduct, idwarehouse, stock_level_order, stock_level_desired, stock_level_maximum, stock_location, picking_stock_replenish_trigger, picking_stock_replenish_to FROM picqer.product_warehouses WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.productfields AS SELECT idproductfield, title, "type", required, visible_picklist, visible_invoice, visible_shippinglist, visible_portal, visible_purchase_order, visible_receipt FROM picqer.productfields WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.productfields__values AS SELECT idproductfield, "value" FROM picqer.productfields__values WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.products AS SELECT idproduct, idvatgroup, idsupplier, productcode, "name", price, fixedstockprice, productcode_supplier, deliverytime, description, barcode, unlimitedstock, assembled, "type", weight, length, width, height, minimum_purchase_quantity, purchase_in_quantities_of, hs_code, country_of_origin, show_on_portal, active, created, updated, comment_count, analysis_abc_classification, analysis_pick_amount_per_day, idfulfilment_customer FROM picqer.products WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.products__images AS SELECT idproduct, "value" FROM picqer.products__images WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.products__pricelists AS SELECT idproduct, idpricelist, price FROM picqer.products__pricelists WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.products__productfields AS SELECT idproduct, idproductfield, title, "value" FROM picqer.products__productfields WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.products__stock AS SELECT idproduct, idwarehouse, stock, reserved, reservedbackorders, reservedpicklists, reservedallocations, freestock FROM picqer.products__stock WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.products__tags AS SELECT idproduct, idtag, title, color, "inherit", text_color FROM picqer.products__tags WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.purchaseorders AS SELECT idpurchaseorder, idsupplier, idtemplate, idwarehouse, purchaseorderid, supplier_name, supplier_orderid, status, remarks, delivery_date, "language", purchased_by_iduser, purchased_at, completed_by_iduser, completed_at, created_by_iduser, created, updated, idfulfilment_customer, comment_count FROM picqer.purchaseorders WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.purchaseorders__products AS SELECT idpurchaseorder, idpurchaseorder_product, idproduct, idvatgroup, productcode, productcode_supplier, "name", price, amount, amountreceived, delivery_date, weight FROM picqer.purchaseorders__products WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.receipts AS SELECT idreceipt, idwarehouse, "version", supplier__idsupplier, supplier__name, purchaseorder__idpurchaseorder, purchaseorder__purchaseorderid, receiptid, status, completed_by__iduser, completed_by__name, amount_received, completed_at, created, updated, remarks, amount_received_excessive FROM picqer.receipts WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.receipts__products AS SELECT idreceipt, idreceipt_product, idpurchaseorder_product, idproduct, idpurchaseorder, productcode, productcode_supplier, "name", barcode, amount, amount_ordered, added_by_receipt, abc_classification, image, location__idlocation, location__idwarehouse, location__parent_idlocation, location__name, location__remarks, location__unlink_on_empty, location__location_type__idlocation_type, location__location_type__name, location__location_type__default, location__location_type__color, location__is_bulk_location, created_at, received_by_iduser, reverted_at, reverted_by_iduser, stock_location__idlocation, stock_location__idwarehouse, stock_location__parent_idlocation, stock_location__name, stock_location__remarks, stock_location__unlink_on_empty, stock_location__location_type__idlocation_type, stock_location__location_type__name, stock_location__location_type__default, stock_location__location_type__color, stock_location__is_bulk_location, amount_backorders, amount_more_than_ordered, amount_previously_received, amount_receiving, candidate_purchaseorders, locations, product_locations, stock FROM picqer.receipts__products WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.return_reasons AS SELECT idreturn_reason, "name", "default", created_at, updated_at FROM picqer.return_reasons WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.return_statuses AS SELECT idreturn_status, "name", "default", completed, color, created_at, updated_at FROM picqer.return_statuses WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live."returns" AS SELECT idreturn, idreturn_status, idcustomer, idorder, idtemplate, returnid, "name", contactname, address, address2, zipcode, city, region, country, full_address, telephone, emailaddress, "language", reference, tracking_code, received_at, completed_at, created_at, updated_at, idfulfilment_customer, comment_count, return_status__idreturn_status, return_status__name, return_status__default, return_status__completed, return_status__color, return_status__created_at, return_status__updated_at, customer__idcustomer, customer__customerid, customer__name, customer__contactname, order__idorder, order__orderid, order__reference, order__created_at, totals__returned_products_count, totals__returned_products_value, totals__replacement_products_count, totals__replacement_products_value, totals__days_after_order_shipped FROM picqer."returns" WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.returns__replacement_products AS SELECT idreturn_product_replacement, idreturn, idproduct, idpicklist, price, amount, status, changeable, product__idproduct, product__image_url, product__productcode, product__name FROM picqer.returns__replacement_products WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.returns__returned_products AS SELECT idreturn_product, idreturn, idreturn_reason, idproduct, idwarehouse, price, amount, status, changeable, product__idproduct, product__image_url, product__productcode, product__name, return_reason__idreturn_reason, return_reason__name FROM picqer.returns__returned_products WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.shipments AS SELECT idshipment, idpicklist, idorder, idreturn, idpackaging, idshippingprovider, idcompany_shippingprovider, idcompany_shippingprovider_profile, provider, providername, public_providername, profile_name, carrier_key, labelurl, labelurl_pdf, labelurl_zpl, trackingcode, trackingurl, tracktraceurl, weight, created_by_iduser, cancelled, idfulfilment_customer, created, updated FROM picqer.shipments WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.shipments__parcels AS SELECT idshipment, idparcel, idpackaging, weight, tracking_code, tracking_url FROM picqer.shipments__parcels WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.shipments__parcels__documents AS SELECT idshipment, idparcel, idparcel_document, "type", size, format, url FROM picqer.shipments__parcels__documents WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.shippingproviders AS SELECT idshippingprovider, "name", provider, active, created, updated FROM picqer.shippingproviders WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.shippingproviders__profiles AS SELECT idshippingprovider, idshippingprovider_profile, "name", standard, active, created, updated FROM picqer.shippingproviders__profiles WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.stats AS SELECT "key", description, "value" FROM picqer.stats WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.stock_snapshots AS SELECT "day", idwarehouse, idproduct, productcode, stock, reserved, reservedbackorders, reservedpicklists, reservedallocations, freestock FROM picqer.stock_snapshots WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.stockhistory AS SELECT idproduct_stock_history, idproduct, idwarehouse, iduser, idlocation, old_stock, stock_change, new_stock, reason, change_type, changed_at FROM picqer.stockhistory WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.suppliers AS SELECT idsupplier, "name", contactname, address, address2, zipcode, city, region, country, telephone, emailaddress, remarks, "language", active, full_address, comment_count FROM picqer.suppliers WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.tags AS SELECT idtag, title, color, "inherit", text_color, shade FROM picqer.tags WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.tasks AS SELECT idtask, title, description, assigned_to_iduser, is_seen_by_assignee, deadline_date, deadline_time, completed_at, completed_by_iduser, created_by_iduser, created_at, updated_at FROM picqer.tasks WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.templates AS SELECT idtemplate, "name", custom_css, "default" FROM picqer.templates WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.users AS SELECT iduser, idpacking_station, username, firstname, lastname, first_name, last_name, full_name, emailaddress, "language", "admin", active, last_login_at, created_at, updated_at FROM picqer.users WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.vatgroups AS SELECT idvatgroup, "name", percentage, standard FROM picqer.vatgroups WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.warehouse_stock AS SELECT idwarehouse, idproduct, productcode, stock__idwarehouse, stock__stock, stock__reserved, stock__reservedbackorders, stock__reservedpicklists, stock__reservedallocations, stock__freestock FROM picqer.warehouse_stock WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.warehouses AS SELECT idwarehouse, "name", accept_orders, counts_for_general_stock, priority, active FROM picqer.warehouses WHERE (_deleted_at IS NULL);
-- 3040e68 f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.webshoporders AS SELECT idcompany_webshop_order, idcompany_webshop, idorder, foreign_id, foreign_number, foreign_status, status, reason, ordered, created, updated FROM picqer.webshoporders WHERE (_deleted_at IS NULL);
-- f46765f 1b59c44 0de1f15 8534ca3
CREATE VIEW picqer_live.dates AS SELECT "day", number, "year", "quarter", "month", "week", iso_year, iso_week, weekday, holiday, is_workday, workdays, utc_offset, shift, shift_hour, timezone, country FROM picqer.dates WHERE (_deleted_at IS NULL);
