def show = { c -> try { println c() } catch (e) { println "${e.class.simpleName}: ${e.message}" } }
def f = File.createTempFile('rio', '.txt')
def w = new FileWriter(f)
w << 'q'
w.close()
show { w << 'z' }
show { w.write('z') }
show { w.flush() }
w.close()
println f.text
w = f.newWriter(); w.write('a'); w.close()
show { w.write('b') }
show { w.newLine() }
show { w.write((int) 'c' as char) }
println f.text
def o = new FileOutputStream(f)
o.write(65)
o.close()
show { o.write(66) }
show { o.write([67] as byte[]) }
o.flush()
println f.text
def p = new PrintWriter(f)
p.print('p')
println p.checkError()
p.close()
p.print('z')
p.println('y')
println p.checkError()
println f.text
def s = new StringWriter()
w = new BufferedWriter(s)
w << 'x'
w.close()
show { w << 'y'; w.flush() }
s << 'z'
s.close()
s << 's'
println s
p = new PrintWriter(w = new BufferedWriter(s))
p.close()
show { w.write('a') }
def b = new ByteArrayOutputStream()
b.close()
b.write(65)
w = new OutputStreamWriter(b)
w.close()
show { w.write('a') }
b.write(66)
println b
def ps = new PrintStream(b)
ps.close()
ps.println('a')
println "$b ${ps.checkError()}"
f.withWriter { it << 'text' }
println f.text
p = new PrintWriter(new FileWriter(f), true)
p.print('a')
println f.text
p.println('b')
println f.text
f.delete()
// expect: IOException: Stream closed
// expect: IOException: Stream closed
// expect: IOException: Stream closed
// expect: q
// expect: IOException: Stream closed
// expect: IOException: Stream closed
// expect: IOException: Stream closed
// expect: a
// expect: IOException: Stream Closed
// expect: IOException: Stream Closed
// expect: A
// expect: false
// expect: true
// expect: p
// expect: IOException: Stream closed
// expect: xzs
// expect: IOException: Stream closed
// expect: IOException: Stream closed
// expect: AB
// expect: AB true
// expect: text
// expect:
// expect: ab
// expect:
