def t(c) { try { println c() } catch (MissingMethodException e) { println "no $e.method of $e.type.simpleName" } catch (Throwable e) { println e.toString().readLines()[0] } }
t { ([3, 1, 2] as int[]).max() }  // expect: no max of int[]
t { ([3, 1, 2] as int[]).sort() }  // expect: no sort of int[]
t { ([3, 1, 2] as int[]).first() }  // expect: no first of int[]
t { ([3, 1, 2] as int[]).reverse() }  // expect: no reverse of int[]
t { ([3, 1, 2] as int[]).take(2) }  // expect: no take of int[]
t { ([3, 1, 2] as int[]).sum { it } }  // expect: no sum of int[]
t { ([3, 1, 2] as int[]).sum() + ([3, 1] as int[]).sum(1) }  // expect: 11
t { (['a', 'b'] as char[]).sum().class.simpleName }  // expect: Character
t { ([true] as boolean[]).sum() }  // expect: no sum of boolean[]
t { ([3, 1] as byte[]).sum().class.simpleName }  // expect: Byte
t { ([3, 1] as long[]).collect { it + 1 } }  // expect: [4, 2]
t { ([3, 1] as long[]).join('-') + ([3, 1] as short[]).size() }  // expect: 3-12
t { ([3, 1] as int[]).count { it > 1 } }  // expect: 0
t { [([3, 1] as int[]).isCase(3), ([3, 1] as byte[]).isCase(3), ([3, 1] as byte[]).contains(3)] }  // expect: [true, false, true]
t { (['b', 'a'] as String[]).reverse().class.simpleName }  // expect: Object[]
t { (['b', 'a'] as String[]).toSet() }  // expect: no toSet of String[]
t { (['b', 'a'] as String[]).max() }  // expect: b
t { (['b', 'a'] as String[]).findResults { it } }  // expect: no findResults of String[]
t { Math.max(1, 2.5) }  // expect: groovy.lang.GroovyRuntimeException: Ambiguous method overloading for method java.lang.Math#max.
