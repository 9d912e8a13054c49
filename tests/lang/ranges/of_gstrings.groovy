// GStrings stay what they are as ends, compare as texts with anything, and are named in the message.
def day = new Date(0), letter = "${'a'}", word = "${'ab'}"
println((letter.."${'d'}").from.class.simpleName)
println((letter.."${'d'}")*.class*.simpleName)
println((letter.."${'d'}").inspect())
println((word..'ad').inspect())
println(("${'ad'}"..'ab').toList())
println((letter..<"${'d'}").inspect())
println(("${'a'}"..'b').inspect())
println((word..1).from)
for (wrong in [{ day..word }, { 1..word }, { true..word }, { 1L..letter }]) {
    try { println wrong() } catch (IllegalArgumentException e) { println e.message }
}
// expect: GStringImpl
// expect: [GStringImpl, String, String, String]
// expect: a..d
// expect: ab..'ad'
// expect: [ad, ac, ab]
// expect: a..99
// expect: a..98
// expect: 1
// expect: Unable to create range due to incompatible types: Date..GStringImpl (possible missing brackets around range?)
// expect: Unable to create range due to incompatible types: Integer..GStringImpl (possible missing brackets around range?)
// expect: Unable to create range due to incompatible types: Boolean..GStringImpl (possible missing brackets around range?)
// expect: Unable to create range due to incompatible types: Long..GStringImpl (possible missing brackets around range?)
