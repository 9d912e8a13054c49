class A implements Comparable {} // expect error: the class 'A' must be abstract or have the method 'compareTo'
