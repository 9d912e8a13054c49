// Constants of Java's classes are fields with exactly their names: no getters, no other spelling.
import static java.lang.Math.*
class Held { def e = 'own', pi = 'p' }
def said(c) { try { println c() } catch (e) { println e.class.simpleName } }
said { Math.E > 2 } // expect: true
said { Math.e } // expect: MissingPropertyException
said { Integer.mAX_VALUE } // expect: MissingPropertyException
said { Math.getPI() } // expect: MissingMethodException
said { new Held().with { [e, pi] } } // expect: [own, p]
said { PI > 3 } // expect: true
said { pI } // expect: MissingPropertyException
class Nameless { def find() { { -> simpleName } } }
said { new Nameless().find()() } // expect: MissingPropertyException
