class Fly { def fly() { "$name flies" } }
class Swim { def swim() { 'swims' } }
class Duck { String name = 'Donald' }
Duck.mixin Fly, Swim
def d = new Duck()
println d.swim()
@Mixin(Swim) class Fish { }
println new Fish().swim()
String.mixin(Swim)
println 'x'.swim()
// expect: swims
// expect: swims
// expect: swims
