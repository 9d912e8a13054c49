class A { static int count = 0; static final NAME = 'a'; int id = ++count; static reset() { count = 0 }; static getTotal() { count * 10 } }
new A(); new A()
println A.count + ' ' + A.NAME + ' ' + A.total
A.reset(); println A.count
A.count = 5; println new A().id
println new A().count
// expect: 2 a 20
// expect: 0
// expect: 6
// expect: 7
