class Cases { static isCase(Integer i, x) { x == "$i".toString() }; static isCase(List l, x) { x == 'l' } }
def find = { x -> switch (x) { case 5: return 'five'; case [1]: return 'list'; default: return 'none' } }
println([5, '5', 'l', 1].collect(find))  // expect: [five, none, none, list]
println use(Cases) { [5, '5', 'l', 1].collect(find) }  // expect: [five, five, list, none]
println use(Cases) { ['5' in 5, 5 in 5, 'l' in [2]] }  // expect: [true, true, true]
