System.out.println 'plain'
System.out.print 'a'
System.out.printf('%02d%n', 5)
System.out << 'pushed\n'
def old = System.out
def b = new ByteArrayOutputStream()
System.out = new PrintStream(b)
println 'hidden'
System.out = old
println b.toString().trim() + ' seen'
// expect: plain
// expect: a05
// expect: pushed
// expect: hidden seen
