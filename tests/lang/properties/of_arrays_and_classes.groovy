// Properties of items are those of arrays of objects; NaN is no naN; ?.class names the class.
def show = { Closure c ->
    try { def v = c(); println "${v.getClass().simpleName} ${v.inspect()}" } catch (NullPointerException e) { println 'NullPointerException' }
    catch (Throwable e) { println "${e.class.simpleName} ${e.message ? e.message.readLines()[0].split(/ \(/)[0] : ''}".trim() }
}
show { ([1.5d, 2d] as double[]).infinite }  // expect: MissingPropertyException No such property: infinite for class: [D
show { ([1.5d, 2d] as Double[]).infinite }  // expect: ArrayList [false, false]
show { ([1] as int[]).foo }  // expect: MissingPropertyException No such property: foo for class: [I
show { 1d.naN }  // expect: Boolean false
show { String?.class }  // expect: Class class java.lang.String
