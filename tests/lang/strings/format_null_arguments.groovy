println String.format('%s', null)  // expect: null
println String.format('%.3s%5d', null)  // expect: nul null
