def a = 1
println([a, a +  // expect error: unexpected ']' behind '+'
])
