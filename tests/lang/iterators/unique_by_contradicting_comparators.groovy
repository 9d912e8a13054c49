// toUnique() keeps what has been in a tree as TreeSet's: by a comparator that contradicts itself its shape decides.
def asked = []
println([5, 3, 8, 1, 4, 7, 9, 2, 6, 3, 8, 0, 0, 5].toUnique({ a, b -> asked << "$a$b"; a <=> b } as Comparator))
println asked.join(' ')
println([3, 1, 2, 3, 1].toUnique { [it, it] })
println([3, 1, 2, 3, 1, 2, 3].toUnique({ a, b -> -1 } as Comparator))
println([3, 1, 2, 3, 1, 2, 3].toUnique({ a, b -> (a * 7 + b * 3 + a * b) % 5 - 2 } as Comparator))
try { ('e'..'a').plus([1, [2]]).toUnique({ a, b -> a <=> b } as Comparator) } catch (GroovyRuntimeException e) { println e.message }
// expect: [5, 3, 8, 1, 4, 7, 9, 2, 6, 0]
// expect: 55 35 85 15 13 45 43 75 78 95 98 25 23 21 65 68 67 35 33 85 88 05 03 01 05 03 01 00 55
// expect: [3, 1, 2, 3]
// expect: [3, 1, 2, 3, 1, 2, 3]
// expect: [3, 1, 2, 1, 2]
// expect: Cannot compare java.util.ArrayList with value '[2]' and java.lang.String with value 'd'
