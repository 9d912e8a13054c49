// JSON: text made from data, read again, changed, and made again.
import groovy.json.JsonOutput
import groovy.json.JsonSlurper

def jobs = (0..<4000).collect { i ->
    [id: i, name: "job-$i".toString(), ok: i % 3 == 0, tags: ['a' + i % 7, 'b' + i % 5], result: [time: i * 7 % 1000, log: null]]
}
def text = JsonOutput.toJson(jobs)
println text.length()
int time = 0
int tags = 0
for (int round = 0; round < 8; round++) {
    def read = new JsonSlurper().parseText(text)
    for (job in read) {
        time += job.result.time
        tags += job.tags.size()
        job.result.time = (job.result.time + 1) % 1000
    }
    text = JsonOutput.toJson(read)
}
println "$time $tags ${text.length()}"
