println([Boolean.TYPE, Character.TYPE, Float.TYPE, Double.TYPE, Integer.TYPE])  // expect: [boolean, char, float, double, int]
println Void  // expect: class java.lang.Void
println Void.TYPE  // expect: void
