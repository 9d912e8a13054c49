// A GString is compared by its text, with anything.
println("${1}" <=> 5)  // expect: -1
println("${1}" < 5)  // expect: true
println("${1}" <=> null)  // expect: 1
println("${'b'}" <=> 'a')  // expect: 1
println('a' <=> "${'b'}")  // expect: -1
println("${97 as char}" == 97)  // expect: false
println("a${1}".compareTo([1]))  // expect: 6
