def m = 'x1y22z333' =~ /\d+/
try { m[0, [1, 2]] } catch (ClassCastException e) { println 'refused' }  // expect: refused
