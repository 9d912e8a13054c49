/* httpRequest: stdlib/steps/http.groovy does it. */
#include "builtins/plugins/scripted.h"

#define MIME_TYPES                                                                                                     \
    "NOT_SET TEXT_HTML TEXT_PLAIN APPLICATION_FORM APPLICATION_FORM_DATA APPLICATION_JSON APPLICATION_JSON_UTF8 "      \
    "APPLICATION_TAR APPLICATION_ZIP APPLICATION_OCTETSTREAM"

enum { HR_MODE = 1 };

/* Asking changes nothing. */
static bool only_asks(const StepCall *call) {
    Text mode = step_text(call, HR_MODE);
    return text_is(mode, "GET") || text_is(mode, "HEAD") || text_is(mode, "OPTIONS");
}

const StepSpec step_httpRequest = {
    .name = "httpRequest",
    .run = run_scripted,
    .script = "http",
    .yields = "jenkins.plugins.http_request.ResponseContentSupplier",
    .effect = EFFECT_ONCE,
    .repeatable = only_asks,
    .family = "web",
    .params =
        PARAMS({"url", P_STRING, .required = true, .positional = true, .doc = "Address, http:// or https://."},
               {"httpMode", P_STRING, .fallback = "GET", .choices = "GET HEAD POST PUT DELETE OPTIONS PATCH MKCOL", .doc = "Method."},
               {"requestBody", P_STRING, .doc = "What is sent."},
               {"contentType", P_STRING, .choices = MIME_TYPES, .doc = "Of what is sent: APPLICATION_JSON, TEXT_PLAIN and so on."},
               {"acceptType", P_STRING, .choices = MIME_TYPES, .doc = "What the reply may be, in the same words."},
               {"customHeaders", P_LIST, .doc = "[[name: 'X-Token', value: token, maskValue: true], …]."},
               {"authentication", P_STRING, .doc = "The credential with USER:PASSWORD, sent as basic authentication."},
               {"validResponseCodes", P_STRING, .fallback = "100:399", .doc = "Codes that are no failure: '200,404', '200:299'."},
               {"validResponseContent", P_STRING, .doc = "Text that the reply must hold."},
               {"consoleLogResponseBody", P_BOOL, .fallback = "false", .doc = "Show the reply in the log."},
               {"outputFile", P_STRING, .doc = "File of the workspace for the reply."},
               {"timeout", P_INT, .fallback = "0", .doc = "Seconds to wait at most; 0: a day."},
               {"ignoreSslErrors", P_BOOL, .fallback = "false", .doc = "Take any certificate."},
               {"quiet", P_BOOL, .fallback = "false", .doc = "Say nothing in the log."},
               {"httpProxy", P_STRING, .doc = "Proxy, http://host:port; default: that of the environment."},
               {"uploadFile", P_STRING, .doc = "File of the workspace to send."},
               {"multipartName", P_STRING, .doc = "Its name in the form; default: file."},
               {"wrapAsMultipart", P_BOOL, .fallback = "true", .doc = "Send uploadFile as part of a form, not as the whole body."},
               {"formData", P_LIST, .doc = "Parts of a form: [[name: 'a', body: 'text'], [name: 'b', uploadFile: 'b.zip'], …]."},
               {"responseHandle", P_STRING, .choices = "STRING LEAVE_OPEN NONE", .doc = "Has no effect: the reply is read whole."},
               {"useSystemProperties", P_BOOL, .fallback = "false", .doc = "Has no effect."},
               {"useNtlm", P_BOOL, .fallback = "false", .doc = "Has no effect."}),
    .doc = "Sends an HTTP request and yields the reply: status, content, headers. A status out of validResponseCodes ends the step "
           "with an error. Without a reply the status is 408, with an unknown host 404.",
    .example = "def reply = httpRequest url: 'http://127.0.0.1:9/', validResponseCodes: '100:599', timeout: 2\n"
               "echo \"status ${reply.status}\"",
};
