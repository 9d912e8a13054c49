// Arguments whose toString() fails are shown by class and hash in the message.
class Broken { int hash; String toString() { throw new RuntimeException() }; int hashCode() { if (!hash) throw new RuntimeException(); hash } }
try { 1.nothing(new Broken(hash: 26), new Broken()) } catch (MissingMethodException e) { println e.message.readLines()[0] }
// expect: No signature of method: java.lang.Integer.nothing() is applicable for argument types: (Broken, Broken) values: [<Broken@1a>, <Broken@????>]
