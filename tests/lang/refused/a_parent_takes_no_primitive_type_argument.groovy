class Numbers extends ArrayList<double> { } // expect error: the primitive type 'double' cannot be a type argument
