// asBoolean added to a built-in class decides about the truth of its values.
String.metaClass.asBoolean = { -> delegate != 'no' }
println(['', 'no', 'yes'].collect { it ? 1 : 0 })
println !'no'
String.metaClass = null
println(['', 'no', 'yes'].collect { it ? 1 : 0 })
Integer.metaClass.asBoolean = { -> delegate == 0 }
println([0, 1].findAll())
Integer.metaClass = null
println([0, 1].findAll())
// expect: [1, 0, 1]
// expect: true
// expect: [0, 1, 1]
// expect: [0]
// expect: [1]
