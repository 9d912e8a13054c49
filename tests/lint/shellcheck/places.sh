# shellcheck's findings come back at their places in the pipeline, escapes and interpolations counted.
command -v shellcheck >/dev/null || { echo "shellcheck is not installed"; exit 77; }
cat >Jenkinsfile <<'END'
node {
    sh """#!/bin/bash
        echo \"a\" ${'x'}
        cd build
    """
    sh 'true'
}
END
sluice lint --enable shellcheck Jenkinsfile
#> Jenkinsfile:4:9: warning: SC2164: Use 'cd ... || exit' or 'cd ... || return' in case cd fails. [shellcheck]
#>           cd build
#>           ^~~~~~~~
#> 1 file: 0 errors, 1 warning
sluice lint Jenkinsfile
#> 1 file: no errors
