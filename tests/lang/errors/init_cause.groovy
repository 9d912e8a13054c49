def e = new Exception('a')
try {
    e.initCause(e)
} catch (IllegalArgumentException refused) {
    println refused.message          // expect: Self-causation not permitted
}
println e.initCause(new Exception('b')).is(e)  // expect: true
try {
    e.initCause(new Exception('c'))
} catch (IllegalStateException refused) {
    println refused.message          // expect: Can't overwrite cause with java.lang.Exception: c
}
println e.cause.message              // expect: b
