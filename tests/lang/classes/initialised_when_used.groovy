// A class is initialised by a constructor that runs, a static field or a call on it, not by a look at it.
class Base { static order = []; static { order << 'Base' } }
class Child extends Base {
    static { order << 'Child' }
    int n
}
class Other extends Base {
    static { order << 'Other' }
    static m(int a) { a }
}
def said(c) { try { c() } catch (e) { println e.class.simpleName } }
said { new Child(1, 2) } // expect: GroovyRuntimeException
println Base.order // expect: [Base]
said { Child.nothing } // expect: MissingPropertyException
println Child.simpleName + Child.order // expect: Child[Base]
said { new Child(m: 1) } // expect: MissingPropertyException
println Base.order // expect: [Base, Child]
said { Other.m('a') } // expect: MissingMethodException
println Base.order // expect: [Base, Child, Other]
