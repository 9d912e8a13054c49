class A implements Comparable<A> { int compareTo(String o) { 1 } } // expect error: the class 'A' must be abstract or have the method 'compareTo'
