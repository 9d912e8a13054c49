// Texts with characters above 255 word it otherwise when an index is outside.
def said = { c -> try { c().inspect() } catch (e) { (e.class.simpleName + ': ' + e.message).replaceAll(/ \(\S+ (is|and) .*/, '') } }
println said { Character.codePointAt('x😀y', 5) }  // expect: StringIndexOutOfBoundsException: index 5, length 4
println said { Character.codePointAt('xyé', 5) }  // expect: StringIndexOutOfBoundsException: String index out of range: 5
println said { Character.codePointBefore('x😀y', 6) }  // expect: StringIndexOutOfBoundsException: index 5, length 4
println said { Character.codePointBefore('xyz', 6) }  // expect: StringIndexOutOfBoundsException: String index out of range: 5
