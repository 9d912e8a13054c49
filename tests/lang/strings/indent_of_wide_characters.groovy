// An indent is counted in Java's characters, of which some letters take two.
println 'x😀y'.stripIndent(3)
println 'x😀y\n  abc'.stripIndent(3)
println 'xyz'.stripIndent(1)
println 'x😀y'.stripIndent(2).collect { (int) it }
println 'x😀y'.stripIndent(2).length()
// expect: y
// expect: y
// expect: bc
// expect: yz
// expect: [56832, 121]
// expect: 2
