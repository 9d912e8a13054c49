// Where many keys fall into one bucket, a HashMap's table grows before it is three quarters full.
def texts = ['pp', 'tt', 'nn', 'll', 'OO', 'ii', 'oo', 'aa', '[[', '33', ']]']
println((1..11).collect { n -> texts.take(n) as HashSet })
def set = [17, 33, 1, 100, -5] as HashSet
texts.each { set << it }
println set
def map = new HashMap()
(0..<12).each { map[it * 16] = it }
map.putAll([1: 'a', 2: 'b', 17: 'c'])
println map
map.remove(0)
map.keySet().retainAll { it % 32 == 0 }
map[512] = 'x'
println map
// expect: [[pp], [pp, tt], [pp, tt, nn], [pp, tt, nn, ll], [pp, tt, nn, ll, OO], [pp, tt, nn, ll, OO, ii], [pp, tt, nn, ll, OO, ii, oo], [pp, tt, nn, ll, OO, ii, oo, aa], [pp, tt, nn, ll, OO, ii, oo, aa, [[], [pp, tt, nn, ll, OO, ii, oo, aa, [[, 33], [pp, tt, nn, ll, OO, ii, oo, aa, [[, 33, ]]]]
// expect: [pp, tt, nn, ll, 1, -5, 17, OO, ii, oo, aa, [[, 33, ]], 33, 100]
// expect: [0:0, 32:2, 64:4, 96:6, 128:8, 160:10, 1:a, 2:b, 16:1, 48:3, 80:5, 112:7, 144:9, 176:11, 17:c]
// expect: [32:2, 64:4, 96:6, 128:8, 160:10, 512:x]
