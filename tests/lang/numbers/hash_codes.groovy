println(1.hashCode())  // expect: 1
println((-1L).hashCode())  // expect: 0
println(1.5d.hashCode())  // expect: 1073217536
println(1.5f.hashCode())  // expect: 1069547520
println(1.5.hashCode())  // expect: 466
println(true.hashCode())  // expect: 1231
println(123456789012345678901234567890G.hashCode())  // expect: 1915528825
println(('a' as char).hashCode())  // expect: 97
