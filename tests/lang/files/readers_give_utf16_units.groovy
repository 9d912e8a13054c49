def text = 'a\uD83D\uDE00c'
def r = new StringReader(text)
def block = new char[1024]
println r.read(block)
println new String(block, 0, 4) == text
r = new StringReader(text)
println([r.read(), r.read(), r.read(), r.read(), r.read()])
r = new BufferedReader(new StringReader(text))
println "${r.skip(2)} ${r.read()} ${r.read()} ${r.skip(5)}"
r = new StringReader(text)
r.read(); r.read()
println r.ready()
r.mark(9)
println r.text.collect { (int) (it as char) }
r = new StringReader(text)
r.read(); r.read()
r.mark(9)
println r.read()
r.reset()
println r.read()
r = new StringReader('\uD83D\uDE00\nz')
r.read()
println r.readLine().length()
println r.readLine()
def w = new StringWriter()
new StringReader(text).transferTo(w)
println w.toString() == text
r = new InputStreamReader(new ByteArrayInputStream(text.getBytes('UTF-8')))
println([r.read(), r.read(), r.read(), r.read(), r.read()])
w = new StringWriter()
r = new StringReader(text)
for (int c; (c = r.read()) >= 0;) w.write(c)
println w.toString() == text
println new ByteArrayInputStream([1, 2, 3] as byte[]).skip(2)
// expect: 4
// expect: true
// expect: [97, 55357, 56832, 99, -1]
// expect: 2 56832 99 0
// expect: true
// expect: [56832, 99]
// expect: 56832
// expect: 56832
// expect: 1
// expect: z
// expect: true
// expect: [97, 55357, 56832, 99, -1]
// expect: true
// expect: 2
