import groovy.json.*
def slurper = new JsonSlurper()
println slurper.type in [JsonParserType.CHAR_BUFFER, JsonParserType.CHARACTER_SOURCE]
println([slurper.checkDates, slurper.chop, slurper.lazyChop, slurper.maxSizeForInMemory])
def texts = '["2013-12-14T01:55:33.412Z", "1994-11-05T08:15:30Z", "1994-11-05T08:15:30-05:00", "1994-11-05"]'
println slurper.parseText(texts)*.getClass()*.simpleName
def dates = new JsonSlurper(type: JsonParserType.INDEX_OVERLAY).parseText(texts)
println dates.collect { it instanceof Date ? it.time : it }
println new JsonSlurper().setType(JsonParserType.LAX).setCheckDates(false).parseText(texts)[1]
// expect: true
// expect: [true, false, true, 2000000]
// expect: [String, String, String, String]
// expect: [1386986133412, 784023330000, 784041330000, 1994-11-05]
// expect: 1994-11-05T08:15:30Z
