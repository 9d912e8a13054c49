// Classes with a static toString(int) still have the class object's toString().
println Integer.toString()  // expect: class java.lang.Integer
println 5.getClass().toString()  // expect: class java.lang.Integer
println Character.class.toString()  // expect: class java.lang.Character
