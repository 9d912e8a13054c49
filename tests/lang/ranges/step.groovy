println((1..10).step(3))  // expect: [1, 4, 7, 10]
println((10..1).step(4))  // expect: [10, 6, 2]
println((1..10).step(-3))  // expect: [10, 7, 4, 1]
def seen = []
(0..6).step(2) { seen << it }
println seen  // expect: [0, 2, 4, 6]
println(('a'..'h').step(3))  // expect: [a, d, g]
try { (1..3).step(0) } catch (GroovyRuntimeException e) { println e.message }  // expect: Infinite loop detected due to step size of 0
