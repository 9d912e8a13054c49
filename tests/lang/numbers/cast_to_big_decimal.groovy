// A cast takes the double to its last binary digit; `as` and toBigDecimal() take what it shows.
BigDecimal x = 0.1d
println x  // expect: 0.1000000000000000055511151231257827021181583404541015625
println(0.1d as BigDecimal)  // expect: 0.1
println((BigDecimal) 0.1f)  // expect: 0.100000001490116119384765625
println 0.1d.toBigDecimal()  // expect: 0.1
def f(BigDecimal b) { b }
println f(0.5d)  // expect: 0.5
println f(0.1d)  // expect: 0.1000000000000000055511151231257827021181583404541015625
