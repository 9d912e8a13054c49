# The step tool and tools { }: folders that --tool and .sluice-run name, else what PATH holds; what Jenkins sets is set.
mkdir -p maven/bin opt/node/bin bin
printf '#!/bin/sh\necho "the given maven"\n' >maven/bin/mvn
printf '#!/bin/sh\necho "the given node"\n' >opt/node/bin/node
printf '#!/bin/sh\necho "a gradle"\n' >opt/gradle
chmod +x maven/bin/mvn opt/node/bin/node opt/gradle
mkdir -p opt/gradle-8/bin && mv opt/gradle opt/gradle-8/bin/ && ln -s ../opt/gradle-8/bin/gradle bin/gradle
echo 'tool Node 20=opt/node' >.sluice-run
cat >Pipelinefile <<'END'
pipeline {
    agent any
    tools {
        maven 'M3'
        nodejs 'Node 20'
        gradle 'G8'
    }
    environment { SCANNER = tool 'scanner' }
    stages {
        stage('All') {
            steps {
                sh '''#!/bin/sh
                    mvn; node
                    echo $MAVEN_HOME $M2_HOME $NODEJS_HOME $GRADLE_HOME $SCANNER | sed "s|$PROJECT|.|g"'''
                script { echo "${tool 'Node 20'} ${tool 'gradle'} ${tool name: 'any', type: 'gradle'}".replace(env.PROJECT, '.') }
            }
        }
    }
}
END
unset GRADLE_HOME
export PROJECT="$PWD" PATH="$PWD/bin:$PATH"
sluice run -q --tool M3=maven --tool scanner=/opt/scanner
#> the given maven
#> the given node
#> ./maven ./maven ./opt/node ./opt/gradle-8 /opt/scanner
#> ./opt/node ./opt/gradle-8 ./opt/gradle-8
sluice run -q -e "node { try { tool 'Sonar 4' } catch (hudson.AbortException e) { println e.message } }"
#> No tool named Sonar 4 found; there is no 'sonar-scanner' on PATH: name its folder with --tool 'Sonar 4=FOLDER', or with 'tool Sonar 4=FOLDER' in .sluice-run
sluice run -q -e "node { try { tool name: 'x/y', type: 'odd' } catch (hudson.AbortException e) { println e.message.take(24) } }"
#> No odd named x/y found; 
sluice run --tool maven -e 'echo 1' 2>&1
#> sluice run: --tool 'maven' is not of the form NAME=FOLDER

# A plan goes on without a tool.
sluice plan --tool M3=maven --color never | grep -E 'scanner|sh |fails'
#>   tool 'scanner'  :8
#>     ✗ No tool named scanner found; there is no 'scanner' on PATH: name its folder with --tool 'scanner=FOLDER', or with 'tool scanner=FOLDER' in .sluice-run  :8
#>   withEnv ['SCANNER=‹tool scanner›']
#>           sh script: '''
#> As it stands, a run fails: see ✗.

# A resumed run has the tools that the first one found.
cat >long.groovy <<'END'
node {
    def g = tool 'gradle'
    sh 'touch ../../began; while [ ! -e ../../go ]; do sleep 0.02; done'
    println g.replace(env.PROJECT, '.')
}
END
sluice run -q long.groovy >out 2>&1 &
run=$!
n=0; until [ -e began ]; do n=$((n + 1)); [ $n -lt 300 ] || exit 1; sleep 0.03; done
kill -9 $run
wait $run 2>/dev/null
rm bin/gradle
touch go
sluice resume -q 2>&1 | tail -n 1
#> ./opt/gradle-8
