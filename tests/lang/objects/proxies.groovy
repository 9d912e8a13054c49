class Wrapper extends groovy.util.Proxy { def extra() { 'extra' } }
def w = new Wrapper().wrap([1, 2, 3])
println w.size() + ' ' + w.extra()
println w.adaptee
// expect: 3 extra
// expect: [1, 2, 3]
