println([].getClass().name)  // expect: java.util.ArrayList
println(([1] as LinkedList).getClass().name)  // expect: java.util.LinkedList
println(([1] as LinkedList).findAll { it }.getClass().simpleName)  // expect: LinkedList
println(([1] as LinkedList).plus(2).getClass().simpleName)  // expect: LinkedList
println(([1] as Vector).collect { it }.getClass().simpleName)  // expect: ArrayList
println([1, 2].subList(0, 1).getClass().name)  // expect: java.util.ArrayList$SubList
println([1].iterator().getClass().simpleName)  // expect: Itr
println Collections.emptyList().getClass().simpleName  // expect: EmptyList
println([1, 2] instanceof List)  // expect: true
println([1, 2] instanceof Collection)  // expect: true
println([1, 2] instanceof Iterable)  // expect: true
