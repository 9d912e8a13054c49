def kind = { n -> switch (n) { case 0..9: return 'digit'; case 10..<100: return 'tens'; default: return 'many' } }
println kind(5)  // expect: digit
println kind(99)  // expect: tens
println kind(100)  // expect: many
