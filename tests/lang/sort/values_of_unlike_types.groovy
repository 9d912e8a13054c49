def mixed = [new Date(0), 3, 2]
println mixed.sort().size()  // expect: 3
try { new Date(0).compareTo(5) } catch (ClassCastException e) { println e.message.startsWith('class java.lang.Integer cannot be cast to class java.util.Date') }  // expect: true
