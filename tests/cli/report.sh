# Each run leaves one page about itself; no text of a run can become markup in it.
cat >Pipelinefile <<'END'
node {
    stage('</script><b>&"') { echo '</script><!-- "quoted" \\'; sh 'set +x; printf "\\033[31mred\\033[0m\\n"' }
    parallel one: { echo '1' }, two: { echo '2' }
    writeFile file: 'out/<x>.txt', text: 'x'
    archiveArtifacts 'out/**'
    stage('Times') { sh 'set +x; echo first; sleep 0.5; echo second' }
    stage('Long') { sh 'set +x; awk "BEGIN { for (i = 0; i < 9000; i++) print \\"line number \\" i }"' }
}
END
data() { sed -n '/id="data">/,/<\/script>/p' "$1" | sed '1s/.*id="data">//; $s/<\/script>.*//' >data.json; }
sluice run -q -p 'X=</script>' >out
[ -e .sluice/runs/1/report.html ] && echo there
#> there
[ "$(sluice report)" = "$PWD/.sluice/runs/1/report.html" ] && echo 'its path'
#> its path
grep -c '</script>' .sluice/runs/1/report.html
#> 2
grep -c -e 'src=' -e 'http:' -e 'https:' .sluice/runs/1/report.html
#> 0
data .sluice/runs/1/report.html
cat >look <<'END'
node {
    def d = readJSON file: 'data.json'
    println "${d.run.number} ${d.run.word} ${d.run.parameters}"
    println d.blocks.collect { it[2] }
    println d.runs.collect { it[4].collect { it[0..1] } }
    println d.artifacts
    println d.log.find { it instanceof List && it[4].contains('red') }[4].replace('\u001b', 'ESC')
    def timed = d.log.find { it instanceof List && it[4].contains('first') }
    println "${timed[4].readLines()} ${timed[5].size() % 2} ${timed[5][-1] >= 200 && timed[5][-2] == 2}"
    println "${d.cut} ${d.log.any { it instanceof List && it[2] == '~' }} ${d.log.any { it instanceof List && it[4].endsWith('line number 8999') }}"
}
END
sluice run -q --here --no-record look
#> 1 SUCCESS [X:</script>]
#> [</script><b>&", one, two, Times, Long]
#> [[[</script><b>&", SUCCESS], [Times, SUCCESS], [Long, SUCCESS]]]
#> [out/<x>.txt]
#> + set +x
#> ESC[31mredESC[0m
#> [+ set +x, first, second] 0 true
#> true true true
sluice run -q --no-report >out
[ -e .sluice/runs/2/report.html ] || echo 'none asked for'
#> none asked for
sluice report 9 || echo "exit $?"
#> sluice report: there is no run 9 here
#> exit 2
