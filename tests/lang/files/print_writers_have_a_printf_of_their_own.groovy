def w = new StringWriter(), p = new PrintWriter(w)
p.printf('%d', 3)
p.printf('%s|%s', 1, 2)
p.format('%03d', 4)
println w // expect: 31|2004
w.withPrintWriter { it.printf('%d', 5) }
println w // expect: 31|20045
w.printf('[%d]', 6) // a plain writer takes one value
println w // expect: 31|20045[6]
w.printf('[%s %s]%n', 7, 8) // several go to the output
// expect: [7 8]
