println(Double.NaN)  // expect: NaN
println(Double.NaN == Double.NaN)  // expect: true
println(Double.POSITIVE_INFINITY > 1)  // expect: true
println((0d / 0).isNaN())  // expect: true
println(Double.isInfinite(1d / 0))  // expect: true
println(Double.NaN <=> 1)  // expect: 1
println(Double.NaN < 1)  // expect: false
