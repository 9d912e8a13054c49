try { print() } catch (GroovyRuntimeException e) { println 'print takes one' }
println()
print 'a'; print 1; println()
// expect: print takes one
// expect:
// expect: a1
