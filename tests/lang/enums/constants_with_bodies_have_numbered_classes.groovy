enum E { A, B { def x() { 1 } }, C { def x() { 2 } }; def x() { 0 } }
println E.values()*.getClass()*.name  // expect: [E, E$1, E$2]
println EnumSet.of(E.A, E.C).getClass().name  // expect: java.util.RegularEnumSet
