for (i : [1,2]) {} // expect error: unexpected ':', expected 'in'
