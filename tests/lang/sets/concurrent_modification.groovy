try { def s = [1, 2, 3] as Set; s.each { s << it + 10 } } catch (ConcurrentModificationException e) { println 'changed' }  // expect: changed
