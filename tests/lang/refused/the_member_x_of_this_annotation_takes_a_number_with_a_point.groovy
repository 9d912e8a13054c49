@interface X { double x() }
@X(x = 1) class A { } // expect error: the member 'x' of this annotation takes a number with a point
