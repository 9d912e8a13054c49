x = 5
def y = 6
println '' + binding.variables.containsKey('x') + ' ' + binding.variables.containsKey('y')
def f() { x + 1 }
println f()
binding.setVariable('z', 7); println z
println binding.hasVariable('nope')
@groovy.transform.Field int counter = 3
def bump() { ++counter }
println bump() + counter
println this.class.superclass.name
println this.x
setProperty('w', 8); println w + getProperty('x')
// expect: true false
// expect: 6
// expect: 7
// expect: false
// expect: 8
// expect: groovy.lang.Script
// expect: 5
// expect: 13
