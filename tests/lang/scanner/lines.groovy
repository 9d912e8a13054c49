def s = new Scanner('one two\nthree\r\n\nlast')
println s.next()  // expect: one
println s.nextLine()  // expect:  two
println s.nextLine()  // expect: three
println s.nextLine().inspect()  // expect: ''
println s.hasNextLine()  // expect: true
println s.nextLine()  // expect: last
println s.hasNextLine()  // expect: false
