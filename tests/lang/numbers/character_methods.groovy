println(Character.isDigit('1' as char))  // expect: true
println(Character.isLetter('é' as char))  // expect: true
println(Character.toUpperCase('a' as char))  // expect: A
println(Character.getNumericValue('9' as char))  // expect: 9
println(Character.digit('f' as char, 16))  // expect: 15
println(('a' as char).isLetter())  // expect: true
println(Character.isWhitespace(' ' as char))  // expect: true
println(Character.toString('a' as char))  // expect: a
