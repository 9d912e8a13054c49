// What a metaClass adds gives operators on numbers, texts and lists another meaning
Integer.metaClass.plus = { Integer o -> "int($delegate,$o)" }
Integer.metaClass.multiply = { Integer o -> 'mul' }
String.metaClass.plus = { String o -> "str($delegate,$o)" }
String.metaClass.minus = { String o -> 'sm' }
ArrayList.metaClass.getAt = { int i -> 'at' }
ArrayList.metaClass.plus = { Collection c -> 'lp' }
HashMap.metaClass.getAt = { Object k -> 'mat' }
LinkedHashMap.metaClass.get = { Object k -> 'mat' }
Integer.metaClass.negative = { -> 'neg' }
Integer.metaClass.next = { -> 99 }
Integer.metaClass.compareTo = { Integer o -> 0 }
Integer.metaClass.call = { x -> "call $x" }
String.metaClass.call = { -> 'scall' }
def i = 3, j = 4, s = 'a', t = 'b', l = [1], m = [a: 1]
println 1 + 2
println i + j
println i + 1
println i * j
println 'a' + 'b'
println s + t
println 'a' - 'b'
println l[0]
println l + [2]
println m['a']
println m.a
println(-i)
println i++
println i
println 3 <=> 4
println 3 < 4
println j(5)
println s()
println 1L + 2
println 1.5 + 2
def k = 5
k += 2
println k
for (x in 1..2) println x + 1
// expect: int(1,2)
// expect: int(3,4)
// expect: int(3,1)
// expect: mul
// expect: str(a,b)
// expect: str(a,b)
// expect: sm
// expect: at
// expect: lp
// expect: 1
// expect: 1
// expect: -3
// expect: 3
// expect: 99
// expect: -1
// expect: true
// expect: call 5
// expect: scall
// expect: 3
// expect: 3.5
// expect: int(5,2)
// expect: int(1,1)
// expect: int(2,1)
