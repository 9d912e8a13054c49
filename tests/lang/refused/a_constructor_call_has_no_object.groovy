class B { }
def m(x) { x.super() } // expect error: this(...) and super(...) are called without an object, as the first statement of a constructor
