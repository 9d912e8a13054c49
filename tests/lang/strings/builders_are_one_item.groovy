// A StringBuilder is one thing to walk over, no row of characters.
def seen = []
for (x in new StringBuilder('ab')) seen << x.class.simpleName
new StringBuilder('ab').each { seen << it.class.simpleName }
println seen // expect: [StringBuilder, StringBuilder]
println new StringBuilder('ab')*.length() // expect: [2]
println new StringBuilder('ab').toList() // expect: [a, b]
