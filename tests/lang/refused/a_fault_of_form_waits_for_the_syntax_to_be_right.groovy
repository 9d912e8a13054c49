try { }
println "before"
foo(] // expect error: unexpected
