enum Color { RED, GREEN, BLUE }
println EnumSet.of(Color.BLUE, Color.RED)  // expect: [RED, BLUE]
println EnumSet.allOf(Color)  // expect: [RED, GREEN, BLUE]
println EnumSet.noneOf(Color).empty  // expect: true
println EnumSet.range(Color.RED, Color.GREEN)  // expect: [RED, GREEN]
println EnumSet.complementOf(EnumSet.of(Color.RED))  // expect: [GREEN, BLUE]
println EnumSet.copyOf([Color.GREEN]).contains(Color.GREEN)  // expect: true
