// Neither nothing nor the exception itself can be suppressed by it.
def x = new RuntimeException('m')
for (c in [{ x.addSuppressed(null) }, { x.addSuppressed(x) }, { x.addSuppressed(new Exception('s')) }])
    try {
        println c()
    } catch (e) {
        println e
    }
println x.suppressed*.message
// expect: java.lang.NullPointerException: Cannot suppress a null exception.
// expect: java.lang.IllegalArgumentException: Self-suppression not permitted
// expect: null
// expect: [s]
