# Steps that a killed run has done are not done again: requests, letters, copies; what they yielded is there.
set -eu
. "$TOP/tests/steps/plugins/lib/peer.sh"
cat > Pipelinefile <<'END'
node {
    def reply
    parallel a: { reply = httpRequest url: "$HTTP/once", httpMode: 'POST', requestBody: 'x', quiet: true },
             b: { mail to: 'a@x.org', subject: 's', body: 'b' }
    def sent = slackSend channel: '#a', message: 'm', tokenCredentialId: 'bot', baseUrl: "$HTTP/api"
    writeFile file: 'out/index.html', text: 'page'
    publishHTML target: [reportDir: 'none', reportFiles: 'index.html', reportName: 'R']
    recordIssues tool: taskScanner(includePattern: 'out/*', highTags: 'page'), qualityGates: [[threshold: 1]]
    emailext to: 'e@x.org', subject: '$BUILD_STATUS', body: 'b'
    if (!fileExists('mark')) { sh '#!/bin/sh\ntouch mark; kill -9 $(cat "$HERE/pid"); sleep 0.2' }
    echo "${reply.status} ${reply.content} ${reply.getHeaders()['Content-Type']} ${sent.threadId} ${currentBuild.currentResult}"
}
END
export HERE=$PWD SLUICE_CREDENTIAL_SMTP=$SMTP SLUICE_CREDENTIAL_BOT=xoxb-12345678
(sh -c 'echo $$ > pid; exec sluice run --plain' || true) > /dev/null 2>&1
sluice resume --plain || echo "exit $?"
sed 's/ .*//' peer/http.log | sort | uniq -c | tr -s ' '
grep -c 'MAIL FROM' peer/mail.log
#> Pipelinefile, run 1 goes on
#> 200 POST /once x *text/plain; charset=UTF-8* C1:12.34 FAILURE
#>
#> ✔ a *
#> ✔ b *
#>
#> ✘ FAILURE in *
#> exit 1
#>  2 POST
#> 2
