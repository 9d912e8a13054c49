class _B { static x = 3 }
class A { static f() { [_B.x, _it] } } // expect error: '_it' is used in static code
