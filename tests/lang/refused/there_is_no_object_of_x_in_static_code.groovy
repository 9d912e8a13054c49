class A { static class Inner { static foo() { A.this } } } // expect error: there is no object of 'A' in static code
