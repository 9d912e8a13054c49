/* Symbols: calls such as string(name: 'X') or logRotator(numToKeepStr: '5'), whose value is a map of their arguments with $class. */
#include "builtins/steps_common.h"

static const struct Describable {
    const char *symbol, *class, *positional;
} describables[] = {
#define DESCRIBABLE(symbol, class, positional) {#symbol, #class, #positional},
#include "builtins/describables.def"
#undef DESCRIBABLE
};
enum { DESCRIBABLE_COUNT = sizeof describables / sizeof *describables };

static const struct Describable *describable(const char *symbol) {
    for (size_t i = 0; i < DESCRIBABLE_COUNT; i++)
        if (strcmp(describables[i].symbol, symbol) == 0) return &describables[i];
    return NULL;
}

const char *symbol_of_class(const char *name) {
    for (size_t i = 0; i < DESCRIBABLE_COUNT; i++)
        if (strcmp(describables[i].class, name) == 0) return describables[i].symbol;
    return name;
}

static Value run_symbol(StepCall *call) {
    Interp *in = call->in;
    const struct Describable *d = describable(call->spec->name);
    Value map = map_new(in), key, value;
    map_put_z(in, as_map(map), "$class", string_z(in, d->class));
    if (call->spec->params && call->given[0]) map_put_z(in, as_map(map), d->positional, call->arg[0]);
    uint32_t at = 0;
    while (call->extra.kind == V_MAP && map_next(as_map(call->extra), &at, &key, &value))
        if (!map_put(in, as_map(map), key, value)) return V_THROWN;
    return map;
}

static const StepSpec *make_spec(const struct Describable *d) {
    StepSpec *spec = gc_new(StepSpec);
    *spec = (StepSpec){.name = d->symbol, .run = run_symbol, .open = true, .quiet = true, .effect = EFFECT_PURE};
    if (!*d->positional) return spec;
    StepParam *params = gc_new_array(StepParam, 2);
    params[0] = (StepParam){.name = d->positional, .positional = true};
    spec->params = params;
    return spec;
}

const StepSpec *symbol_find_sym(Run *run, const Sym *name) {
    if (run->symbol_names.count == 0)
        for (size_t i = 0; i < DESCRIBABLE_COUNT; i++)
            symmap_put(&run->symbol_names, sym_intern(run->in, text_of(describables[i].symbol)),
                       (void *)(uintptr_t)make_spec(&describables[i]));
    return symmap_get(&run->symbol_names, name);
}
