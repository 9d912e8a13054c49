// The properties of an object come in the order of Groovy's table for them; fields that are none are left out.
class Wide { boolean async; boolean ignoreErrors; boolean reinstall; boolean simulate; String tenantParameters = '' }
class Mixed {
    def env = 1
    def params = 2
    static log = 3
    String name
    private hidden = 3
    def getAlpha() { 2 }
}
class Derived extends Mixed { def own; def other; def name2; def aa; def bb; def cc; def dd; def ee; def ff; def gg; def hh
    def ii; def jj; def kk; def ll; def mm; def nn; def oo; def pp; def qq; def rr; def ss; def tt }
println new Wide().properties.keySet() // expect: [class, reinstall, ignoreErrors, tenantParameters, async, simulate]
println Mixed.metaClass.properties*.name // expect: [log, env, class, params, name, alpha]
println groovy.json.JsonOutput.toJson(new Mixed()) // expect: {"log":3,"env":1,"params":2,"name":null,"alpha":2}
println new Derived().properties.keySet() // expect: [log, env, own, tt, name, rr, alpha, dd, gg, other, ii, jj, hh, kk, ee, ff, oo, aa, bb, cc, pp, class, mm, nn, ll, params, name2, qq, ss]
