def text = 'x\uD83D\uDE00y'
println text.replace('', '-').length()  // expect: 9
println text.replaceAll('', '-').length()  // expect: 9
println text.split('').size()  // expect: 4
def m = text =~ /a*/
println m.collect { m.start() }  // expect: [0, 1, 2, 3, 4]
println m.count  // expect: 5
println text.findAll(/a*/).size()  // expect: 5
println text.replaceAll(/a*/) { '-' }.length()  // expect: 9
println text.replaceAll(/\b/, '|') == "|x|\uD83D\uDE00|y|"  // expect: true
def n = text =~ /./
println([n.find(2), n.start(), n.group().length(), n.find(), n.group()])  // expect: [true, 2, 1, true, y]
n.reset()
println n.collect { it.length() }  // expect: [1, 2, 1]
println text.count('')  // expect: 5
