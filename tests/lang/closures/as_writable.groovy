def w = { out -> out << 'written ' << 1 }.asWritable()
println w  // expect: written 1
println(w instanceof Writable && w instanceof Closure)  // expect: true
def out = new StringWriter()
w.writeTo(out)
println "[$out] $w"  // expect: [written 1] written 1
