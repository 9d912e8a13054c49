trait Named { String name }
trait Polite extends Named { def greet() { "hello $name" } }
class X implements Polite { }
println new X(name: 'x').greet()
trait Stack { def log = []; def push(v) { log << "stack $v" } }
trait Doubling { def push(v) { super.push(v * 2) } }
trait Adding { def push(v) { super.push(v + 1) } }
class S implements Stack, Doubling, Adding { }
def s = new S(); s.push(3); println s.log
// expect: hello x
// expect: [stack 8]
