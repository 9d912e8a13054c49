package a.b
class P { static inner() { P.name } }
println P.name + ' ' + P.simpleName + ' ' + P.inner()
println this.class.name
println P.package.name
def c = new P() { }
println c.class.name.startsWith('a.b.')
// expect: a.b.P P a.b.P
// expect: a.b.packages_of_classes
// expect: a.b
// expect: true
