def a = 1, b = 2
println((a < b) [1]) // expect error: this reads as a cast to a type whose
