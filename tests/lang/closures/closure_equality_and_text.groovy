def c = { 1 }
println c == c
println c.equals({ 1 })
println c.toString().startsWith('closure_equality_and_text$_run_closure')
println c.class.superclass.name
println c instanceof Closure && c instanceof Runnable
println c.call() == c()
println([c]*.call())
// expect: true
// expect: false
// expect: true
// expect: groovy.lang.Closure
// expect: true
// expect: true
// expect: [1]
