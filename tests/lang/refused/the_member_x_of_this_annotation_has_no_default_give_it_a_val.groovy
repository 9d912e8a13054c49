@interface X { String a() }
@X class B {} // expect error: the member 'a' of this annotation has no default: give it a value
