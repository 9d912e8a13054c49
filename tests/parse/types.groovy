A<B> a
A<? extends B, ? super C, ?> b
Map.Entry<A, B[]> c
x = y as A<B>[]
x = (A<B>) y
def f(A<B> p, int[] q, A... r) { }
a < b
x = a >> 1 >>> 2
