# slackSend and its kin: webhooks, the API, and nothing configured.
set -eu
. "$TOP/tests/steps/plugins/lib/peer.sh"
cat > Pipelinefile <<'END'
def sent = slackSend channel: '#a', message: 'not sent'
echo "${sent.channelId} ${sent.threadId}"
sent = slackSend channel: '#a', message: 'by hook', color: 'good', tokenCredentialId: 'hook'
sent = slackSend channel: '#a', message: 'by token', tokenCredentialId: 'bot', baseUrl: "$HTTP/api", botUser: true
echo "${sent.channelId} ${sent.ts} ${sent.threadId}"
slackSend channel: sent.threadId, message: 'answer', tokenCredentialId: 'bot', baseUrl: "$HTTP/api/", sendAsText: true
slackSend channel: '#a', attachments: [[title: 't', text: 'x']], tokenCredentialId: 'bot', baseUrl: "$HTTP/api"
echo "${slackSend channel: '#none', message: 'm', tokenCredentialId: 'bot', baseUrl: "$HTTP/api"}"
try {
    slackSend channel: '#none', message: 'm', tokenCredentialId: 'bot', baseUrl: "$HTTP/api", failOnError: true
} catch (hudson.AbortException e) {
    echo e.message
}
mattermostSend message: 'm', endpoint: "$HTTP/mm", channel: 'c', color: 'good'
office365ConnectorSend message: 'm', webhookUrl: "$HTTP/office"
googlechatnotification message: 'm', url: 'id:chat'
rocketSend 'm'
END
SLUICE_CREDENTIAL_HOOK=$HTTP/hook SLUICE_CREDENTIAL_BOT=xoxb-12345678 sluice run --plain
cat peer/http.log
#> Pipelinefile, run 1
#> slackSend: there is no credential 'slack', so nothing is sent. To #a: not sent
#> #a null
#> Slack Send to #a
#> Slack Send to #a
#> C1 12.34 C1:12.34
#> Slack Send to C1:12.34
#> Slack Send to #a
#> Slack Send to #none
#> warning: Slack notification failed: channel_not_found
#> null
#> Slack Send to #none
#> Slack notification failed: channel_not_found
#> mattermostSend: sent
#> office365ConnectorSend: sent
#> googlechatnotification: there is no credential 'chat', so nothing is sent. Message: m
#> rocketSend: there is no credential 'rocketchat', so nothing is sent. Message: m
#>
#> ✔ SUCCESS in *
#> POST /hook Content-Type=application/json; charset=UTF-8 Accept=*/* {"channel":"#a","attachments":[{"fallback":"by hook","color":"good","text":"by hook","mrkdwn_in":["pretext","text","fields"]}]}
#> POST /api/chat.postMessage Content-Type=application/json; charset=UTF-8 Accept=*/* Authorization=Bearer xoxb-12345678 {"channel":"#a","attachments":[{"fallback":"by token","color":null,"text":"by token","mrkdwn_in":["pretext","text","fields"]}]}
#> POST /api/chat.postMessage *{"channel":"C1","thread_ts":"12.34","text":"answer"}
#> POST /api/chat.postMessage *{"channel":"#a","attachments":[{"title":"t","text":"x","fallback":""}]}
#> POST /api/chat.postMessage *"channel":"#none"*
#> POST /api/chat.postMessage *"channel":"#none"*
#> POST /mm *{"text":"","attachments":[{"fallback":"m","text":"m","color":"good"}],"channel":"c"}
#> POST /office *"summary":"m","text":"m","themeColor":""}
