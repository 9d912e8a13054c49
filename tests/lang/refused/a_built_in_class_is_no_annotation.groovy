@Integer def x() { } // expect error: 'Integer' is a class and no annotation
