// newInstance() makes no further constants.
def t(c) { try { println(c()) } catch (Throwable e) { println e.message } }
enum E { X, Y; E() { } }
enum F { P(1); int v; F(int v) { this.v = v } }
t { E.newInstance() }
t { E.newInstance('Z') }
t { F.newInstance(3) }
t { F.values() }
// expect: Could not find matching constructor for: E()
// expect: Could not find matching constructor for: E(java.lang.String)
// expect: Could not find matching constructor for: F(java.lang.Integer)
// expect: [P]
