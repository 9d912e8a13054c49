f(a:1, a:2) // expect error: duplicate named parameter 'a'
