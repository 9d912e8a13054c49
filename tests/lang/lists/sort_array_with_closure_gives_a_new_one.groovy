Integer[] a = [3, 1, 2]
def r = a.sort { it }
println "$a $r ${r.getClass().simpleName}"  // expect: [3, 1, 2] [1, 2, 3] Object[]
println "${a.sort(true) { -it }} $a"  // expect: [3, 2, 1] [3, 2, 1]
println "${a.sort()} $a"  // expect: [1, 2, 3] [1, 2, 3]
println a.toSorted { -it }.getClass().simpleName  // expect: Integer[]
