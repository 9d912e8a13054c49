for (c in 'aA1 -_(!+$') println Character.getType(c as char)
// expect: 2
// expect: 1
// expect: 9
// expect: 12
// expect: 20
// expect: 23
// expect: 21
// expect: 24
// expect: 25
// expect: 26
