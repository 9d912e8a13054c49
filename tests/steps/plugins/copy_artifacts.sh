# copyArtifacts: of this pipeline and of others, by selectors.
set -eu
mkdir lib
cat > lib/Pipelinefile <<'END'
properties([parameters([string(name: 'KIND', defaultValue: 'a')])])
node {
    sh "#!/bin/sh\nmkdir -p out/deep; echo ${env.BUILD_NUMBER} ${params.KIND} > out/deep/n.txt; echo x > out/x.bin"
    archiveArtifacts 'out/**'
    if (params.KIND == 'bad') error 'bad'
}
END
(cd lib && sluice run --quiet && sluice run --quiet -p KIND=b && sluice run --quiet -p KIND=bad || true) > /dev/null 2>&1
cat > Pipelinefile <<'END'
node {
    copyArtifacts 'lib'
    echo readFile('out/deep/n.txt').trim()
    copyArtifacts projectName: 'lib', selector: specific('1'), target: 'one', flatten: true, filter: '**/*.txt', fingerprintArtifacts: true
    echo findFiles(glob: 'one/**')*.path.join(' ') + ' ' + readFile('one/n.txt').trim()
    copyArtifacts projectName: 'lib', selector: lastCompleted(), target: 'last', excludes: '**/*.bin'
    echo findFiles(glob: 'last/**')*.path.join(' ') + ' ' + readFile('last/out/deep/n.txt').trim()
    copyArtifacts projectName: 'lib', parameters: 'KIND=a', target: 'a', resultVariableSuffix: 'LIB'
    echo readFile('a/out/deep/n.txt').trim() + ' ' + env.COPYARTIFACT_BUILD_NUMBER_LIB
    copyArtifacts projectName: env.JOB_NAME, optional: true
    for (call in [{ copyArtifacts 'none' }, { copyArtifacts projectName: 'lib', filter: '*.none' }, { copyArtifacts projectName: 'lib', selector: specific('9') }]) {
        try {
            call()
        } catch (hudson.AbortException e) {
            echo e.message.readLines()[0]
        }
    }
    step([$class: 'CopyArtifact', projectName: 'lib', target: 'step'])
}
END
sluice run --plain
#> Pipelinefile, run 1
#> Copied 2 artifacts from "lib" build number 2
#> 2 b
#> Copied 1 artifact from "lib" build number 1
#> one/n.txt 1 a
#> Copied 1 artifact from "lib" build number 3
#> last/out/deep/n.txt 3 bad
#> Copied 2 artifacts from "lib" build number 1
#> 1 a 1
#> Unable to find a build for artifact copy from: *
#> Unable to find project for artifact copy: none
#> Failed to copy artifacts from lib with filter: *.none (build number 2)
#> Unable to find a build for artifact copy from: lib
#> Copied 2 artifacts from "lib" build number 2
#>
#> ✔ SUCCESS in *
