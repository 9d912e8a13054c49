println 'abc'[1..<-1]  // expect: b
println 'abc'[-1..<0]  // expect: cb
println 'abc'[-1..-3]  // expect: cba
println 'abc'[0..<0].inspect()  // expect: ''
println 'abc'[0.5..1.5]  // expect: ab
