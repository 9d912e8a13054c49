def list = [5, 6, 7]
println list.remove(1)  // expect: 6
println list.remove((Object) 5)  // expect: true
println list  // expect: [7]
println list.removeElement(7)  // expect: true
println list  // expect: []
