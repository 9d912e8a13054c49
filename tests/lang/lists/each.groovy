def seen = []
def result = [1, 2, 3].each { seen << it * 2 }
println seen  // expect: [2, 4, 6]
println result  // expect: [1, 2, 3]
