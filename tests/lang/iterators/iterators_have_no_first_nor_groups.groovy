def missing = { make -> try { make([1, 2].iterator()) } catch (MissingMethodException e) { "no $e.method" } }
println([missing { it.first() }, missing { it.last() }, missing { it.head() }, missing { it.contains(1) }, missing { it.groupBy { x -> x } }])
println([missing { it.sort(true) }, missing { it.sort(false) { x -> x } }, missing { it.takeRight(1) }, missing { it.collectMany([]) { x -> [x] } }])
// expect: [no first, no last, no head, no contains, no groupBy]
// expect: [no sort, no sort, no takeRight, no collectMany]
