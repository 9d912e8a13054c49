def a = [x: [1]]
def b = a.clone()
b.y = 2
b.x << 5
println a  // expect: [x:[1, 5]]
println b  // expect: [x:[1, 5], y:2]
