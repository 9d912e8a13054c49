/* Rules on secrets: the variables of withCredentials and of credentials() in environment { }, and where their values
 * go. */
#include "cli/lint/catalogue.h"
#include "cli/lint/lint.h"
#include "cli/lint/shell.h"
#include "grammar/gc.h"

/* --- which names are secret
 * ------------------------------------------------------------------------------------------------------ */

/* Paths of files and user names are no secrets; values and passwords are. */
static bool binding_gives(Node *binding, Text name) {
    Node *entries = NULL;
    Text kind = {0}, value;
    if (binding->kind == AST_CALL && binding->CALL.named && node_word(binding->CALL.name, &kind))
        entries = binding->CALL.args.item[0];
    if (binding->kind == AST_MAP) entries = binding;
    if (!entries || text_is(kind, "file") || text_is(kind, "zip")) return false;
    for (uint32_t i = 0; i < entries->MAP.entries.count; i++) {
        Node *entry = entries->MAP.entries.item[i];
        Text key;
        if (entry->kind != AST_MAP_ENTRY || !entry_key(entry, &key)) continue;
        if (text_is(key, "$class") && node_word(entry->MAP_ENTRY.value, &value) &&
            (text_ends(value, TEXT("FileBinding")) || text_ends(value, TEXT("CertificateMultiBinding"))))
            return false;
        bool secret =
            word_among("passwordVariable passphraseVariable secretKeyVariable clientSecretVariable tokenVariable",
                       key) ||
            (text_is(key, "variable") && !text_is(kind, "dockerCert"));
        if (secret && node_word(entry->MAP_ENTRY.value, &value) && text_eq(value, name)) return true;
    }
    return false;
}

static bool bindings_give(const StepUse *use, Text name) {
    Node *bindings = use_argument(use, "bindings", 0);
    if (!bindings) return false;
    if (bindings->kind != AST_LIST) return binding_gives(bindings, name);
    for (uint32_t i = 0; i < bindings->LIST.items.count; i++)
        if (binding_gives(bindings->LIST.items.item[i], name)) return true;
    return false;
}

static Node *call_body(Node *statement, const char *name) {
    Node *call = statement->kind == AST_EXPR_STMT ? statement->EXPR_STMT.value : statement;
    Text word;
    if (!call || call->kind != AST_CALL || call->CALL.object) return NULL;
    if (!node_word(call->CALL.name, &word) || !text_is(word, name)) return NULL;
    Node *last = call->CALL.args.count ? call->CALL.args.item[call->CALL.args.count - 1] : NULL;
    return last && last->kind == AST_CLOSURE ? last->CLOSURE.body : NULL;
}

/* Does environment { } among the statements of a pipeline's or stage's block hold NAME = credentials(...)? NAME_PSW is
 * its password. */
static bool environment_gives(const NodeList *statements, Text name) {
    if (text_ends(name, TEXT("_PSW"))) name.len -= 4;
    for (uint32_t i = 0; i < statements->count; i++) {
        Node *body = call_body(statements->item[i], "environment");
        for (uint32_t j = 0; body && j < body->BLOCK.statements.count; j++) {
            Node *statement = body->BLOCK.statements.item[j], *value;
            if (statement->kind != AST_EXPR_STMT || (value = statement->EXPR_STMT.value)->kind != AST_ASSIGN) continue;
            Text target, function;
            if (!node_word(value->ASSIGN.target, &target) || !text_eq(target, name)) continue;
            value = value->ASSIGN.value;
            if (value->kind == AST_CALL && !value->CALL.object && node_word(value->CALL.name, &function) &&
                text_is(function, "credentials"))
                return true;
        }
    }
    return false;
}

/* Of pipeline, stage or matrix, which may hold environment { }? */
static bool is_section_body(Linter *lint, uint32_t up) {
    Node *call = lint_above(lint, up + 1);
    Text name;
    return call && call->kind == AST_CALL && call->CALL.name && node_word(call->CALL.name, &name) &&
           word_among("pipeline stage matrix", name);
}

static bool is_secret(Linter *lint, Text name) {
    for (uint32_t up = 0; lint_above(lint, up); up++) {
        Node *node = lint_above(lint, up);
        StepUse use;
        if (node->kind == AST_CLOSURE && lint->file->pipeline && is_section_body(lint, up) &&
            environment_gives(&node->CLOSURE.body->BLOCK.statements, name))
            return true;
        if (node->kind == AST_CALL && lint_step_use(lint, node, &use) && text_is(use.name, "withCredentials") &&
            bindings_give(&use, name))
            return true;
    }
    return false;
}

/* The variable that an expression reads: NAME, env.NAME, env['NAME']; false for anything else. */
static bool read_variable(const Node *node, Text *name, bool *of_env) {
    Text object;
    *of_env = false;
    if (node->kind == AST_NAME && node->NAME.bind.kind == BIND_DYNAMIC) return node_word(node, name);
    *of_env = true;
    if (node->kind == AST_PROPERTY)
        return node_word(node->PROPERTY.object, &object) && text_is(object, "env") &&
               node_word(node->PROPERTY.name, name);
    return node->kind == AST_INDEX && node->INDEX.args.count == 1 && node_word(node->INDEX.object, &object) &&
           text_is(object, "env") && node_word(node->INDEX.args.item[0], name);
}

/* The first secret that the text made by an expression holds: in a GString, or joined by +. */
static Node *secret_in(Linter *lint, Node *node) {
    Text name;
    bool of_env;
    if (read_variable(node, &name, &of_env)) return is_secret(lint, name) ? node : NULL;
    Node *found = NULL;
    if (node->kind == AST_GSTRING)
        for (uint32_t i = 1; !found && i < node->GSTRING.parts.count; i += 2)
            found = secret_in(lint, node->GSTRING.parts.item[i]);
    if (node->kind == AST_BINARY && node->BINARY.op == OP_PLUS) {
        found = secret_in(lint, node->BINARY.left);
        if (!found) found = secret_in(lint, node->BINARY.right);
    }
    return found;
}

/* --- interpolated into a command
 * --------------------------------------------------------------------------------------------------- */

/* The literal part of a GString between its quotes, as it must stand in single quotes. False when it cannot. */
static bool put_single_quoted(Buf *out, Text raw) {
    for (size_t i = 0; i < raw.len; i++) {
        if (raw.at[i] == '\'') return false;
        if (raw.at[i] == '\\' && i + 1 < raw.len) {
            i++;
            if (raw.at[i] != '$' && raw.at[i] != '"') buf_char(out, '\\');
        }
        buf_char(out, raw.at[i]);
    }
    return true;
}

/* Offers '...$NAME...' when everything that is interpolated is a secret or of env, so that the shell has it too. */
static void offer_single_quotes(Linter *lint, Diag *d, Node *literal) {
    if (literal->kind != AST_GSTRING) return;
    const char *all = lint->file->source->text.at;
    uint32_t from = literal->span.from, to = literal->span.to;
    if (all[from] != '"') return;
    uint32_t len = all[from + 1] == '"' && all[from + 2] == '"' ? 3 : 1;
    Buf out = {0};
    buf_z(&out, len == 3 ? "'''" : "'");
    NodeList *parts = &literal->GSTRING.parts;
    for (uint32_t i = 0; i < parts->count; i++) {
        Node *part = parts->item[i];
        uint32_t first = i == 0 ? from + len : part->span.from, last = i + 1 == parts->count ? to - len : part->span.to;
        Text name;
        bool of_env;
        if (i % 2 == 0) {
            if (!put_single_quoted(&out, text_span(all + first, last - first))) return;
        } else {
            if (!read_variable(part, &name, &of_env) || (!of_env && !is_secret(lint, name))) return;
            buf_printf(&out, "${%.*s}", TEXT_FMT(name));
        }
    }
    buf_z(&out, len == 3 ? "'''" : "'");
    lint_fix(d, literal->span, literal->span, buf_as_text(&out));
}

static void check_interpolated(Linter *lint, const StepUse *use) {
    Node *script = use_argument(use, "script", 0);
    Node *secret = script && script->kind != AST_NAME ? secret_in(lint, script) : NULL;
    if (!secret) return;
    Diag *d = lint_report(lint, secret->span, "Groovy writes the secret '%.*s' into the text of the command",
                          TEXT_FMT(lint_text(lint, secret->span)));
    Text name;
    bool of_env;
    if (!read_variable(secret, &name, &of_env)) return;
    if (!text_is(use->name, "sh")) {
        d->advice = text_is(use->name, "bat")
                        ? text_printf("let the command read %%%.*s%%", TEXT_FMT(name))
                        : text_printf("let the command read $env:%.*s, in single quotes", TEXT_FMT(name));
        return;
    }
    d->advice = text_printf("put the script into single quotes, so that the shell reads $%.*s from its environment",
                            TEXT_FMT(name));
    offer_single_quotes(lint, d, script);
}

const Rule rule_secret_interpolated = {
    .id = "secret-interpolated",
    .group = "secrets",
    .severity = DIAG_WARNING,
    .summary = "a secret in a double-quoted command",
    .doc =
        "In double quotes Groovy writes the secret itself into the command: it can be seen in the list of processes and in files of "
        "the agent, and characters such as $ or ; in it are taken by the shell. In single quotes the shell reads the variable from its "
        "environment, where withCredentials and credentials() put it.",
    .fires = "node {\n    withCredentials([string(credentialsId: 'deploy', variable: 'TOKEN')]) {\n"
             "        sh \"curl -H 'X-Token: ${TOKEN}' https://example.com\"\n    }\n}\n",
    .silent = "node {\n    withCredentials([string(credentialsId: 'deploy', variable: 'TOKEN')]) {\n"
              "        sh 'curl -H \"X-Token: $TOKEN\" https://example.com'\n    }\n}\n",
    .steps = "sh bat powershell pwsh",
    .step = check_interpolated,
};

/* --- shown
 * -----------------------------------------------------------------------------------------------------------------------------
 */

static bool next_variable(Text t, size_t *at, Text *name) {
    while (*at < t.len && t.at[*at] != '$') *at += t.at[*at] == '\\' ? 2 : 1;
    if (*at >= t.len) return false;
    size_t from = *at + 1 + (*at + 1 < t.len && t.at[*at + 1] == '{'), to = from;
    while (to < t.len && is_word_byte(t.at[to])) to++;
    *name = text_span(t.at + from, to - from);
    *at = to > *at ? to : *at + 1;
    return true;
}

/* echo $TOKEN of the shell, neither piped nor written elsewhere, nor handed to the pipeline. */
static void check_shell_echo(Linter *lint, const StepUse *use) {
    ShellText text;
    ShellCommand command;
    if (!shell_script(lint, use, &text) || use_named(use, "returnStdout")) return;
    for (size_t at = 0; shell_next(&text, &at, &command);) {
        Text written = text_span(text.text.at + command.from, command.to - command.from), name;
        if (!word_among("echo printf", command.word[0]) || (command.end == '|' && text.text.at[command.to + 1] != '|'))
            continue;
        if (text_find(written, TEXT(">"), 0) >= 0 || command.end == ')' || text_find(written, TEXT("$("), 0) >= 0)
            continue;
        for (size_t i = 0; next_variable(written, &i, &name);) {
            if (name.len == 0 || !is_secret(lint, name) || shell_quoted(&text, command.from + i - 1)) continue;
            size_t from = (size_t)(name.at - text.text.at);
            lint_report(lint, shell_span(&text, from, from + name.len), "the secret '%.*s' is written to the log",
                        TEXT_FMT(name))
                ->advice = "masking hides only the exact text: do not print secrets";
        }
    }
}

static void check_shown(Linter *lint, const StepUse *use) {
    if (text_is(use->name, "sh")) {
        check_shell_echo(lint, use);
        return;
    }
    Node *message = use_argument(use, "message", 0);
    Node *secret = message ? secret_in(lint, message) : NULL;
    if (secret)
        lint_report(lint, secret->span, "the secret '%.*s' is written to the log",
                    TEXT_FMT(lint_text(lint, secret->span)))
            ->advice = "masking hides only the exact text: do not print secrets";
}

const Rule rule_secret_shown = {
    .id = "secret-shown",
    .group = "secrets",
    .severity = DIAG_WARNING,
    .summary = "a secret is written to the log",
    .doc =
        "Jenkins and sluice mask secrets in the log, but only their exact text and a few encodings of it: a part, a line of several or "
        "another encoding gets through, and the log outlives the secret.",
    .fires =
        "node {\n    withCredentials([string(credentialsId: 'deploy', variable: 'TOKEN')]) {\n        sh 'echo $TOKEN'\n    }\n}\n",
    .silent = "node {\n    withCredentials([string(credentialsId: 'deploy', variable: 'TOKEN')]) {\n"
              "        sh 'echo \"$TOKEN\" | docker login --password-stdin'\n    }\n}\n",
    .steps = "echo println print error unstable sh",
    .step = check_shown,
};
