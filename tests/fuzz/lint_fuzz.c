/*
 * Fuzz target of the linter: any bytes are linted by all rules, as a pipeline, a variable or a class of a library; then
 * told in every format, fixed, and linted again. Nothing may crash, hang or read outside its memory; what is found lies
 * inside the file; what parsed still parses when it is fixed. The rule that runs a shell is left out.
 */
#include "cli/lint/lint.h"
#include "grammar/gc.h"
#include "tests/fuzz/child.h"
#include "tests/fuzz/splice.h"

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max, unsigned seed);

static bool inside(Span span, const Source *source) { return span.from <= span.to && span.to <= source->text.len; }

static void check_places(const Linter *lint) {
    for (size_t i = 0; i < lint->sink.count; i++) {
        const Diag *d = &lint->sink.item[i];
        if (!d->source || !inside(d->span, d->source)) abort();
        for (size_t j = 0; j < d->edit_count; j++)
            if (!inside(d->edit[j].span, d->source)) abort();
    }
}

static Linter *lint_source(Source *source, FileRole role) {
    Linter *lint = gc_new(Linter);
    config_defaults(&lint->options);
    for (int i = 0; i < RULE_COUNT; i++) lint->options.on[i] = i != RULE_INDEX_shell_syntax;
    lint->input = source;
    project_add(lint, "-");
    lint->files[0]->role = role;
    lint_run(lint);
    diag_sort(&lint->sink);
    check_places(lint);
    return lint;
}

static void tell(const Linter *lint) {
    Buf out = {0};
    for (size_t i = 0; i < lint->sink.count; i++) diag_render(&out, &lint->sink.item[i], i % 2);
    format_json(&out, lint);
    format_sarif(&out, lint);
    format_checkstyle(&out, lint);
    format_github(&out, lint);
}

static void lint_bytes(const uint8_t *data, size_t size) {
    static const FileRole roles[] = {ROLE_PIPELINE, ROLE_PIPELINE, ROLE_VARIABLE, ROLE_CLASS};
    FileRole role = roles[size % 4];
    Linter *lint = lint_source(source_new("-", text_span(gc_strndup((const char *)data, size), size)), role);
    tell(lint);
    bool parsed = lint->files[0]->module;
    if (fix_apply(lint, false, false) == 0) return;
    Linter *again = lint_source(lint->input, role);
    if (parsed && !again->files[0]->module) abort();
}

int LLVMFuzzerInitialize(int *argc, char ***argv) {
    gc_start();
    splice_load(*argc, *argv);
    child_share_counters();
    return 0;
}

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max, unsigned seed) {
    return splice_mutate(data, size, max, seed);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    child_run(lint_bytes, data, size);
    return 0;
}
