// What numbers, characters and builders do not have, they refuse; Strings and GStrings turn themselves into these.
def has = { what, name -> try { what."$name"(); println "$name: yes" } catch (MissingMethodException e) { println "$name: no" } }
has(5, 'toByte')
has(5.5, 'toShort')
has('5' as char, 'toInteger')
has(new StringBuilder('true'), 'toBoolean')
has('true', 'toBoolean')
has("${'a'}", 'toCharacter')
has('YQ==', 'decodeBase64')
has(new StringBuilder('YQ=='), 'decodeBase64')
has(new StringReader('a'), 'getBytes')
has(new StringReader('a'), 'readLine')
has(new ByteArrayInputStream('a'.bytes), 'readLine')
has(File, 'getSeparator')
has(System, 'getOut')
has(System, 'getEnv')
println File.separator + System.env.getClass().name[0..3]
// expect: toByte: no
// expect: toShort: no
// expect: toInteger: no
// expect: toBoolean: no
// expect: toBoolean: yes
// expect: toCharacter: yes
// expect: decodeBase64: yes
// expect: decodeBase64: no
// expect: getBytes: no
// expect: readLine: yes
// expect: readLine: no
// expect: getSeparator: no
// expect: getOut: no
// expect: getEnv: no
// expect: /java
