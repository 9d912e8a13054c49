# timeout: 60
# withAWS with a role: temporary keys from STS, of moto; masked, and fetched anew by a resumed run.
set -eu
command -v moto_server > /dev/null || exit 77
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
timeout 55 moto_server -H 127.0.0.1 -p "$port" > moto.log 2>&1 &
moto=$!
trap 'kill $moto 2> /dev/null; wait $moto 2> /dev/null || true' EXIT
for _ in $(seq 300); do
    python3 -c "import socket; socket.create_connection(('127.0.0.1', $port), 1)" 2> /dev/null && break
    sleep 0.1
done
cat > Pipelinefile <<'END'
node {
    withAWS(region: 'eu-west-1', credentials: 'keys', role: 'deployer', roleAccount: '123456789012', roleSessionName: 'me', duration: 900, endpointUrl: ENDPOINT) {
        if (!fileExists('mark')) { sh '#!/bin/sh\ntouch mark; kill -9 $(cat "$HERE/pid"); sleep 0.2' }
        sh '#!/bin/sh\necho "$AWS_REGION ${AWS_ACCESS_KEY_ID%%[A-Z0-9]*} $(echo "$AWS_SESSION_TOKEN" | wc -c) $AWS_SESSION_TOKEN"; [ "$AWS_ACCESS_KEY_ID" != id-12345 ] && echo "other keys"'
    }
    sh '#!/bin/sh\necho "after: ${AWS_SESSION_TOKEN:-none}"'
}
END
export HERE=$PWD ENDPOINT=http://127.0.0.1:$port SLUICE_CREDENTIAL_KEYS=id-12345:secret-12345
unset AWS_SESSION_TOKEN
(sh -c 'echo $$ > pid; exec sluice run --plain' || true) > out 2>&1
grep Assumed out
sluice resume --plain
grep -c 'POST / ' moto.log
#> Assumed role arn:aws:iam::123456789012:role/deployer
#> Pipelinefile, run 1 goes on
#> eu-west-1 * ****
#> other keys
#> after: none
#>
#> ✔ SUCCESS in *
#> 2
