def labels = [String, Class, Object, Number, CharSequence, int, Integer, Comparable]
for (label in labels) println labels.collect { it in label ? 1 : 0 }
println([Integer, 5, 'x', String].grep(Number))
println([5, 'x', int].grep(int))
println([Number.isCase(Integer), Class.isCase(String), String.isCase('x')])
switch (Integer) {
    case String: println 'a text'; break
    case Number: println 'a number'; break
}
// expect: [1, 0, 0, 0, 0, 0, 0, 0]
// expect: [0, 1, 0, 0, 0, 0, 0, 0]
// expect: [1, 1, 1, 1, 1, 0, 1, 1]
// expect: [0, 0, 0, 1, 0, 0, 1, 0]
// expect: [1, 0, 0, 0, 1, 0, 0, 0]
// expect: [0, 0, 0, 0, 0, 1, 0, 0]
// expect: [0, 0, 0, 0, 0, 0, 1, 0]
// expect: [1, 0, 0, 0, 0, 0, 1, 1]
// expect: [class java.lang.Integer, 5]
// expect: [int]
// expect: [true, false, true]
// expect: a number
