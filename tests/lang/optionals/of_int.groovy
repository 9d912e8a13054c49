println OptionalInt.of(3)  // expect: OptionalInt[3]
println OptionalInt.empty()  // expect: OptionalInt.empty
println OptionalInt.of(3).asInt  // expect: 3
println OptionalInt.empty().orElse(7)  // expect: 7
println OptionalDouble.of(1.5d).present  // expect: true
println OptionalLong.of(5L) == OptionalLong.of(5L)  // expect: true
