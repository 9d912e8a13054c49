def last(int n, int[] a) { a.class.simpleName }
def first(int[] a, int n) { a.class.simpleName }
println last(1, [1] as Integer[])  // expect: int[]
try { println first([1] as Integer[], 1) } catch (MissingMethodException e) { println 'none' }  // expect: none
