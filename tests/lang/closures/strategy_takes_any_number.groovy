def c = { 1 }
c.resolveStrategy = 1L
c.directive = 2.9d
println([c.resolveStrategy, c.directive]) // expect: [1, 2]
try { c.resolveStrategy = null } catch (NullPointerException e) { println 'no number' } // expect: no number
