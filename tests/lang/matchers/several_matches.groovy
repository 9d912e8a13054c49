def m = 'x1y22z333' =~ /\d+/
println m[0..1]  // expect: [1, 22]
println m[1..-1]  // expect: [22, 333]
println m[0, 2]  // expect: [1, 333]
println m[0, 1..2]  // expect: [1, 22, 333]
println m[-1]  // expect: 333
