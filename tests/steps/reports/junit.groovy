def passed = '<testcase classname="org.acme.Sum" name="adds" time="0.5"/>'
def failed = '<testcase classname="org.acme.Sum" name="carries" time="1,000.25"><failure message="expected 3">at Sum:12</failure></testcase>'
def skipped = '<testcase classname="org.acme.Sum" name="later"><skipped/></testcase>'
node {
    writeFile file: 'out/good.xml', text: "<testsuite name='good'>$passed$skipped</testsuite>"
    def r = junit 'out/*.xml'
    println "${r.totalCount} ${r.failCount} ${r.skipCount} ${r.passCount} ${r.duration} ${currentBuild.currentResult}"
    // expect: 2 0 1 1 0.5 SUCCESS

    // Suites lie in one another; a case without a class has its suite's name, or what its own name begins with.
    writeFile file: 'nested.xml', text: "<testsuites><testsuite name='a' time='3'>$passed<testsuite>$passed<testcase name='x.y.z'/></testsuite>" +
        "<nothing>$passed</nothing></testsuite></testsuites>"
    println junit(testResults: 'nested.xml').with { "$totalCount $duration" } // expect: 3 3.5

    writeFile file: 'bad.xml', text: "<testsuite name='bad'>$failed<testcase name='e'><error/></testcase></testsuite>"
    stage('lenient') {
        println junit(testResults: 'bad.xml', skipMarkingBuildUnstable: true).failCount // expect: 2
        println currentBuild.currentResult // expect: SUCCESS
    }
    env.WHERE = 'bad'
    println junit('${WHERE}.xml').passCount // expect: 0
    println currentBuild.currentResult // expect: UNSTABLE
}
// expect exit: 3
