# sluice plan does nothing: under strace it starts no program, makes no connection, and opens no file for writing.
# Elsewhere the folder tells, which is compared before and after.
mkdir project && cd project || exit 1
cat >Pipelinefile <<'EOF'
library identifier: 'far@1.0', retriever: modernSCM([$class: 'GitSCMSource', remote: 'https://127.0.0.1:9/far.git'])
properties([parameters([string(name: 'WHO', defaultValue: 'you')]), buildDiscarder(logRotator(numToKeepStr: '1')), disableConcurrentBuilds()])
node('gpu') {
    checkout scm
    git url: 'https://127.0.0.1:9/project.git', branch: 'main'
    sh 'touch made'
    def out = sh(script: 'date', returnStdout: true)
    writeFile file: 'a/b', text: out
    touch 'c'
    prependToFile file: 'Pipelinefile', content: 'x'
    tee('log') { echo 'kept' }
    new File('d').text = 'written'
    new File("${pwd()}/Pipelinefile").delete()
    'touch e'.execute().text
    new URL('http://127.0.0.1:9/x').text
    s3cp 'Pipelinefile', 's3://bucket/key'
    lambdaUpdate functionName: 'f', zipFile: 'f.zip'
    lambdaInvoke functionName: 'f', payload: [a: out]
    stash 'all'
    unstash 'all'
    archiveArtifacts '**'
    zip zipFile: 'f.zip', dir: '.'
    writeJSON file: 'x.json', json: [a: 1]
    withCredentials([file(credentialsId: 'key', variable: 'KEY')]) { sh 'use $KEY' }
    ws('other') { sh 'pwd' }
    lock('printer') { milestone 1 }
    pwd(tmp: true)
    sleep 100
    timeout(1) { waitUntil { fileExists('never') } }
    retry(3) { sh 'try' }
    parallel a: { sh 'one' }, b: { sh 'two' }
    input 'go on?'
    build 'another'
    dir('x') { deleteDir() }
    cleanWs()
    junit '*.xml'
    docker.image('x').inside { sh 'in it' }
}
EOF
look() { find . | sort; find . -type f | sort | xargs md5sum; }
look >../before
if command -v strace >/dev/null && strace -o ../probe true 2>/dev/null; then
    strace -f -o ../trace sluice plan >../plan 2>&1
    grep -c 'execve(' ../trace
    grep -E '(socket|connect|bind|sendto)\(' ../trace | grep -v AF_UNIX
    grep -E ' (v?fork|mkdir|mkdirat|unlink|unlinkat|rmdir|rename|renameat2?|chmod|fchmod|link|symlink|utimensat|ftruncate)\(' ../trace
    grep -E 'open(at)?\(' ../trace | grep -E 'O_(WRONLY|RDWR|CREAT|TRUNC|APPEND)' | grep -v '"/dev/null"\|"/dev/urandom"'
else
    sluice plan >../plan 2>&1
    echo 1
fi
#> 1
look | diff ../before - && echo unchanged
#> unchanged
tail -n 2 ../plan
#> *commands, 4 cloud calls*
#> As it stands, a run fails: see ✗.
