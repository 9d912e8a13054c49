# Secrets from .secrets, in every form, in every sink. What Jenkins calls a file lies in a folder of its own while it is needed.
cat >.secrets <<'EOF'
# comment
export API-KEY = "s3cr/et k\"ey'$"   # the key
LOGIN=joe:pa ss+wörd&1   # comment
CERT='-----BEGIN KEY-----
bGluZTEtbGluZTEtbGluZTE=
bGluZTItbGluZTItbGluZTI=
-----END KEY-----'
PIN=42
EOF
cat >Pipelinefile <<'EOF'
def bindings = [string(credentialsId: 'api-key', variable: 'KEY'), usernamePassword(credentialsId: 'login', usernameVariable: 'U',
                passwordVariable: 'P'), file(credentialsId: 'cert', variable: 'CERT'), string(credentialsId: 'pin', variable: 'PIN')]
node {
    withCredentials(bindings) {
        writeFile file: 'forms.py', text: '''
import base64, json, os, shlex, sys, urllib.parse
for name in "KEY", "P":
    v = os.environ[name]
    for before in "", "x", "xy":
        print(base64.b64encode((before + v + "z").encode()).decode(), base64.urlsafe_b64encode((before + v).encode()).decode())
    print(v, urllib.parse.quote(v), urllib.parse.quote_plus(v), json.dumps(v), json.dumps(v, ensure_ascii=False), shlex.quote(v), repr(v))
'''
        sh 'python3 forms.py'
        sh 'cat "$CERT"; stat -c %a "$CERT" "$(dirname "$CERT")"; base64 -w 0 "$CERT"; echo; base64 "$CERT"'
        sh 'set +x; printf "%s" "$KEY" | cut -c -6 | tr -d "\\n"; sleep 0.05; printf "%s\\n" "$KEY" | cut -c 7-'
        sh '''bash -c 'set -x; : "$P" "$KEY" "${P@Q}"'; printf '%s' "$KEY" | fold -w 12; echo'''
        echo "pin $PIN, but 1420 and 42a stay; ${groovy.json.JsonOutput.toJson([k: KEY, p: P])} ${[KEY].inspect()}"
        tee('kept') { echo "teed $KEY" }
        stage("deploy $P") { echo env.STAGE_NAME }
        try { error "no $KEY" } catch (e) { echo "caught ${e.message} $e" }
        catchError { error "failed with $P" }
    }
    sh 'ls .sluice/workspace@tmp 2>&1 || true'
}
evaluate('throw new IllegalStateException(env.NOTHING + "' + 'x' + '")')
EOF
chmod 644 .secrets
sluice run --plain 2>&1 | sed "s:'/.*/:'…/:; s:/.*/\.s:…/.s:"
#> sluice run: …/.secrets holds secrets, but others may open it (its mode is 0644)
#> Make it yours alone: chmod 600 '…/.secrets'
chmod 600 .secrets
sluice run --plain >plain 2>&1; sluice run --quiet >quiet 2>&1; script -qec 'TERM=xterm sluice run' tty >/dev/null 2>&1
leaks() { grep -rlaE "$1" plain quiet tty .sluice | sed 's/^/leak: /'; find .sluice -path '*secretFiles*' | sed 's/^/left: /'; }
leaks 's3cr|pa ss|w(ö|\\u00f6|%C3)|pa(%20|\+)ss|k\\?"ey|k%22ey|bGluZTEt|lSbmF|BEGIN KEY|czNjci9l|MzY3IvZXQ|zM2NyL2V0|cGEgc3Mr|BhIHNzK|wYSBzcyt'
grep -c '\*\*\*\*' plain >/dev/null && grep -E '^(600|700|pin)' plain
#> 600
#> 700
#> pin ****, but 1420 and 42a stay; {"k":"****","p":"****"} ['****']

# Those of the environment are seen by no script, no command and nobody who reads /proc; an abort takes the files away.
cat >Pipelinefile <<'EOF'
echo "${System.getenv().findAll { it.key.startsWith('SLUICE_CRED') }} ${System.getenv('SLUICE_CREDENTIAL_K')} ${env.SLUICE_CREDENTIAL_K}"
echo "${new File('/proc/self/environ').text.contains('hunter')} ${'env'.execute().text.contains('SLUICE_CRED')}"
node {
    sh(script: 'set +x; env | grep -c SLUICE_CRED || true; tr "\\0" "\\n" </proc/$PPID/environ | grep -c hunter', returnStatus: true)
    withCredentials([file(credentialsId: 'f', variable: 'F'), string(credentialsId: 'k', variable: 'K')]) {
        sh 'set +x; cat "$F"; echo "$K"; kill -INT $PPID; sleep 20'
    }
}
EOF
echo 'text of the file' >the.file
SLUICE_CREDENTIAL_K=hunter2hunter2 SLUICE_CREDENTIAL_F=the.file sluice run --quiet --no-record 2>&1
find .sluice -path '*secretFiles*'
#> [:] null null
#> false false
#> + set +x
#> 0
#> 0
#> + set +x
#> ****
#> ****
#> warning: Aborted by user
