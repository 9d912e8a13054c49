// What is compared as doubles is shifted at run time, as the int that it is.
def r = (1.5d <=> 1) >> 2147483648L
println "$r ${r.class.simpleName}"
// expect: 1 Integer
