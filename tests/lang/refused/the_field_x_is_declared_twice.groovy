class A { def a; def b; def a() {}; int a } // expect error: the field 'a' is declared twice
