def show = { Closure c -> try { println c() } catch (e) { println "${e.class.simpleName} ${e.message}" } }
show { (new StringBuffer('5') as int) + 1 }  // expect: 6
show { new StringBuffer('ab') as List }  // expect: [a, b]
show { (Number) 'Z' }  // expect: GroovyCastException Cannot cast object 'Z' with class 'java.lang.String' to class 'java.lang.Number'
show { (BigInteger) Double.NaN }  // expect: NumberFormatException Infinite or NaN
show { ([3, 1] as Object[]) as SortedSet }  // expect: [1, 3]
show { (([17, 1] as Object[]) as Set).class.name }  // expect: java.util.HashSet
show { [1, 2, 3] * -1 }  // expect: IllegalArgumentException Illegal Capacity: -3
show { (('a' as char) >> 2L).class.name }  // expect: java.lang.Long
show { 5f % ('a' as char) }  // expect: 5.0
