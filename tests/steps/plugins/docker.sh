# docker.image, docker.build, inside, withRegistry and agent { docker }: which commands docker is given, and where steps run. A stand-in
# for docker keeps the words, and runs what exec is given.
set -eu
mkdir bin
cat > bin/docker <<'END'
#!/bin/sh
[ "$1" != version ] || exit 0 # asked where there is podman as well
printf '%s\n' "$*" | sed "s#$PWD#PWD#g; s#[^ ]*/\.sluice/#.sluice/#g; s#-u [0-9]*:[0-9]* #-u ID #" >> "$CALLS"
case $1 in
inspect) [ "$4" = known ] ;;
run) echo 0123456789abcdef ;;
port) echo 0.0.0.0:32768 ;;
exec)
    shift
    while [ $# -gt 0 ]; do case $1 in -w | -e) [ "$1" = -e ] && given="${given:-} $2"; shift 2 ;; *) break ;; esac; done
    shift
    GIVEN=${given:-} INSIDE=1 exec "$@" ;;
esac
END
chmod 755 bin/docker
cat > Pipelinefile <<'END'
docker.image('alpine:3').inside('-v /x:/x') {
    withEnv(['A=b', 'PATH+X=/x']) { sh '#!/bin/sh\necho "inside $INSIDE $A $GIVEN" | tr " " "\\n" | grep -x "inside\\|1\\|b\\|A\\|PATH" | tr "\\n" " "' }
    echo sh(script: 'echo $INSIDE', returnStdout: true).trim()
}
node {
    docker.withRegistry('https://reg.example.com', 'reg') {
        def image = docker.build("app:${env.BUILD_NUMBER}", '--pull .')
        image.push()
        image.push('latest')
        echo image.imageName() + ' ' + image.id
    }
    docker.image('known').withRun('-p 80', 'serve') { c -> echo c.id + ' ' + c.port(80) }
    try {
        withDockerContainer('known') { error 'fails' }
    } catch (hudson.AbortException e) {
        echo e.message
    }
    sh '#!/bin/sh\necho "outside ${INSIDE:-}"'
}
END
cat > declarative.groovy <<'END'
pipeline {
    agent { docker { image 'known'; args '-e X=y' } }
    stages {
        stage('A') { steps { sh '#!/bin/sh\necho "inside $INSIDE"' } }
        stage('B') {
            agent { dockerfile { filename 'ci/Dockerfile'; additionalBuildArgs '--build-arg v=1' } }
            steps { sh '#!/bin/sh\necho "inside $INSIDE"' }
        }
    }
}
END
export CALLS=$PWD/calls SLUICE_CREDENTIAL_REG=bob:hunter22
PATH=$PWD/bin:$PATH sluice run --plain | grep -v '^Running'
grep -v '^exec' calls | sed 's#-e [A-Z].*##'
: > calls
PATH=$PWD/bin:$PATH sluice run --plain declarative.groovy | grep -v '^Running'
grep -v '^exec' calls
PATH=$PWD/bin:$PATH sluice plan | grep 'docker' | head -4
#> Pipelinefile, run 1
#> inside 1 b A *
#> + echo 1
#> 1
#> Logged in to reg.example.com for this block
#> reg.example.com/app:1 app:1
#> 0123456789abcdef 0.0.0.0:32768
#> fails
#> outside *
#>
#> ✔ SUCCESS in *
#> inspect -f . alpine:3
#> pull alpine:3
#> run -t -d -u ID -v /x:/x -w PWD -v PWD:PWD:rw -v PWD@tmp:PWD@tmp:rw --entrypoint= alpine:3 cat
#> stop --time=1 0123456789abcdef
#> rm -f --volumes 0123456789abcdef
#> build -t app:1 --pull .
#> tag app:1 reg.example.com/app:1
#> push reg.example.com/app:1
#> tag app:1 reg.example.com/app:latest
#> push reg.example.com/app:latest
#> run -d -p 80 known serve
#> port 0123456789abcdef 80
#> stop 0123456789abcdef
#> rm -f 0123456789abcdef
#> inspect -f . known
#> run -t -d -u ID -w PWD -v PWD:PWD:rw -v PWD@tmp:PWD@tmp:rw --entrypoint= known cat
#> stop --time=1 0123456789abcdef
#> rm -f --volumes 0123456789abcdef
#> declarative.groovy, run 2
#> == A
#> inside 1
#> == B
#> inside 1
#>
#> ✔ A *
#> ✔ B *
#>
#> ✔ SUCCESS in *
#> inspect -f . known
#> run -t -d -u ID -e X=y -w PWD -v PWD:PWD:rw -v PWD@tmp:PWD@tmp:rw --entrypoint= known cat
#> build -t sluice-* --build-arg v=1 -f ./ci/Dockerfile .
#> inspect -f . sluice-*
#> pull sluice-*
#> run -t -d -u ID -w PWD -v PWD:PWD:rw -v PWD@tmp:PWD@tmp:rw --entrypoint= sluice-* cat
#> stop --time=1 0123456789abcdef
#> rm -f --volumes 0123456789abcdef
#> stop --time=1 0123456789abcdef
#> rm -f --volumes 0123456789abcdef
#>     sh label: 'docker build -t "app:1" --pull .', *
#>       exec docker build *
#>     sh label: 'docker tag "app:1" "reg.example.com/app:1"', *
#>       exec docker tag *
# A command of docker that fails is named.
mkdir failing
printf '#!/bin/sh\n[ "$1" = version ]\n' >failing/docker
chmod 755 failing/docker
PATH=$PWD/failing:$PATH sluice run --no-record --plain -e 'docker.image("nope").inside { }' 2>&1 | grep 'error:'
#> <eval>:1:1: error: docker pull "nope": script returned exit code 1 [exception]
