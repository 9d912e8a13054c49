import groovy.json.JsonSlurper

node {
    def found = env.BRANCH_NAME =~ /release-(.*)/ // expect lint: not-serializable
    def data = new JsonSlurper().parseText('{}') // expect lint: not-serializable
    sh "make VERSION=${found[0][1]} ${data.target}"
}
