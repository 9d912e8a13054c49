class A implements Comparable { def compareTo(Object o) {} } // expect error: 'compareTo' must return int here
