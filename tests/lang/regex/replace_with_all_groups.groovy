println 'ab cd'.replaceAll(/(\w)(\w)/) { Object[] it -> it[2] + it[1] + it.length }  // expect: ba3 dc3
println 'ab cd'.replaceAll(/(\w)(\w)/) { all, a, b -> b + a }  // expect: ba dc
println 'ab cd'.replaceAll(/\w+/) { Object[] it -> it.length }  // expect: 1 1
