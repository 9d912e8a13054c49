def t(c) { try { c() } catch (e) { println e.class.simpleName + ': ' + e.message.readLines()[0] } }
t { (Integer) 'x' }
t { int i = 'x' }
t { Integer i = 'abc' }
t { (List) 5 }
t { Date d = 'x' }
t { 'x' as Integer }
t { [1, 2] as Integer }
t { (Boolean) 5 == true }
t { int i = null }
t { char c = 'ab' }
t { List l = 'abc'; println l }
t { Set s = [1, 1]; println s }
t { String s = 5; println s }
t { String s = [1]; println s }
t { boolean b = 'x'; println b }
t { 'x' as Class }
// expect: GroovyCastException: Cannot cast object 'abc' with class 'java.lang.String' to class 'java.lang.Integer'
// expect: GroovyCastException: Cannot cast object '5' with class 'java.lang.Integer' to class 'java.util.List'
// expect: GroovyCastException: Cannot cast object 'x' with class 'java.lang.String' to class 'java.util.Date'
// expect: NumberFormatException: For input string: "x"
// expect: GroovyCastException: Cannot cast object '[1, 2]' with class 'java.util.ArrayList' to class 'java.lang.Integer'
// expect: GroovyCastException: Cannot cast object 'null' with class 'null' to class 'int'. Try 'java.lang.Integer' instead
// expect: GroovyCastException: Cannot cast object 'ab' with class 'java.lang.String' to class 'char'
// expect: GroovyCastException: Cannot cast object 'abc' with class 'java.lang.String' to class 'java.util.List'
// expect: [1]
// expect: 5
// expect: [1]
// expect: true
// expect: GroovyCastException: Cannot cast object 'x' with class 'java.lang.String' to class 'java.lang.Class' due to: java.lang.ClassNotFoundException: x
