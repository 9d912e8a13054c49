// transpose() takes lists, no sets.
println([[3, 1], 1..2].transpose()) // expect: [[3, 1], [1, 2]]
try { [[3, 1] as Set, [1, 2]].transpose() } catch (ClassCastException e) { println 'refused' } // expect: refused
