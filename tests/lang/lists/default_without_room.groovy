// A list with default that would have to grow beyond all memory says so.
try { [1].withDefault { it }.get(Integer.MAX_VALUE) } catch (OutOfMemoryError e) { println e.message }
// expect: Java heap space
