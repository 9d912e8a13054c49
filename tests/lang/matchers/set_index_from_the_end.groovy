// An index from the end leaves the matcher behind its last match, one from the start before the match.
def m = 'x1y22' =~ /\d+/
for (i in [-1, -2, 0, 1]) {
    m.index = i
    println "$i ${m.find() ? m.group() : 'none'}"
}
// expect: -1 none
// expect: -2 none
// expect: 0 1
// expect: 1 22
