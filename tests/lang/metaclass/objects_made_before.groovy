// An object keeps the metaClass that its class had when it was made.
class M {
    def old() { 'old' }
}
def before = new M()
M.metaClass.old = { -> 'new old' }
M.metaClass.fresh = { -> 'fresh' }
M.metaClass.prop = 5
def after = new M()
def t = { c -> try { c() } catch (e) { e.class.simpleName } }
println([t { before.old() }, t { before.fresh() }, t { before.prop }])
// expect: [old, MissingMethodException, MissingPropertyException]
println([t { after.old() }, t { after.fresh() }, t { after.prop }])
// expect: [new old, fresh, 5]
M.metaClass.later = { -> 'later' }
println(t { after.later() })
// expect: later
before.metaClass.single = { -> 'single' }
println([t { before.single() }, t { before.old() }, t { before.later() }])
// expect: [single, new old, later]
M.metaClass.last = { -> 'last' }
println(t { before.last() })
// expect: MissingMethodException
GroovySystem.metaClassRegistry.removeMetaClass(M)
println([t { after.fresh() }, t { before.fresh() }, t { new M().fresh() }])
// expect: [fresh, fresh, MissingMethodException]
M.metaClass.again = { -> 'again' }
println([t { after.again() }, t { new M().again() }, t { new M().fresh() }])
// expect: [MissingMethodException, again, MissingMethodException]
