// Of arrays only an Object[] is the arguments that are given.
def show = { Closure c ->
    try { def v = c(); println "${v.getClass().simpleName} ${v.inspect()}" } catch (NullPointerException e) { println 'NullPointerException' }
    catch (Throwable e) { println "${e.class.simpleName} ${e.message ? e.message.readLines()[0].split(/ \(/)[0] : ''}".trim() }
}
show { ({ a, b -> [a, b] }).curry([4L, 5L] as long[])(1) }  // expect: ArrayList [[4, 5], 1]
show { ({ a, b -> [a, b] }).curry(['a', 'b'] as String[])() }  // expect: ArrayList ['a', 'b']
show { ({ a, b -> [a, b] }).rcurry([4L, 5L] as long[])(1) }  // expect: ArrayList [1, [4, 5]]
show { ({ a, b -> [a, b] }).ncurry(0, [4L, 5L] as long[])(1) }  // expect: ArrayList [[4, 5], 1]
show { ({ a, b -> [a, b] }).curry(null)(1) }  // expect: ArrayList [null, 1]
