println(1.0 == 1.00)  // expect: true
println(1.0.equals(1.00))  // expect: false
println(1.0.compareTo(1.00))  // expect: 0
println([1.0].contains(1.00))  // expect: false
println(1.5 == 1.5d)  // expect: true
println(0.1 == 0.1f)  // expect: false
println(1.0.hashCode() == 1.00.hashCode())  // expect: false
