class A {
    A() { (super()) } // expect error: a constructor can only be called so in the first statement of another constructor
}
