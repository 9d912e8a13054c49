abstract class A { abstract Object getFoo() }; class B extends A { static Object foo } // expect error: the static property 'foo' stands against a method of objects
