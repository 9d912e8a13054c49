/* Steps that tell people: letters and chats. stdlib/steps/mail.groovy and chat.groovy do it. */
#include "builtins/plugins/scripted.h"

#define MAIL_SERVER                                                                                                    \
    "The server is the credential smtp, written smtp://USER:PASSWORD@HOST:PORT, or smtps://HOST; a password is only sent over TLS. " \
    "Without one the letter is kept in the run's folder, and the log says so."

const StepSpec step_mail = {
    .name = "mail",
    .run = run_scripted,
    .script = "mail",
    .effect = EFFECT_ONCE,
    .family = "notifications",
    .params = PARAMS({"subject", P_STRING, .required = true, .doc = "Subject."},
                     {"body", P_STRING, .required = true, .doc = "Text."},
                     {"to", P_STRING, .doc = "Addresses, separated by commas."},
                     {"cc", P_STRING, .doc = "Who gets a copy."},
                     {"bcc", P_STRING, .doc = "Who gets a copy that the others do not see."},
                     {"from", P_STRING, .doc = "Sender; default: env.MAIL_FROM, the server's user, or sluice@localhost."},
                     {"replyTo", P_STRING, .doc = "Where answers go."},
                     {"mimeType", P_STRING, .doc = "Default text/plain; text/html for HTML."},
                     {"charset", P_STRING, .doc = "Has no effect: UTF-8 is used."}),
    .doc = "Sends a letter. " MAIL_SERVER,
    .example = "mail to: 'team@example.com', subject: 'done', body: 'It is done.'",
};

const StepSpec step_emailext = {
    .name = "emailext",
    .run = run_scripted,
    .script = "mail",
    .effect = EFFECT_ONCE,
    .family = "notifications",
    .params = PARAMS({"subject", P_STRING, .doc = "Subject; $BUILD_STATUS and the like are replaced."},
                     {"body", P_STRING, .doc = "Text, with the same tokens."},
                     {"to", P_STRING, .doc = "Addresses, separated by commas; cc:ADDRESS and bcc:ADDRESS get copies."},
                     {"from", P_STRING, .doc = "Sender; default as in mail."},
                     {"replyTo", P_STRING, .doc = "Where answers go."},
                     {"mimeType", P_STRING, .doc = "Default text/plain; text/html for HTML."},
                     {"recipientProviders", P_LIST,
                      .doc = "[developers(), culprits(), requestor()]: authors of the changes since the run before."},
                     {"attachLog", P_BOOL, .fallback = "false", .doc = "Attach the run's log."},
                     {"compressLog", P_BOOL, .fallback = "false", .doc = "Has no effect: the log is attached as it is."},
                     {"attachmentsPattern", P_STRING, .doc = "Ant patterns of files of the workspace to attach."},
                     {"inlineAttachmentsPattern", P_STRING, .doc = "Has no effect."},
                     {"presendScript", P_STRING, .doc = "Has no effect."},
                     {"postsendScript", P_STRING, .doc = "Has no effect."},
                     {"saveOutput", P_BOOL, .fallback = "false", .doc = "Keep the text in a file of the workspace."},
                     {"saveOutputFileName", P_STRING, .doc = "Its name."}),
    .doc = "Sends a letter with attachments, to people who are named or have to do with the changes. A letter that cannot be sent is a "
           "warning. " MAIL_SERVER,
    .example = "emailext to: 'team@example.com', subject: '$DEFAULT_SUBJECT', body: 'Result: ${BUILD_STATUS}'",
};

const StepSpec step_slackSend = {
    .name = "slackSend",
    .run = run_scripted,
    .script = "chat",
    .yields = "jenkins.plugins.slack.workflow.SlackResponse",
    .effect = EFFECT_ONCE,
    .family = "notifications",
    .params = PARAMS({"message", P_STRING, .positional = true, .doc = "Text."},
                     {"channel", P_STRING, .doc = "Channels, separated by commas; a response's threadId answers it."},
                     {"color", P_STRING, .doc = "good, warning, danger or #rrggbb."},
                     {"attachments", P_ANY, .doc = "Slack's attachments: a list of maps, or JSON."},
                     {"blocks", P_ANY, .doc = "Slack's blocks: a list of maps, or JSON."},
                     {"tokenCredentialId", P_STRING, .doc = "The credential with the token or webhook; default: slack."},
                     {"token", P_STRING, .doc = "The token itself."},
                     {"botUser", P_BOOL, .fallback = "false", .doc = "The token is a bot's."},
                     {"baseUrl", P_STRING, .doc = "Address of another service that speaks Slack's protocol."},
                     {"teamDomain", P_STRING, .doc = "Workspace, for tokens of the older integration."},
                     {"failOnError", P_BOOL, .fallback = "false", .doc = "A message that cannot be sent is an error, not a warning."},
                     {"username", P_STRING, .doc = "Name of the sender."},
                     {"iconEmoji", P_STRING, .doc = "Its picture."},
                     {"replyBroadcast", P_BOOL, .fallback = "false", .doc = "Show an answer in the channel too."},
                     {"sendAsText", P_BOOL, .fallback = "false", .doc = "Plain text instead of an attachment with a color."},
                     {"timestamp", P_STRING, .doc = "Replace the message with this ts."},
                     {"notifyCommitters", P_BOOL, .fallback = "false", .doc = "Has no effect."}),
    .doc = "Sends a message to Slack and yields channelId, ts and threadId. The credential holds a webhook's address "
           "(https://hooks.slack.com/…) or a token (xoxb-…); without one the log says what would have been sent.",
    .example = "def sent = slackSend channel: '#builds', color: 'good', message: 'done'\necho \"in ${sent.channelId}\"",
};

#define CHAT(step, summary_, example_, ...)                                                                           \
    const StepSpec step_##step = {.name = #step, .run = run_scripted, .script = "chat", .effect = EFFECT_ONCE,         \
                                  .family = "notifications", .params = PARAMS(__VA_ARGS__), .doc = summary_, .example = example_}

CHAT(mattermostSend,
     "Sends a message to Mattermost. The webhook's address is given, or is the credential mattermost; without one the log says what "
     "would have been sent.",
     "mattermostSend message: 'done', channel: 'builds'",
     {"message", P_STRING, .positional = true, .doc = "Text."}, {"text", P_STRING, .doc = "A line above it."},
     {"channel", P_STRING, .doc = "Channel."}, {"endpoint", P_STRING, .doc = "The webhook's address."},
     {"color", P_STRING, .doc = "good, warning, danger or #rrggbb."},
     {"icon", P_STRING, .doc = "Address of the sender's picture."},
     {"failOnError", P_BOOL, .fallback = "false", .doc = "A message that cannot be sent is an error, not a warning."});

CHAT(rocketSend,
     "Sends a message to Rocket.Chat. The webhook's address is the credential rocketchat or the one named; without one the log says "
     "what would have been sent.",
     "rocketSend channel: 'builds', message: 'done'",
     {"message", P_STRING, .positional = true, .doc = "Text."}, {"channel", P_STRING, .doc = "Channel."},
     {"serverUrl", P_STRING, .doc = "The webhook's address."}, {"webhookToken", P_STRING, .doc = "Has no effect."},
     {"webhookTokenCredentialId", P_STRING, .doc = "The credential with the webhook's address."},
     {"attachments", P_LIST, .doc = "Attachments."}, {"emoji", P_STRING, .doc = "Picture of the sender."},
     {"avatar", P_STRING, .doc = "Address of the sender's picture."},
     {"rawMessage", P_BOOL, .fallback = "false", .doc = "Has no effect."},
     {"failOnError", P_BOOL, .fallback = "false", .doc = "A message that cannot be sent is an error, not a warning."});

CHAT(office365ConnectorSend,
     "Sends a message to Microsoft Teams. The webhook's address is given, or is the credential office365; without one the log says "
     "what would have been sent.",
     "office365ConnectorSend message: 'done', status: 'SUCCESS'",
     {"webhookUrl", P_STRING, .doc = "The webhook's address."},
     {"message", P_STRING, .positional = true, .doc = "Text."},
     {"status", P_STRING, .doc = "Result to tell when there is no text."}, {"color", P_STRING, .doc = "#rrggbb."},
     {"factDefinitions", P_LIST, .doc = "Has no effect."},
     {"adaptiveCards", P_BOOL, .fallback = "false", .doc = "Has no effect."});

CHAT(googlechatnotification,
     "Sends a message to Google Chat: to webhooks, or to credentials that hold one (id:NAME); without one the log says what would "
     "have been sent.",
     "googlechatnotification url: 'id:googlechat', message: 'done'",
     {"url", P_STRING, .doc = "Addresses, or id:CREDENTIAL, separated by commas."},
     {"message", P_STRING, .doc = "Text."},
     {"notifyAborted", P_BOOL, .fallback = "false", .doc = "Has no effect: it is always sent, as with the others of this kind."},
     {"notifyFailure", P_BOOL, .fallback = "false", .doc = "Has no effect."},
     {"notifySuccess", P_BOOL, .fallback = "false", .doc = "Has no effect."},
     {"notifyUnstable", P_BOOL, .fallback = "false", .doc = "Has no effect."},
     {"notifyNotBuilt", P_BOOL, .fallback = "false", .doc = "Has no effect."},
     {"notifyBackToNormal", P_BOOL, .fallback = "false", .doc = "Has no effect."},
     {"sameThreadNotification", P_BOOL, .fallback = "false", .doc = "Has no effect."});
