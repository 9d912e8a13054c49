interface OfFlags { StringBuilder append(boolean b) }
interface OfFloats { StringBuilder append(float f) }
interface OfTexts { StringBuilder append(String s) }
class Two {
    @Delegate(includeTypes = OfFlags, interfaces = false) StringBuilder flags = new StringBuilder()
    @Delegate(includeTypes = [OfFloats], interfaces = false) StringBuilder floats = new StringBuilder()
    String result() { "$flags | $floats" }
}
def two = new Two()
two.append(true)
two.append(3.14f)
two.append(false)
println two.result()
class Upper {
    @Delegate(excludeTypes = OfTexts) StringBuilder other = new StringBuilder()
    @Delegate(includeTypes = OfTexts) StringBuilder texts = new StringBuilder()
    String toString() { other.toString() + texts.toString().toUpperCase() }
}
def upper = new Upper()
upper.append(3.5d)
upper.append('hello')
upper.append(true)
println upper
class Words { @Delegate String[] words = ['a', 'b'] }
println new Words().length
interface Aged {
    @Deprecated void old()
}
class Taken { @Delegate(interfaces = false) private Aged aged }
class Kept { @Delegate(interfaces = false, deprecated = true) private Aged aged }
println([Taken, Kept].collect { it.methods*.name.contains('old') })
// expect: truefalse | 3.14
// expect: 3.5trueHELLO
// expect: 2
// expect: [false, true]
