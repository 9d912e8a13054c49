class Fly { def fly() { "fly ${this.class.simpleName}" }; def both() { 'fly' } }
class Bird { }
Bird.mixin(Fly)
println new Bird().both()
def o = new Object()
o.metaClass.mixin Fly
println o.both()
// expect: fly
// expect: fly
