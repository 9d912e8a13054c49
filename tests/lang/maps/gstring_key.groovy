def k = 'a'
def m = ["${k}": 1]
println m['a']  // expect: null
println m.containsKey('a')  // expect: false
m["${k}"] = 2
println m['a']  // expect: 2
println m.size()  // expect: 2
println "${k}".toString() in m.keySet()  // expect: true
def n = [:]
n."${k}x" = 3
println n.ax  // expect: 3
