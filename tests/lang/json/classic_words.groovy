// JsonSlurperClassic reads as many characters as the constant has that it takes a word for, and wants an object or array outside.
def slurper = new groovy.json.JsonSlurperClassic()
def show(slurper, text) { try { slurper.parseText(text) } catch (e) { e.message.readLines().join(' | ') } }
println show(slurper, 'text')
println show(slurper, 'nope')
println show(slurper, '[trap]')
println show(slurper, 'true')
println show(slurper, 'false x')
println show(slurper, '"abc"')
println show(slurper, 'tru').endsWith("'true'")
// expect: Lexing failed on line: 1, column: 5, while reading 'text', was trying to match the constant 'true'
// expect: Lexing failed on line: 1, column: 5, while reading 'nope', was trying to match the constant 'null'
// expect: Lexing failed on line: 1, column: 6, while reading 'trap', was trying to match the constant 'true'
// expect: A JSON payload should start with an openning curly brace '{' or an openning square bracket '['. | Instead, 'true' was found on line: 1, column: 1
// expect: A JSON payload should start with an openning curly brace '{' or an openning square bracket '['. | Instead, 'false' was found on line: 1, column: 1
// expect: A JSON payload should start with an openning curly brace '{' or an openning square bracket '['. | Instead, '"abc"' was found on line: 1, column: 1
// expect: true
