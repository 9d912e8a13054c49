// Null names no property and no method: a map that has it for a key makes no object by its constructor, nor a class.
class Point { def x }
def said = { body -> try { println body() } catch (Throwable e) { println e.getClass().simpleName } }
said { [(null): 1] as TreeSet }
said { [x: 1, (null): 2] as Point }
said { [(null): 1] as Date }
said { [(null): 1] as ArrayList }
said { [a: 1, (null): 2] as Properties }
said { (Point) [x: 1, (null): 2] }
said { ([x: 1] as Point).x }
// expect: NullPointerException
// expect: NullPointerException
// expect: NullPointerException
// expect: NullPointerException
// expect: NullPointerException
// expect: GroovyCastException
// expect: 1
