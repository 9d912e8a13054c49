double n = Double.NaN, m = 1d
println([n == n, n != n, n < m, n > m, m < n, m >= n])  // expect: [false, true, false, true, false, true]
float f = Float.NaN, g = 1f
println([f == f, g < f, g > f])  // expect: [false, false, true]
def d = Double.NaN
println([d == d, d > 1.0d, d > 1.0, 1.0 < d])  // expect: [true, false, true, true]
println([[1.0, d].max(), [1, d].max(), [1d, d].max(), [2.0, Float.NaN].max(), [d, 1.0, 3G].min()])  // expect: [NaN, NaN, 1.0, NaN, 1.0]
