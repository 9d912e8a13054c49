// A BigInteger passes for a float, a long does not pass for a Float.
class Meter { float small; Float boxed; String of(float f) { 'float' }; String of(Object o) { 'object' } }
def m = new Meter()
m.setSmall(1G)
m.setBoxed(new BigInteger('2'))
println "$m.small $m.boxed ${m.of(3G)}"
// expect: 1.0 2.0 object
