class Worker { def a() { 'a' }; def b(int n) { "b$n" }; String title = 't' }
class Boss { @Delegate Worker w = new Worker(); def a() { 'own' } }
def boss = new Boss()
println boss.a()
println boss.b(3)
println boss.title
boss.title = 'new'; println boss.w.title
class Some { @Delegate(excludes = ['b']) Worker w = new Worker() }
println new Some().a()
try { new Some().b(1) } catch (MissingMethodException e) { println 'no b' }
class Only { @Delegate(includes = ['title']) Worker w = new Worker() }
println new Only().title
try { new Only().a() } catch (MissingMethodException e) { println 'no a' }
class L { @Delegate List<String> items = [] }
def l = new L(); l << 'x'; l.add('y')
println l.size() + ' ' + l.items + ' ' + (l instanceof List)
class M { @Delegate Map m = [k: 1] }
println new M().keySet()
// expect: own
// expect: b3
// expect: t
// expect: new
// expect: a
// expect: no b
// expect: t
// expect: no a
// expect: 2 [x, y] true
// expect: [k]
