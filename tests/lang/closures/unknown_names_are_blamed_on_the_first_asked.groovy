def t = { c -> try { println c() } catch (Exception e) { println e.message.readLines()[0].replaceAll('[\\w$]+closure\\d+', 'closure') } }
class D { }
class P { def propertyMissing(String s) { throw new MissingPropertyException(s, P) } }
class O {
    def read() { { -> nothing } }
    def call1() { { -> nothing(1) } }
    def set() { { -> nothing = 5 } }
    static still() { { -> nothing(1) } }
}
def make = { String what, delegate, strategy -> def c = new O()."$what"(); c.delegate = delegate; c.resolveStrategy = strategy; c }
t make('read', new D(), Closure.OWNER_FIRST)  // expect: No such property: nothing for class: O
t make('read', new D(), Closure.DELEGATE_FIRST)  // expect: No such property: nothing for class: D
t make('read', new P(), Closure.OWNER_FIRST)  // expect: No such property: nothing for class: O
t make('read', 'text', Closure.DELEGATE_FIRST)  // expect: No such property: nothing for class: java.lang.String
t make('read', null, Closure.DELEGATE_ONLY)  // expect: Cannot get property 'nothing' on null object
t make('read', null, Closure.TO_SELF)  // expect: No such property: nothing for class: closure
t make('set', new D(), Closure.DELEGATE_FIRST)  // expect: No such property: nothing for class: D
t make('set', null, Closure.OWNER_FIRST)  // expect: Cannot set property 'nothing' on null object
t make('call1', new D(), Closure.DELEGATE_FIRST)  // expect: No signature of method: D.nothing() is applicable for argument types: (java.lang.Integer) values: [1]
t make('call1', 'text', Closure.DELEGATE_FIRST)  // expect: No signature of method: O.nothing() is applicable for argument types: (java.lang.Integer) values: [1]
t make('call1', 'text', Closure.DELEGATE_ONLY)  // expect: No signature of method: closure.nothing() is applicable for argument types: (java.lang.Integer) values: [1]
t make('call1', new P(), Closure.OWNER_FIRST)  // expect: No signature of method: O.nothing() is applicable for argument types: (java.lang.Integer) values: [1]
t O.still()  // expect: No signature of method: closure.nothing() is applicable for argument types: (java.lang.Integer) values: [1]
def one = { a -> a }
t { one(1, 2) }  // expect: No signature of method: closure.call() is applicable for argument types: (java.lang.Integer, java.lang.Integer) values: [1, 2]
t { [1].inject(0, one) }  // expect: No signature of method: closure.doCall() is applicable for argument types: (java.lang.Integer, java.lang.Integer) values: [0, 1]
try { [*:null] } catch (NullPointerException e) { println 'nothing to spread' }  // expect: nothing to spread
t { [*[x: 'y']] }  // expect: cannot spread the type java.util.LinkedHashMap with value {x=y}
