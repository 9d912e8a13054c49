class A { def toString() {} } // expect error: 'toString' must return String here
