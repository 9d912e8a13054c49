// A list of the script's own counts negative indices from what its size() says, and refuses those before its start.
class Own implements List { @Delegate List l = [] }
class Sub extends ArrayList { }
def said = { try { println it() } catch (e) { println e.class.simpleName + ' ' + e.message } }
for (l in [new Own(), new Sub()]) {
    said { l[-1] }
    said { l[-1] = 3 }
    l << 5 << 6
    said { l[-1] }
    said { l[-3] }
    said { l[-2] = 4; l }
    said { l[-3] = 1 }
    said { l[2] }
}
// expect: ArrayIndexOutOfBoundsException Negative array index [-1] too large for array size 0
// expect: ArrayIndexOutOfBoundsException Negative array index [-1] too large for array size 0
// expect: 6
// expect: ArrayIndexOutOfBoundsException Negative array index [-3] too large for array size 2
// expect: [4, 6]
// expect: ArrayIndexOutOfBoundsException Negative array index [-3] too large for array size 2
// expect: null
// expect: ArrayIndexOutOfBoundsException Negative array index [-1] too large for array size 0
// expect: ArrayIndexOutOfBoundsException Negative array index [-1] too large for array size 0
// expect: 6
// expect: ArrayIndexOutOfBoundsException Negative array index [-3] too large for array size 2
// expect: [4, 6]
// expect: ArrayIndexOutOfBoundsException Negative array index [-3] too large for array size 2
// expect: null
