/* The reference as one page of Markdown: every step with its example, and what each name of a declarative pipeline does here. */
#include "builtins/declarative/declarative.h"
#include "cli/reference.h"

static void put_parameters(Buf *out, const StepSpec *spec) {
    if (!spec->params || !spec->params->name) return;
    buf_z(out, "\n| parameter | type | |\n|---|---|---|\n");
    for (const StepParam *p = spec->params; p->name; p++) {
        buf_printf(out, "| %s | %s | %s", p->name, reference_type(p->type), p->doc ? p->doc : "");
        if (p->choices) buf_printf(out, " One of: %s.", p->choices);
        if (p->required) buf_z(out, " Required.");
        else if (p->fallback) buf_printf(out, " Default: %s.", p->fallback);
        if (p->positional) buf_z(out, " May stand without its name.");
        buf_z(out, " |\n");
    }
}

static void put_step(Buf *out, const StepSpec *spec) {
    buf_printf(out, "\n### %s\n\n`", spec->name);
    step_signature(out, spec);
    buf_printf(out, "`\n\n%s\n", spec->doc ? spec->doc : "");
    if (spec->aliases) buf_printf(out, "\nAlso called: %s\n", spec->aliases);
    put_parameters(out, spec);
    if (spec->open) buf_z(out, "\nFurther named arguments are taken too.\n");
    if (spec->needs_node) buf_z(out, "\nNeeds an agent: inside `node { }`.\n");
    if (spec->example) buf_printf(out, "\n```groovy\n%s\n```\n", spec->example);
}

typedef struct Page {
    Buf *out;
    const char *section;
} Page;

static void put_setting(void *data, const char *section, const char *name, const char *effect) {
    Page *page = data;
    if (page->section != section) buf_printf(page->out, "\n### %s\n\n| name | here |\n|---|---|\n", section);
    page->section = section;
    buf_printf(page->out, "| %s | %s |\n", name, effect);
}

void reference_put_page(Buf *out) {
    buf_z(out, "# The steps of Sluice\n\nMade by `sluice steps --format markdown`; the examples are run by the tests.\n");
    const char *families[REFERENCE_FAMILIES_MAX];
    size_t count = reference_families(families);
    for (size_t i = 0; i < count; i++) {
        buf_printf(out, "\n## %s\n", families[i]);
        for (const StepSpec *const *s = steps; *s; s++)
            if (strcmp((*s)->family, families[i]) == 0) put_step(out, *s);
    }
    buf_z(out, "\n## Sections of declarative pipelines\n\n"
               "Every name that Jenkins accepts in these sections is accepted. What it does here:\n");
    Page page = {.out = out};
    declarative_each_setting(put_setting, &page);
}
