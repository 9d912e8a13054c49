@interface X { String a() }
@X(a=1) class B {} // expect error: the member 'a' of this annotation takes a String
