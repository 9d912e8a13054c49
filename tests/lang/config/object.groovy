def c = new ConfigObject()
println c['x'].getClass()
c.a.b.c = 1
println c
println c.isSet('a')
println c.isSet('nope')
println c instanceof Map
println c.get('missing')
println c.clone()
// expect: class groovy.util.ConfigObject
// expect: [x:[:], a:[b:[c:1]]]
// expect: true
// expect: false
// expect: true
// expect: null
// expect: [x:[:], a:[b:[c:1]]]
