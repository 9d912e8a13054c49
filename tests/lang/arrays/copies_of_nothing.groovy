// Of objects the array is asked first, of numbers the length.
def show = { Closure c ->
    try { def v = c(); println "${v.getClass().simpleName} ${v.inspect()}" } catch (NullPointerException e) { println 'NullPointerException' }
    catch (Throwable e) { println "${e.class.simpleName} ${e.message ? e.message.readLines()[0].split(/ \(/)[0] : ''}".trim() }
}
show { Arrays.copyOf((Object[]) null, -5) }  // expect: NullPointerException
show { Arrays.copyOf((int[]) null, -5) }  // expect: NegativeArraySizeException -5
show { Arrays.copyOfRange((Object[]) null, 3, 1) }  // expect: NullPointerException
show { Arrays.copyOfRange((int[]) null, 3, 1) }  // expect: IllegalArgumentException 3 > 1
show { 0..<-0.0d }  // expect: EmptyRange 0..<0
