// A class's own method stands before a static one of the same parameters above it, but not in code above, where only the static one is known.
class Above {
    static f(int a) { 'static' }
    def go(x) { this.f(x) }
}
class Below extends Above { def f(int a) { 'own' } }
println new Below().f(1) // expect: own
println new Below().go(1) // expect: static
println new Above().go(1) // expect: static
// A call that only a static method of the class can mean is one of that, and so says what is thrown.
class Named {
    static f(String s, int n) { 'f' }
    static g(String s) { 'g' }
    static d(String s, int n = 1) { 'd' }
    def mixed(int a) { 'own' }
    static mixed(String a) { 'static' }
    def go() {
        def all = []
        try { all << f(1, 2) } catch (MissingMethodException e) { all << e.message.readLines()[0] }
        try { all << this.f(1, 2) } catch (MissingMethodException e) { all << e.message.readLines()[0] }
        try { all << g([]) } catch (MissingMethodException e) { all << e.message.readLines()[0] }
        try { all << d([]) } catch (MissingMethodException e) { all << e.message.readLines()[0] }
        try { all << f(1) } catch (MissingMethodException e) { all << e.message.readLines()[0] }
        try { all << mixed(new Date(0)) } catch (MissingMethodException e) { all << e.message.readLines()[0] }
        all << f(['a', 2])
        all
    }
}
class Lower extends Named { def low() { try { g(1) } catch (MissingMethodException e) { println e.message.readLines()[0] } } }
new Named().go().each { println it }
new Lower().low()
static ofScript(String s) { s }
try { ofScript(1) } catch (MissingMethodException e) { println e.message.readLines()[0].replaceAll(/static \w+/, 'static Script') }
// expect: No signature of method: static Named.f() is applicable for argument types: (java.lang.Integer, java.lang.Integer) values: [1, 2]
// expect: No signature of method: static Named.f() is applicable for argument types: (java.lang.Integer, java.lang.Integer) values: [1, 2]
// expect: No signature of method: static Named.g() is applicable for argument types: (java.util.ArrayList) values: [[]]
// expect: No signature of method: static Named.d() is applicable for argument types: (java.util.ArrayList) values: [[]]
// expect: No signature of method: Named.f() is applicable for argument types: (java.lang.Integer) values: [1]
// expect: No signature of method: Named.mixed() is applicable for argument types: (java.util.Date) values: [Thu Jan 01 00:00:00 UTC 1970]
// expect: f
// expect: No signature of method: static Lower.g() is applicable for argument types: (java.lang.Integer) values: [1]
// expect: No signature of method: static Script.ofScript() is applicable for argument types: (java.lang.Integer) values: [1]
