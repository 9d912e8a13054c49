def list = [1]
list << list
println list  // expect: [1, (this Collection)]
def outer = [list]
println outer.toString()  // expect: [[1, (this Collection)]]
