// The constructors that these exceptions have, and no others.
import org.codehaus.groovy.runtime.typehandling.GroovyCastException
import org.xml.sax.SAXException
import java.time.format.DateTimeParseException
def attempt(Closure c) { try { println c() } catch (e) { println "${e.class.simpleName} ${e.message.readLines()[0]}" } }
attempt { new GroovyCastException((String) null).message }
attempt { new GroovyCastException('x').message }
attempt { new GroovyCastException(3, String).message }
attempt { new GroovyCastException(null, String).message }
attempt { new GroovyCastException('x', new RuntimeException('y')) }
attempt { new SAXException().message }
attempt { new SAXException(new Exception('y')).message }
attempt { new SAXException(new Error('y')) }
attempt { new SAXException('x', new Exception('y')).exception }
attempt { new SAXException('x', new Error('y')) }
attempt { new DateTimeParseException('a', 'b', 1, null).initCause(new Error()) }
// expect: null
// expect: x
// expect: Cannot cast object '3' with class 'java.lang.Integer' to class 'java.lang.String'
// expect: Cannot cast object 'null' with class 'null' to class 'java.lang.String'
// expect: GroovyRuntimeException Could not find matching constructor for: org.codehaus.groovy.runtime.typehandling.GroovyCastException(java.lang.String, java.lang.RuntimeException)
// expect: null
// expect: java.lang.Exception: y
// expect: GroovyRuntimeException Could not find matching constructor for: org.xml.sax.SAXException(java.lang.Error)
// expect: java.lang.Exception: y
// expect: GroovyRuntimeException Could not find matching constructor for: org.xml.sax.SAXException(java.lang.String, java.lang.Error)
// expect: IllegalStateException Can't overwrite cause with java.lang.Error
