def t(c) { try { println c() } catch (Throwable e) { println e.toString().readLines()[0] } }
@Singleton(lazy = true) class S1 { int a = 3 }
t { new S1().a }  // expect: 3
t { [S1.instance.a, new S1().a] }  // expect: java.lang.RuntimeException: Can't instantiate singleton S1. Use S1.instance
