trait P { class A { } } // expect error: the class 'A' inside a trait must be static
