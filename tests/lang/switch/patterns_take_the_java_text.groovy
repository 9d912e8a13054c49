// A pattern as a case asks an object's toString(); ==~ asks for Groovy's text of it.
switch ('a'..'e') { case ~/a\.\.e/: println 'ends'; break; default: println 'none' }  // expect: ends
switch ([a: 1]) { case ~/\{a=1\}/: println 'java'; break; default: println 'none' }  // expect: java
switch ([1, 'b']) { case ~/\[1, b\]/: println 'list'; break; default: println 'none' }  // expect: list
println([1..3, 'x'].grep(~/1.*/))  // expect: [1..3]
println([(1..3) ==~ /1\.\.3/, (1..3) ==~ /.1, 2, 3./, [a: 1] ==~ /.a:1./])  // expect: [false, true, true]
