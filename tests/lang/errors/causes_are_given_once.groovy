// A cause that is null has been given all the same.
def show = { Closure c ->
    try { def v = c(); println "${v.getClass().simpleName} ${v.inspect()}" } catch (NullPointerException e) { println 'NullPointerException' }
    catch (Throwable e) { println "${e.class.simpleName} ${e.message ? e.message.readLines()[0].split(/ \(/)[0] : ''}".trim() }
}
show { def e = new Exception('x'); e.initCause(null); e.initCause(new Exception('y')).cause }  // expect: IllegalStateException Can't overwrite cause with java.lang.Exception: y
show { def e = new Exception('x', null); e.initCause(new Exception('y')).cause }  // expect: IllegalStateException Can't overwrite cause with java.lang.Exception: y
show { def e = new Exception('x'); e.initCause(new Exception('y')).cause.message }  // expect: String 'y'
