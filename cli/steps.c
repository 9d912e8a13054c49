/* `sluice steps`: the reference of the steps, drawn from their records; and `sluice version`. */
#include "builtins/step.h"
#include "cli/command.h"
#include "cli/reference.h"
#include <stdio.h>
#include <unistd.h>

enum { COLUMN = 22 };

size_t reference_families(const char *families[REFERENCE_FAMILIES_MAX]) {
    size_t count = 0;
    for (const StepSpec *const *s = steps; *s; s++) {
        size_t i = 0;
        while (i < count && strcmp(families[i], (*s)->family) != 0) i++;
        if (i == count && count < REFERENCE_FAMILIES_MAX) families[count++] = (*s)->family;
    }
    return count;
}

static size_t first_sentence(const char *doc) {
    const char *end = strstr(doc, ". ");
    return end ? (size_t)(end - doc) + 1 : strlen(doc);
}

/* What explains it follows in its column: on the next line when the name is too long. */
static void put_name(Buf *out, const char *name) {
    buf_printf(out, "  %-*s", COLUMN, name);
    if (strlen(name) + 2 > COLUMN) buf_printf(out, "\n  %*s", COLUMN, "");
}

static void put_family(Buf *out, const char *family) {
    buf_printf(out, "%s:\n", family);
    for (const StepSpec *const *s = steps; *s; s++) {
        if (strcmp((*s)->family, family) != 0) continue;
        const char *doc = (*s)->doc ? (*s)->doc : "";
        put_name(out, (*s)->name);
        buf_printf(out, "%.*s\n", (int)first_sentence(doc), doc);
    }
}

static const char *const type_names[] = {
    [P_ANY] = "any value", [P_STRING] = "string", [P_BOOL] = "boolean",
    [P_INT] = "number",    [P_LIST] = "list",     [P_MAP] = "map",
};

const char *reference_type(ParamType type) { return type_names[type]; }

static void put_parameter(Buf *out, const StepParam *p) {
    put_name(out, p->name);
    buf_z(out, type_names[p->type]);
    if (p->choices) buf_printf(out, ", one of: %s", p->choices);
    if (p->required)
        buf_z(out, "; required");
    else if (p->fallback)
        buf_printf(out, "; default %s", p->fallback);
    if (p->positional) buf_z(out, "; may be given without its name");
    buf_printf(out, "\n  %*s%s\n", COLUMN, "", p->doc ? p->doc : "");
}

void reference_put_step(Buf *out, const StepSpec *spec) {
    static const char *const effects[] = {
        [EFFECT_ONCE] = "changes something outside each time it runs",
        [EFFECT_IDEMPOTENT] = "may run twice without harm",
        [EFFECT_PURE] = "changes nothing outside",
    };
    step_signature(out, spec);
    buf_printf(out, "\n\n%s\n", spec->doc ? spec->doc : "");
    if (spec->aliases) buf_printf(out, "Also called: %s\n", spec->aliases);
    if (spec->params && spec->params->name) buf_z(out, "\nParameters:\n");
    for (const StepParam *p = spec->params; p && p->name; p++) put_parameter(out, p);
    if (spec->open) buf_z(out, "  Further named arguments are taken too.\n");
    buf_printf(out, "\n%s%sIt %s.\n",
               spec->body == BODY_REQUIRED   ? "Takes a body in braces. "
               : spec->body == BODY_OPTIONAL ? "May take a body in braces. "
                                             : "",
               spec->needs_node ? "Needs an agent: inside node { }. " : "", effects[spec->effect]);
    if (!spec->example) return;
    buf_z(out, "\nExample:\n");
    for (const char *at = spec->example; *at;) {
        size_t len = strcspn(at, "\n");
        buf_printf(out, "    %.*s\n", (int)len, at);
        at += len + (at[len] == '\n');
    }
}

static int print_unknown(const char *name) {
    const char *advice = step_advice(name);
    const char *names[512];
    size_t count = 0;
    for (const StepSpec *const *s = steps; *s && count < sizeof names / sizeof *names; s++) names[count++] = (*s)->name;
    const char *near = advice ? NULL : nearest_name(name, names, count);
    fprintf(stderr, "sluice steps: there is no step '%s'", name);
    if (advice)
        fprintf(stderr, ": %s", advice);
    else if (near)
        fprintf(stderr, "; did you mean '%s'?", near);
    fprintf(stderr, "\n");
    return SLUICE_USAGE;
}

int command_steps(const Invocation *call) {
    Buf out = {0};
    if (call->argc) {
        const StepSpec *spec = step_find(call->args[0]);
        if (!spec) return print_unknown(call->args[0]);
        reference_put_step(&out, spec);
    } else if (option_given(call, "names")) {
        for (const StepSpec *const *s = steps; *s; s++) buf_printf(&out, "%s\n", (*s)->name);
    } else if (option_value(call, "format") && strcmp(option_value(call, "format"), "markdown") == 0) {
        reference_put_page(&out);
    } else {
        const char *families[REFERENCE_FAMILIES_MAX];
        size_t count = reference_families(families);
        for (size_t i = 0; i < count; i++) {
            if (i) buf_char(&out, '\n');
            put_family(&out, families[i]);
        }
        buf_z(&out, "\n`sluice steps NAME` explains one.\n");
    }
    fwrite(out.at, 1, out.len, stdout);
    return SLUICE_SUCCESS;
}

int command_version(const Invocation *call) {
    (void)call;
    printf("sluice %s\n", SLUICE_VERSION);
    return SLUICE_SUCCESS;
}
