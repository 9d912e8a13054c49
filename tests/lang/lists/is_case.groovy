println 2 in [1, 2]  // expect: true
println([1, 2].isCase(3))  // expect: false
switch (3) { case [1, 2]: println 'a'; break; case [3]: println 'b' }  // expect: b
