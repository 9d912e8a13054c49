/*
 * withCredentials: secrets from the environment of sluice's own process, SLUICE_CREDENTIAL_<ID>, which no step sees; bound to
 * variables for the body and masked in everything the run prints.
 */
#include "builtins/steps_common.h"

#include <ctype.h>

typedef struct Binding {
    Text kind;    /* "usernamePassword", "StringBinding" ... */
    Value fields;
    const char *id;
    Text secret;
} Binding;

static const char *variable_of(const char *id) {
    char *name = text_printf(CREDENTIAL_PREFIX "%s", id);
    for (char *c = name; *c; c++) *c = isalnum((unsigned char)*c) ? (char)toupper((unsigned char)*c) : '_';
    return name;
}

static const char *field_text(StepCall *call, const Binding *b, const char *name) {
    Value v = map_get_z(call->in, as_map(b->fields), name);
    return is_null(v) ? NULL : value_z(call->in, v);
}

static bool read_binding(StepCall *call, Value definition, Binding *out) {
    World *w = call->run->options.world;
    if (!step_describable(call->in, definition, &out->kind, &out->fields)) return false;
    out->id = field_text(call, out, "credentialsId");
    if (!out->id) {
        throw_error(call->in, EX_ILLEGAL_ARGUMENT,
                    "withCredentials: a binding is written as string(credentialsId: 'ID', variable: 'NAME') or usernamePassword(…)");
        return false;
    }
    const char *name = variable_of(out->id), *secret = w->getenv(w, name);
    if (!secret) {
        throw_error(call->in, EX_ABORT,
                    "Could not find credentials entry with ID '%s'\nGive it in the environment variable %s before the run: the secret "
                    "itself, USER:PASSWORD for a user with a password, a file's path for a file or a key",
                    out->id, name);
        return false;
    }
    out->secret = text_of(secret);
    return true;
}

/* --- binding ---------------------------------------------------------------------------------------------- */

static void bind(StepCall *call, Context *inner, const char *variable, Text value, bool is_secret) {
    if (!variable) return;
    inner->env = env_push(inner->env, text_of(text_printf("%s=%.*s", variable, TEXT_FMT(value))));
    if (is_secret) run_secret_add(call->run, value);
}

static void bind_pair(StepCall *call, Context *inner, const Binding *b, const char *first, const char *second) {
    ptrdiff_t colon = text_find(b->secret, TEXT(":"), 0);
    size_t split = colon < 0 ? b->secret.len : (size_t)colon;
    const char *user = field_text(call, b, first), *password = field_text(call, b, second);
    bind(call, inner, user, text_span(b->secret.at, split), false);
    bind(call, inner, password, colon < 0 ? TEXT("") : text_span(b->secret.at + split + 1, b->secret.len - split - 1), true);
}

static bool bind_one(StepCall *call, Context *inner, const Binding *b) {
    const char *variable = field_text(call, b, "variable");
    if (text_is(b->kind, "usernamePassword") || text_is(b->kind, "UsernamePasswordMultiBinding") ||
        text_is(b->kind, "gitUsernamePassword"))
        bind_pair(call, inner, b, "usernameVariable", "passwordVariable");
    else if (text_is(b->kind, "AmazonWebServicesCredentialsBinding"))
        bind_pair(call, inner, b, "accessKeyVariable", "secretKeyVariable");
    else if (text_is(b->kind, "string") || text_is(b->kind, "StringBinding") || text_is(b->kind, "usernameColonPassword") ||
             text_is(b->kind, "UsernamePasswordBinding") || text_is(b->kind, "vaultString"))
        bind(call, inner, variable, b->secret, true);
    else if (text_is(b->kind, "file") || text_is(b->kind, "FileBinding"))
        bind(call, inner, variable, b->secret, false);
    else if (text_is(b->kind, "sshUserPrivateKey") || text_is(b->kind, "SSHUserPrivateKeyBinding")) {
        ptrdiff_t colon = text_find(b->secret, TEXT(":"), 0); /* USER:PATH or PATH */
        Text path = colon < 0 ? b->secret : text_span(b->secret.at + colon + 1, b->secret.len - (size_t)colon - 1);
        bind(call, inner, field_text(call, b, "keyFileVariable"), path, false);
        bind(call, inner, field_text(call, b, "usernameVariable"), text_span(b->secret.at, colon < 0 ? 0 : (size_t)colon), false);
    } else {
        throw_error(call->in, EX_ABORT,
                    "withCredentials: %.*s is not there yet; there are string, usernamePassword, usernameColonPassword, file and "
                    "sshUserPrivateKey",
                    TEXT_FMT(b->kind));
        return false;
    }
    return true;
}

static Value run_with_credentials(StepCall *call) {
    const List *list = as_list(call->arg[0]);
    Context *inner = context_copy(call->context);
    for (uint32_t i = 0; i < list->len; i++) {
        Binding binding = {0};
        if (!read_binding(call, list->at[i], &binding) || !bind_one(call, inner, &binding)) return V_THROWN;
    }
    return step_body(call, inner);
}

const StepSpec step_withCredentials = {
    .name = "withCredentials",
    .run = run_with_credentials,
    .body = BODY_REQUIRED,
    .effect = EFFECT_PURE,
    .family = "where",
    .params = PARAMS({"bindings", P_LIST, .required = true, .positional = true,
                      .doc = "string(credentialsId: 'ID', variable: 'NAME'), usernamePassword(…), file(…), sshUserPrivateKey(…)."}),
    .doc = "Runs the body with secrets in environment variables. The credential ID comes from the variable SLUICE_CREDENTIAL_ID of "
           "sluice's own environment, which steps do not see; secrets are masked in the output.",
    .example = "try {\n    withCredentials([string(credentialsId: 'api-key', variable: 'KEY')]) {\n        echo \"the key is ${env.KEY}\"\n"
               "    }\n} catch (hudson.AbortException e) {\n    echo 'run this with SLUICE_CREDENTIAL_API_KEY set'\n}",
};
