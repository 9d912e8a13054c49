/*
 * withCredentials: secrets from the environment of sluice's own process, which no step sees, or from .secrets; bound to
 * variables for the body and masked in everything the run prints. Files and keys lie in a folder of their own that only
 * the user may open, as long as the body runs.
 */
#include "builtins/archive.h"
#include "builtins/credentials.h"
#include "builtins/plan/record.h"
#include "builtins/run/leftovers.h"
#include "builtins/steps_common.h"
#include "builtins/world/crypto.h"
#include "builtins/world/files.h"

#include <stdlib.h>
#include <unistd.h>

/* Those made for one call, to be removed. */
typedef struct Folders {
    const char **path;
    size_t count;
} Folders;

typedef struct Binding {
    Text kind;    /* "usernamePassword", "StringBinding" ... */
    Value fields;
    const char *id;
    Text secret;
    Folders *made;
} Binding;

static const char *field_text(StepCall *call, const Binding *b, const char *name) {
    Value v = map_get_z(call->in, as_map(b->fields), name);
    return is_null(v) ? NULL : value_z(call->in, v);
}

static bool read_binding(StepCall *call, Value definition, Binding *out) {
    if (!step_describable(call->in, definition, &out->kind, &out->fields)) return false;
    out->id = field_text(call, out, "credentialsId");
    if (!out->id) {
        throw_error(call->in, EX_ILLEGAL_ARGUMENT,
                    "withCredentials: a binding is written as string(credentialsId: 'ID', variable: 'NAME') or usernamePassword(…)");
        return false;
    }
    const char *secret = run_credential(call->run, out->id);
    if (!secret) {
        const char *variable = run_credential_variable(out->id);
        throw_error(call->in, EX_ABORT,
                    "Could not find credentials entry with ID '%s'\nGive it in the environment variable %s before the run, or as a "
                    "line %s=… in the file .secrets: the secret itself, USER:PASSWORD for a user with a password, a file's path or "
                    "its text for a file or a key",
                    out->id, variable, variable + strlen(CREDENTIAL_PREFIX));
        return false;
    }
    out->secret = text_of(secret);
    return true;
}

/* --- variables ---------------------------------------------------------------------------------------------- */

static void bind(StepCall *call, Context *inner, const char *variable, Text value, bool is_secret) {
    if (is_secret) run_secret_add(call->run, value);
    if (variable) inner->env = env_push(inner->env, text_of(text_printf("%s=%.*s", variable, TEXT_FMT(value))));
}

/* "USER:REST"; without a colon all is the user. */
static void split(Text value, Text *user, Text *rest) {
    ptrdiff_t colon = text_find(value, TEXT(":"), 0);
    *user = colon < 0 ? value : text_span(value.at, (size_t)colon);
    *rest = colon < 0 ? TEXT("") : text_span(value.at + colon + 1, value.len - (size_t)colon - 1);
}

static bool bind_pair(StepCall *call, Context *inner, const Binding *b, const char *first, const char *second) {
    Text user, password;
    split(b->secret, &user, &password);
    bind(call, inner, field_text(call, b, first), user, false);
    bind(call, inner, field_text(call, b, second), password, true);
    return true;
}

static bool bind_names(StepCall *call, Context *inner, const Binding *b) {
    return bind_pair(call, inner, b, "usernameVariable", "passwordVariable");
}

static bool bind_keys(StepCall *call, Context *inner, const Binding *b) {
    run_secret_add(call->run, b->secret);
    const char *key = field_text(call, b, "accessKeyVariable"), *secret = field_text(call, b, "secretKeyVariable");
    Text user, password;
    split(b->secret, &user, &password);
    bind(call, inner, key ? key : "AWS_ACCESS_KEY_ID", user, true);
    bind(call, inner, secret ? secret : "AWS_SECRET_ACCESS_KEY", password, true);
    return true;
}

static bool bind_text(StepCall *call, Context *inner, const Binding *b) {
    Text user, password;
    split(b->secret, &user, &password);
    if (strncasecmp(text_z(b->kind), "username", 8) == 0) run_secret_add(call->run, password);
    bind(call, inner, field_text(call, b, "variable"), b->secret, true);
    return true;
}

/* --- files -------------------------------------------------------------------------------------------------- */

static void remove_leftover(void *data, const char *path) {
    ssh_agent_sweep(data, path);
    secret_tree_remove(data, path);
}

void run_sweep_secrets(Run *run, const char *temp) { leftovers_each(run->folder_root, temp, remove_leftover, run); }

const char *secret_folder_make(Run *run, const Context *context, const char **error) {
    World *w = run->outside, *recorded = run->options.world;
    uint8_t bytes[8];
    recorded->random(recorded, bytes, sizeof bytes); /* a resumed run finds the same name */
    const char *base = context->seat ? context->seat->temp : run->folder_root;
    const char *outer = path_join(base, SECRET_FILES_FOLDER);
    const char *folder = text_printf("%s/%s-%s", outer, leftover_owner(run), crypto_hex(bytes, sizeof bytes));
    run_sweep_secrets(run, base);
    if (!context->seat && !run_root_open(run, error)) return NULL;
    if (!w->make_dirs(w, folder, error)) return NULL;
    if (w->set_info(w, outer, 0700, -1, error) && w->set_info(w, folder, 0700, -1, error)) return folder;
    secret_folder_remove(run, folder);
    return NULL;
}

/* While a resumed run is answered no fiber may park but for an answer, and removing parks: it is done at once then. */
void secret_tree_remove(Run *run, const char *path) {
    FileFault fault = {0};
    if (durable_replaying(run)) files_remove_tree(gc_strdup(path), &fault);
    else run->outside->remove_tree(run->outside, path, NULL);
}

void secret_folder_remove(Run *run, const char *folder) {
    secret_tree_remove(run, folder);
    rmdir(text_z(text_span(folder, (size_t)(strrchr(folder, '/') - folder)))); /* unless others are in use */
}

/* One that is remembered for its removal. */
static const char *private_folder(StepCall *call, Folders *made, const char **error) {
    const char *folder = secret_folder_make(call->run, call->context, error);
    if (folder) made->path[made->count++] = folder;
    return folder;
}

static bool throw_io(StepCall *call, const char *error) {
    step_throw_io(call, error);
    return false;
}

/* The file that a credential stands for, in a folder of its own: a copy of the one it names, or its own text. */
static bool place_file(StepCall *call, Folders *made, const char *id, Text value, const char **path) {
    World *w = call->run->outside; /* past the journal, which must hold no secret */
    const char *error = NULL, *from = run_credential_file(call->run, value);
    const char *name = from ? strrchr(from, '/') + 1 : id;
    Buf text = {0};
    if (from && !w->read_file(w, from, &text, &error)) return throw_io(call, error);
    if (!from) buf_printf(&text, "%.*s%s", TEXT_FMT(value), text_ends(value, TEXT("\n")) ? "" : "\n");
    const char *folder = private_folder(call, made, &error);
    if (!folder) return throw_io(call, error);
    *path = path_join(folder, strchr(name, '/') ? "secret" : name);
    if (!w->write_file(w, *path, buf_as_text(&text), false, &error) || !w->set_info(w, *path, 0600, -1, &error))
        return throw_io(call, error);
    if (text.len < 1 << 16 && !memchr(text.at, 0, text.len)) run_secret_add(call->run, buf_as_text(&text));
    return true;
}

static bool bind_file(StepCall *call, Context *inner, const Binding *b) {
    const char *path;
    if (!place_file(call, b->made, b->id, b->secret, &path)) return false;
    bind(call, inner, field_text(call, b, "variable"), text_of(path), false);
    return true;
}

static bool bind_zip(StepCall *call, Context *inner, const Binding *b) {
    const char *from = run_credential_file(call->run, b->secret), *error = NULL;
    if (!from) {
        throw_error(call->in, EX_ABORT, "the credential '%s' is no zip file; give the path of one", b->id);
        return false;
    }
    const char *folder = private_folder(call, b->made, &error);
    if (!folder || !archive_unpack_zip(from, folder, &error)) return throw_io(call, error);
    bind(call, inner, field_text(call, b, "variable"), text_of(folder), false);
    return true;
}

static bool is_key(Text value) { return text_starts(value, TEXT("-----BEGIN")); }

/* KEY or USER:KEY, where KEY is a path or the key's text; the passphrase is a credential ID_PASSPHRASE. */
static bool bind_key(StepCall *call, Context *inner, const Binding *b) {
    Text user = TEXT(""), key = b->secret;
    if (!is_key(key) && !run_credential_file(call->run, key)) split(b->secret, &user, &key);
    const char *path, *passphrase = run_credential(call->run, text_printf("%s_PASSPHRASE", b->id));
    if (!key.len) key = user, user = TEXT("");
    if (!is_key(key) && !run_credential_file(call->run, key)) {
        throw_error(call->in, EX_ABORT,
                    "the credential '%s' is no key: give USER:PATH of an existing file, or USER: and the text of the key itself", b->id);
        return false;
    }
    if (!place_file(call, b->made, text_printf("ssh-key-%s", b->id), key, &path)) return false;
    bind(call, inner, field_text(call, b, "keyFileVariable"), text_of(path), false);
    bind(call, inner, field_text(call, b, "usernameVariable"), user, false);
    bind(call, inner, field_text(call, b, "passphraseVariable"), text_of(passphrase ? passphrase : ""), true);
    return true;
}

/* Declarative's credentials(): the kind shows in the value. Of a user with a password NAME_USR and NAME_PSW are set too. */
static bool bind_any(StepCall *call, Context *inner, const Binding *b) {
    const char *variable = field_text(call, b, "variable"), *path;
    Text user, rest;
    split(b->secret, &user, &rest);
    bool named = memchr(b->secret.at, '/', b->secret.len) && run_credential_file(call->run, b->secret);
    if (named || is_key(b->secret) || is_key(rest)) {
        if (!place_file(call, b->made, b->id, is_key(rest) ? rest : b->secret, &path)) return false;
        bind(call, inner, variable, text_of(path), false);
        if (is_key(rest)) bind(call, inner, text_printf("%s_USR", variable), user, false);
        return true;
    }
    bind(call, inner, variable, b->secret, true);
    if (!memchr(b->secret.at, ':', b->secret.len)) return true;
    bind(call, inner, text_printf("%s_USR", variable), user, false);
    bind(call, inner, text_printf("%s_PSW", variable), rest, true);
    return true;
}

/* --- the kinds ---------------------------------------------------------------------------------------------- */

static const struct BindingKind {
    const char *symbol, *class_name;
    bool (*bind)(StepCall *call, Context *inner, const Binding *b);
} kinds[] = {
    {"string", "StringBinding", bind_text},
    {"usernamePassword", "UsernamePasswordMultiBinding", bind_names},
    {"usernameColonPassword", "UsernamePasswordBinding", bind_text},
    {"gitUsernamePassword", "GitUsernamePasswordBinding", bind_names},
    {"file", "FileBinding", bind_file},
    {"zip", "ZipFileBinding", bind_zip},
    {"sshUserPrivateKey", "SSHUserPrivateKeyBinding", bind_key},
    {"aws", "AmazonWebServicesCredentialsBinding", bind_keys},
    {"vaultString", "VaultStringCredentialBinding", bind_text},
    {"", "DeclarativeCredentials", bind_any},
};

static bool bind_one(StepCall *call, Context *inner, const Binding *b) {
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (text_is(b->kind, kinds[i].symbol) || text_is(b->kind, kinds[i].class_name)) return kinds[i].bind(call, inner, b);
    throw_error(call->in, EX_ABORT,
                "withCredentials: %.*s is not there yet; there are string, usernamePassword, usernameColonPassword, file, zip, "
                "sshUserPrivateKey and aws",
                TEXT_FMT(b->kind));
    return false;
}

/* In a plan the variables are unknown, and it counts whether the secrets are there. */
static Value plan_credentials(StepCall *call) {
    static const char *const fields[] = {"variable", "usernameVariable", "passwordVariable", "keyFileVariable", "passphraseVariable",
                                         "accessKeyVariable", "secretKeyVariable"};
    const List *list = as_list(call->arg[0]);
    Context *inner = context_copy(call->context);
    for (uint32_t i = 0; i < list->len; i++) {
        Binding b = {0};
        if (is_unknown(call->in, list->at[i])) continue;
        if (!step_describable(call->in, list->at[i], &b.kind, &b.fields)) return V_THROWN;
        b.id = field_text(call, &b, "credentialsId");
        if (!b.id) continue;
        plan_credential(call->run, b.id, text_z(b.kind));
        for (size_t k = 0; k < sizeof fields / sizeof *fields; k++) {
            const char *variable = field_text(call, &b, fields[k]);
            if (!variable) continue;
            Text value = text_of(text_printf(UNKNOWN_OPEN "credential %s" UNKNOWN_CLOSE, b.id));
            bind(call, inner, variable, value, false);
            if (!text_is(b.kind, "DeclarativeCredentials")) continue;
            bind(call, inner, text_printf("%s_USR", variable), value, false);
            bind(call, inner, text_printf("%s_PSW", variable), value, false);
        }
    }
    return step_body(call, inner);
}

static Value run_with_credentials(StepCall *call) {
    const List *list = as_list(call->arg[0]);
    Context *inner = context_copy(call->context);
    Folders made = {gc_new_array(const char *, list->len + 1), 0};
    Value result = v_null();
    for (uint32_t i = 0; i < list->len && !is_abrupt(result); i++) {
        Binding binding = {.made = &made};
        if (!read_binding(call, list->at[i], &binding) || !bind_one(call, inner, &binding)) result = V_THROWN;
    }
    if (!is_abrupt(result)) result = step_body(call, inner);
    for (size_t i = 0; i < made.count; i++) secret_folder_remove(call->run, made.path[i]);
    return result;
}

const StepSpec step_withCredentials = {
    .name = "withCredentials",
    .run = run_with_credentials,
    .plan = plan_credentials,
    .body = BODY_REQUIRED,
    .effect = EFFECT_PURE,
    .family = "where",
    .params = PARAMS({"bindings", P_LIST, .required = true, .positional = true,
                      .doc = "string(credentialsId: 'ID', variable: 'NAME'), usernamePassword(…), file(…), "
                             "sshUserPrivateKey(…), aws(…)."}),
    .doc = "Runs the body with secrets in environment variables. The credential ID comes from the variable SLUICE_CREDENTIAL_ID of "
           "sluice's own environment, which steps do not see, or from a line ID=value of the file .secrets beside the pipeline, "
           "which only you may read. Secrets are masked in the output, also in Base64, escaped or quoted; those of fewer than 4 "
           "characters only where they stand as a word.",
    .example = "try {\n    withCredentials([string(credentialsId: 'api-key', variable: 'KEY')]) {\n        echo \"the key is ${env.KEY}\"\n"
               "    }\n} catch (hudson.AbortException e) {\n    echo 'run this with SLUICE_CREDENTIAL_API_KEY set'\n}",
};
