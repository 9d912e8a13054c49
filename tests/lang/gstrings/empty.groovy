println GString.EMPTY.toString().inspect()  // expect: ''
println "${GString.EMPTY}x"  // expect: x
