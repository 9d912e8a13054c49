class A { }
def a = new A.break() // expect error: unexpected '.'
