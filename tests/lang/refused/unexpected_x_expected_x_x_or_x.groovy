def f(int a[]) {} // expect error: unexpected '[', expected ')', ',' or '='
