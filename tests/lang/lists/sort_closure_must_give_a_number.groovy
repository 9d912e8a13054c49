try { [2, 1].sort { a, b -> true } } catch (ClassCastException e) { println e.message }  // expect: Cannot cast object 'true' with class 'java.lang.Boolean' to class 'int'
