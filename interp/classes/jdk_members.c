/*
 * Which methods the JDK itself has: lookups in jdk_members.def.
 */
#include "interp/classes/jdk_members.h"

typedef struct Members {
    const char *name, *words;
} Members;

static const Members interfaces[] = {
#define JAVA_INTERFACE(name, signatures) {name, signatures},
#include "interp/classes/jdk_members.def"
    {0}};

static const Members additions[] = {
#define GROOVY_ADDS(name, methods) {name, methods},
#include "interp/classes/jdk_members.def"
    {0}};

/* What the table has for the class; NULL: nothing. */
static const char *words_of(const Members *table, const Class *c) {
    for (; table->name; table++)
        if (strcmp(table->name, c->name) == 0) return table->words;
    return NULL;
}

bool jdk_interface_declares(Interp *in, const Class *interface, Method *m) {
    const char *signatures = words_of(interfaces, interface);
    if (!signatures) return false;
    Buf b = {0};
    buf_printf(&b, " %s(", m->name->text);
    Class **params = method_params(in, m);
    for (uint16_t i = 0; i < m->param_count; i++) buf_printf(&b, "%s%s", i ? "," : "", params[i]->simple_name);
    buf_z(&b, ") ");
    return strstr(signatures, b.at);
}

bool is_groovys_addition(const Class *c, const Sym *name) {
    const char *declared = words_of(interfaces, c), *added = words_of(additions, c);
    if (declared) return !strstr(declared, text_printf(" %s(", name->text));
    return added && strstr(added, text_printf(" %s ", name->text));
}
