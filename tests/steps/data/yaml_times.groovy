// Plain dates and times in YAML are java.util.Date, whole numbers may be in base 60; text that looks like one is quoted.
def y = readYaml text: '''
a: 2001-12-14T21:59:43.10Z
b: 2024-01-15
c: 2001-12-14 21:59:43 -5
d: '2024-01-15'
e: 2024-1-5
f: 1:30
g: 8080:80
'''
println y.collect { k, v -> "$k=${v instanceof Date ? v.toInstant() : v}" }.join(' ')
// expect: a=2001-12-14T21:59:43.100Z b=2024-01-15T00:00:00Z c=2001-12-15T02:59:43Z d=2024-01-15 e=2024-1-5 f=90 g=8080:80
println y.b.class.name // expect: java.util.Date
println readYaml(text: writeYaml(returnText: true, data: y)) == y // expect: true
