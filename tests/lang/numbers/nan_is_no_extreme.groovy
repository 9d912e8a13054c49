// min() and max() compare as < and > do.
println([0.1d, Double.NaN].max() + ' ' + [Double.NaN, 0.1d].max() + ' ' + [0.1d, Double.NaN].min())
// expect: 0.1 NaN 0.1
