def p = readProperties text: '''# comment
name = app
url: http://x/y
long = one \\
    two
key\\ with\\ space=v
uni=\\u00e9
empty
''', defaults: [name: 'default', other: 'kept']
echo "${p.name}|${p.url}|${p.long}|${p['key with space']}|${p.uni}|${p.empty}|${p.other}"
def i = readProperties text: 'a=1\nb=${a}2\nc=${none}', interpolate: true
echo "${i.b} ${i.c}"
// expect: app|http://x/y|one two|v|é||kept
// expect: 12 ${none}
