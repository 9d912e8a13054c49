/*
 * The configuration: .sluice-lint, plain lines of a word and what belongs to it; '#' begins a comment.
 *   enable RULE...           disable RULE...          a group's name or "all" stands for its rules
 *   severity RULE=LEVEL...   LEVEL is error, warning or info
 *   exclude PATTERN...       include PATTERN...       Ant patterns of paths, from the configuration's folder
 *   known NAME...            steps and variables that a plugin or a library of the server defines
 */
#include "builtins/glob.h"
#include "cli/lint/lint.h"
#include "grammar/gc.h"
#include <libgen.h>
#include <limits.h>
#include <stdlib.h>
#include <unistd.h>

static const char config_name[] = ".sluice-lint";

void config_defaults(LintOptions *options) {
    *options = (LintOptions){.least = DIAG_INFO};
    for (int i = 0; i < RULE_COUNT; i++) {
        options->severity[i] = rules[i]->severity;
        options->on[i] = !rules[i]->opt_in;
    }
}

/* --- switches, shared with the command line ------------------------------------------------------------------------------- */

typedef struct Switch {
    LintOptions *options;
    bool on;
    Severity severity;
} Switch;

static void switch_rule(void *data, int rule) {
    Switch *s = data;
    s->options->on[rule] = s->on;
}

static void set_severity(void *data, int rule) {
    Switch *s = data;
    s->options->severity[rule] = s->severity;
}

static const char *no_such_rule(Text name) {
    const char *near = rule_nearest(text_z(name));
    return near ? text_printf("there is no rule '%.*s'; did you mean '%s'?", TEXT_FMT(name), near)
                : text_printf("there is no rule '%.*s'; sluice lint --rules lists them", TEXT_FMT(name));
}

bool config_switch(LintOptions *options, const char *rule, bool on, const char **error) {
    Switch s = {.options = options, .on = on};
    if (rule_each(text_of(rule), switch_rule, &s)) return true;
    *error = no_such_rule(text_of(rule));
    return false;
}

static bool read_level(Text word, Severity *level) {
    for (Severity s = DIAG_ERROR; s <= DIAG_INFO; s++)
        if (text_is(word, severity_word(s))) {
            *level = s;
            return true;
        }
    return false;
}

bool config_severity(LintOptions *options, const char *word, const char **error) {
    const char *equals = strchr(word, '=');
    Text level = text_of(equals ? equals + 1 : word);
    Switch s = {.options = options};
    if (!read_level(level, &s.severity)) {
        *error = text_printf("'%.*s' is no level; they are: error warning info", TEXT_FMT(level));
        return false;
    }
    if (!equals) {
        options->least = s.severity;
        return true;
    }
    Text name = text_span(word, (size_t)(equals - word));
    if (rule_each(name, set_severity, &s)) return true;
    *error = no_such_rule(name);
    return false;
}

/* --- the file ----------------------------------------------------------------------------------------------------------------- */

typedef struct Config {
    LintOptions *options;
    const char *folder;
} Config;

static void add_pattern(const char ***list, size_t *count, const char *folder, Text word) {
    *list = gc_realloc(*list, sizeof **list * (*count + 1));
    (*list)[(*count)++] = text_printf("%s/%.*s", folder, TEXT_FMT(word));
}

static const char *apply_word(Config *c, Text key, Text word) {
    LintOptions *o = c->options;
    const char *error = NULL;
    if (text_is(key, "enable") || text_is(key, "disable"))
        config_switch(o, text_z(word), text_is(key, "enable"), &error);
    else if (text_is(key, "severity"))
        config_severity(o, text_z(word), &error);
    else if (text_is(key, "exclude"))
        add_pattern(&o->exclude, &o->exclude_count, c->folder, word);
    else if (text_is(key, "include"))
        add_pattern(&o->include, &o->include_count, c->folder, word);
    else {
        o->known = gc_realloc(o->known, sizeof *o->known * (o->known_count + 1));
        o->known[o->known_count++] = text_copy(word);
    }
    return error;
}

static Text next_word(Text *rest) {
    size_t from = 0, to;
    while (from < rest->len && strchr(" \t,", rest->at[from])) from++;
    for (to = from; to < rest->len && !strchr(" \t,", rest->at[to]); to++) {}
    Text word = text_span(rest->at + from, to - from);
    *rest = text_span(rest->at + to, rest->len - to);
    return word;
}

static bool apply_line(Config *c, Source *source, Text line, DiagSink *sink) {
    ptrdiff_t hash = text_find(line, TEXT("#"), 0);
    if (hash >= 0) line.len = (size_t)hash;
    Text rest = line, key = next_word(&rest);
    if (key.len == 0) return true;
    uint32_t from = (uint32_t)(key.at - source->text.at);
    if (!word_among("enable disable severity exclude include known", key)) {
        diag_report(sink, source, (Span){from, from + (uint32_t)key.len}, DIAG_ERROR, "config",
                    "'%.*s' means nothing here", TEXT_FMT(key))
            ->advice = "a line begins with one of: enable disable severity exclude include known";
        return false;
    }
    for (Text word = next_word(&rest); word.len > 0; word = next_word(&rest)) {
        const char *error = apply_word(c, key, word);
        if (!error) continue;
        from = (uint32_t)(word.at - source->text.at);
        diag_report(sink, source, (Span){from, from + (uint32_t)word.len}, DIAG_ERROR, "config", "%s", error);
        return false;
    }
    return true;
}

bool config_load(LintOptions *options, const char *file, DiagSink *sink) {
    const char *error = NULL;
    Source *source = source_load(file, &error);
    if (!source) {
        diag_report(sink, NULL, (Span){0, 0}, DIAG_ERROR, "config", "%s", error);
        return false;
    }
    options->config = file;
    char resolved[PATH_MAX];
    Config c = {options, realpath(dirname(gc_strdup(file)), resolved) ? gc_strdup(resolved) : "."};
    source_position(source, 0);
    bool good = true;
    for (uint32_t i = 1; i <= source->line_count; i++) good &= apply_line(&c, source, source_line(source, i), sink);
    return good;
}

bool config_find(LintOptions *options, const char *path, DiagSink *sink) {
    char here[PATH_MAX];
    bool is_stdin = strcmp(path, "-") == 0;
    if (!(is_stdin ? getcwd(here, sizeof here) : realpath(path, here))) return true;
    for (;;) {
        const char *file = text_printf("%s/%s", strcmp(here, "/") == 0 ? "" : here, config_name);
        if (access(file, F_OK) == 0) return config_load(options, file, sink);
        if (access(text_printf("%s/.git", here), F_OK) == 0 || strcmp(here, "/") == 0) return true;
        char *slash = strrchr(here, '/');
        slash[slash == here] = 0;
    }
}

static bool any_matches(const char *const *patterns, size_t count, const char *path) {
    char resolved[PATH_MAX];
    if (count == 0 || !realpath(path, resolved)) return false;
    for (size_t i = 0; i < count; i++)
        if (glob_match(text_of(patterns[i] + 1), text_of(resolved + 1), false)) return true;
    return false;
}

bool config_excludes(const LintOptions *options, const char *path) {
    return any_matches(options->exclude, options->exclude_count, path);
}

bool config_includes(const LintOptions *options, const char *path) {
    return any_matches(options->include, options->include_count, path);
}
