def fails = { c -> try { c() } catch (ClassCastException e) { println e.message } }
println('java.util.List' as Class)
fails { 'nope' as Class }
fails { 1 as Class }
// expect: interface java.util.List
// expect: Cannot cast object 'nope' with class 'java.lang.String' to class 'java.lang.Class' due to: java.lang.ClassNotFoundException: nope
// expect: Cannot cast object '1' with class 'java.lang.Integer' to class 'java.lang.Class' due to: java.lang.ClassNotFoundException: 1
