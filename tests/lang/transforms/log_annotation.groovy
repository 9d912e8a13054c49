@groovy.util.logging.Log class A { def m() { log.fine('not shown'); log != null } }
println new A().m()
println A.declaredFields*.name.contains('log')
// expect: true
// expect: true
