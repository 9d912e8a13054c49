def f = { int a, String b, c -> }
println f.curry(1).parameterTypes*.name
println f.rcurry(1).parameterTypes*.name
println f.ncurry(1, 'x').parameterTypes*.name
// expect: [java.lang.String, java.lang.Object]
// expect: [int, java.lang.String]
// expect: [int, java.lang.Object]
