List<int[]> fine = []
Map<String, int> counts = [:] // expect error: the primitive type 'int' cannot be a type argument
