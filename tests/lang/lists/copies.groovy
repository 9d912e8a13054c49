def a = [1, [2]]
def b = a.clone()
b << 3
b[1] << 9
println a  // expect: [1, [2, 9]]
println new ArrayList(a) == a  // expect: true
println a.is(b)  // expect: false
