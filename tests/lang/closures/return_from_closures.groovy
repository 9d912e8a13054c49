def f = { if (it > 1) return 'big'; 'small' }
println f(1) + f(2)
def find(list) { list.each { if (it == 2) return 'ignored' }; 'end' }
println find([1, 2, 3])
println([1, 2, 3].findAll { return it > 1 })
def nothing = { -> }
println nothing()
println({ }())
// expect: smallbig
// expect: end
// expect: [2, 3]
// expect: null
// expect: null
