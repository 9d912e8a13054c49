// What tests/torture/run.sh kills and resumes: about 200 steps of all kinds. What it prints does not depend on the time it
// takes; each effect writes one line into a file of its branch, so that a step done twice, or left out, is seen.
def effects = env.EFFECTS

def work(String effects, String name, int rounds) {
    for (int i = 0; i < rounds; i++) {
        sh "echo '${name} ${i}' >> '${effects}/${name}'"
        def chance = new Random().nextInt(1000000)
        def clock = System.currentTimeMillis()
        def id = UUID.randomUUID().toString()
        writeFile file: "${name}.txt", text: "${chance} ${clock} ${id}"
        if (i % 3 == 0) sleep time: 3 + i, unit: 'MILLISECONDS'
        def kept = sh(script: "cat '${name}.txt'; sleep 0.0${i % 4}", returnStdout: true)
        echo "${name} ${i}: ${kept == "${chance} ${clock} ${id}"} ${readFile("${name}.txt") == kept}"
    }
}

def seen = []

node {
    stage('Plain') {
        work(effects, 'plain', 8)
        def status = sh(script: "echo status >> '${effects}/plain'; for i in 1 2 3 4 5; do echo line \$i; sleep 0.01; done; exit 7", returnStatus: true)
        echo "status ${status}"
        try {
            sh "echo failing >> '${effects}/plain'; exit 3"
        } catch (e) {
            echo "caught ${e.message}"
        } finally {
            sh "echo finally >> '${effects}/plain'"
        }
    }
    stage('Branches') {
        def branches = [:]
        for (int n = 0; n < 6; n++) {
            def name = "branch${n}"
            branches[name] = {
                stage("In ${name}") {
                    work(effects, name, 4)
                    seen << name
                }
            }
        }
        parallel branches
        echo "seen ${seen.size()} ${seen.toSet().size()}"
    }
    stage('Time') {
        for (int i = 0; i < 3; i++) {
            try {
                timeout(time: 400, unit: 'MILLISECONDS') {
                    sh "echo 'slow ${i}' >> '${effects}/time'; sleep 5; echo never >> '${effects}/time'"
                }
            } catch (e) {
                echo "slow ${i} was ended"
            }
        }
        int n = 0
        retry(3) {
            n++
            sh "echo 'try ${n}' >> '${effects}/time'"
            if (n < 3) error "attempt ${n}"
        }
        waitUntil { sh(script: "echo wait >> '${effects}/time'; test \$(grep -c wait '${effects}/time') -ge 2", returnStatus: true) == 0 }
        catchError(buildResult: 'UNSTABLE', stageResult: 'UNSTABLE') { error 'not so bad' }
    }
    stage('Nested') {
        parallel(
            left: { parallel(one: { work(effects, 'one', 3) }, two: { work(effects, 'two', 3) }) },
            right: {
                stash name: 'kept', includes: '*.txt'
                dir('elsewhere') {
                    unstash 'kept'
                    echo "there ${fileExists('plain.txt')}"
                    deleteDir()
                }
                work(effects, 'right', 3)
            },
            doomed: {
                try {
                    parallel(failFast: true, fails: { sleep time: 30, unit: 'MILLISECONDS'; error 'on purpose' }, waits: { sleep 20 })
                } catch (e) {
                    echo "doomed ${e.message}"
                }
            })
    }
    echo "the end, ${currentBuild.result}"
}
