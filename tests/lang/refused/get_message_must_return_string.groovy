class A extends Exception { def getMessage() { 'a' } } // expect error: 'getMessage' must return String here
