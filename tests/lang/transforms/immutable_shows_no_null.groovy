import groovy.transform.Immutable
@Immutable class Point { Integer x; List items; Map more }
println new Point()
println new Point(x: 1)
println new Point(1, [2], [a: 3])
println new Point(items: [1])
try { new Point(items: 'text') } catch (e) { println e.message }
// expect: Point()
// expect: Point(1)
// expect: Point(1, [2], [a:3])
// expect: Point([1])
// expect: Cannot cast object 'text' with class 'java.lang.String' to class 'java.util.Collection'
