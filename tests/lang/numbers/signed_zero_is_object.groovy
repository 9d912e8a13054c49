// A sign makes an object of a literal, also where it is lost: Double has no mod(Character).
println(1.5d % ('Z' as char))  // expect: 1.5
try { (-0d) % ('Z' as char) } catch (MissingMethodException e) { println e.method }  // expect: mod
try { Character.codePointBefore(['c'] as char[], Integer.MIN_VALUE) } catch (IndexOutOfBoundsException e) { println e.message }  // expect: Index 2147483647 out of bounds for length 1
try { ([1].inject(new BitSet()) { b, i -> b.set(i); b } as List) + 2 } catch (MissingMethodException e) { println e.method }  // expect: add
