def m = [a: 1, b: 2]
for (e in m) { e.value = e.value * 10 }
println m  // expect: [a:10, b:20]
def e = m.entrySet().iterator().next()
println e.key  // expect: a
println e.getValue()  // expect: 10
println e.getClass().name  // expect: java.util.LinkedHashMap$Entry
m.a = 7
println e.value  // expect: 7
println e  // expect: a=7
println e == new MapEntry('a', 7)  // expect: true
println m.entrySet().find { it.key == 'b' }  // expect: b=20
