# What steps keep of their arguments - names of locks and stashes, values for other runs, letters - has no secret in it, and works.
printf 'S=supersecretvalue\n' >.secrets
chmod 600 .secrets
mkdir -p sub
cat >sub/Pipelinefile <<'E'
properties([parameters([string(name: 'PP', defaultValue: '')])])
node { sh '#!/bin/sh\necho "got $PP ${#PP} $(tr "\\0" "\\n" <"/proc/$(cat ../runs/1/pid)/environ" | grep -c "supersecret")"' }
E
cat >Pipelinefile <<'E'
node {
    withCredentials([string(credentialsId: 'S', variable: 'T')]) {
        lock("res-$T") { echo 'locked' }
        writeFile file: 'f', text: 'stashed'
        stash name: "st-$T", includes: 'f'
        stash name: "st-$T", includes: 'f'
        build job: 'sub', parameters: [string(name: 'PP', value: "with $T")]
        mail to: 'a@b', subject: 'x', body: "see $T"
        writeFile file: 'r.xml', text: "<testsuite name='$T'><testcase classname='c.$T' name='n.$T'/></testsuite>"
        junit 'r.xml'
        publishHTML target: [reportDir: '.', reportFiles: 'f', reportName: "Report $T", includes: 'f']
        sh '#!/bin/sh\n[ -e again ] && exit; rm f r.xml; touch again; kill -9 $(cat "$HERE/pid"); sleep 0.2'
        unstash "st-$T"
        echo readFile('f')
    }
}
E
export HERE=$PWD
(sh -c 'echo $$ >pid; exec sluice run --plain' || true) >out 2>/dev/null
sluice resume --plain >>out 2>&1; echo "exit $?"
#> exit 0
grep '^stashed$' out
#> stashed
grep -o 'got .*' sub/.sluice/runs/1/log
#> got **** 21 0
grep -rla 'supersecretvalue' .sluice sub out
find .sluice sub -name '*supersecret*'
find .sluice -name '*.eml' -printf '%m\n'
#> 600
ls .sluice/locks | grep lock=
#> lock=*
