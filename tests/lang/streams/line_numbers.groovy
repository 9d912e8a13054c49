// A LineNumberReader counts what it has read; each end of a line is one of its characters.
def r = new LineNumberReader(new StringReader("a\nb\r\nc\rd"), 100)
println r.lineNumber
println r.readLine() + r.lineNumber
r.mark(100)
println r.readLine() + r.lineNumber
r.reset()
println r.lineNumber
println r.read() + ' ' + r.lineNumber
println r.read() + ' ' + r.lineNumber
println r.read() + ' ' + r.lineNumber
r.lineNumber = 10
println r.readLine() + r.lineNumber
println r.readLine() + r.lineNumber
println r.readLine()
println r.lineNumber
def q = new LineNumberReader(new StringReader("x\ny\n"))
q.eachLine { println "$it ${q.lineNumber}" }
println new LineNumberReader(new StringReader("x\ny\n")).text.inspect()
println new LineNumberReader(new StringReader("x\ny\n")).readLines()
def s = new LineNumberReader(new StringReader("x\ny\n"))
while (s.readLine() != null) ;
println s.lineNumber
def t = new LineNumberReader(new StringReader("x\r\ny\n"))
char[] c = new char[10]
println t.read(c, 0, 10)
println t.lineNumber
println LineNumberReader.superclass
s.close()
// expect: 0
// expect: a1
// expect: b2
// expect: 1
// expect: 98 1
// expect: 10 2
// expect: 99 2
// expect: 11
// expect: d12
// expect: null
// expect: 12
// expect: x 1
// expect: y 2
// expect: 'x\ny\n'
// expect: [x, y]
// expect: 2
// expect: 5
// expect: 2
// expect: class java.io.BufferedReader
