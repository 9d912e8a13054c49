def list = new java.util.concurrent.CopyOnWriteArrayList([1, 2])
list.each { list << it * 10 }
println list  // expect: [1, 2, 10, 20]
println list.addIfAbsent(1)  // expect: false
