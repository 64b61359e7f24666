"""Facts that metrics share: lines, stock, demand, deliveries, days. Each counting rule is defined once, here.

Times are the account's wall time, as stored. Amounts are in the account's currency, excluding VAT.
"""
