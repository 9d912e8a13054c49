def a = 'abc'
println new String(a).is(a)           // expect: false
println new String(a) == a            // expect: true
println new String(a).intern().is(a)  // expect: true
println([abc: 1][new String(a)])      // expect: 1
