println System.properties.'file.separator'
println System.properties['line.separator'] == '\n'
println System.getProperty('nope', 'dflt')
System.setProperty('my.key', 'v')
println System.getProperty('my.key')
System.properties['other'] = 'o'
println System.getProperty('other')
System.clearProperty('my.key')
println System.getProperty('my.key')
println System.properties instanceof Properties
// expect: /
// expect: true
// expect: dflt
// expect: v
// expect: o
// expect: null
// expect: true
