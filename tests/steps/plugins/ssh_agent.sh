# sshagent: the keys are there for the body, and nothing of it is afterwards; also when the body fails, or the run is killed and resumed.
# timeout: 40
set -eu
command -v ssh-agent > /dev/null && command -v ssh-keygen > /dev/null || exit 77
ssh-keygen -q -t ed25519 -N geheim77 -C deploy -f key
export SLUICE_CREDENTIAL_DEPLOY=git:$PWD/key SLUICE_CREDENTIAL_DEPLOY_PASSPHRASE=geheim77
cat > Pipelinefile <<'END'
node {
    sshagent(['deploy']) {
        sh '#!/bin/sh\nssh-add -l | cut -d" " -f1,3-; echo $SSH_AGENT_PID > pid; env | grep -c SLUICE_KEY || true'
    }
    def gone = '#!/bin/sh\ngrep -v Z < /proc/$(cat pid)/stat 2> /dev/null || echo gone; ls ../*@tmp/secretFiles 2> /dev/null || echo "no files"'
    sh gone
    for (call in [{ sshagent(['deploy']) { sh '#!/bin/sh\necho $SSH_AGENT_PID > pid'; error 'fails' } }, { sshagent(['none']) { echo 'never' } },
                  { timeout(time: 2, unit: 'SECONDS') { sshagent(['deploy']) { sh '#!/bin/sh\necho $SSH_AGENT_PID > pid; sleep 20' } } }]) {
        try {
            call()
        } catch (e) {
            echo "${e.message ?: e.class.simpleName}".replaceAll(/;.*/, '')
        }
    }
    sh gone
    echo "${sshagent(credentials: ['none'], ignoreMissing: true) { sh script: '#!/bin/sh\nssh-add -l', returnStatus: true }}"
}
END
sluice run --plain
cat > killed.groovy <<'END'
node {
    sshagent(['deploy']) {
        sh '#!/bin/sh\nssh-add -l | cut -d" " -f3; echo $SSH_AGENT_PID > pid'
        if (!fileExists('again')) { sh '#!/bin/sh\ntouch again; until grep -q deploy ../../first; do sleep 0.05; done; kill -9 $(cat ../../run.pid); sleep 0.2' }
        sh '#!/bin/sh\nssh-add -l | cut -d" " -f3'
    }
    sh '#!/bin/sh\ngrep -v Z < /proc/$(cat pid)/stat 2> /dev/null || echo gone'
}
END
(sh -c 'echo $$ > run.pid; exec sluice run --plain killed.groovy' > first || true) 2> /dev/null
cat first
sluice resume --plain | tail -6
#> Pipelinefile, run 1
#> [ssh-agent] Started, with 1 key
#> 256 deploy (ED25519)
#> 0
#> [ssh-agent] Stopped
#> gone
#> no files
#> [ssh-agent] Started, with 1 key
#> [ssh-agent] Stopped
#> fails
#> [ssh-agent] Could not find credentials entry with ID 'none'
#> Timeout set to expire in 2 sec
#> [ssh-agent] Started, with 1 key
#> Cancelling nested steps due to timeout
#> [ssh-agent] Stopped
#> Timeout has been exceeded
#> gone
#> no files
#> warning: [ssh-agent] there is no credential 'none'
#> [ssh-agent] Started, with 0 keys
#> The agent has no identities.
#> [ssh-agent] Stopped
#> 1
#>
#> ✔ SUCCESS in *
#> killed.groovy, run 2
#> [ssh-agent] Started, with 1 key
#> deploy
#> killed.groovy, run 2 goes on
#> deploy
#> [ssh-agent] Stopped
#> gone
#>
#> ✔ SUCCESS in *
