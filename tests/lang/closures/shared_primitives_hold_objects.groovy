// A variable of a primitive type that a closure shares holds an object, which may be null; a constant given to it is cast as elsewhere.
def t = { c -> try { println c() } catch (e) { println e.message } }
def none = null
t { long a = true ? null : [1]; def c = { a }; c() }  // expect: null
t { long a = true ? null : [1]; a }  // expect: Cannot cast object 'null' with class 'null' to class 'long'. Try 'java.lang.Long' instead
t { long a = null; def c = { a }; c() }  // expect: Cannot cast object 'null' with class 'null' to class 'long'. Try 'java.lang.Long' instead
t { int a = 3; def c = { a }; a = none; c() }  // expect: null
t { int a = 3; def c = { a = [1] }; c() }  // expect: Cannot cast object '[1]' with class 'java.util.ArrayList' to class 'java.lang.Integer'
t { int a = 3; def c = { a = 2.7 }; [c(), a] }  // expect: [2.7, 2]
t { boolean a = [1].find { it > 5 }; def c = { a }; c() }  // expect: null
t { boolean a = [1].find { it > 5 }; a }  // expect: false
t { char a = 'xy'; def c = { a }; a }  // expect: Cannot cast object 'xy' with class 'java.lang.String' to class 'char'
t { int a = none; def c = { a + 1 }; c() }  // expect: Cannot execute null+1
t { def (int x, int y) = [1, null]; def c = { [x, y] }; c() }  // expect: Cannot cast object 'null' with class 'null' to class 'int'. Try 'java.lang.Integer' instead
t { def f = { int x -> def c = { x = none; x }; c() }; f(1) }  // expect: Cannot cast object 'null' with class 'null' to class 'int'. Try 'java.lang.Integer' instead
t { int a; def c = { a++ }; c(); a }  // expect: 1
