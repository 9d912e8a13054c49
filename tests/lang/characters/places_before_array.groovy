def said = { c -> try { c() } catch (e) { e.class.simpleName } }
println said { Character.codePointAt(null, 10, 3) }  // expect: IndexOutOfBoundsException
println said { Character.codePointBefore(null, 0, 3) }  // expect: IndexOutOfBoundsException
println said { Character.codePointAt(null, 1, 3) }  // expect: NullPointerException
