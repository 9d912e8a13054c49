// A closure that is asked for a yes or no is called by call(), others by doCall(); a writable closure's text is what it writes.
def said(c) { try { c() } catch (MissingMethodException e) { e.method } }
println said { [1].findAll { a, b, c -> true } } // expect: call
println said { [a: 1].every { a, b, c -> true } } // expect: call
println said { [1].collect { a, b, c -> true } } // expect: doCall
def w = { it << 'written' }.asWritable()
println "$w" // expect: written
println w instanceof Writable // expect: true
