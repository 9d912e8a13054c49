// What asWritable() gives takes what its closure takes.
println({ a, b -> "$a$b" }.asWritable().curry('x')('y'))  // expect: xy
def w = { out -> out << 'hi' }.asWritable()
println([w.toString(), w.clone().toString(), w.maximumNumberOfParameters, w.curry(new StringWriter())().toString()])  // expect: [hi, hi, 1, hi]
