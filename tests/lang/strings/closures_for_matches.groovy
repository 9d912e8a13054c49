println 'a1b2'.replaceAll(/(\w)(\d)/) { all, letter, digit -> "<$letter|$digit>" }
println 'a1b2'.replaceAll(/(\w)(\d)/) { Object... groups -> "<$groups>" }
println 'a1b2'.replaceAll(/(\w)(\d)/) { all, Object... groups -> "<$all|$groups>" }
println 'a1b2'.findAll(/(\w)(\d)/) { Object... groups -> groups.length }
println 'a1b2'.find(/(\w)(\d)/) { all, letter, digit -> digit + letter }
'a b\nc'.splitEachLine(' ') { println "${it.class.name} $it" }
// expect: <a|1><b|2>
// expect: <[a1, a, 1]><[b2, b, 2]>
// expect: <[a1, a, 1]|[]><[b2, b, 2]|[]>
// expect: [1, 1]
// expect: 1a
// expect: java.util.Arrays$ArrayList [a, b]
// expect: java.util.Arrays$ArrayList [c]
