// The casts of a call whose branch waits are no business of the others.
class Q {
    def k(Object o, Closure wait) { wait(); 'object' }
    def k(String s, Closure wait) { 'string' }
    def m(Integer i) { 'integer' }
    def m(Object o) { 'object' }
}
def q = new Q(), wait = { sleep time: 20, unit: 'MILLISECONDS' }
def branches = (1..50).collectEntries { ["b$it".toString(), { q."k"((Object) 'x', wait) }] }
branches.last = { sleep time: 60, unit: 'MILLISECONDS'; [1, 'a'].collect { q.m(it) } }
def results = parallel(branches)
println results.b7 + ' ' + results.last  // expect: object [integer, object]
