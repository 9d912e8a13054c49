def list = [3, 1, 2]
list.sort()
println list  // expect: [1, 2, 3]
def other = [3, 1, 2]
println other.sort(false)  // expect: [1, 2, 3]
println other  // expect: [3, 1, 2]
println other.toSorted { -it }  // expect: [3, 2, 1]
println other  // expect: [3, 1, 2]
