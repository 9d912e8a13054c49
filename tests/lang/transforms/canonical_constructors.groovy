import groovy.transform.*
@Canonical class Point { int x; int y = 5 }
println new Point(1, 2)
println new Point(1)
println new Point()
println new Point(y: 9)
println new Point(1, 2) == new Point(1, 2)
@Canonical class Named { def map; String s }
println new Named(map: [:], s: 'x')
@Canonical class One { Map m }
println new One([a: 1])
try { new Point(1, 2, 3) } catch (e) { println e.message }
try { new Point('x') } catch (e) { println e.class.simpleName }
// expect: Point(1, 2)
// expect: Point(1, 5)
// expect: Point(0, 5)
// expect: Point(0, 9)
// expect: true
// expect: Named([:], x)
// expect: One([a:1])
// expect: Could not find matching constructor for: Point(java.lang.Integer, java.lang.Integer, java.lang.Integer)
// expect: GroovyRuntimeException
