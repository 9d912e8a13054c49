/*
 * withAWS' role: temporary keys from STS. They are not kept in the journal: a resumed run asks for others, at once, since no fiber
 * may park while it is answered.
 */
#include "builtins/aws/client.h"
#include "builtins/plugins/scripted.h"

typedef struct Asking {
    Run *run;
    const Context *context;
} Asking;

static const char *variable(void *data, const char *name) {
    const Asking *a = data;
    return env_get(a->run, a->context, name);
}

/* As a form: Action=AssumeRole&RoleArn=… */
static bool form_of(Interp *in, Value map, Buf *out) {
    uint32_t at = 0;
    Value key, value;
    buf_z(out, "Action=AssumeRole&Version=2011-06-15");
    while (map_next(as_map(map), &at, &key, &value)) {
        const char *name = value_z(in, key), *text = value_z(in, value);
        if (!name || !text) return false;
        buf_printf(out, "&%s=", name);
        sign_uri_encode(out, text_of(text), false);
    }
    return true;
}

static bool send(Run *run, AwsClient *client, Text form, HttpReply *reply, AwsError *error) {
    AwsRequest request = {.method = "POST", .path = TEXT("/"), .body = form};
    Op op;
    aws_header(&request, "Content-Type", TEXT("application/x-www-form-urlencoded"));
    client->at_once = op_begin(run, &op, "assume-role", 0);
    bool good = aws_send(client, &request, reply, error);
    if (!client->at_once) op_end(run, &op, text_span("", 0));
    return good;
}

Value aws_assume_role(Run *run, Value map) {
    Interp *in = run->in;
    Asking asking = {run, run_context(run)};
    AwsWish wish = {.world = run->outside, .getenv = variable, .data = &asking};
    AwsClient client;
    HttpReply reply = {0};
    AwsError fault = {0};
    Buf form = {0};
    const char *error = NULL;
    static const char *const names[] = {"AccessKeyId", "SecretAccessKey", "SessionToken"};
    if (!form_of(in, map, &form)) return V_THROWN;
    if (!aws_client_open(&client, &wish, "sts", &error)) return throw_error(in, EX_ABORT, "withAWS: %s", error);
    if (!send(run, &client, buf_as_text(&form), &reply, &fault))
        return fault.interrupted ? run_throw_interrupted(run)
                                 : throw_error(in, EX_ABORT, "%s", aws_error_sentence(&client, &fault, "the role"));
    Value list = list_new(in, 3);
    for (size_t i = 0; i < 3; i++) {
        Text text = aws_xml_get(reply.body, names[i]);
        if (i) run_secret_add(run, text);
        list_push(as_list(list), string_new(in, text));
    }
    return list;
}
