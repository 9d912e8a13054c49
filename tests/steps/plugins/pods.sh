# podTemplate, container and agent { kubernetes } run on this machine, and say so once.
set -eu
cat > Pipelinefile <<'END'
podTemplate(containers: [containerTemplate(name: 'maven', image: 'maven:3', ttyEnabled: true, command: 'cat', envVars: [envVar(key: 'A', value: 'b')])],
            volumes: [hostPathVolume(hostPath: '/a', mountPath: '/b'), emptyDirVolume(mountPath: '/c')]) {
    node(POD_LABEL) {
        stage('Build') {
            container('maven') { sh '#!/bin/sh\necho in $POD_CONTAINER' }
            container(name: 'maven', shell: '/bin/bash') { echo 'again' }
        }
    }
}
END
cat > declarative.groovy <<'END'
pipeline {
    agent {
        kubernetes {
            label 'pod-x'
            defaultContainer 'go'
            yaml 'kind: Pod'
        }
    }
    stages {
        stage('A') { steps { echo "in ${env.POD_CONTAINER}"; container('other') { echo "in ${env.POD_CONTAINER}" } } }
        stage('B') {
            agent { kubernetes { yaml 'kind: Pod' } }
            steps { echo 'b' }
        }
    }
}
END
sluice run --plain
sluice run --plain declarative.groovy
#> Pipelinefile, run 1
#> warning: there are no Kubernetes pods here: what is to run in them runs on this machine, with its own tools
#> Running on built-in in *
#> == Build
#> container 'maven': on this machine
#> in maven
#> again
#>
#> ✔ Build *
#>
#> ✔ SUCCESS in *
#> declarative.groovy, run 2
#> warning: there are no Kubernetes pods here: *
#> Running on built-in in *
#> container 'go': on this machine
#> == A
#> in go
#> container 'other': on this machine
#> in other
#> == B
#> Running on built-in in *
#> b
#>
#> ✔ A *
#> ✔ B *
#>
#> ✔ SUCCESS in *
