println((3.0d <=> 1e10f) / 7)  // expect: -0.14285714285714285
println((3 <=> 4) / 7)  // expect: -0.1428571429
try { println(1L >> (1 in 2L)) } catch (e) { println e.message }  // expect: Cannot cast object 'false' with class 'java.lang.Boolean' to class 'int'
try { println(2 / (3f in 4)) } catch (e) { println e.message }  // expect: Cannot cast object 'false' with class 'java.lang.Boolean' to class 'double'
