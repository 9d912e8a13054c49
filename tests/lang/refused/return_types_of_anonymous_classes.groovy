enum F { C { def x() { 1 } }; String[] x() { } } // expect error: 'x' returns Object, but the method that it replaces returns String[]
interface I { int f() }
def a = new I() { int f() { 1 } }
def b = new I() { long f() { 1 } } // expect error: 'f' returns long, but the method that it replaces returns int
def c = new Runnable() { int run() { 1 } } // expect error: 'run' must return void here
def d = new Object() { String toString() { 'x' }; @Override def other() { } } // expect error: 'other' is marked @Override but replaces no method
