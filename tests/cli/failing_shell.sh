# A failing shell step: the script's own exit code, the failing line quoted, later stages skipped, exit code 1.
cat >Pipelinefile <<'END'
node {
    stage('Build') {
        echo 'before'
        sh '''echo building
ls /nowhere/at/all 2>/dev/null || exit 7
echo never'''
    }
    stage('Push') {
        echo 'never'
    }
    stage('Deploy') {
        echo 'never'
    }
}
END
sluice run --color never
echo "exit $?"
#> Pipelinefile, run 1
#> == Build
#> before
#> + echo building
#> building
#> ...
#> == Build: FAILURE after *
#> ...
#> ✘ Build *
#> - Push *skipped
#> - Deploy *skipped
#>
#> Pipelinefile:4:9: error: *exit code 7*
#> ...
#> The command that failed: *exit 7*
#> Its exit code: 7
#>
#> ✘ FAILURE in *log: *.sluice/runs/1/log
#> exit 1
