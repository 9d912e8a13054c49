enum Planet {
  EARTH(5.97e24, 6.37e6), MARS(6.42e23, 3.39e6)
  final double mass, radius
  static final double G = 6.67e-11
  Planet(double m, double r) { mass = m; radius = r }
  double gravity() { G * mass / (radius * radius) }
  String toString() { name().toLowerCase() }
}
println Planet.EARTH
println Planet.values().collect { String.format('%.2f', it.gravity()) }
println Planet.MARS.mass
enum Op {
  PLUS('+') { int apply(int a, int b) { a + b } }, MINUS('-') { int apply(int a, int b) { a - b } }
  String symbol
  Op(String s) { symbol = s }
  abstract int apply(int a, int b)
}
println Op.values().collect { "${it.symbol}${it.apply(5, 3)}" }
println Op.PLUS.declaringClass.simpleName
// expect: earth
// expect: [9.81, 3.73]
// expect: 6.42E23
// expect: [+8, -2]
// expect: Op
