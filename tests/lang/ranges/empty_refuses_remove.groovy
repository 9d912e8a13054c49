try { (0..<0).remove((Object) 1) } catch (UnsupportedOperationException e) { println e.message }  // expect: cannot remove from Empty Ranges
