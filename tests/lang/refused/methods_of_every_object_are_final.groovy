// oracle differs: Groovy stops at the first class with such a fault, and names no line for default values
class A {
    def wait() { } // expect error: the method 'wait' of every object is final
    def wait(String s) { }
    Class getClass() { A } // expect error: the method 'getClass' of every object is final
    int clone() { 1 } // expect error: 'clone' must return Object here
}
interface I { def notify() } // expect error: the method 'notify' of every object is final
trait T { def notifyAll() { } } // expect error: the method 'notifyAll' of every object is final
class B { static void wait(long ms) { } } // expect error: the method 'wait' of every object is final
class D { def notify(status = 'S') { } } // expect error: of every object is final
class E { def wait(long a, String s = 'x') { } } // expect error: of every object is final
def wait(String s = 'x') { } // expect error: of every object is final
