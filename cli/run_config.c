/* Reading .sluice-run, and the options that say the same. */
#include "cli/run_config.h"

#include "cli/script.h"
#include "grammar/gc.h"
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/* Who comes first holds: room for one more, unless one of the first `count` has its name, their first member. */
#define ADD(options, list, count, item)                                                                                \
    do {                                                                                                               \
        for (size_t known = 0; known < (options)->count; known++)                                                      \
            if (strcmp((options)->list[known].name, (item).name) == 0) return NULL;                                    \
        __typeof__(item) *grown = gc_new_array(__typeof__(item), (options)->count + 1);                                \
        if ((options)->count) memcpy(grown, (options)->list, (options)->count * sizeof *grown);                        \
        grown[(options)->count++] = (item);                                                                            \
        (options)->list = grown;                                                                                       \
    } while (0)

static const char *add_agent(RunOptions *options, const char *spec, const char *base) {
    RunAgent agent;
    const char *error = NULL;
    (void)base;
    if (!run_agent_parse(spec, &agent, &error)) return error;
    ADD(options, agents, agent_count, agent);
    return NULL;
}

static const char *add_resource(RunOptions *options, const char *spec, const char *base) {
    RunResource resource;
    const char *error = NULL;
    (void)base;
    if (!run_resource_parse(spec, &resource, &error)) return error;
    ADD(options, resources, resource_count, resource);
    return NULL;
}

static const char *add_tool(RunOptions *options, const char *spec, const char *base) {
    RunTool tool;
    const char *error = NULL;
    if (!run_tool_parse(spec, base, &tool, &error)) return error;
    ADD(options, tools, tool_count, tool);
    return NULL;
}

static const char *set_executors(RunOptions *options, const char *text, const char *base) {
    char *end;
    long number = strtol(text, &end, 10);
    (void)base;
    if (!*text || *end || number < 1 || number > 10000) return text_printf("--executors takes a number from 1 on, not '%s'", text);
    if (!options->executors) options->executors = (int)number;
    return NULL;
}

static const struct {
    const char *word;
    /* Paths are seen from `base`. What is wrong with the value, or NULL. */
    const char *(*apply)(RunOptions *options, const char *value, const char *base);
} words[] = {{"agent", add_agent}, {"executors", set_executors}, {"resource", add_resource}, {"tool", add_tool}};
enum { WORD_COUNT = sizeof words / sizeof *words };

const char *run_config_options(const Invocation *call, RunOptions *options) {
    char here[PATH_MAX];
    const char *base = getcwd(here, sizeof here) ? here : "/", *fault = NULL;
    for (size_t i = 0; i < WORD_COUNT && !fault; i++) {
        size_t count;
        const char **given = option_values(call, words[i].word, &count);
        for (size_t k = 0; k < count && !fault; k++) fault = words[i].apply(options, given[k], base);
    }
    return fault;
}

static const char *apply(RunOptions *options, Text key, Text value, const char *base) {
    for (size_t i = 0; i < WORD_COUNT; i++)
        if (text_is(key, words[i].word))
            return value.len ? words[i].apply(options, text_z(value), base)
                             : text_printf("what belongs to '%s' is missing", words[i].word);
    return text_printf("'%.*s' means nothing here; a line begins with agent, executors, resource or tool", TEXT_FMT(key));
}

/* False: reported. */
static bool apply_line(RunOptions *options, const char *root, Source *source, Text line, DiagSink *sink) {
    ptrdiff_t hash = text_find(line, TEXT("#"), 0);
    if (hash >= 0) line.len = (size_t)hash;
    line = text_trim(line);
    if (line.len == 0) return true;
    size_t len = 0;
    while (len < line.len && line.at[len] != ' ' && line.at[len] != '\t') len++;
    const char *fault = apply(options, text_span(line.at, len), text_trim(text_span(line.at + len, line.len - len)), root);
    if (!fault) return true;
    uint32_t from = (uint32_t)(line.at - source->text.at);
    diag_report(sink, source, (Span){from, from + (uint32_t)line.len}, DIAG_ERROR, "config", "%s", fault);
    return false;
}

bool run_config_read(const char *root, RunOptions *options) {
    const char *path = text_printf("%s/" RUN_CONFIG, root), *error = NULL;
    if (access(path, F_OK) != 0) return true;
    Source *source = source_load(path, &error);
    DiagSink sink = {0};
    if (!source) {
        fprintf(stderr, "%s: %s\n", path, error ? error : "cannot be read");
        return false;
    }
    bool good = true;
    source_position(source, 0);
    for (uint32_t i = 1; i <= source->line_count; i++) good &= apply_line(options, root, source, source_line(source, i), &sink);
    if (!good) diag_print_all(stderr, &sink, isatty(STDERR_FILENO));
    return good;
}
