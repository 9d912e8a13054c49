new A()
new A(1, k: 2)
new a.b.C<String>()
new A<>()
new int[3]
new String[2][]
new A[1].length
new Runnable() { void run() { } }.run()
new A(1) { int f = 2 }
