def e = Collections.enumeration([1, 2])
println e.hasMoreElements()  // expect: true
println e.nextElement()  // expect: 1
println e.toList()  // expect: [2]
