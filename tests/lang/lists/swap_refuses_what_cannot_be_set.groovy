try { (1..3).swap(0, 1) } catch (UnsupportedOperationException e) { println 'a range keeps its order' } // expect: a range keeps its order
class O implements List { @Delegate List l = [1, 2] }
println new O().swap(0, 1).l // expect: [2, 1]
println([1, 2, 3].swap(0, 2)) // expect: [3, 2, 1]
