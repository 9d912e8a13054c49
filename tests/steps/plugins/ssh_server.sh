# timeout: 60
# sshagent lets ssh into a real server, for its body only.
set -eu
sshd=$(command -v sshd || echo /usr/sbin/sshd)
[ -x "$sshd" ] && command -v ssh-agent >/dev/null || exit 77
unset SSH_AUTH_SOCK
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
mkdir -p /run/sshd 2>/dev/null || true
ssh-keygen -q -t ed25519 -N '' -f host_key
ssh-keygen -q -t ed25519 -N geheim77 -f key
cat >sshd_config <<END
Port $port
ListenAddress 127.0.0.1
HostKey $PWD/host_key
AuthorizedKeysFile $PWD/key.pub
PidFile none
StrictModes no
UsePAM no
END
timeout 50 "$sshd" -D -e -f "$PWD/sshd_config" 2>sshd.log &
server=$!
trap 'kill $server 2>/dev/null; wait 2>/dev/null || true' EXIT
n=0; until grep -qs listening sshd.log; do n=$((n + 1)); [ $n -lt 100 ] || exit 77; sleep 0.05; done
export SLUICE_CREDENTIAL_DEPLOY="git:$PWD/key" SLUICE_CREDENTIAL_DEPLOY_PASSPHRASE=geheim77
cat >Pipelinefile <<END
def call = '#!/bin/sh\nexec ssh -F none -o BatchMode=yes -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR -p $port 127.0.0.1 "echo over there"'
node {
    echo "\${sh(script: call + ' 2>/dev/null', returnStatus: true) == 255}"
    sshagent(['deploy']) { echo sh(script: call, returnStdout: true).trim() }
    echo "\${sh(script: call + ' 2>/dev/null', returnStatus: true) == 255}"
}
END
sluice run -q
#> true
#> over there
#> true
