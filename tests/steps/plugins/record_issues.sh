# recordIssues: reports of several tools, filters, quality gates, the log itself.
cat > Pipelinefile <<'END'
node {
    writeFile file: 'checkstyle.xml', text: '''<?xml version="1.0"?><checkstyle version="8"><file name="A.java">
        <error line="3" severity="error" message="Missing it." source="com.puppycrawl.JavadocCheck"/>
        <error line="9" severity="warning" message="Too long." source="x.y.LineLength"/></file></checkstyle>'''
    recordIssues enabledForFailure: true, tool: checkStyle(pattern: 'check*.xml')
    writeFile file: 'gcc.log', text: 'make\na.c:3:7: warning: unused variable ‘x’ [-Wunused-variable]\na.c:9:1: error: no\na.c:9:1: note: here\n'
    writeFile file: 'mvn.log', text: '[WARNING] /src/B.java:[12,3] deprecated\n[ERROR] COMPILATION ERROR\n'
    writeFile file: 'py.log', text: 'm.py:1:0: C0114: Missing module docstring (missing-module-docstring)\nn.py:2: [E0602(undefined-variable), f] Undefined\no.py:5:80: E501 line too long\n'
    writeFile file: 'r.sarif', text: '{"runs":[{"results":[{"ruleId":"R1","level":"error","message":{"text":"bad"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"s.js"},"region":{"startLine":4}}}]}]}]}'
    writeFile file: 'pmd.xml', text: '<pmd><file name="P.java"><violation beginline="1" priority="2" rule="R">text\n</violation></file></pmd>'
    recordIssues(tools: [gcc(pattern: 'gcc.log', name: 'GCC'), java(pattern: 'mvn.log'), pyLint(pattern: 'py.log'), sarif(pattern: '*.sarif'), pmdParser(pattern: 'pmd.xml')],
                 filters: [excludeFile('n\\..*')])
    writeFile file: 'src/t.c', text: '// TODO one\nint x; // FIXME two\n'
    recordIssues tool: taskScanner(includePattern: 'src/*.c', highTags: 'FIXME', normalTags: 'TODO')
    echo "${currentBuild.currentResult}"
    recordIssues tool: checkStyle(pattern: 'check*.xml'), qualityGates: [[threshold: 2, type: 'TOTAL_ERROR'], [threshold: 1, type: 'TOTAL', unstable: true]]
    echo "${currentBuild.currentResult}"
    sh '#!/bin/sh\necho "x.c:7:1: warning: from the log"'
    recordIssues(tools: [gcc(), checkStyle(pattern: 'check*.xml')], aggregatingResults: true, qualityGates: [[threshold: 1, type: 'TOTAL', criticality: 'FAILURE']])
    echo "${currentBuild.currentResult}"
    recordIssues tool: checkStyle(pattern: 'none.xml')
    try {
        recordIssues tool: checkStyle(pattern: 'none.xml'), failOnError: true
    } catch (hudson.AbortException e) {
        echo e.message
    }
}
END
sluice run --plain | sed 's/^warning: //'
#> Pipelinefile, run 1
#> [CheckStyle] found 2 issues (1 error, 1 normal)
#>   ERROR A.java:3: Missing it. [JavadocCheck]
#>   NORMAL A.java:9: Too long. [LineLength]
#> [GCC] found 2 issues (1 error, 1 normal)
#>   ERROR a.c:9: no
#>   NORMAL a.c:3: unused variable ‘x’ [-Wunused-variable]
#> [Java] found 1 issue (1 normal)
#>   NORMAL /src/B.java:12: deprecated
#> [PyLint] found 2 issues (1 error, 1 low)
#>   ERROR o.py:5: line too long [E501]
#>   LOW m.py:1: Missing module docstring (missing-module-docstring) [C0114]
#> [Sarif] found 1 issue (1 error)
#>   ERROR s.js:4: bad [R1]
#> [Pmd] found 1 issue (1 high)
#>   HIGH P.java:1: text [R]
#> [OpenTasks] found 2 issues (1 high, 1 normal)
#>   HIGH src/t.c:2: int x; // FIXME two [FIXME]
#>   NORMAL src/t.c:1: // TODO one [TODO]
#> SUCCESS
#> [CheckStyle] found 2 issues (1 error, 1 normal)
#>   ERROR A.java:3: Missing it. [JavadocCheck]
#>   NORMAL A.java:9: Too long. [LineLength]
#> [CheckStyle] quality gate missed: TOTAL is 2, the threshold 1
#> UNSTABLE
#> x.c:7:1: warning: from the log
#> [All tools] found 3 issues (1 error, 2 normal)
#>   ERROR A.java:3: Missing it. [JavadocCheck]
#>   NORMAL x.c:7: from the log
#>   NORMAL A.java:9: Too long. [LineLength]
#> [All tools] quality gate missed: TOTAL is 3, the threshold 1
#> FAILURE
#> recordIssues: no file matches 'none.xml'
#> [CheckStyle] found 0 issues
#> recordIssues: no file matches 'none.xml'
#>
#> ✘ FAILURE in *
