// A closure of one parameter in a GString gets a writer that holds what is written already.
println "a${ it -> it << it.toString().reverse() << 'q' }b${1}"
println "x${["p${1}", "a${ w -> w << w.toString().size() }b"]}"
println "${ w -> w.getClass().name.size().times { } ; w.write('z') }${1}"
println "ab${ w -> w.builder.reverse() }"
try { "${ String s -> s }${1}".toString() } catch (MissingMethodException e) { println e.message.contains('StringBuilderWriter') }
// expect: aaqb1
// expect: x[p1, a1b]
// expect: z1
// expect: ba
// expect: true
