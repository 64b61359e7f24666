"""What every metric reads: lines, stock, demand, deliveries, days. The rules of counting live here and nowhere else.

Times are the account's wall time, as stored. Amounts are in the account's currency, excluding VAT.
"""
