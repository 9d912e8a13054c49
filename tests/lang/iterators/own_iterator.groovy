class Evens implements Iterator {
    int at = 0
    boolean hasNext() { at < 6 }
    Object next() { at += 2; at }
    void remove() { }
}
println new Evens().toList()  // expect: [2, 4, 6]
println new Evens().collect { it + 1 }  // expect: [3, 5, 7]
println new Evens().take(2).toList()  // expect: [2, 4]
println new Evens().findAll { it > 2 }  // expect: [4, 6]
for (e in new Evens()) print e
println ''  // expect: 246
