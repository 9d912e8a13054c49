package groovy.json
// JsonLexer and its tokens; a static import names a class of the same package.
import static JsonTokenType.*
println new JsonLexer(new StringReader('[ true,\n {"a\\u0041" : -1.5e3}, null, 12 ]')).collect { it.toString() }
println new JsonLexer(new StringReader('"x\\n\\"y"')).nextToken().value
println([new JsonToken(type: NUMBER, text: '7'), new JsonToken(type: NUMBER, text: '10000000000'), new JsonToken(type: NUMBER, text: '1.50')]*.value)
println startingWith('t' as char) == TRUE && STRING.matching('"a\\""') && !NUMBER.matching('1.') && startingWith('x' as char) == null
['trux ', '12a4 ', '-', ' ?'].each { text ->
    try { def l = new JsonLexer(new StringReader(text)); println l.nextToken(); println l.nextToken() } catch (JsonException e) { println e.message }
}
try { new JsonToken(type: COMMA, text: ',', startLine: 2, startColumn: 3).value } catch (JsonException e) { println e.message }
println JsonLexer.unescape('\\t\\/\\u0042')
// expect: [[ (OPEN_BRACKET) [1:1-1:2], true (TRUE) [1:3-1:7], , (COMMA) [1:7-1:8], { (OPEN_CURLY) [2:2-2:3], "aA" (STRING) [2:3-2:12], : (COLON) [2:13-2:14], -1.5e3 (NUMBER) [2:15-2:21], } (CLOSE_CURLY) [2:21-2:22], , (COMMA) [2:22-2:23], null (NULL) [2:24-2:28], , (COMMA) [2:28-2:29], 12 (NUMBER) [2:30-2:32], ] (CLOSE_BRACKET) [2:33-2:34]]
// expect: x
// expect: "y
// expect: [7, 10000000000, 1.50]
// expect: true
// expect: Lexing failed on line: 1, column: 5, while reading 'trux', was trying to match the constant 'true'
// expect: 12 (NUMBER) [1:1-1:3]
// expect: Lexing failed on line: 1, column: 3, while reading 'a', no possible valid JSON value or punctuation could be recognized.
// expect: null
// expect: null
// expect: Lexing failed on line: 1, column: 2, while reading '?', no possible valid JSON value or punctuation could be recognized.
// expect: No appropriate value represented by ',' on line: 2, column: 3
// expect: 	/B
