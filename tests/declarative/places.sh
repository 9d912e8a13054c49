# What fails for a part of the pipeline is told at that part: agents (in branches, too), options, conditions, variables.
mkdir bin
printf '#!/bin/sh\necho "no daemon" >&2\nexit 1\n' >bin/docker
chmod +x bin/docker
fails() { PATH=$PWD/bin:$PATH sluice run --plain --color never - 2>&1 | grep -A 2 'error:'; }
fails <<'END'
pipeline {
    agent { docker { image 'maven:3' } }
    stages { stage('A') { steps { echo 'x' } } }
}
END
#> <stdin>:2:13: error: docker pull "maven:3": script returned exit code 1 [exception]
#>       agent { docker { image 'maven:3' } }
#>               ^~~~~~~~~~~~~~~~~~~~~~~~~~
fails <<'END'
pipeline {
    agent none
    stages {
        stage('All') {
            parallel {
                stage('A') {
                    agent {
                        dockerfile { filename 'Dockerfile.ci' }
                    }
                    steps { echo 'x' }
                }
            }
        }
    }
}
END
#> <stdin>:8:25: error: docker build *
#>                           dockerfile { filename 'Dockerfile.ci' }
#>                           ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
fails <<'END'
pipeline {
    agent any
    environment {
        NAME = 'x'
        SIZE = null.size()
    }
    stages { stage('A') { steps { echo 'x' } } }
}
END
#> <stdin>:5:9: error: java.lang.IllegalArgumentException: One or more variables have some issues with their values: SIZE [exception]
#>           SIZE = null.size()
#>           ^~~~~~~~~~~~~~~~~~
fails <<'END'
pipeline {
    agent any
    environment {
        ONE = 'x'
        TOKEN = credentials('absent-token')
    }
    stages { stage('A') { steps { echo 'x' } } }
}
END
#> <stdin>:5:9: error: Could not find credentials entry with ID 'absent-token'
#> ...
fails <<'END'
pipeline {
    agent any
    stages {
        stage('A') {
            options { timeout(time: 5, unit: params.UNIT ?: 'LIGHTYEARS') }
            steps { echo 'x' }
        }
    }
}
END
#> <stdin>:5:23: error: *
#>               options { timeout(time: 5, unit: params.UNIT ?: 'LIGHTYEARS') }
#>                         ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
# Steps keep their own place.
fails <<'END'
pipeline {
    agent any
    stages { stage('A') { steps { error 'x' } } }
}
END
#> <stdin>:3:35: error: x [exception]
#>       stages { stage('A') { steps { error 'x' } } }
#>                                     ^~~~~~~~~
