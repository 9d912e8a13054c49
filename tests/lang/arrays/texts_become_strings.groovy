// `as` an array takes what a collection holds of texts as Strings; a declared array takes it as it is.
def l = ["${1}x", new StringBuilder('q'), 'c' as char, 1]
class Own implements List { @Delegate List l = [new StringBuilder('o')] }
println((l as Object[])*.getClass()*.simpleName)
println(((l as LinkedHashSet) as Object[])*.getClass()*.simpleName)
println((new Own() as Object[])*.getClass()*.simpleName)
println(([new StringBuilder('b')] as StringBuilder[])*.getClass()*.simpleName)
Object[] declared = l
println declared*.getClass()*.simpleName
// expect: [String, String, Character, Integer]
// expect: [String, String, Character, Integer]
// expect: [String]
// expect: [StringBuilder]
// expect: [GStringImpl, StringBuilder, Character, Integer]
