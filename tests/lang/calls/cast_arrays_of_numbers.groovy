// An array of numbers that was cast may be the last argument where its items may be.
def show = { Closure c ->
    try { def v = c(); println "${v.getClass().simpleName} ${v.inspect()}" } catch (NullPointerException e) { println 'NullPointerException' }
    catch (Throwable e) { println "${e.class.simpleName} ${e.message ? e.message.readLines()[0].split(/ \(/)[0] : ''}".trim() }
}
show { Arrays.compare(['a', 'b'] as String[], ['c', 'd'] as char[]) }  // expect: IllegalArgumentException argument type mismatch
show { Arrays.equals([4L, 5L] as long[], [1, 2] as byte[]) }  // expect: ClassCastException class [B cannot be cast to class [Ljava.lang.Object;
show { Arrays.equals([4] as int[], [1, 2] as long[]) }  // expect: MissingMethodException No signature of method: static java.util.Arrays.equals() is applicable for argument types:
show { Arrays.equals((long[]) null, (byte[]) null) }  // expect: Boolean true
