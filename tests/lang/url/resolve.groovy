def i = new URI("https://example.com/p/q?a")
println i.resolve("../x")
println i.resolve("/abs?q")
println i.resolve("y")
println new URI("http://a/b/../c/./d").normalize()
println new URI("http://a/b/").relativize(new URI("http://a/b/c/d"))
// expect: https://example.com/x
// expect: https://example.com/abs?q
// expect: https://example.com/p/y
// expect: http://a/c/d
// expect: c/d
