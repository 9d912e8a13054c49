// Half of a surrogate pair is printed as a question mark, as it has no form in UTF-8.
println 'x😀y'[1]
System.out.println(null)
println 'x😀y'[1] + 'x😀y'[2]
// expect: ?
// expect: null
// expect: 😀
