def t = { println 'called'; true }
println false && t()
println true || t()
println !null && !'' && !0 && ![] && ![:] && !0.0
println 'x' && 1 && [0] && [a: 0] && ' '
println null ?: 'elvis'
println '' ?: 'empty'
println 5 > 3 ? 'yes' : 'no'
println 0 ? 'a' : '' ? 'b' : 'c'
def x = null
println x?.size()?.abs() ?: 'safe'
println x?.foo
// expect: false
// expect: true
// expect: true
// expect: true
// expect: elvis
// expect: empty
// expect: yes
// expect: c
// expect: safe
// expect: null
