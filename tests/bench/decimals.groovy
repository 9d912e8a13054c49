// BigDecimal: a ledger with interest, rounded to cents. (To be compared with Python's decimal; Lua counts in integers.)
def rate = 1.0375
def balance = 1000.00
def paid = 0.00
for (int i = 0; i < 400000; i++) {
    def fee = (balance * 0.0125).setScale(2, java.math.RoundingMode.HALF_UP)
    balance = (balance * rate).setScale(2, java.math.RoundingMode.HALF_UP) - fee
    paid += fee
    if (balance > 100000.00) balance = balance - 99000.00
}
println balance
println paid
