// Bytes and Shorts compare themselves by their difference, with wider numbers by its sign.
def b = -1 as byte, s = 300 as short, b2 = 9 as byte, s2 = -7 as short, c = 'a' as char, c2 = 'z' as char
println([s.compareTo(b), s.compareTo(s2), b.compareTo(b2), b2.compareTo(b), b.compareTo(s), s.compareTo(5), b.compareTo(5), c.compareTo(c2), c.compareTo(5), s.compareTo(1L), s.compareTo(1.5)])
println([(300 as short).compareTo((-1 as byte)), (300 as short).compareTo((-7 as short)), b.compareTo((9 as byte)), b.compareTo((9 as short)), b.compareTo(9 as int), c.compareTo('z' as char)])
println([s <=> b, s <=> s2, b <=> b2, b <=> s])
// expect: [301, 307, -10, 10, -1, 1, -1, -1, 1, 1, 1]
// expect: [301, 307, -10, -1, -1, -1]
// expect: [1, 1, -1, -1]
