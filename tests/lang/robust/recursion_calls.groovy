// Calls without end are ended by an error that can be caught, whatever it is that calls.
def ends(String name, Closure body) {
    try {
        body()
        println "$name: came back"
    } catch (StackOverflowError e) {
        println name
    }
}
int method(int n) { method(n + 1) + 1 }
ends('method') { method(0) }                                  // expect: method
def closure
closure = { closure(it + 1) + 1 }
ends('closure') { closure(1) }                                // expect: closure
def gstring
gstring = { "a${gstring()}" }
ends('gstring') { gstring() }                                 // expect: gstring
def lazy
lazy = "a${-> lazy}"
ends('lazy gstring') { lazy.toString() }                      // expect: lazy gstring

class Property {
    def getX() { x }
    def getZ() { def s = this; s.z }
    void setW(v) { def o = this; o.w = v }
}
ends('x') { new Property().getX() }                           // expect: x
ends('z') { new Property().z }                                // expect: z
ends('w') { new Property().w = 1 }                            // expect: w

class Field { Field inner = new Field() }
ends('field') { new Field() }                                 // expect: field
class Constructor { def inner; Constructor() { inner = new Constructor() } }
ends('constructor') { new Constructor() }                     // expect: constructor
class Missing {
    def methodMissing(String name, args) { this."$name"() }
    def propertyMissing(String name) { this."$name" }
}
ends('missing method') { new Missing().away() }               // expect: missing method
ends('missing property') { new Missing().away }               // expect: missing property
