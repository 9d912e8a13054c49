// What JsonSlurper takes, and how it refuses the rest: its numbers end at blanks, commas and brackets, and long ones overflow.
import groovy.json.*
def t = { s, p -> try { def v = p.parseText(s); println "$s -> ${v?.getClass()?.simpleName} $v" } catch (e) { println "$s -> ${e.class.name}: ${e.message?.readLines()?.take(2)}" } }
for (s in ['[-]', '-', '-5', '5', '[1.]', '[01]', '[1,]', '[1..2]', '[1e]', '[1-2]', '[--1]', '[1a]', '12345678901234567890', '[99999999999]', '-9223372036854775809', '[2147483648, -2147483648, -2147483649, 0002147483648]', '{"a":-}', '{"a":1.2.3}', '{"a":1x}', '[1', '[1, 2', '[', '{', '{"a"', '{"a" 1}', '{"a":', '{"a":1', '[1 2]', '[1 ]', '[1,  ]', '"\\x"', '"abc', 'tru', 'true', '{"a":1,}', '{,}', '[]]', '[1] 2', ' ', '{a:1}', '[1 , 2 ]', '1e400', '[1E5, 1e-3, 1.50, 100.0]', '{"a":1e}', '{"a":[1,}', "{'a':1}", '[nul]', '[truex]', 'null', '{"a":nullx}', '[1.5.5]', '1 2']) { t(s, new JsonSlurper()) }
// expect: [-] -> groovy.json.internal.Exceptions$JsonInternalException: [died]
// expect: - -> groovy.json.internal.Exceptions$JsonInternalException: [died]
// expect: -5 -> Integer -5
// expect: 5 -> Integer 5
// expect: [1.] -> ArrayList [1]
// expect: [01] -> ArrayList [1]
// expect: [1,] -> groovy.json.JsonException: [Did not find end of Json Array, ]
// expect: [1..2] -> groovy.json.internal.Exceptions$JsonInternalException: [unexpected character .]
// expect: [1e] -> groovy.json.JsonException: [issue parsing JSON array, ]
// expect: [1-2] -> groovy.json.JsonException: [issue parsing JSON array, ]
// expect: [--1] -> groovy.json.JsonException: [issue parsing JSON array, ]
// expect: [1a] -> groovy.json.internal.Exceptions$JsonInternalException: [unexpected character a]
// expect: 12345678901234567890 -> Long -6101065172474983726
// expect: [99999999999] -> ArrayList [99999999999]
// expect: -9223372036854775809 -> Long 9223372036854775807
// expect: [2147483648, -2147483648, -2147483649, 0002147483648] -> ArrayList [2147483648, -2147483648, -2147483649, 2147483648]
// expect: {"a":-} -> groovy.json.internal.Exceptions$JsonInternalException: [died]
// expect: {"a":1.2.3} -> groovy.json.internal.Exceptions$JsonInternalException: [unexpected character .]
// expect: {"a":1x} -> groovy.json.internal.Exceptions$JsonInternalException: [unexpected character x]
// expect: [1 -> groovy.json.JsonException: [Did not find end of Json Array, ]
// expect: [1, 2 -> groovy.json.JsonException: [issue parsing JSON array, ]
// expect: [ -> groovy.json.JsonException: [Did not find end of Json Array, ]
// expect: { -> LazyMap [:]
// expect: {"a" -> groovy.json.JsonException: [expecting current character to be '"' with an int value of 34, ]
// expect: {"a" 1} -> groovy.json.JsonException: [expecting current character to be '1' with an int value of 49, ]
// expect: {"a": -> groovy.json.JsonException: [Unable to determine the current character, it is not a string, number, array, or object, ]
// expect: {"a":1 -> groovy.json.JsonException: [expecting '}' or ',' but got current char '1' with an int value of 49, ]
// expect: [1 2] -> groovy.json.JsonException: [expecting a ',' or a ']',  but got , the current character of  '2' with an int value of 50  on array index of 1 ]
// expect: [1 ] -> ArrayList [1]
// expect: [1,  ] -> groovy.json.JsonException: [Unable to determine the current character, it is not a string, number, array, or object, ]
// expect: "\x" -> groovy.json.JsonException: [Unable to decode string]
// expect: "abc -> String abc
// expect: tru -> groovy.json.JsonException: [true not parsed properly, ]
// expect: true -> Boolean true
// expect: {"a":1,} -> LazyMap [a:1]
// expect: {,} -> LazyMap [:]
// expect: []] -> ArrayList []
// expect: [1] 2 -> ArrayList [1]
// expect:   -> groovy.json.JsonException: [Unable to determine the current character, it is not a string, number, array, or object, ]
// expect: {a:1} -> groovy.json.JsonException: [expecting '}' or ',' but got current char 'a' with an int value of 97, ]
// expect: [1 , 2 ] -> ArrayList [1, 2]
// expect: 1e400 -> BigDecimal 1E+400
// expect: [1E5, 1e-3, 1.50, 100.0] -> ArrayList [1E+5, 0.001, 1.50, 100.0]
// expect: {"a":1e} -> java.lang.NumberFormatException: [No exponent digits.]
// expect: {"a":[1,} -> groovy.json.JsonException: [Did not find end of Json Array, ]
// expect: {'a':1} -> groovy.json.JsonException: [expecting '}' or ',' but got current char ''' with an int value of 39, ]
// expect: [nul] -> groovy.json.JsonException: [null not parse properly, ]
// expect: [truex] -> groovy.json.JsonException: [expecting a ',' or a ']',  but got , the current character of  'x' with an int value of 120  on array index of 1 ]
// expect: null -> null null
// expect: {"a":nullx} -> groovy.json.JsonException: [expecting '}' or ',' but got current char 'x' with an int value of 120, ]
// expect: [1.5.5] -> groovy.json.internal.Exceptions$JsonInternalException: [unexpected character .]
// expect: 1 2 -> Integer 1
