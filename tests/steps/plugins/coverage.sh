# recordCoverage and its older kin: formats, sums, gates.
cat > Pipelinefile <<'END'
node {
    writeFile file: 'c.xml', text: '''<?xml version="1.0"?>
<!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd">
<coverage line-rate="0.5"><packages><package name="p"><classes><class name="A" filename="A.py">
<methods><method name="m"><lines><line number="1" hits="1"/></lines></method></methods>
<lines><line number="1" hits="1"/><line number="2" hits="0"/><line number="3" hits="4" branch="true" condition-coverage="50% (1/2)"/><line number="4" hits="0"/></lines>
</class></classes></package></packages></coverage>'''
    writeFile file: 'j.xml', text: '''<?xml version="1.0"?><!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd">
<report name="x"><package name="p"><counter type="LINE" missed="1" covered="1"/></package><counter type="LINE" missed="1" covered="3"/><counter type="BRANCH" missed="2" covered="2"/></report>'''
    writeFile file: 'lcov.info', text: 'SF:a.js\nLF:10\nLH:8\nBRF:4\nBRH:1\nend_of_record\nSF:b.js\nLF:10\nLH:2\nend_of_record\n'
    recordCoverage(tools: [[parser: 'COBERTURA', pattern: 'c.xml']])
    recordCoverage name: 'All', tools: [[parser: 'JACOCO', pattern: 'j.xml'], [parser: 'LCOV', pattern: '*.info']], qualityGates: [[threshold: 50.0, metric: 'LINE'], [threshold: 40, metric: 'BRANCH']]
    echo currentBuild.currentResult
    publishCoverage adapters: [jacocoAdapter('j.xml'), coberturaAdapter(path: 'c.xml')], sourceFileResolver: sourceFiles('NEVER_STORE')
    cobertura coberturaReportFile: '**/c.xml', lineCoverageTargets: '80, 0, 60', failUnhealthy: true
    echo currentBuild.currentResult
    try {
        cobertura 'none.xml'
    } catch (hudson.AbortException e) {
        echo e.message
    }
}
END
sluice run --plain || true
#> Pipelinefile, run 1
#> [Coverage] line 50.00 % (2 of 4), branch 50.00 % (1 of 2)
#> [All] line 54.17 % (13 of 24), branch 37.50 % (3 of 8)
#> warning: [All] quality gate missed: branch is 37.50 %, the threshold 40.00 %
#> UNSTABLE
#> [Coverage] line 62.50 % (5 of 8), branch 50.00 % (3 of 6)
#> [Cobertura] line 50.00 % (2 of 4), branch 50.00 % (1 of 2)
#> warning: [Cobertura] quality gate missed: line is 50.00 %, the threshold 60.00 %
#> FAILURE
#> no coverage report matches 'none.xml'
#>
#> ✘ FAILURE in *
