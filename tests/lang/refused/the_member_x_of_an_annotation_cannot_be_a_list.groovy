@interface X { List<String> x() } // expect error: the member 'x' of an annotation cannot have this type
