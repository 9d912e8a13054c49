def counts = [:].withDefault { 0 }
'hello'.each { counts[it]++ }
println counts  // expect: [h:1, e:1, l:2, o:1]
println counts.zz  // expect: 0
println counts.containsKey('zz')  // expect: true
def nested = [:].withDefault { k -> k * 2 }
println nested['ab']  // expect: abab
println nested  // expect: [ab:abab]
println nested.containsKey('q')  // expect: false
