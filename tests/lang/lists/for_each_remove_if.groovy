def seen = []
[1, 2].forEach { seen << it }
println seen  // expect: [1, 2]
def list = [1, 2, 3]
println list.removeIf { it > 1 }  // expect: true
println list  // expect: [1]
list.replaceAll { it * 10 }
println list  // expect: [10]
