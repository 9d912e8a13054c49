shh 'ls' // expect error: shh
