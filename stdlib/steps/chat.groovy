/* Messages to chats: slackSend and its kin. Without a credential they say in the log what would have been sent. */
import groovy.json.JsonOutput
import groovy.json.JsonSlurperClassic
import groovy.transform.Field

@Field String SLACK_API = 'https://slack.com/api/'

/* --- Slack ------------------------------------------------------------------------------------------------------------ */

def slackSend(Map it) {
    List attachments = listOf(it.attachments, 'attachments'), blocks = listOf(it.blocks, 'blocks')
    if (!it.message && !attachments && !blocks) return failed(it, 'no message or attachments provided')
    String id = it.tokenCredentialId ?: 'slack'
    String token = it.token ? sluice.secret(it.token) : sluice.credential(id)
    List channels = (it.channel ?: '').tokenize(',; ') ?: [null]
    if (token == null) {
        channels.each { channel -> unsent('slackSend', id, channel, it.message ?: summary(attachments, blocks)) }
        return [channelId: channels[-1], ts: null, threadId: null]
    }
    Map answer = null
    channels.each { channel -> answer = post(it, token, channel, attachments, blocks) ?: answer }
    answer
}

/* A list given as such or as JSON; a map alone is a list of one. */
List listOf(given, String what) {
    if (given == null || given == '') return []
    def list = given instanceof CharSequence ? new JsonSlurperClassic().parseText(given.toString()) : given
    list instanceof Map ? [list] : list as List
}

String summary(List attachments, List blocks) {
    def one = attachments ? attachments[0] : blocks[0]
    "${one.fallback ?: one.text ?: one.title ?: JsonOutput.toJson(one)}"
}

/* Yields what the message is known by. */
Map post(Map it, String token, String channel, List attachments, List blocks) {
    boolean hook = token ==~ /https?:.*/, bot = it.botUser || token.startsWith('xox')
    Map message = content(it, channel, attachments, blocks)
    String url = hook ? token : bot ? base(it) + 'chat.postMessage' : old(it, token)
    List headers = [['Content-Type', 'application/json; charset=UTF-8']]
    if (bot && !hook) headers.add(['Authorization', "Bearer $token".toString()])
    if (it.timestamp && bot) {
        message.ts = it.timestamp
        url = base(it) + 'chat.update'
    }
    sluice.log "Slack Send to ${channel ?: 'the default channel'}"
    Map reply = sluice.http(method: 'POST', url: url, headers: headers, body: JsonOutput.toJson(message), timeout: 60)
    if (reply.error || reply.status >= 400) return failed(it, reply.error ?: "status $reply.status: ${reply.content.take(200)}")
    if (hook || !bot) return [channelId: channel, ts: null, threadId: null]
    Map answer = new JsonSlurperClassic().parseText(reply.content)
    if (!answer.ok) return failed(it, answer.error ?: reply.content.take(200))
    [channelId: answer.channel, ts: answer.ts, threadId: "$answer.channel:${answer.message?.thread_ts ?: answer.ts}".toString()]
}

String base(Map it) { it.baseUrl ? it.baseUrl.replaceAll('/*$', '/') : SLACK_API }

/* The address of the plugin's older integration. */
String old(Map it, String token) {
    it.baseUrl ? base(it) + token : "https://${it.teamDomain ?: 'slack'}.slack.com/services/hooks/jenkins-ci?token=$token".toString()
}

Map content(Map it, String channel, List attachments, List blocks) {
    Map message = [:]
    if (channel) {
        message.channel = channel.tokenize(':')[0]
        if (channel.contains(':')) message.thread_ts = channel.tokenize(':')[1]
    }
    if (it.replyBroadcast) message.reply_broadcast = true
    if (it.username) message.username = it.username
    if (it.iconEmoji) message.icon_emoji = it.iconEmoji
    if (blocks) message.blocks = blocks
    if (attachments) message.attachments = attachments.collect { one -> one.fallback ? one : one + [fallback: it.message ?: ''] }
    else if (!blocks && !it.sendAsText) message.attachments = [[fallback: it.message, color: it.color, text: it.message,
                                                               mrkdwn_in: ['pretext', 'text', 'fields']]]
    if (it.message && (attachments || blocks || it.sendAsText)) message.text = it.message
    message
}

def failed(Map it, String why) {
    if (it.failOnError) error "Slack notification failed: $why"
    sluice.warn "Slack notification failed: $why"
    null
}

def unsent(String step, String id, String channel, String message) {
    sluice.log "$step: there is no credential '$id', so nothing is sent. ${channel ? "To $channel: " : 'Message: '}$message"
}

/* --- others: webhooks that take JSON ----------------------------------------------------------------------------------- */

/* The address given, or that of a credential. */
String hook(String step, String given, String id, String channel, String message) {
    String url = given ? sluice.secret(given) : sluice.credential(id)
    if (url == null) unsent(step, id, channel, message)
    url
}

def deliver(String step, String url, Map message, boolean fails) {
    if (url == null) return
    Map reply = sluice.http(method: 'POST', url: url, headers: [['Content-Type', 'application/json; charset=UTF-8']],
                            body: JsonOutput.toJson(message), timeout: 60)
    String why = reply.error ?: reply.status >= 400 ? "status $reply.status: ${reply.content.take(200)}" : null
    if (why && fails) error "$step: the message could not be sent: ${reply.error ?: why}"
    if (why) sluice.warn "$step: the message could not be sent: ${reply.error ?: why}"
    else sluice.log "$step: sent"
}

def mattermostSend(Map it) {
    Map message = [text: it.text ?: '', attachments: [[fallback: it.message, text: it.message, color: it.color]]]
    if (it.channel) message.channel = it.channel
    if (it.icon) message.icon_url = it.icon
    deliver('mattermostSend', hook('mattermostSend', it.endpoint, 'mattermost', it.channel, it.message), message, it.failOnError)
}

def rocketSend(Map it) {
    Map message = [text: it.message, attachments: it.attachments ?: []]
    if (it.channel) message.channel = it.channel
    if (it.emoji) message.emoji = it.emoji
    if (it.avatar) message.avatar = it.avatar
    deliver('rocketSend', hook('rocketSend', it.webhookToken ? null : it.serverUrl, it.webhookTokenCredentialId ?: 'rocketchat', it.channel, it.message), message, it.failOnError)
}

def office365ConnectorSend(Map it) {
    String text = it.message ?: "${env.JOB_NAME} #${env.BUILD_NUMBER}: ${it.status ?: currentBuild.currentResult}".toString()
    Map message = ['@type': 'MessageCard', '@context': 'https://schema.org/extensions', summary: text, text: text,
                   themeColor: (it.color ?: '').replace('#', '')]
    deliver('office365ConnectorSend', hook('office365ConnectorSend', it.webhookUrl, 'office365', null, text), message, false)
}

def googlechatnotification(Map it) {
    (it.url ?: 'googlechat').tokenize(',').each { one ->
        String id = one.trim().replaceFirst(/^id:/, '')
        String given = id ==~ /https?:.*/ ? id : null
        deliver('googlechatnotification', hook('googlechatnotification', given, id, null, it.message), [text: it.message], false)
    }
}
