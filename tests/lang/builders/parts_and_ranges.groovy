def show = { Closure c -> try { println c().inspect() } catch (NullPointerException e) { println "NullPointerException" } catch (Throwable e) { println "${e.class.simpleName} ${(e.message ?: "-").readLines()[0]}" } }
show { ([1, 2] as byte[])[1..<-1] }  // expect: [2, 1]
show { ([1, 2] as byte[])[0..<0] }  // expect: []
show { ([1, 2, 3] as int[])[0..-1] }  // expect: [1, 2, 3]
show { ([1, 2, 3] as int[])[-1..0] }  // expect: [3, 2, 1]
show { ([1, 2, 3] as int[])[0..<-3] }  // expect: [1, 3]
show { ([1, 2, 3] as int[])[3..1] }  // expect: ArrayIndexOutOfBoundsException -
show { ([] as int[])[0..-1] }  // expect: ArrayIndexOutOfBoundsException Negative array index [-1] too large for array size 0
show { (['a', 'b'] as String[])[1..<-1] }  // expect: []
show { (['a', 'b'] as String[])[0..<-2] }  // expect: []
show { def x = []; x[[0, 1]] = 5; x }  // expect: IndexOutOfBoundsException Index 0 out of bounds for length 0
show { def x = [1, 2, 3]; x[[0, -1]] = 5; x }  // expect: IndexOutOfBoundsException Index -1 out of bounds for length 3
show { def x = [1, 2, 3]; x[[0, -1]] = [7, 8]; x }  // expect: [7, 2, 8]
show { def x = [1, 2, 3]; x[[0, 2]] = 5; x }  // expect: [5, 2, 5]
show { def x = [1, 2, 3]; x[[0, 'a']] = 5; x }  // expect: ClassCastException class java.lang.String cannot be cast to class java.lang.Integer (java.lang.String and java.lang.Integer are in module java.base of loader 'bootstrap')
show { def x = [1, 2, 3]; x[['a', 0]] = 5; x }  // expect: IllegalArgumentException Can only index a List with another List of Integers, not a List of java.lang.String
show { def x = [1, 2, 3]; x[[]] = 5; x }  // expect: [1, 2, 3]
show { def x = [1, 2, 3]; x[[]] = [5]; x }  // expect: IllegalArgumentException Trying to replace 0 elements with 1 elements
show { def x = [1, 2, 3]; x[[0, 1L]] = 5; x }  // expect: ClassCastException class java.lang.Long cannot be cast to class java.lang.Integer (java.lang.Long and java.lang.Integer are in module java.base of loader 'bootstrap')
show { def x = [1, 2, 3]; x[[0, 1]] = [5]; x }  // expect: IllegalArgumentException Trying to replace 2 elements with 1 elements
show { def x = [1, 2, 3]; x[0, 1] = (5..6); x }  // expect: [5, 6, 3]
show { def x = [1, 2, 3]; x[0, 1] = [5, 6] as Set; x }  // expect: [[5, 6], [5, 6], 3]
show { def x = [1, 2, 3].asImmutable(); x[[0, 1]] = 5; x }  // expect: UnsupportedOperationException -
show { def x = new StringBuffer(); x[3..5] = 'a'; x }  // expect: StringIndexOutOfBoundsException start 3, end 0, length 0
show { def x = new StringBuffer(); x[0..9] = 'a'; x }  // expect: a
show { def x = new StringBuffer('abc'); x[1..9] = 'x'; x }  // expect: ax
show { def x = new StringBuffer('abc'); x[1..<1] = [a: 1]; x }  // expect: a{a=1}bc
show { def x = new StringBuffer('abc'); x[-1..0] = 'x'; x }  // expect: x
show { def x = new StringBuffer('abc'); x[0..0] = null; x }  // expect: NullPointerException
show { new StringBuffer('abc').insert(1, [a: 1]) }  // expect: a{a=1}bc
show { new StringBuffer('abc').insert(1, ['x', 'y'] as char[]) }  // expect: axybc
show { new StringBuffer('abc').insert(1, null) }  // expect: anullbc
show { new StringBuffer('abc').insert(1, null as String) }  // expect: anullbc
show { new StringBuffer('abc').insert(1, 'xyz', 1, 2) }  // expect: aybc
show { new StringBuffer('abc').insert(1, 'xyz', 1, 5) }  // expect: IndexOutOfBoundsException start 1, end 5, length 3
show { new StringBuffer('abc').insert(9, 'xyz', 1, 2) }  // expect: StringIndexOutOfBoundsException offset 9, length 3
show { new StringBuffer('abc').insert(1, ['x', 'y', 'z'] as char[], 1, 2) }  // expect: ayzbc
show { new StringBuffer('abc').insert(1, ['x', 'y', 'z'] as char[], 1, 5) }  // expect: StringIndexOutOfBoundsException start 1, end 6, length 3
show { new StringBuffer('abc').insert(1, true).insert(0, 2L).insert(0, 1.5d).insert(0, 'q' as char) }  // expect: q1.52atruebc
show { new StringBuffer('abc').append(['x', 'y'] as char[]).append([a: 1]).append(['x', 'y', 'z'] as char[], 1, 2) }  // expect: abcxy{a=1}yz
show { new StringBuffer('abc').append(['x', 'y', 'z'] as char[], 1, 9) }  // expect: IndexOutOfBoundsException start 1, end 10, length 3
show { new StringBuffer('abc').append('xyz', 1, 2) }  // expect: abcy
show { new StringBuffer('abc').append('xyz', 2, 1) }  // expect: IndexOutOfBoundsException start 2, end 1, length 3
show { new StringBuffer('abc').appendCodePoint(-5) }  // expect: IllegalArgumentException Not a valid Unicode code point: 0xFFFFFFFB
show { new StringBuffer('abc').appendCodePoint(0x1F600) }  // expect: abc😀
show { def c = new char[3]; 'abc'.getChars(0, 2, c, 2); c }  // expect: StringIndexOutOfBoundsException offset 2, count 2, length 3
show { def c = new char[3]; 'abc'.getChars(2, 1, c, 2); c }  // expect: StringIndexOutOfBoundsException begin 2, end 1, length 3
show { def c = new byte[3]; 'abc'.getBytes(0, 2, c, 1); c }  // expect: [0, 97, 98]
show { def c = new byte[3]; 'abc'.getBytes(0, 5, c, 1); c }  // expect: StringIndexOutOfBoundsException begin 0, end 5, length 3
show { def c = new byte[3]; 'abc'.getBytes(0, 3, c, 1); c }  // expect: StringIndexOutOfBoundsException offset 1, count 3, length 3
show { 'x😀y'.codePointBefore(2) }  // expect: 55357
show { 'x😀y'.codePointBefore(3) }  // expect: 128512
show { 'x😀y'.codePointAt(2) }  // expect: 56832
show { def x = new StringBuilder(); x--; x }  // expect: IllegalArgumentException the string is empty
show { def x = new StringBuilder('abc'); x--; x }  // expect: 'abb'
show { def x = new StringBuilder('abc'); x++; x }  // expect: 'abd'
show { def x = ''; x--; x }  // expect: IllegalArgumentException the string is empty
show { def x = "${''}"; x--; x }  // expect: IllegalArgumentException the string is empty
show { "a${1}".negate() }  // expect: a1
show { "a${1}".bitwiseNegate() }  // expect: a1
show { ~"a${1}" }  // expect: a1
show { ~(new LinkedList([4])) }  // expect: MissingMethodException No signature of method: java.util.LinkedList.bitwiseNegate() is applicable for argument types: () values: []
show { ~[4, 'a'] }  // expect: [-5, a]
show { ~[4, 5L] }  // expect: [-5, -6]
show { ~(1..2) }  // expect: MissingMethodException No signature of method: groovy.lang.IntRange.bitwiseNegate() is applicable for argument types: () values: []
show { ~([1] as Set) }  // expect: MissingMethodException No signature of method: java.util.LinkedHashSet.bitwiseNegate() is applicable for argument types: () values: []
show { -[1, 2] }  // expect: [-1, -2]
show { -(new LinkedList([4])) }  // expect: MissingMethodException No signature of method: java.util.LinkedList.negative() is applicable for argument types: () values: []
show { +[1, 2] }  // expect: [1, 2]
show { +(new LinkedList([4])) }  // expect: MissingMethodException No signature of method: java.util.LinkedList.positive() is applicable for argument types: () values: []
show { -(1..2) }  // expect: MissingMethodException No signature of method: groovy.lang.IntRange.negative() is applicable for argument types: () values: []
show { new StringBuffer('abc').getChars(0, 1, new char[2], 7) }  // expect: IndexOutOfBoundsException start 7, end 8, length 2
show { 'abc'.getChars(0, 1, new char[2], 7) }  // expect: StringIndexOutOfBoundsException offset 7, count 1, length 2
