@interface X { int a() }
@X(a=[1,2]) class B {} // expect error: the member 'a' takes one value, not a list
// oracle differs: Groovy names no line for this
