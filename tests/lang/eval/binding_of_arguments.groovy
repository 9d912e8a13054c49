println new Binding(['a', 'b'] as String[]).args
try { new GroovyShell().evaluate((String) null) } catch (IllegalArgumentException e) { println e.message }
try { evaluate(null) } catch (GroovyRuntimeException e) { println e.message.readLines()[0].replaceAll(/method .*#/, '') }
def file = File.createTempFile('part', '.groovy')
file.text = '6 * 7'
println evaluate(file)
file.delete()
// expect: [a, b]
// expect: Script text to compile cannot be null!
// expect: Ambiguous evaluate.
// expect: 42
