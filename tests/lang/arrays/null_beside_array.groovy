println Arrays.equals([1] as Integer[], null)  // expect: false
println Arrays.equals(null, [1] as Integer[])  // expect: false
println Arrays.compare([1] as Integer[], null)  // expect: 1
println Arrays.compare(null, ['a'] as String[])  // expect: -1
try { Arrays.mismatch([1] as Integer[], null) } catch (NullPointerException e) { println 'refused' }  // expect: refused
