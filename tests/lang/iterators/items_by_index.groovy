// an index of an iterator counts from where it stands, and from its end when negative; beyond it there is null
def letters = { ['a', 'b', 'c', 'd'].iterator() }
println letters().with { [it[0], it[-1], it[1], it[0]] }
println letters().with { [it[1], it[0], it[0], it[0]] }
println letters().with { [it[-5], it[0]] }
println([[].iterator()[-1], ([1, 2] as Set)[5], ([1, 2] as Set)[-5], ([1, 2] as Set)[-2]])
// expect: [a, d, null, null]
// expect: [b, c, d, null]
// expect: [null, null]
// expect: [null, null, null, 1]
