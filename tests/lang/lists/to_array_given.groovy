def a = new String[3]
println(['x', 'y'].toArray(a).is(a))  // expect: true
println a  // expect: [x, y, null]
println(['x', 'y', 'z', 'w'].toArray(a).class)  // expect: class [Ljava.lang.String;
try { ['x'].toArray(new Integer[1]) } catch (ArrayStoreException e) { println 'refused' }  // expect: refused
