import groovy.io.LineColumnReader
def r = new LineColumnReader(new StringReader("12345\r\nABCDEF\r1234"))
3.times { println r.readLine() + " $r.line $r.column" }
println r.readLine()
def s = new LineColumnReader(new StringReader("ab\ncd"))
4.times { s.read() }
println "$s.line $s.column"
// expect: 12345 1 6
// expect: ABCDEF 2 7
// expect: 1234 3 5
// expect: null
// expect: 2 2
