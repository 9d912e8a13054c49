// Arrays.equals() asks the comparator of every pair, mismatch() and compare() not of the same object.
def show = { Closure c ->
    try { def v = c(); println "${v.getClass().simpleName} ${v.inspect()}" } catch (NullPointerException e) { println 'NullPointerException' }
    catch (Throwable e) { println "${e.class.simpleName} ${e.message ? e.message.readLines()[0].split(/ \(/)[0] : ''}".trim() }
}
show { Arrays.equals([3, 1, 2] as Integer[], [3, 1, 2] as Integer[], { a, b -> a + b } as Comparator) }  // expect: Boolean false
show { Arrays.equals([null] as Integer[], [null] as Integer[], { a, b -> 1 } as Comparator) }  // expect: Boolean false
show { def x = [3] as Integer[]; Arrays.equals(x, x, { a, b -> a + b } as Comparator) }  // expect: Boolean true
show { Arrays.mismatch([3, 1, 2] as Integer[], [3, 1, 2] as Integer[], { a, b -> a + b } as Comparator) }  // expect: Integer -1
show { Arrays.mismatch([0.0d] as double[], [-0.0d] as double[]) }  // expect: Integer -1
show { [k: 1, (null): 0] as Number }  // expect: NullPointerException
