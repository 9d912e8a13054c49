def binding = new Binding(a: 1)
def shell = new GroovyShell(binding)
println shell.evaluate('a + 1') // expect: 2
shell.evaluate('b = 5; def c = 6')
println binding.b // expect: 5
println binding.hasVariable('c') // expect: false
shell.setVariable('d', 7)
println shell.evaluate('d') // expect: 7
println shell.getVariable('b') // expect: 5
shell.e = 8
println binding.variables.e // expect: 8
