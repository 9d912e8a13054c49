/* Reading .sluice-run. */
#include "cli/run_config.h"

#include "cli/script.h"
#include "grammar/gc.h"
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int executors_parse(const char *text) {
    char *end;
    long number = strtol(text, &end, 10);
    return *text && !*end && number >= 1 && number <= 10000 ? (int)number : 0;
}

static const char *add_agent(RunOptions *o, const char *spec) {
    const char *error = NULL;
    RunAgent *grown = gc_new_array(RunAgent, o->agent_count + 1);
    if (o->agent_count) memcpy(grown, o->agents, o->agent_count * sizeof *grown);
    if (!run_agent_parse(spec, &grown[o->agent_count], &error)) return error;
    for (size_t i = 0; i < o->agent_count; i++)
        if (strcmp(grown[i].name, grown[o->agent_count].name) == 0) return NULL;
    o->agents = grown;
    o->agent_count++;
    return NULL;
}

static const char *add_resource(RunOptions *o, const char *spec) {
    const char *error = NULL;
    RunResource *grown = gc_new_array(RunResource, o->resource_count + 1);
    if (o->resource_count) memcpy(grown, o->resources, o->resource_count * sizeof *grown);
    if (!run_resource_parse(spec, &grown[o->resource_count], &error)) return error;
    for (size_t i = 0; i < o->resource_count; i++)
        if (strcmp(grown[i].name, grown[o->resource_count].name) == 0) return NULL;
    o->resources = grown;
    o->resource_count++;
    return NULL;
}

static const char *set_executors(RunOptions *o, const char *number) {
    int executors = executors_parse(number);
    if (!o->executors) o->executors = executors;
    return executors ? NULL : text_printf("executors takes a number from 1 on, not '%s'", number);
}

static const struct {
    const char *word;
    const char *(*apply)(RunOptions *options, const char *value); /* what is wrong with it, or NULL */
} words[] = {{"agent", add_agent}, {"executors", set_executors}, {"resource", add_resource}};

static const char *apply(RunOptions *options, Text key, Text value) {
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (text_is(key, words[i].word))
            return value.len ? words[i].apply(options, text_z(value)) : text_printf("what belongs to '%s' is missing", words[i].word);
    return text_printf("'%.*s' means nothing here; a line begins with agent, executors or resource", TEXT_FMT(key));
}

/* False: reported. */
static bool apply_line(RunOptions *options, Source *source, Text line, DiagSink *sink) {
    ptrdiff_t hash = text_find(line, TEXT("#"), 0);
    if (hash >= 0) line.len = (size_t)hash;
    line = text_trim(line);
    if (line.len == 0) return true;
    size_t len = 0;
    while (len < line.len && line.at[len] != ' ' && line.at[len] != '\t') len++;
    const char *fault = apply(options, text_span(line.at, len), text_trim(text_span(line.at + len, line.len - len)));
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
    for (uint32_t i = 1; i <= source->line_count; i++) good &= apply_line(options, source, source_line(source, i), &sink);
    if (!good) diag_print_all(stderr, &sink, isatty(STDERR_FILENO));
    return good;
}
