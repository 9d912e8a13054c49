// prettyPrint() looks at tokens only; a text or number that the end cuts off is left out, escapes are written anew.
import groovy.json.JsonOutput
for (s in ['{"a":[1,{"b":null}],"c":"x/y\\u00e9\\/"}', '[1, 2', '-3', 'true', '[1] 2', '"a" "b', '{}', '[]', '{"a":{}}', '[1.]', "['a']", '[nul]', '[1e5,-2.50E-3]', '["\\x"]', '1 2 '])
    try { println JsonOutput.prettyPrint(s).inspect() } catch (e) { println "${e.class.simpleName}: $e.message" }
// expect: '{\n    "a": [\n        1,\n        {\n            "b": null\n        }\n    ],\n    "c": "x/y\\u00e9/"\n}'
// expect: '[\n    1,\n    '
// expect: ''
// expect: 'true'
// expect: '[\n    1\n]'
// expect: '"a"'
// expect: '{\n    \n}'
// expect: '[\n    \n]'
// expect: '{\n    "a": {\n        \n    }\n}'
// expect: JsonException: Lexing failed on line: 1, column: 4, while reading '1.', was trying to match a number
// expect: JsonException: Lexing failed on line: 1, column: 2, while reading ''', no possible valid JSON value or punctuation could be recognized.
// expect: JsonException: Lexing failed on line: 1, column: 6, while reading 'nul]', was trying to match the constant 'null'
// expect: '[\n    1e5,\n    -2.50E-3\n]'
// expect: '[\n    '
// expect: '12'
