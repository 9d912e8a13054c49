try { [1, 2][-3] } catch (ArrayIndexOutOfBoundsException e) { println e.message }  // expect: Negative array index [-3] too large for array size 2
