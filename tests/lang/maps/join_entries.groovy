println([a: 1, b: 2].collect { k, v -> "$k=$v" }.join('&'))  // expect: a=1&b=2
println([a: 1, b: 2].entrySet().join(';'))  // expect: a=1;b=2
