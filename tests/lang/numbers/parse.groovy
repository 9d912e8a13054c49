println(Integer.parseInt('12'))  // expect: 12
println(Integer.parseInt('-12'))  // expect: -12
println(Integer.parseInt('ff', 16))  // expect: 255
println(Long.parseLong('9999999999'))  // expect: 9999999999
println(Double.parseDouble('1e3'))  // expect: 1000.0
println(Boolean.parseBoolean('TRUE'))  // expect: true
println(Integer.valueOf('7'))  // expect: 7
println(Integer.decode('0x10'))  // expect: 16
