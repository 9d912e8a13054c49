println(0.1f)  // expect: 0.1
println(1f / 3f)  // expect: 0.3333333333333333
println(16777216f)  // expect: 1.6777216E7
println(Float.MAX_VALUE)  // expect: 3.4028235E38
println(1.4e-45f)  // expect: 1.4E-45
println((float) 0.1d)  // expect: 0.1
