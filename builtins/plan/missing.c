/* Names that a plan does not find: of libraries that are missing, of plugins that sluice does not have. */
#include "builtins/plan/record.h"

#include "grammar/source.h"

#include <ctype.h>

bool plan_global(Run *run, const char *name, bool found, Value *out) {
    Interp *in = run->in;
    if (!found) return run->planning->lenient && plan_missing_global(run, name, out);
    if (is_string(*out)) *out = unknown_from_text(in, string_text(as_string(*out)));
    if (out->kind == V_NATIVE && strcmp(class_of(in, *out)->name, "sluice.AbsentGlobal") == 0) return plan_missing_global(run, name, out);
    return true;
}

/* A class whose objects answer everything with something unknown. */
Class *plan_missing_class(Run *run, const char *name) {
    const char *dot = strrchr(name, '.'), *simple = dot ? dot + 1 : name;
    if (!run->planning->lenient || !dot || !isupper((unsigned char)simple[0]) || strchr(simple, '$')) return NULL;
    char *text = text_printf("package %.*s\nclass %s {\n    %s(Object... args) { }\n"
                             "    def methodMissing(String name, args) { sluice.Unknown.of(\"%s.${name}()\") }\n"
                             "    def propertyMissing(String name) { sluice.Unknown.of(\"%s.$name\") }\n"
                             "    void propertyMissing(String name, value) { }\n"
                             "    static def $static_methodMissing(String name, args) { sluice.Unknown.of(\"%s.${name}()\") }\n"
                             "    static def $static_propertyMissing(String name) { sluice.Unknown.of(\"%s.$name\") }\n}\n",
                             (int)(dot - name), name, simple, simple, simple, simple, simple, simple);
    Source *source = source_new(name, text_of(text));
    source->library = true;
    DiagSink *outer = run->in->diags, sink = {0};
    run->in->diags = &sink;
    bool loaded = interp_load_class(run->in, source, name);
    run->in->diags = outer;
    return loaded ? class_named(run->in, name) : NULL;
}
