// A text that is appended to again and again: every value made on the way stays what it was.
def s = ''
for (int i = 0; i < 20000; i++) s += 'line ' + i + '\n'
println s.size() + ' ' + s.hashCode() // expect: 208890 -1413897842
def kept = []
def t = 'x' * 5000
t += 'a'
for (int i = 0; i < 5; i++) {
    kept << t
    t += i
}
println kept*.size() // expect: [5001, 5002, 5003, 5004, 5005]
println kept*.getAt(-1) // expect: [a, 0, 1, 2, 3]
def u = t + 'b', v = t + 'c', w = t
println u[-1] + v[-1] + w[-1] + (u == v) + (u[0..-2] == w) // expect: bc4falsetrue
println kept.toSet().size() + ' ' + [(t): 1][u[0..-2]] // expect: 5 1
def wide = 'é' * 3000
wide += 'ü'
wide += '€'
def longer = wide + '𝄞'
println wide.size() + ' ' + longer.size() + ' ' + longer[3001] + ' ' + wide.endsWith('ü€') // expect: 3002 3004 € true
println kept[0].toUpperCase().count('A') + ' ' + (kept[1] =~ /a0$/).find() + ' ' + kept[1].replace('x', '').length() // expect: 1 true 2
println kept[0].split('a').size() + ' ' + kept[0].indexOf('a0') + ' ' + "$t".is(t) + ' ' + kept[2].intern().is(kept[2].intern()) // expect: 1 -1 false true
