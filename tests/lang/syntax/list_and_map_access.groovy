def l = [1, 2, 3, 4]
println l[0] + l[-1] + l[1, 3].sum() + l[1..2].sum()
println l[9]
l[6] = 7; println l
def m = [a: [b: [c: 1]]]
println m.a.b.c + m['a']['b']['c'] + m.get('a').b.c
m.a.b.d = 2; m.x = [:]; m.x.y = 3; println m
println m.size() + m.keySet().size()
println([k: 1].k + [k: 1]['k'] + [k: 1].get('z', 5))
def n = [:]; n[1] = 'int'; n['1'] = 'str'; println n
println(([a: 1]).containsKey('a'))
def (a, b) = [10, 20]; println a + b
def arr = new int[2][3]; arr[1][2] = 5; println arr
println new String[2].toList() + (['x'] as String[]).length
println([1, [2, [3]]].flatten())
// expect: 16
// expect: null
// expect: [1, 2, 3, 4, null, null, 7]
// expect: 3
// expect: [a:[b:[c:1, d:2]], x:[y:3]]
// expect: 4
// expect: 7
// expect: [1:int, 1:str]
// expect: true
// expect: 30
// expect: [[0, 0, 0], [0, 0, 5]]
// expect: [null, null, 1]
// expect: [1, 2, 3]
