// A text can be asked for a short, but not whether it is one; bytes it does not know.
println '12'.toShort().class.simpleName
for (name in ['toByte', 'isByte', 'isShort']) try { println '1'."$name"() } catch (MissingMethodException e) { println e.method }
try { 'abc'.byte } catch (MissingPropertyException e) { println e.message.readLines()[0] }
println(('7' as byte).class.simpleName + ('8' as Short).class.simpleName)
// expect: Short
// expect: toByte
// expect: isByte
// expect: isShort
// expect: No such property: byte for class: java.lang.String
// expect: ByteShort
