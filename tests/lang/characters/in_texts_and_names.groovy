def show = { Closure c -> try { println c().inspect() } catch (NullPointerException e) { println "NullPointerException" } catch (Throwable e) { println "${e.class.simpleName} ${(e.message ?: "-").readLines()[0]}" } }
show { Character.isIdentifierIgnorable('a' as char) }  // expect: false
show { ['a', 'Z', '5', ' ', 'é', '_', '$', '\t', '-', '\u0001'].collect { def ch = it as char; [Character.isIdentifierIgnorable(ch), Character.isUnicodeIdentifierStart(ch), Character.isUnicodeIdentifierPart(ch), Character.isJavaLetter(ch), Character.isJavaLetterOrDigit(ch), Character.getDirectionality(ch), Character.getType(ch)] } }  // expect: [[false, true, true, true, true, 0, 2], [false, true, true, true, true, 0, 1], [false, false, true, false, true, 3, 9], [false, false, false, false, false, 12, 12], [false, true, true, true, true, 0, 2], [false, false, true, true, true, 13, 23], [false, false, false, true, true, 5, 26], [false, false, false, false, false, 11, 15], [false, false, false, false, false, 4, 20], [true, false, true, false, true, 9, 15]]
show { Character.codePointAt('x😀y', 1) }  // expect: 128512
show { Character.codePointAt('x😀y', 2) }  // expect: 56832
show { Character.codePointAt(['c', 'd'] as char[], 2, 12) }  // expect: IndexOutOfBoundsException -
show { Character.codePointAt(['c', 'd'] as char[], 2) }  // expect: ArrayIndexOutOfBoundsException Index 2 out of bounds for length 2
show { Character.codePointAt(['c', 'd'] as char[], -1, 2) }  // expect: ArrayIndexOutOfBoundsException Index -1 out of bounds for length 2
show { Character.codePointBefore('x😀y', 3) }  // expect: 128512
show { Character.codePointBefore(['c', 'd'] as char[], 0) }  // expect: ArrayIndexOutOfBoundsException Index -1 out of bounds for length 2
show { Character.codePointBefore(['c', 'd'] as char[], 1, 0) }  // expect: 99
show { Character.codePointCount('x😀y', 0, 4) }  // expect: 3
show { Character.codePointCount('x😀y', 2, 9) }  // expect: IndexOutOfBoundsException -
show { Character.codePointCount(['c', 'd'] as char[], 1, 1) }  // expect: 1
show { Character.offsetByCodePoints('x😀y', 0, 2) }  // expect: 3
show { Character.offsetByCodePoints('x😀y', 4, -2) }  // expect: 1
show { Character.offsetByCodePoints('a', 255, 42) }  // expect: IndexOutOfBoundsException -
show { Character.offsetByCodePoints(['c', 'd', 'e'] as char[], 0, 3, 0, 2) }  // expect: 2
show { def c = new char[2]; [Character.toChars(0x1F600, c, 0), c] }  // expect: [2, 😀]
show { def c = new char[1]; [Character.toChars(0x41, c, 0), c] }  // expect: [1, A]
show { Character.toChars(-1, new char[2], 0) }  // expect: IllegalArgumentException Not a valid Unicode code point: 0xFFFFFFFF
show { Character.toChars(65, new char[2], 5) }  // expect: ArrayIndexOutOfBoundsException Index 5 out of bounds for length 2
