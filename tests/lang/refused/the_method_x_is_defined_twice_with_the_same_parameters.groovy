class A { def getX() {}; def x; def getX() {} } // expect error: the method 'getX' is defined twice with the same parameters
