def fs = []
for (i in 1..3) { fs << { i } }
println fs*.call()
def gs = []
for (int j = 0; j < 3; j++) { gs << { j } }
println gs*.call()
def counter = { def n = 0; [inc: { ++n }, now: { n }] }
def c1 = counter(), c2 = counter()
c1.inc(); c1.inc(); c2.inc()
println c1.now() + " " + c2.now()
int x = 1
def set = { x = it }
set(9); println x
// expect: [3, 3, 3]
// expect: [3, 3, 3]
// expect: 2 1
// expect: 9
