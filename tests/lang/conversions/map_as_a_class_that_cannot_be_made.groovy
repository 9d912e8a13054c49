// A map as a class of the script's own that has no constructor for it, or whose constructor fails.
class One { One(int a) { } }
class Two { Two(int a) { }; Two(int a, int b) { } }
class Fails { Fails() { throw new IllegalStateException('no') } }
abstract class Open { abstract def foo(); Open(int x) { } }
def said = { try { println it().getClass().simpleName } catch (e) { println e.class.simpleName + ': ' + e.message.readLines()[0] } }
said { [a: 1] as One }
said { [a: 1] as Two }
said { [a: 1] as Fails }
said { [:] as One }
said { [foo: { 1 }] as Open }
said { [a: { 1 }] as Two }
said { Two t = [a: 1]; t }
said { IntRange r = [a: 1]; r }
said { new IntRange(a: 1) }
// expect: GroovyCastException: Error casting map to One, Reason: null
// expect: GroovyCastException: Error casting map to Two, Reason: null
// expect: GroovyCastException: Error casting map to Fails, Reason: null
// expect: GroovyCastException: Error casting map to One, Reason: null
// expect: GroovyCastException: Error casting map to Open, Reason: null
// expect: GroovyCastException: Error casting map to Two, Reason: null
// expect: GroovyCastException: Cannot cast object '{a=1}' with class 'java.util.LinkedHashMap' to class 'Two' due to: org.codehaus.groovy.runtime.metaclass.MethodSelectionException: Could not find which method <init>() to invoke from this list:
// expect: GroovyCastException: Cannot cast object '{a=1}' with class 'java.util.LinkedHashMap' to class 'groovy.lang.IntRange' due to: org.codehaus.groovy.runtime.metaclass.MethodSelectionException: Could not find which method <init>() to invoke from this list:
// expect: MethodSelectionException: Could not find which method <init>() to invoke from this list:
