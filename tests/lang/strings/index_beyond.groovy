def fails = { c -> try { println c() } catch (IndexOutOfBoundsException e) { println "${e.class.simpleName}: ${e.message}" } }
fails { 'abc'[3] }
fails { 'abc'[-4] }
fails { 'abc'[-5..1] }
fails { 'abc'[2..4] }
fails { "a${1}"[5] }
fails { new StringBuilder('abc')[5] }
fails { new StringBuilder('abc')[2..4] }
fails { new StringBuilder()[1..-1] }
// expect: StringIndexOutOfBoundsException: begin 3, end 4, length 3
// expect: ArrayIndexOutOfBoundsException: Negative array index [-4] too large for array size 3
// expect: StringIndexOutOfBoundsException: begin -2, end 2, length 3
// expect: StringIndexOutOfBoundsException: begin 2, end 5, length 3
// expect: StringIndexOutOfBoundsException: begin 5, end 6, length 2
// expect: StringIndexOutOfBoundsException: start 5, end 6, length 3
// expect: StringIndexOutOfBoundsException: start 2, end 5, length 3
// expect: StringIndexOutOfBoundsException: start -1, end 2, length 0
