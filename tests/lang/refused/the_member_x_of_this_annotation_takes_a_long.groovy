@interface X { long x() }
@X(x = 1) class A { } // expect error: the member 'x' of this annotation takes a long (1L)
