def middle(x) {
    def r = []
    switch (x) {
        case 0: r << 0
        case 1: r << 1
        default: r << 'd'
        case 2: r << 2
        case 3: r << 3; break
        case 4: r << 4
    }
    r
}
def first(x) { switch (x) { default: 'none'; break; case 2: 'two'; break; case 3: 'three' } }
def labelled(x) { def r = []; switch (x) { case 1: default: r << 'd'; break; case 2: r << 2 }; r }
for (x in 0..5) println "$x ${middle(x)} ${first(x)} ${labelled(x)}"
// expect: 0 [0, 1, 2, 3] none [d]
// expect: 1 [1, 2, 3] none [2, d]
// expect: 2 [2, 3] two [2, d]
// expect: 3 [3] none [d]
// expect: 4 [4, d] none [d]
// expect: 5 [d] none [d]
