@interface X { int a() }
@X(a=1L) class B {} // expect error: the member 'a' of this annotation takes an int
