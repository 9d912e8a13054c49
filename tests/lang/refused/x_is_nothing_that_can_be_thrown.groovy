try { println 1 } catch (String e) { println e } // expect error: 'String' is nothing that can be thrown
class A { }
class B extends A { }
class C extends IOException { }
enum E { X }
try { println 1 } catch (B e) { println e } // expect error: 'B' is nothing that can be thrown
try { println 1 } catch (E | C e) { println e } // expect error: 'E' is nothing that can be thrown
