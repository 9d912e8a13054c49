def t = { n, c -> try { println "$n ${c().inspect()}" } catch (Throwable e) { println "$n ! ${e.class.simpleName} ${e.message.readLines()[0]}" } }
t(1) { (([1, 2, 3].iterator()) as List) * 0 }
t(2) { (([1, 2, 3].iterator()) as List) * 2 }
t(3) { (([1, 2, 3].iterator()) as List) + 2 }
t(4) { (([1, 2, 3].iterator()) as Set) * 2 }
t(7) { (['a', 'b'].listIterator() as List) * 0 }
t(8) { (['a', 'b'].listIterator() as List) - 'a' }
t(9) { (['a', 'b'].listIterator() as List).size() }
t(12) { ([1].iterator() as Collection) * 0 }
t(13) { ([1].iterator() as List) == [1] }
t(14) { ([1].iterator() as List).collect { it } }
// expect: 1 []
// expect: 2 ! MissingMethodException No signature of method: java.util.ArrayList$Itr.toArray() is applicable for argument types: () values: []
// expect: 3 ! MissingMethodException No signature of method: java.util.ArrayList$Itr.toArray() is applicable for argument types: () values: []
// expect: 4 []
// expect: 7 []
// expect: 8 []
// expect: 9 2
// expect: 12 []
// expect: 13 true
// expect: 14 []
