enum Color { RED, GREEN, BLUE }
println Color.values()
println Color.RED.name() + Color.GREEN.ordinal()
println Color.valueOf('BLUE')
println "${Color.RED.next()} ${Color.RED.previous()}"
println(Color.RED < Color.BLUE)
println Color.BLUE.class == Color
println Color.values()*.name()
println Color.RED in [Color.RED, Color.GREEN]
println 'GREEN' as Color
try { Color.valueOf('PINK') } catch (IllegalArgumentException e) { println e.message }
Color c = 'RED'; println c
println((Color.RED..Color.BLUE).toList())
println "${Color.MIN_VALUE} ${Color.MAX_VALUE}"
// expect: [RED, GREEN, BLUE]
// expect: RED1
// expect: BLUE
// expect: GREEN BLUE
// expect: true
// expect: true
// expect: [RED, GREEN, BLUE]
// expect: true
// expect: GREEN
// expect: No enum constant Color.PINK
// expect: RED
// expect: [RED, GREEN, BLUE]
// expect: RED BLUE
