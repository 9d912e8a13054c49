local balance, paid = 100000, 0
for _ = 0, 399999 do
    local fee = (balance * 125 + 5000) // 10000
    balance = (balance * 10375 + 5000) // 10000 - fee
    paid = paid + fee
    if balance > 10000000 then balance = balance - 9900000 end
end
print(string.format('%d.%02d', balance // 100, balance % 100))
print(string.format('%d.%02d', paid // 100, paid % 100))
