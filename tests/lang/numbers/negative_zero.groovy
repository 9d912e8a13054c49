// The sign of a literal zero is lost; that of a computed one is not.
println(-0.0d)  // expect: 0.0
println(-0.0f)  // expect: 0.0
def zero = 0.0d
println(-zero)  // expect: -0.0
