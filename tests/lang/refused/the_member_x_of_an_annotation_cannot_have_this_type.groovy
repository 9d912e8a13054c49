@interface X { def a() } // expect error: the member 'a' of an annotation cannot have this type
