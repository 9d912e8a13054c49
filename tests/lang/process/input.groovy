def p = "cat".execute()
p.out << 'fed'
p.out.close()
println p.text
def q = 'tr a z'.execute()
q.withWriter { it << 'banana' }
println q.text
// expect: fed
// expect: bznznz
