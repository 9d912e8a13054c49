// Maps, lists and texts of the script's own are taken by the built-in methods like others.
class M implements Map { @Delegate Map m = [a: 1, b: 2] }
class L implements List { @Delegate List l = [Extra] }
class Extra { def extra() { 'extra' } }
class T implements CharSequence { String s = '2020-01-02'; int length() { s.length() }; char charAt(int i) { s.charAt(i) }
    CharSequence subSequence(int a, int b) { s.subSequence(a, b) }; String toString() { s } }
class F implements Map { @Delegate Map m = [year: 2020] }
class Target { }
def said = { try { println it() } catch (e) { println e.class.simpleName } }
said { [a: 1, c: 3] - new M() }
said { [a: 1, c: 3].intersect(new M()) }
said { [a: 1, b: 2] == new M() }
said { java.time.LocalDate.parse(new T()) }
said { java.time.Duration.parse(new T(s: 'PT5S')) }
said { new Date(0).copyWith(new F()).format('yyyy') }
said { Target.mixin(new L()); new Target().extra() }
said { new Expando().methodMissing('x', 5) }
// expect: [c:3]
// expect: [a:1]
// expect: true
// expect: 2020-01-02
// expect: PT5S
// expect: 2020
// expect: extra
// expect: MissingMethodException
