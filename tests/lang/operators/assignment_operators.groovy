int a = 5
a += 2; a -= 1; a *= 3; a /= 2; println a
a %= 5; a **= 2; println a
a <<= 2; a >>= 1; a |= 1; a &= 7; a ^= 2; println a
def s = 'x'; s += 'y'; s *= 2; println s
def l = [1]; l += 2; l << 3; println l
def m = [n: 1]; m.n += 4; m['n']++; m.z = m.z ?: 9; println m
def (x, y) = [1, 2]; (x, y) = [y, x]; println "$x $y"
def (p, q, r) = [1, 2]; println r
int i = 0; println i++ + ++i; println i-- - --i
def arr = [1, 2] as int[]; arr[0] += 5; arr[1]++; println arr
def b = c = 7; println b + c
class A { int v = 1 }
def o = new A(); o.v += 2; o.v++; println o.v
// expect: 9
// expect: 16
// expect: 3
// expect: xyxy
// expect: [1, 2, 3]
// expect: [n:6, z:9]
// expect: 2 1
// expect: null
// expect: 2
// expect: 2
// expect: [6, 3]
// expect: 14
// expect: 4
