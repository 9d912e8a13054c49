println Integer.rotateLeft(1, 33)  // expect: 2
println Integer.rotateRight(1, 1)  // expect: -2147483648
println Long.rotateLeft(Long.MIN_VALUE, 1)  // expect: 1
println Integer.reverse(1)  // expect: -2147483648
println Integer.reverseBytes(0x01020304)  // expect: 67305985
println Long.reverseBytes(1L)  // expect: 72057594037927936
