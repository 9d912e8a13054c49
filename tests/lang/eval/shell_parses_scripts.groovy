def script = new GroovyShell().parse('def twice(n) { n * 2 }; result = twice(input)')
script.binding = new Binding(input: 21)
script.run()
println script.result // expect: 42
println script.twice(4) // expect: 8
println script.class.name // expect: Script1
println new GroovyShell().parse('1', 'my-tool.groovy').class.name // expect: my-tool
