import groovy.json.JsonSlurperClassic

@NonCPS
String version(String branch) {
    def found = branch =~ /release-(.*)/
    return found ? found[0][1] : ''
}

node {
    def data = new JsonSlurperClassic().parseText('{}')
    if (data) {
        def inner = env.BRANCH_NAME =~ /x/
        echo "${inner.find()}"
    }
    def cleared = env.BRANCH_NAME =~ /y/
    echo "${cleared.find()}"
    cleared = null
    sh "make VERSION=${version(env.BRANCH_NAME)} ${data.target}"
    def last = env.BRANCH_NAME =~ /z/
    echo "${last.find()}"
}
