// Which part of a text is no BigInteger: signs are looked at first, then nine digits at a time.
def said = { c -> try { c().inspect() } catch (e) { (e.class.simpleName + ': ' + e.message).readLines()[0].replaceAll(/ \(\S+ (is|and) .*/, '') } }
println said { '2024-02-29' as BigInteger }  // expect: NumberFormatException: Illegal embedded sign character
println said { new BigInteger('+-5') }  // expect: NumberFormatException: Illegal embedded sign character
println said { new BigInteger('-') }  // expect: NumberFormatException: Zero length BigInteger
println said { new BigInteger('12345678901234567890x') }  // expect: NumberFormatException: For input string: "34567890x"
println said { new BigInteger('0x1F') }  // expect: NumberFormatException: For input string: "x1F"
println said { '-3.5'.toBigInteger() }  // expect: NumberFormatException: For input string: "3.5"
println said { new BigInteger('zz', 7) }  // expect: NumberFormatException: For input string: "zz" under radix 7
println said { new BigInteger('5', 99) }  // expect: NumberFormatException: Radix out of range
