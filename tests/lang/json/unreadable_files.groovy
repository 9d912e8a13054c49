// a file that cannot be read is told of by the slurper
import groovy.json.*
for (slurper in [new JsonSlurper(), new JsonSlurperClassic()])
    try { slurper.parse(new File('/nope/x.json')) } catch (JsonException e) { println "${e.message} ${e.cause.class.name}" }
try { new JsonSlurper().parse(new URL('file:/nope/x.json')) } catch (JsonException e) { println e.message }
// expect: Unable to process file: /nope/x.json java.io.FileNotFoundException
// expect: Unable to process file: /nope/x.json java.io.FileNotFoundException
// expect: Unable to process url: file:/nope/x.json
