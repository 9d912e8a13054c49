int[] x = [1, 2, 3]
def show = { Closure c -> try { println c() } catch (e) { println "${e.class.simpleName} ${e.message}" } }
show { x[0..9] }  // expect: ArrayIndexOutOfBoundsException null
show { x[-9..0] }  // expect: ArrayIndexOutOfBoundsException Negative array index [-6] too large for array size 3
show { x[2..0] }  // expect: [3, 2, 1]
show { x[[0, 1L]] }  // expect: [1, 2]
