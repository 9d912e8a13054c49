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
def lookups = readProperties interpolate: true, text: '''a=${base64Encoder:hi} ${base64Decoder:aGk=} ${urlEncoder:a b}
b=${nobody} ${nobody:-else} $${a} ${env:HOME} ${script:javascript:1}
c=${${d}}
d=e
e=deep'''
println lookups.a // expect: aGk= hi a+b
println lookups.b // expect: ${nobody} else ${a} ${env:HOME} ${script:javascript:1}
println readProperties(interpolate: true, text: 'x=${y}\ny=${x}\nz=1')
// expect: [x:${y}, y:${x}, z:1]
