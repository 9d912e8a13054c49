// Where the compiler knows an array and a number, the index is cast to int.
def show = { Closure c ->
    try { def v = c(); println "${v.getClass().simpleName} ${v.inspect()}" } catch (NullPointerException e) { println 'NullPointerException' }
    catch (Throwable e) { println "${e.class.simpleName} ${e.message ? e.message.readLines()[0].split(/ \(/)[0] : ''}".trim() }
}
show { int[] a = [1, 2, 3]; Long d = 1; a[d] }  // expect: Integer 2
show { int[] a = [1, 2, 3]; Double d = 1; a[d] }  // expect: Integer 2
show { int[] a = [1, 2, 3]; double d = 1; a[d] }  // expect: MissingMethodException No signature of method: [I.getAt() is applicable for argument types:
show { int[] a = [1, 2, 3]; Number d = 1L; a[d] }  // expect: Integer 2
show { int[] a = [1, 2, 3]; def d = 1L; a[d] }  // expect: MissingMethodException No signature of method: [I.getAt() is applicable for argument types:
show { int[] a = [1, 2, 3]; def d = 1L; a[d as Long] }  // expect: Integer 2
show { int[] a = [1, 2, 3]; long d = 1L; def c = { a[d] }; c() }  // expect: Integer 2
show { int[] a = [1, 2, 3]; Integer d; a[d] }  // expect: NullPointerException
show { int[] a = [1, 2, 3]; Integer d; def c = { a[d] }; c() }  // expect: GroovyCastException Cannot cast object 'null' with class 'null' to class 'int'. Try 'java.lang.Integer' instead
show { int[] a = [1, 2, 3]; Long d; a[d] }  // expect: GroovyCastException Cannot cast object 'null' with class 'null' to class 'int'. Try 'java.lang.Integer' instead
show { int[] a = [1, 2, 3]; Integer d; a[d] = 1 }  // expect: NullPointerException
show { int[] a = [1, 2, 3]; Long d; a[d]++ }  // expect: GroovyCastException Cannot cast object 'null' with class 'null' to class 'int'. Try 'java.lang.Integer' instead
show { int[][] a = [[1, 2, 3]]; Long d = 0; a[d][1] }  // expect: Integer 2
show { int[] a = null; a[0] }  // expect: NullPointerException
show { int[] a = null; a[0] = 1 }  // expect: NullPointerException
