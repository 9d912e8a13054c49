// this.name in a class's own code is that class's field, also where a subclass has one of the name.
class Base {
    final Object script
    def level = 'base'
    Base(Object script) {
        this.script = script
        this.level += '!'
    }
    def show() { [script, this.script, level, this.level, this?.level] }
    def store(value) { this.level = value; level }
    def inClosure() { { -> [this.level, level, this.script] }() }
    def count() { this.level = 1; this.level++; ++this.level }
}
class Derived extends Base {
    final Object script
    def level = 'derived'
    Derived(Object script) {
        super(script)
        this.script = [script]
    }
    def own() { [script, this.script, level, super.level] }
}
def d = new Derived(1)
println d.show() // expect: [1, 1, base!, base!, base!]
println d.own() // expect: [[1], [1], derived, base!]
println d.store('z') // expect: z
println d.inClosure() // expect: [derived, derived, 1]
println d.own() // expect: [[1], [1], derived, z]
println d.count() // expect: 3
d.level = 5
println d.own() // expect: [[1], [1], 5, 3]

// A final property's getter is final: a property of that name in a subclass has none of its own.
println d.script // expect: 1
println d.@script // expect: [1]

// Static properties are each class's own.
class Named { static final NAME = 'base' }
class Renamed extends Named { static final NAME = 'derived' }
println "$Named.NAME $Renamed.NAME" // expect: base derived
