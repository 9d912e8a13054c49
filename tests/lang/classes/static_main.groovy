// static main(args) of a class is Java's: it takes an array of texts and gives nothing.
class Plain { static main(args) { 'given' } }
class Typed { static main(String[] args) { 'given' } }
println Plain.main('a') // expect: null
println Plain.main() // expect: null
println Typed.main('a') // expect: given
println Plain.declaredMethods.find { it.name == 'main' }.parameterTypes // expect: [class [Ljava.lang.String;]
