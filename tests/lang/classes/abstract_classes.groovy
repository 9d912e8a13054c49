abstract class T { def run() { "${before()}-${step()}" }; def before() { 'b' }; abstract step() }
class U extends T { def step() { 's' } }
println new U().run()
println(([step: { 'map' }] as T).run())
try { T.newInstance() } catch (InstantiationException e) { println 'abstract' }
// expect: b-s
// expect: b-map
// expect: abstract
