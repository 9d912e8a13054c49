def stack = new Stack()
println stack.push(1)  // expect: 1
stack.push(2)
println stack.peek()  // expect: 2
println stack.pop()  // expect: 2
println stack.empty()  // expect: false
println stack.search(1)  // expect: 1
println stack  // expect: [1]
stack.pop()
try { stack.pop() } catch (EmptyStackException e) { println 'empty' }  // expect: empty
