interface Shape { int SIDES = 4; String NAME = 'shape'; def area() }
class Sq implements Shape { def area() { SIDES * 2 } }
println new Sq().area()
println Shape.SIDES + Sq.NAME
println new Sq() instanceof Shape
def s = { -> 42 } as Shape
println s.area()
def m = [area: { 7 }] as Shape
println m.area()
// expect: 8
// expect: 4shape
// expect: true
// expect: 42
// expect: 7
