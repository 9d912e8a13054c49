println Eval.me('33 * 3') // expect: 99
println Eval.me('k', 4, '2 * k') // expect: 8
println Eval.x(4, 'x + 1') // expect: 5
println Eval.xy(4, 5, '"$x$y"') // expect: 45
println Eval.xyz(4, 5, 6, 'x + y + z') // expect: 15
