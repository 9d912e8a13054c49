// A property does not replace a final getter of the class above.
class Above { final getValue() { 1 } }
class Below extends Above { def value = 32; def own() { value } }
def b = new Below()
b.value = 22
println "$b.value ${b.own()}"
// expect: 1 22
