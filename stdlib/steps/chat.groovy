/* Messages to chats: slackSend and its kin. Without a credential they say in the log what would have been sent. */
import groovy.json.JsonOutput
import groovy.json.JsonSlurperClassic
import groovy.transform.Field

@Field String SLACK_API = 'https://slack.com/api/'

/* --- Slack ------------------------------------------------------------------------------------------------------------ */

def slackSend(Map given) {
    List attachments = listOf(given.attachments, 'attachments'), blocks = listOf(given.blocks, 'blocks')
    if (!given.message && !attachments && !blocks) return failed(given, 'no message or attachments provided')
    String id = given.tokenCredentialId ?: 'slack'
    String token = given.token ? sluice.secret(given.token) : sluice.credential(id)
    List channels = (given.channel ?: '').tokenize(',; ') ?: [null]
    if (token == null) {
        channels.each { channel -> unsent('slackSend', id, channel, given.message ?: summary(attachments, blocks)) }
        return [channelId: channels[-1], ts: null, threadId: null]
    }
    Map answer = null
    channels.each { channel -> answer = post(given, token, channel, attachments, blocks) ?: answer }
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
Map post(Map given, String token, String channel, List attachments, List blocks) {
    boolean hook = token ==~ /https?:.*/, bot = given.botUser || token.startsWith('xox')
    Map message = content(given, channel, attachments, blocks)
    String url = hook ? token : bot ? base(given) + 'chat.postMessage' : old(given, token)
    List headers = [['Content-Type', 'application/json; charset=UTF-8']]
    if (bot && !hook) headers.add(['Authorization', "Bearer $token".toString()])
    if (given.timestamp && bot) {
        message.ts = given.timestamp
        url = base(given) + 'chat.update'
    }
    sluice.log "Slack Send to ${channel ?: 'the default channel'}"
    Map reply = sluice.http(method: 'POST', url: url, headers: headers, body: JsonOutput.toJson(message), timeout: 60)
    if (reply.error || reply.status >= 400) return failed(given, reply.error ?: "status $reply.status: ${reply.content.take(200)}")
    if (hook || !bot) return [channelId: channel, ts: null, threadId: null]
    Map answer = new JsonSlurperClassic().parseText(reply.content)
    if (!answer.ok) return failed(given, answer.error ?: reply.content.take(200))
    [channelId: answer.channel, ts: answer.ts, threadId: "$answer.channel:${answer.message?.thread_ts ?: answer.ts}".toString()]
}

String base(Map given) { given.baseUrl ? given.baseUrl.replaceFirst('/*$', '/') : SLACK_API }

/* The address of the plugin's older integration. */
String old(Map given, String token) {
    given.baseUrl ? base(given) + token : "https://${given.teamDomain ?: 'slack'}.slack.com/services/hooks/jenkins-ci?token=$token".toString()
}

Map content(Map given, String channel, List attachments, List blocks) {
    Map message = [:]
    if (channel) {
        message.channel = channel.tokenize(':')[0]
        if (channel.contains(':')) message.thread_ts = channel.tokenize(':')[1]
    }
    if (given.replyBroadcast) message.reply_broadcast = true
    if (given.username) message.username = given.username
    if (given.iconEmoji) message.icon_emoji = given.iconEmoji
    if (blocks) message.blocks = blocks
    if (attachments) message.attachments = attachments.collect { one -> one.fallback ? one : one + [fallback: given.message ?: ''] }
    else if (!blocks && !given.sendAsText) message.attachments = [[fallback: given.message, color: given.color, text: given.message,
                                                               mrkdwn_in: ['pretext', 'text', 'fields']]]
    if (given.message && (attachments || blocks || given.sendAsText)) message.text = given.message
    message
}

def failed(Map given, String why) {
    if (given.failOnError) error "Slack notification failed: $why"
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

def mattermostSend(Map given) {
    Map message = [text: given.text ?: '', attachments: [[fallback: given.message, text: given.message, color: given.color]]]
    if (given.channel) message.channel = given.channel
    if (given.icon) message.icon_url = given.icon
    deliver('mattermostSend', hook('mattermostSend', given.endpoint, 'mattermost', given.channel, given.message), message, given.failOnError)
}

def rocketSend(Map given) {
    Map message = [text: given.message, attachments: given.attachments ?: []]
    if (given.channel) message.channel = given.channel
    if (given.emoji) message.emoji = given.emoji
    if (given.avatar) message.avatar = given.avatar
    deliver('rocketSend', hook('rocketSend', given.webhookToken ? null : given.serverUrl, given.webhookTokenCredentialId ?: 'rocketchat', given.channel, given.message), message, given.failOnError)
}

def office365ConnectorSend(Map given) {
    String text = given.message ?: "${env.JOB_NAME} #${env.BUILD_NUMBER}: ${given.status ?: currentBuild.currentResult}".toString()
    Map message = ['@type': 'MessageCard', '@context': 'https://schema.org/extensions', summary: text, text: text,
                   themeColor: (given.color ?: '').replace('#', '')]
    deliver('office365ConnectorSend', hook('office365ConnectorSend', given.webhookUrl, 'office365', null, text), message, false)
}

def googlechatnotification(Map given) {
    (given.url ?: 'googlechat').tokenize(',').each { one ->
        String id = one.trim().replaceFirst(/^id:/, '')
        String url = id ==~ /https?:.*/ ? id : null
        deliver('googlechatnotification', hook('googlechatnotification', url, id, null, given.message), [text: given.message], false)
    }
}
