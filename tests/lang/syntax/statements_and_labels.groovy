def f() { if (true) 'a' else 'b' }
println f()
def g(x) { if (x) { 'yes' } }
println g(1) + ' ' + g(0)
def h() { try { 'try' } finally { 'finally' } }
println h()
def i() { for (x in 1..2) { x } }
println i()
def j() { def v = 5 }
println j()
def k() { synchronized (this) { 'sync' } }
println k()
lab: println 'labelled'
;;; println 'empty statements'
println({ if (false) 1 }() + '')
def n() { return }
println n()
def w() { switch (1) { case 1: 'case value' } }
println w()
// expect: a
// expect: yes null
// expect: try
// expect: null
// expect: 5
// expect: sync
// expect: labelled
// expect: empty statements
// expect: null
// expect: null
// expect: null
