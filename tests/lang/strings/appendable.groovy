def b = new StringBuilder()
b.withFormatter { f -> f.format('%d-%s', 3, 'a') }
b.withFormatter(Locale.GERMANY) { f -> f.format(' %.2f', 3.5) }
println b  // expect: 3-a 3,50
def w = new StringWriter()
w.withFormatter { it.format('%03d', 7) }
println w  // expect: 007
def seen = []
def own = [append: { Object... x -> seen << x[0]; null }] as Appendable
own << 'x' << 2
println seen  // expect: [x, 2]
println new Formatter().format('%s|%5d', 'a', 42)  // expect: a|   42
