// An indent is counted in Java's characters, of which some letters take two.
println 'x😀y'.stripIndent(3)
println 'x😀y\n  abc'.stripIndent(3)
println 'xyz'.stripIndent(1)
// expect: y
// expect: y
// expect: bc
// expect: yz
