// Not every exception takes a cause or a text: each has the constructors that Java gives it, and null chooses among these.
def made = { c -> try { println c() } catch (GroovyRuntimeException e) { println e.message.readLines()[0] } }
def cause = new IOException('io')
made { new NumberFormatException('a', cause) }
made { new FileNotFoundException('a', cause) }
made { new EmptyStackException('a') }
made { new NullPointerException(null) }
made { new IllegalStateException(null) }
made { new IndexOutOfBoundsException(3) }
made { new ArrayIndexOutOfBoundsException(3) }
made { new AssertionError(cause).cause }
made { new UncheckedIOException(cause) }
made { new UncheckedIOException(new RuntimeException()) }
made { new ClassNotFoundException('a', cause).cause }
made { new java.util.concurrent.TimeoutException(null as String) }
// expect: Could not find matching constructor for: java.lang.NumberFormatException(java.lang.String, java.io.IOException)
// expect: Could not find matching constructor for: java.io.FileNotFoundException(java.lang.String, java.io.IOException)
// expect: Could not find matching constructor for: java.util.EmptyStackException(java.lang.String)
// expect: java.lang.NullPointerException
// expect: Ambiguous method overloading for method java.lang.IllegalStateException#<init>.
// expect: java.lang.IndexOutOfBoundsException: Index out of range: 3
// expect: java.lang.ArrayIndexOutOfBoundsException: Array index out of range: 3
// expect: java.io.IOException: io
// expect: java.io.UncheckedIOException: java.io.IOException: io
// expect: Could not find matching constructor for: java.io.UncheckedIOException(java.lang.RuntimeException)
// expect: java.io.IOException: io
// expect: java.util.concurrent.TimeoutException
