// A list that would not fit into memory is an error, told at once.
try { [1] * 2000000000 } catch (OutOfMemoryError e) { println e.message } // expect: Java heap space
try { (1.5..4.5) * 700000000 } catch (Throwable e) { println e.class.simpleName } // expect: IllegalArgumentException
println(([1] * 3).size()) // expect: 3
