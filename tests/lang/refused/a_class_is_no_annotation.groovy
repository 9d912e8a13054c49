class Q { }
@Q def x() { } // expect error: 'Q' is a class and no annotation
