println([a: 1] - (Map) null)  // expect: [a:1]
println Arrays.toString((int[]) null)  // expect: null
println Objects.hash((Object[]) null)  // expect: 0
