// readTOML and writeTOML: tables, arrays of tables, strings of all kinds, and faults with their place.
def t = readTOML text: '''
title = "caf\\u00e9"       # a comment
"quoted key" = 'C:\\dir'
port = 8_080
big = 123456789012345678901
ratio = -3.5e-2
on = true
born = 1979-05-27T07:32:00Z
ports = [ 80, # one
          443, ]
owner.name = "Ann"
point = {x = 1, y.z = 2}
long = """
first \\
   line
"two" lines"""
[[products]]
name = "a"
[products.size]
cm = 3
[[products]]
name = "b"
'''
println t.title + ' ' + t.'quoted key' // expect: café C:\dir
println "${t.port.class.simpleName} ${t.big.class.simpleName} ${t.ratio} ${t.on}" // expect: Integer BigInteger -0.035 true
println t.born // expect: 1979-05-27T07:32:00Z
println t.ports + t.owner + t.point // expect: [80, 443, [name:Ann], [x:1, y:[z:2]]]
println t.long.inspect() // expect: 'first line\n"two" lines'
println t.products // expect: [[name:a, size:[cm:3]], [name:b]]
println readTOML(text: writeTOML(returnText: true, toml: t)) == t // expect: true
print writeTOML(returnText: true, toml: [a: 1, b: 'x"y', c: [d: [1.5, true]], e: null])
// expect: a = 1
// expect: b = "x\"y"
// expect:
// expect: [c]
// expect: d = [1.5, true]
for (bad in ['a = ', 'a = 1\na = 2', '[a]\n[a]', 'a = "x', 'a = 1 b', 'a = 01', 'a = {b = 1}\n[a.c]'])
    try { println readTOML(text: bad) } catch (IllegalArgumentException e) { println e.message }
// expect: TOML: line 1, column 5: a value is expected
// expect: TOML: line 2, column 1: 'a' is defined twice
// expect: TOML: line 2, column 1: 'a' is defined twice
// expect: TOML: line 1, column 7: '"' is expected
// expect: TOML: line 1, column 7: the end of the line is expected
// expect: TOML: line 1, column 5: '01' is no value
// expect: TOML: line 2, column 1: 'a' is complete as it was written
node {
    try { readTOML text: 'a = 1', file: 'x' } catch (IllegalArgumentException e) { println e.message }
    // expect: At most one of file or text must be provided to readTOML.
    try { writeTOML toml: [:] } catch (IllegalArgumentException e) { println e.message }
    // expect: You have to provide either file or returnText to writeTOML.
    writeTOML file: 'x.toml', toml: [a: [b: 1]]
    println readTOML(file: 'x.toml').a.b // expect: 1
}
