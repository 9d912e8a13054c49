def r = parallel(a: { 1 }, b: { 'two' }, c: { null })
echo "${r.a} ${r.b} ${r.c} ${r.size()}"
// expect: 1 two null 3
