class Count implements Iterator {
    int i = 0
    boolean hasNext() { i < 3 }
    def next() { i++ }
    void remove() { }
}
for (make in [{ it.sort() }, { it.toSorted { -it } }, { it.reverse() }, { it.dropRight(1) }, { it.unique() }]) {
    def made = make(new Count())
    println(made instanceof Iterator ? made.toList() : made.getClass())
}
// expect: [0, 1, 2]
// expect: [2, 1, 0]
// expect: [2, 1, 0]
// expect: [0, 1]
// expect: [0, 1, 2]
println new Count().indexed(1).collect { it.getClass().simpleName + it } // expect: [Tuple2[1, 0], Tuple2[2, 1], Tuple2[3, 2]]
