// Multipliers of any kind, and how many digits a number is given at most.
import java.text.DecimalFormat
def attempt(Closure c) { try { println c() } catch (e) { println "${e.class.simpleName} ${e.message}" } }
for (n in [-1, 0, 3]) {
    def f = new DecimalFormat('#')
    f.multiplier = n
    println "$n ${f.multiplier} ${['-9223372036854775806', '5', '-0', '1.5'].collect { f.parse(it) }}"
    println([5, -5, 0, 1.5, 2.5d, -0.0d, Double.NaN, Double.POSITIVE_INFINITY].collect { f.format(it) })
}
def least = new DecimalFormat('#')
least.multiplier = -1
println least.parse('-9223372036854775808')
def f = new DecimalFormat('#')
f.minimumIntegerDigits = 400
println([5, 5.0, 5.0d, 5G].collect { f.format(it).length() })
println f.toPattern().length()
f.minimumIntegerDigits = Integer.MAX_VALUE
println([5, 5.0d, 5G].collect { f.format(it).length() })
def places = new DecimalFormat('#')
places.minimumFractionDigits = Integer.MAX_VALUE
println([5, 5.0d].collect { places.format(it).length() })
def scientific = new DecimalFormat('0.0E0')
scientific.minimumIntegerDigits = 400
println scientific.format(5).length()
for (size in [-1, 0, 2, 127, 128])
    attempt { def g = new DecimalFormat('#,##0'); g.groupingSize = size; g.format(1234567) }
// expect: -1 -1 [9223372036854775806, -5, 0, -1.5]
// expect: [-5, 5, 0, -2, -2, -0, NaN, -∞]
// expect: 0 0 [-Infinity, Infinity, NaN, Infinity]
// expect: [0, 0, 0, 0, 0, 0, NaN, NaN]
// expect: 3 3 [-3074457345618258602, 1.6666666666666667, -0.0, 0.5]
// expect: [15, -15, 0, 4, 8, 0, NaN, ∞]
// expect: -9223372036854775808
// expect: [309, 400, 309, 309]
// expect: 401
// expect: [309, 309, 309]
// expect: [342, 342]
// expect: 316
// expect: IllegalArgumentException newValue is out of valid range. value: -1
// expect: 1234567
// expect: 1,23,45,67
// expect: 1234567
// expect: IllegalArgumentException newValue is out of valid range. value: 128
