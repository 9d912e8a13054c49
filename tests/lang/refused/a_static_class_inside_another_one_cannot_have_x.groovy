class A { static class B { def methodMissing(String n, a) {} } } // expect error: a static class inside another one cannot have 'methodMissing'
