def f(Object... xs) { xs.length }
println f(1, 2)  // expect: 2
println f()  // expect: 0
println f([1, 2, 3] as Object[])  // expect: 3
println f([1, 2])  // expect: 1
