// Building and taking strings apart.
def build(int lines) {
    def out = new StringBuilder()
    for (int i = 0; i < lines; i++) out.append('line ').append(i).append(': ').append(i * 7 % 1000).append('\n')
    out.toString()
}

def text = build(200000)
println text.length()

int words = 0
int digits = 0
text.split('\n').each { line ->
    def parts = line.split(' ')
    words += parts.length
    digits += parts[2].length()
}
println "$words $digits"

int hits = 0
for (int i = 0; i < 200000; i++) {
    def s = 'key-' + (i % 1000)
    if (s.endsWith('7')) hits++
    if (s.contains('-9')) hits++
    if (s.substring(4).toUpperCase().startsWith('1')) hits++
}
println hits
println text.replace('line', 'row').indexOf('row 199999')
