// What collectMany()'s closure gives has to be a collection.
def t(c) { try { println(c()) } catch (Throwable e) { println e.toString() } }
t { [[k: 1, s: 'x']].collectMany { it } }
t { new TreeMap([q: 5]).collectMany { k, v -> 1 } }
// expect: java.lang.ClassCastException: class java.util.LinkedHashMap cannot be cast to class java.util.Collection (java.util.LinkedHashMap and java.util.Collection are in module java.base of loader 'bootstrap')
// expect: java.lang.ClassCastException: class java.lang.Integer cannot be cast to class java.util.Collection (java.lang.Integer and java.util.Collection are in module java.base of loader 'bootstrap')
