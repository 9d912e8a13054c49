class A { A() { return 1 } } // expect error: this method is void: it cannot return a value
// oracle differs: Groovy names no line for this
