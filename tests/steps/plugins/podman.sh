# timeout: 90
# Containers by a real podman: where steps run and as whom, what they see, and that nothing is left of them, also after a kill.
set -eu
busybox=$(command -v busybox || true)
[ -n "$busybox" ] && command -v podman >/dev/null || exit 77
cat >storage.conf <<END
[storage]
driver = "vfs"
graphroot = "$PWD/store"
runroot = "$PWD/runs"
END
cat >containers.conf <<'END'
[engine]
cgroup_manager = "cgroupfs"
events_logger = "file"
[containers]
default_ulimits = ["nofile=1024:1024", "nproc=1024:1024"]
END
! command -v runc >/dev/null || sed -i 's/^\[engine\]/&\nruntime = "runc"/' containers.conf
export CONTAINERS_CONF="$PWD/containers.conf" CONTAINERS_STORAGE_CONF="$PWD/storage.conf"
mkdir -p root/bin root/etc bin
cp "$busybox" root/bin/busybox
for name in sh cat sleep true; do ln -s busybox root/bin/$name; done
tar -C root -c . | podman import -q - local/box:1 >/dev/null 2>&1 || exit 77
podman run --rm --network none local/box:1 true >/dev/null 2>&1 || exit 77 # not in every sandbox
printf '#!/bin/sh\nexit 1\n' >bin/docker # a command without its server
chmod +x bin/docker
export PATH="$PWD/bin:$PATH"
none_left() { [ -z "$(podman ps -aq)" ] && echo 'none left'; }

cat >Pipelinefile <<'END'
node {
    writeFile file: 'in', text: 'from outside'
    docker.image('local/box:1').inside('--network none') {
        sh '#!/bin/sh\necho "$(cat in) in $([ -e /bin/ls ] && echo the machine || echo the box)" > out'
        withEnv(['WORD=a b']) { echo sh(script: 'echo "$WORD"', returnStdout: true).trim() }
        echo "status ${sh(script: 'exit 3', returnStatus: true)}"
    }
    echo readFile('out').trim()
    echo "mine: ${sh(script: '[ -O out ] && echo yes', returnStdout: true).trim()}"
    try {
        docker.image('local/box:1').inside('--network none') { sh 'exit 7' }
    } catch (e) {
        echo e.message
    }
    docker.image('local/box:1').inside('--network none') {
        for (script in ['sleep 601', 'trap "" TERM; sleep 602; sleep 603']) try { timeout(time: 1, unit: 'SECONDS') { sh script } } catch (e) { }
        echo "still there: ${sh(script: '#!/bin/sh\ncat /proc/[0-9]*/cmdline | tr "\\0" " " | grep -o "sleep 60[0-9]" || true', returnStdout: true)}"
    }
    try {
        timeout(time: 1) { docker.image('local/box:1').inside('--network none') { timeout(time: 1, unit: 'SECONDS') { sh 'sleep 600' } } }
    } catch (e) {
        echo 'timed out'
    }
}
END
sluice run -q 2>/dev/null | grep -v '^+'
#> a b
#> status 3
#> from outside in the box
#> mine: yes
#> script returned exit code 7
#> still there: 
#> timed out
none_left
#> none left

cat >declarative.groovy <<'END'
pipeline {
    agent { docker { image 'local/box:1'; args '--network none' } }
    stages { stage('A') { steps { sh '#!/bin/sh\n[ -e /bin/ls ] || echo "the box"' } } }
}
END
sluice run -q declarative.groovy
#> the box

# A killed run's command goes on in its container, and the container ends with the resumed run.
cat >long.groovy <<'END'
node { docker.image('local/box:1').inside('--network none') { sh '#!/bin/sh\necho begun >began\nwhile [ ! -e go ]; do sleep 0.1; done\necho done' } }
END
sluice run -q long.groovy >long 2>&1 &
run=$!
at=.sluice/workspace
n=0; until [ -e $at/began ]; do n=$((n + 1)); [ $n -lt 300 ] || exit 1; sleep 0.05; done
kill -9 $run
wait $run 2>/dev/null || true
touch $at/go
sluice resume -q 2>&1 | tail -n 1
#> done
none_left
#> none left
podman system reset -f >/dev/null 2>&1 || true
