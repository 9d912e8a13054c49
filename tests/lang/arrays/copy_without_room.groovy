// A copy too large for any machine is an error that can be caught.
try { Arrays.copyOfRange(['a'] as String[], Integer.MIN_VALUE, -17) } catch (OutOfMemoryError e) { println 'no room' }  // expect: no room
