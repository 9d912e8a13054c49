// Where the compiler knows the array, null is a failed cast.
int[] numbers = [1, 2]
try { numbers[0] = null } catch (ClassCastException e) { println e.message }
// expect: Cannot cast object 'null' with class 'null' to class 'int'. Try 'java.lang.Integer' instead
