def c = { -> "$name" }
def d = c.rehydrate([name: 'map'], this, this)
d.resolveStrategy = Closure.DELEGATE_FIRST
println d()
println c.dehydrate().owner
println c.clone().is(c)
// expect: map
// expect: null
// expect: false
