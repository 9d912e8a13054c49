def t = { c -> try { println c() } catch (e) { println e.class.name } }
def nums = [4, 1, 3, 1, 5, 9, 2]
t { new PriorityQueue(['the', 'quick', 'brown', 'fox', 'the']) }
t { new PriorityQueue(nums) }
t { new PriorityQueue(nums).with { removeIf { it == 1 }; it } }
t { new PriorityQueue(nums).with { retainAll([9, 5, 4, 3]); it } }
t { new PriorityQueue(nums).with { removeAll { it == 1 }; def l = []; while (it) l << poll(); l } }
t { new PriorityQueue([null]) }
// expect: [brown, fox, the, quick, the]
// expect: [1, 1, 2, 4, 5, 9, 3]
// expect: [2, 3, 5, 9, 4]
// expect: [3, 4, 9, 5]
// expect: [2, 3, 4, 5, 9]
// expect: java.lang.NullPointerException
