# mail and emailext, over SMTP and without a server.
set -eu
. "$TOP/tests/steps/plugins/lib/peer.sh"
cat > Pipelinefile <<'END'
node {
    mail to: 'a@x.org, "Jo Doe" <jo@x.org>', cc: 'c@x.org', bcc: 'd@x.org', subject: 'Größe', body: 'one\n.two', from: 'ci@x.org', replyTo: 'r@x.org'
    writeFile file: 'r.txt', text: 'report'
    emailext to: 'e@x.org cc:f@x.org', subject: '$PROJECT_NAME - $BUILD_STATUS', body: '<p>${ENV, var="BUILD_NUMBER"}', mimeType: 'text/html',
        attachmentsPattern: '*.txt', recipientProviders: [culprits()]
    emailext subject: 's', body: 'b'
    for (call in [{ mail to: '', subject: 's', body: 'b' }, { mail to: 'a@x.org', subject: '', body: 'b' }, { mail to: 'nobody@x.org', subject: 's', body: 'b' }]) {
        try {
            call()
        } catch (hudson.AbortException e) {
            echo e.message
        }
    }
    emailext to: 'nobody@x.org', subject: 's', body: 'b'
}
END
SLUICE_CREDENTIAL_SMTP=$SMTP sluice run --plain
sed '/^< EHLO/d; s/^Date: .*/Date/; s/^Message-ID.*/Message-ID/; s/part-[-0-9a-f]*/BOUNDARY/' peer/mail.log | head -60
sluice run --plain | sed -n 2p
sed 's/^Date: .*/Date/; s/^Message-ID.*/Message-ID/' .sluice/runs/2/mail/1.eml | tr -d '\r'
#> Pipelinefile, run 1
#> Sending email to: e@x.org f@x.org
#> An attempt to send an e-mail to empty list of recipients, ignored.
#> Email not sent. No recipients of any kind specified ('to', 'cc', 'bcc').
#> Email not sent. All mandatory properties must be supplied ('subject', 'body').
#> Email not sent. no reply from smtp://127.0.0.1:*: RCPT failed: 550*
#> Sending email to: nobody@x.org
#> warning: Could not send email: no reply from smtp://127.0.0.1:*: RCPT failed: 550*
#>
#> ✔ SUCCESS in *
#> < MAIL FROM:<ci@x.org>
#> < RCPT TO:<a@x.org>
#> < RCPT TO:<jo@x.org>
#> < RCPT TO:<c@x.org>
#> < RCPT TO:<d@x.org>
#> < DATA
#> Date
#> From: ci@x.org
#> To: a@x.org, "Jo Doe" <jo@x.org>
#> Cc: c@x.org
#> Reply-To: r@x.org
#> Subject: =?UTF-8?B?R3LDtsOfZQ==?=
#> Message-ID
#> MIME-Version: 1.0
#> Content-Type: text/plain; charset=UTF-8
#> Content-Transfer-Encoding: 7bit
#>
#> one
#> ..two
#> < MAIL FROM:<sluice@localhost>
#> < RCPT TO:<e@x.org>
#> < RCPT TO:<f@x.org>
#> < DATA
#> Date
#> From: sluice@localhost
#> To: e@x.org
#> Cc: f@x.org
#> Subject: * - Successful
#> Message-ID
#> MIME-Version: 1.0
#> Content-Type: multipart/mixed; boundary="BOUNDARY"
#>
#> --BOUNDARY
#> Content-Type: text/html; charset=UTF-8
#> Content-Transfer-Encoding: 7bit
#>
#> <p>1
#> --BOUNDARY
#> Content-Type: application/octet-stream
#> Content-Disposition: attachment; filename="r.txt"
#> Content-Transfer-Encoding: base64
#>
#> cmVwb3J0
#> --BOUNDARY
#> < MAIL FROM:<sluice@localhost>
#> < RCPT TO:<nobody@x.org>
#> < MAIL FROM:<sluice@localhost>
#> < RCPT TO:<nobody@x.org>
#> No mail server is given, so it is kept as .sluice/runs/2/mail/1.eml: Größe (to a@x.org, jo@x.org, c@x.org, d@x.org); give one *
#> Date
#> From: ci@x.org
#> To: a@x.org, "Jo Doe" <jo@x.org>
#> Cc: c@x.org
#> Reply-To: r@x.org
#> Subject: =?UTF-8?B?R3LDtsOfZQ==?=
#> Message-ID
#> MIME-Version: 1.0
#> Content-Type: text/plain; charset=UTF-8
#> Content-Transfer-Encoding: 7bit
#>
#> one
#> .two
