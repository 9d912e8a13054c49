def said(c) { try { println c() } catch (e) { println e.class.simpleName + ': ' + e.message.readLines()[0] } }
class One { One(String s) { } }
class Number { Number(int n) { } }
class Two { Two(String s) { }; Two(List l) { } }
class Rest { def a; Rest(String... all) { } }
said { new One(a: 1) }
said { new One([:]) }
said { new One(5) }
said { new Number(a: 1) }
said { new Two(a: 1) }
said { new Rest(a: 1) }
// expect: GroovyRuntimeException: failed to invoke constructor: public One(java.lang.String) with arguments: [] reason: java.lang.IllegalArgumentException: wrong number of arguments
// expect: GroovyRuntimeException: failed to invoke constructor: public One(java.lang.String) with arguments: [] reason: java.lang.IllegalArgumentException: wrong number of arguments
// expect: GroovyRuntimeException: Could not find matching constructor for: One(java.lang.Integer)
// expect: GroovyRuntimeException: Could not find matching constructor for: Number(java.util.LinkedHashMap)
// expect: MethodSelectionException: Could not find which method <init>() to invoke from this list:
// expect: GroovyRuntimeException: failed to invoke constructor: public Rest(java.lang.String[]) with arguments: [] reason: java.lang.IllegalArgumentException: wrong number of arguments
