def t = { c -> try { println c() } catch (e) { println "${e.class.name}: $e.message" } }
t { '<' + 'abc'[5..<5] + '>' }
t { '<' + ''[1..<1] + '>' }
t { '<' + "${1}"[9..<9] + '>' }
t { '<' + new StringBuilder('a')[4..<4] + '>' }
t { 'abc'[[1..<1, 0]] }
t { 'abc'[0, 3..<3] }
t { def l = [1, 2]; l[2..<2] = [7, 8]; l }
t { def l = [1, 2]; l[5..<5] = 7; l }
// expect: <>
// expect: <>
// expect: <>
// expect: <>
// expect: ba
// expect: java.lang.StringIndexOutOfBoundsException: begin 3, end 4, length 3
// expect: [1, 2, 7, 8]
// expect: java.lang.IndexOutOfBoundsException: toIndex = 5
