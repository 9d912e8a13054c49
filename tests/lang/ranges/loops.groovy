int sum = 0
for (i in 1..5) sum += i
println sum  // expect: 15
for (i in 3..1) sum += i
println sum  // expect: 21
for (c in 'a'..'c') print c
println ''  // expect: abc
(1..3).each { sum += it }
println sum  // expect: 27
1.upto(3) { sum += it }
println sum  // expect: 33
3.times { sum += it }
println sum  // expect: 36
1.step(7, 2) { sum += it }
println sum  // expect: 45
3.downto(1) { sum -= it }
println sum  // expect: 39
