import groovy.json.*
['{"n": 1980-12-25}', '{"n": 1.2ee5}', '{"n": 6+}', '[1-]'].each { text ->
    [JsonParserType.CHAR_BUFFER, JsonParserType.INDEX_OVERLAY].each { type ->
        try { new JsonSlurper(type: type).parseText(text) } catch (Exception e) { println "$text $type ${e.class.simpleName}" }
    }
}
// expect: {"n": 1980-12-25} CHAR_BUFFER NumberFormatException
// expect: {"n": 1980-12-25} INDEX_OVERLAY JsonException
// expect: {"n": 1.2ee5} CHAR_BUFFER NumberFormatException
// expect: {"n": 1.2ee5} INDEX_OVERLAY JsonException
// expect: {"n": 6+} CHAR_BUFFER NumberFormatException
// expect: {"n": 6+} INDEX_OVERLAY JsonException
// expect: [1-] CHAR_BUFFER JsonException
// expect: [1-] INDEX_OVERLAY JsonException
