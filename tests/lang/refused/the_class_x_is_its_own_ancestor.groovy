class Y extends Y {} // expect error: the class 'Y' is its own ancestor
