# publishHTML keeps the pages with the run; report.html and `sluice show` lead to them.
set -eu
cat > Pipelinefile <<'END'
node {
    sh '#!/bin/sh\nmkdir -p out/sub; echo hi > out/index.html; echo b > out/sub/b.txt'
    publishHTML([allowMissing: false, alwaysLinkToLastBuild: true, keepAll: true, reportDir: 'out', reportFiles: 'index.html', reportName: 'My Report'])
    publishHTML target: [allowMissing: true, reportDir: 'none', reportFiles: 'index.html', reportName: 'Other']
    echo "${currentBuild.currentResult}"
    publishHTML target: [reportDir: 'none', reportFiles: 'index.html', reportName: 'Other']
    echo "${currentBuild.currentResult}"
}
END
sluice run --plain || echo "exit $?"
(cd .sluice/runs/1/reports && find . -type f | sort && cat 'My Report/index.html')
sluice show 1 | grep -A1 Reports:
grep -o '"reports":[^]]*]' .sluice/runs/1/report.html
sluice plan | sed -n '/publishHTML/p' | head -1
#> Pipelinefile, run 1
#> [htmlpublisher] My Report: 2 files of */out kept
#> [htmlpublisher] Specified HTML directory '*/none' does not exist
#> SUCCESS
#> warning: [htmlpublisher] Specified HTML directory '*/none' does not exist: the run fails (allowMissing: true to ignore)
#> FAILURE
#>
#> ✘ FAILURE in *
#> exit 1
#> ./My Report.index
#> ./My Report/index.html
#> ./My Report/sub/b.txt
#> hi
#> Reports:
#>   .sluice/runs/1/reports/My Report/index.html
#> "reports":["reports/My Report/index.html"]
#>   publishHTML *My Report*
