// A list whose items fit is spread over the parameters of what Groovy adds to every object, scripts and closures too.
println with([{ 5 }])
println({ -> 1 }.identity([{ 6 }]))
putAt(['x', 7])
println x
try { this.each([]) } catch (e) { println e.class.simpleName }
try { ({ -> 1 }).find([]) } catch (e) { println e.class.simpleName }
// expect: 5
// expect: 6
// expect: 7
// expect: ArrayIndexOutOfBoundsException
// expect: ArrayIndexOutOfBoundsException
