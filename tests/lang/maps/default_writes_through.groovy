def base = [a: 1]
def m = base.withDefault { 42 }
m.b
println base  // expect: [a:1, b:42]
m.c = 3
println base  // expect: [a:1, b:42, c:3]
