def list = [10, 20, 30]
println list[0]  // expect: 10
println list[-1]  // expect: 30
println list[5]  // expect: null
println list.get(1)  // expect: 20
println list[0..1]  // expect: [10, 20]
println list[-2..-1]  // expect: [20, 30]
println list[0, 2]  // expect: [10, 30]
println list[2..0]  // expect: [30, 20, 10]
println list[1..<1]  // expect: []
