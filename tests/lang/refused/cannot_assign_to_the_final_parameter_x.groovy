def f(final x) { x = 2 } // expect error: cannot assign to the final parameter x
