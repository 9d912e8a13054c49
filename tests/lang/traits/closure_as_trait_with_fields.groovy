trait T { String name = 'Hello'; def d = 5; abstract kind(); def all() { "$name $d ${kind()}" } }
println(({ 'closure' } as T).all())  // expect: Hello 5 closure
println([[] as boolean, [1] as Boolean])  // expect: [false, true]
