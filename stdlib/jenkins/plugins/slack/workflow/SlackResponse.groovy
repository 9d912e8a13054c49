package jenkins.plugins.slack.workflow

/* What slackSend yields: where the message stands, so that later ones can answer it (channel: response.threadId). */
class SlackResponse implements Serializable {
    final String channelId, ts, threadId

    private SlackResponse(Map answer) {
        channelId = answer.channelId
        ts = answer.ts
        threadId = answer.threadId
    }

    static SlackResponse of(Map answer) { new SlackResponse(answer) }
    String toString() { "SlackResponse($channelId, $ts)" }
}
