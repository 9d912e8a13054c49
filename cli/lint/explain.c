/* What the rules are: the list, the page of one, the whole reference. */
#include "builtins/json.h"
#include "cli/lint/lint.h"

enum { COLUMN = 26 };

static const char *state_word(const Rule *rule) { return rule->opt_in ? "off unless enabled" : "on by default"; }

/* Calls `each` for the first rule of every group, in order. */
static bool begins_group(int index) {
    for (int i = 0; i < index; i++)
        if (strcmp(rules[i]->group, rules[index]->group) == 0) return false;
    return true;
}

void explain_list(Buf *out, const LintOptions *options) {
    for (int g = 0; g < RULE_COUNT; g++) {
        if (!begins_group(g)) continue;
        buf_printf(out, "%s%s:\n", g ? "\n" : "", rules[g]->group);
        for (int i = g; i < RULE_COUNT; i++) {
            if (strcmp(rules[i]->group, rules[g]->group) != 0) continue;
            buf_printf(out, "  %-*s %-7s  %s\n", COLUMN, rules[i]->id,
                       options->on[i] ? severity_word(options->severity[i]) : "off", rules[i]->summary);
        }
    }
}

static void put_indented(Buf *out, const char *text) {
    for (const char *at = text; *at;) {
        size_t len = strcspn(at, "\n");
        buf_printf(out, "    %.*s\n", (int)len, at);
        at += len + (at[len] == '\n');
    }
}

static void put_wrapped(Buf *out, const char *text, size_t width) {
    size_t column = 0;
    for (const char *at = text; *at;) {
        if (*at == '\n') {
            buf_char(out, '\n');
            column = 0;
            at++;
            continue;
        }
        size_t len = strcspn(at, " \n");
        if (column > 0 && column + 1 + len > width) {
            buf_char(out, '\n');
            column = 0;
        }
        if (column > 0) {
            buf_char(out, ' ');
            column++;
        }
        buf_bytes(out, at, len);
        column += len;
        at += len + (at[len] == ' ');
    }
    buf_char(out, '\n');
}

/* A group: its rules in a list. */
static bool explain_group(Buf *out, const char *group) {
    size_t before = out->len;
    for (int i = 0; i < RULE_COUNT; i++) {
        if (strcmp(rules[i]->group, group) != 0) continue;
        if (out->len == before) buf_printf(out, "%s: a group of rules; its name stands for all of them\n\n", group);
        buf_printf(out, "  %-*s  %s\n", COLUMN + 8, rules[i]->id, rules[i]->summary);
    }
    return out->len > before;
}

bool explain_rule(Buf *out, const char *id) {
    int index = rule_index(text_of(id));
    if (index < 0) return explain_group(out, id);
    const Rule *rule = rules[index];
    buf_printf(out, "%s (%s, %s; group %s)\n\n%s.\n\n", rule->id, severity_word(rule->severity), state_word(rule), rule->group,
               rule->summary);
    put_wrapped(out, rule->doc, 100);
    if (rule->fires) {
        buf_z(out, "\nIt reports:\n");
        put_indented(out, rule->fires);
        buf_z(out, "\nIt does not report:\n");
        put_indented(out, rule->silent);
    }
    buf_printf(out, "\nSilence it for one line with a comment behind it:  // sluice-lint-disable %s\n", rule->id);
    return true;
}

static void put_fence(Buf *out, const char *title, const char *text) {
    buf_printf(out, "\n%s:\n\n```groovy\n%s%s```\n", title, text, text[strlen(text) - 1] == '\n' ? "" : "\n");
}

void explain_markdown(Buf *out) {
    buf_z(out, "# The rules of `sluice lint`\n\nMade by `sluice lint --rules --format markdown`; the examples are run by the tests.\n");
    for (int g = 0; g < RULE_COUNT; g++) {
        if (!begins_group(g)) continue;
        buf_printf(out, "\n## %s\n", rules[g]->group);
        for (int i = g; i < RULE_COUNT; i++) {
            const Rule *rule = rules[i];
            if (strcmp(rule->group, rules[g]->group) != 0) continue;
            buf_printf(out, "\n### %s\n\n%s, %s: %s.\n\n%s\n", rule->id, severity_word(rule->severity), state_word(rule),
                       rule->summary, rule->doc);
            if (!rule->fires) continue;
            put_fence(out, "Reported", rule->fires);
            put_fence(out, "Not reported", rule->silent);
        }
    }
}

void explain_json(Buf *out) {
    Json *list = jsn_array();
    for (int i = 0; i < RULE_COUNT; i++) {
        const Rule *rule = rules[i];
        Json *r = jsn_put_z(jsn_put_z(jsn_object(), "id", rule->id), "group", rule->group);
        jsn_put_bool(jsn_put_z(r, "severity", severity_word(rule->severity)), "on", !rule->opt_in);
        jsn_put_z(jsn_put_z(r, "summary", rule->summary), "doc", rule->doc);
        if (rule->fires) jsn_put_z(jsn_put_z(r, "reported", rule->fires), "notReported", rule->silent);
        jsn_add(list, r);
    }
    jsn_write(out, list, 2);
    buf_char(out, '\n');
}
