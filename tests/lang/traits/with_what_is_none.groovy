// withTraits() of a class that is no interface.
try { new StringTokenizer('a b').withTraits(String) } catch (Throwable e) { println e.message.replaceAll(/\d+/, '#') }
println new StringTokenizer('a b').withTraits(Runnable).nextToken()
// expect: class StringTokenizer#_groovyProxy cannot inherit from final class java.lang.String
// expect: a
