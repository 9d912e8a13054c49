// oracle differs: Groovy stops at the first of these faults
final class F { }
enum E { A }
def a = new Long(1) { } // expect error: the final class 'Long' cannot be extended
def b = new F() { } // expect error: the final class 'F' cannot be extended
def c = new E() { } // expect error: the final class 'E' cannot be extended
def d = new Object() { }
