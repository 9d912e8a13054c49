from decimal import ROUND_HALF_UP, Decimal

cent = Decimal('0.01')
rate, fee_rate = Decimal('1.0375'), Decimal('0.0125')
balance, paid = Decimal('1000.00'), Decimal('0.00')
limit, off = Decimal('100000.00'), Decimal('99000.00')
for _ in range(400000):
    fee = (balance * fee_rate).quantize(cent, ROUND_HALF_UP)
    balance = (balance * rate).quantize(cent, ROUND_HALF_UP) - fee
    paid += fee
    if balance > limit:
        balance = balance - off
print(balance)
print(paid)
