def s = new Scanner('12 abc 3.5 true 99999999999')
println s.nextInt()  // expect: 12
println s.hasNextInt()  // expect: false
println s.next()  // expect: abc
println s.nextDouble()  // expect: 3.5
println s.nextBoolean()  // expect: true
println s.nextLong()  // expect: 99999999999
println s.hasNext()  // expect: false
try { s.next() } catch (NoSuchElementException e) { println 'no more' }  // expect: no more
