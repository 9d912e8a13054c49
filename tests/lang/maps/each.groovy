def seen = []
def result = [a: 1, b: 2].each { k, v -> seen << k + v }
println seen  // expect: [a1, b2]
println result  // expect: [a:1, b:2]
seen.clear()
[a: 1, b: 2].each { seen << it.key + it.value }
println seen  // expect: [a1, b2]
[a: 1].each { e -> println e }  // expect: a=1
