interface Sized { int size() }
enum E implements Sized { A { int size() { 1 } } } // expect error: the class 'E' must be abstract or have the method 'size'
