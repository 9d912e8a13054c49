import java.awt.Point
def p = new Point(1, 2)
println([p.x, p.y, p.@x, p.getX(), p])
p.x = 5; p.@y += 3
println p
p.translate(1, 1); println p.location
println([new Point(3, 4).distance(new Point()), new Point(1, 2) == new Point(1, 2), [(p): 1][new Point(6, 6)]])
println new Point(p)
p.setLocation(0, 9); println p.x + p.y
class C { Point q = new Point(1, 3) }
println new C().q.y
p.with { x = 8; y = 7 }
println p
println([1, 2] as Point)
Point z = [4, 5]
println z
// expect: [1.0, 2.0, 1, 1.0, java.awt.Point[x=1,y=2]]
// expect: java.awt.Point[x=5,y=5]
// expect: java.awt.Point[x=6,y=6]
// expect: [5.0, true, 1]
// expect: java.awt.Point[x=6,y=6]
// expect: 9.0
// expect: 3.0
// expect: java.awt.Point[x=8,y=7]
// expect: java.awt.Point[x=1,y=2]
// expect: java.awt.Point[x=4,y=5]
