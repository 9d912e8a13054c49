def m = [name: 'x', size: 3]
println m.name  // expect: x
println m['size']  // expect: 3
println m.get('name')  // expect: x
println m.missing  // expect: null
println m['missing']  // expect: null
m.extra = 1
m['more'] = 2
println m  // expect: [name:x, size:3, extra:1, more:2]
println m.class  // expect: null
println m.getClass().simpleName  // expect: LinkedHashMap
