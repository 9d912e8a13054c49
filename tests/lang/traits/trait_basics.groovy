trait Flying { String name = 'nobody'; int count = 0; def fly() { count = count + 1; "$name flies $count" } ; abstract kind(); def describe() { "a ${kind()}" } }
class Bird implements Flying { def kind() { 'bird' } }
def b = new Bird(name: 'Tweety')
println b.fly() + ', ' + b.fly()
println b.describe()
println b instanceof Flying
println new Bird().name
// expect: Tweety flies 1, Tweety flies 2
// expect: a bird
// expect: true
// expect: nobody
