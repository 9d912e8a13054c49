// The neighbour of a float in the direction of a double that is no float.
println Math.nextAfter(Integer.MAX_VALUE, Integer.MAX_VALUE) as long
println Math.nextAfter(1.5f, 1.5d)
println Math.nextAfter(0.1f, 0.1d)
println Math.nextAfter(0.1f, 0.1f)
println Math.nextAfter(16777217, 16777217)
println Math.nextAfter(16777217, 16777217L)
println Math.nextAfter(1, Double.NaN)
println Math.nextAfter(0f, -0.0d)
println Math.nextAfter(1e38f, 1e300d)
println Math.nextAfter(Long.MAX_VALUE, Long.MAX_VALUE)
// expect: 2147483520
// expect: 1.5
// expect: 0.099999994
// expect: 0.1
// expect: 1.6777218E7
// expect: 1.6777218E7
// expect: NaN
// expect: 0.0
// expect: 1.0000001E38
// expect: 9.223372E18
