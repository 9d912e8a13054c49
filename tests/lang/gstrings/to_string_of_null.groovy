class Nothing { String toString() { null } }
println "a${new Nothing()}b"                // expect: ab
println "${new Nothing()}".length()         // expect: 0
println "a${[new Nothing()]}b"              // expect: a[null]b
println '' + new Nothing()                  // expect: null
println new Nothing()                       // expect: null
println((new Nothing() as String) == null)  // expect: true
String s = new Nothing()
println s == null                           // expect: true
