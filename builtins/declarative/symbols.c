/* The table of symbols.def: lookup by place and name, and its parameters in parsed form. */
#include "builtins/declarative/checker.h"

static const Symbol symbols[] = {
#define SYMBOL(place, name, params, effect) {place, #name, params, effect},
#include "builtins/declarative/symbols.def"
#undef SYMBOL
};
enum { SYMBOL_COUNT = sizeof symbols / sizeof *symbols };

const Symbol *symbol_find(Place place, Text name) {
    for (size_t i = 0; i < SYMBOL_COUNT; i++)
        if (symbols[i].place == place && text_is(name, symbols[i].name))
            return &symbols[i];
    return NULL;
}

const char *symbol_names(Place place) {
    Buf names = {0};
    for (size_t i = 0; i < SYMBOL_COUNT; i++)
        if (symbols[i].place == place)
            buf_printf(&names, "%s%s", names.len ? ", " : "", symbols[i].name);
    return names.at;
}

const char *name_advice(Text name, const char *kind, const char *names) {
    enum { MOST = 64 };
    const char *item[MOST];
    size_t count = 0;
    for (const char *at = names; *at && count < MOST;) {
        size_t len = strcspn(at, ",");
        item[count++] = text_z(text_span(at, len));
        at += len + strspn(at + len, ", ");
    }
    const char *near = nearest_name(text_z(name), item, count);
    return near ? text_printf("did you mean %s? Valid %s are: %s", near, kind, names) : text_printf("valid %s are: %s", kind, names);
}

/* One "name:type!=" of a parameter list. */
static Param param_parse(Text word) {
    Param param = {.type = "any"};
    while (word.len > 0 && (word.at[word.len - 1] == '!' || word.at[word.len - 1] == '=')) {
        if (word.at[--word.len] == '!')
            param.required = true;
        else
            param.positional = true;
    }
    ptrdiff_t colon = text_find(word, TEXT(":"), 0);
    if (colon >= 0) {
        param.type = text_z(text_span(word.at + colon + 1, word.len - (size_t)colon - 1));
        word.len = (size_t)colon;
    }
    param.name = text_z(word);
    return param;
}

void symbol_params(const Symbol *symbol, ParamList *out) {
    *out = (ParamList){0};
    Text rest = text_of(symbol->params);
    while (rest.len > 0) {
        ptrdiff_t space = text_find(rest, TEXT(" "), 0);
        size_t len = space < 0 ? rest.len : (size_t)space;
        Text word = text_span(rest.at, len);
        if (text_is(word, "*"))
            out->open = true;
        else if (len > 0 && out->count < sizeof out->item / sizeof *out->item)
            out->item[out->count++] = param_parse(word);
        size_t step = space < 0 ? len : len + 1;
        rest = text_span(rest.at + step, rest.len - step);
    }
}

void declarative_each_setting(void (*each)(void *data, const char *section, const char *name, const char *effect), void *data) {
    static const char *const sections[PLACES] = {
        [OPTION] = "options of the pipeline", [STAGE_OPTION] = "options of the pipeline or of a stage", [TRIGGER] = "triggers",
        [PARAMETER] = "parameters", [TOOL] = "tools", [WHEN] = "when", [WHEN_GROUP] = "when, around other conditions", [AGENT] = "agent",
        [CONDITION] = "post",
    };
    for (size_t i = 0; i < SYMBOL_COUNT; i++)
        each(data, sections[symbols[i].place], symbols[i].name, symbols[i].effect);
}
