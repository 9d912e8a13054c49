def list = [1, 2, 3]
println list.reverse()  // expect: [3, 2, 1]
println list  // expect: [1, 2, 3]
println list.reverse(true)  // expect: [3, 2, 1]
println list  // expect: [3, 2, 1]
def seen = []
list.reverseEach { seen << it }
println seen  // expect: [1, 2, 3]
