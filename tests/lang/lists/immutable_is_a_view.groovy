def list = [1]
def view = list.asImmutable()
list << 2
println view  // expect: [1, 2]
println view.size()  // expect: 2
