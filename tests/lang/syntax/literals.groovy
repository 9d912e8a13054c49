println 0x1F + 0b101 + 017 + 1_000
println 1e3 + ' ' + 1.5f + ' ' + 2d + ' ' + 3g + ' ' + 1.5G + ' ' + 5L
println 100000000000.class.simpleName + ' ' + 1e3.class.simpleName + ' ' + 1.0.class.simpleName
println 'single\'s' + "double\"s" + 'tab\tend' + '\u00e9'
println '''triple
'single' ''' + """t "d" """
println 'line \
continued'
println(/slashy \d "q" 'q'/ + $/dollar / slashy/$)
println([1, 'a', null, [2]] + [:] + [a: 1, 'b c': 2, (1 + 1): 3, null: 4])
println([] as Set)
println true & !false
println null
def list = [1, 2,]; println list.size()
def map = [a: 1, b: 2,]; println map.size()
println 'c'.charAt(0).class.simpleName + ('c' as char).class.simpleName
// expect: 1051
// expect: 1E+3 1.5 2.0 3 1.5 5
// expect: Long BigDecimal BigDecimal
// expect: single'sdouble"stab	endé
// expect: triple
// expect: 'single' t "d" 
// expect: line continued
// expect: slashy \d "q" 'q'dollar / slashy
// expect: [1, a, null, [2], [:], [a:1, b c:2, 2:3, null:4]]
// expect: []
// expect: true
// expect: null
// expect: 2
// expect: 2
// expect: CharacterCharacter
