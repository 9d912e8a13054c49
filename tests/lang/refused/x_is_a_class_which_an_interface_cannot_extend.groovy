interface I extends ArrayList { } // expect error: 'ArrayList' is a class, which an interface cannot extend
