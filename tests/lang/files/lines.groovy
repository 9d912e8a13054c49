def f = File.createTempFile('slu', '.txt')
f.write('one\ntwo\nthree')
f.eachLine { l, n -> println "$n $l" }
f.splitEachLine('e') { println it }
println f.filterLine { it.contains('t') }.toString().readLines()
println f.withReader { it.readLine() }
f.delete()
// expect: 1 one
// expect: 2 two
// expect: 3 three
// expect: [on]
// expect: [two]
// expect: [thr]
// expect: [two, three]
// expect: one
