/*
 * Calls of the logger that @Log and its kin bring: where it would write nothing, arguments that are more than a name or a literal are
 * not evaluated.
 */
#include "interp/classes/transform.h"
#include "interp/eval/eval.h"
#include "interp/eval/eval_name.h"

typedef struct LoggingCode {
    Code base;
    Code *logger, *call;
    const char *method;
} LoggingCode;

/* The Level of the method of a java.util.logging.Logger, NULL when it has none. */
static const char *level_of(const char *method) {
    static const char *const levels[][2] = {{"severe", "SEVERE"}, {"warning", "WARNING"}, {"info", "INFO"},
                                            {"fine", "FINE"},     {"finer", "FINER"},     {"finest", "FINEST"}};
    for (size_t i = 0; i < sizeof levels / sizeof *levels; i++)
        if (strcmp(levels[i][0], method) == 0) return levels[i][1];
    return NULL;
}

/* Would the logger write what this method of it is called with? True of methods that do not log. */
static Value would_write(Interp *in, Value logger, const char *method) {
    static const char others[] = " trace debug info warn error fatal ";
    if (value_instanceof(in, logger, class_named(in, "java.util.logging.Logger"))) {
        const char *name = level_of(method);
        Value level = name ? get_property_z(in, v_obj(V_CLASS, class_named(in, "java.util.logging.Level")), name) : v_null();
        return name ? call_method_z(in, logger, "isLoggable", &level, 1) : v_bool(true);
    }
    if (!strstr(others, text_printf(" %s ", method))) return v_bool(true);
    return call_method_z(in, logger, text_printf("is%c%sEnabled", method[0] - 'a' + 'A', method + 1), NULL, 0);
}

static Value eval_logging(Code *code, Frame *f) {
    LoggingCode *c = (LoggingCode *)code;
    Value logger = eval(c->logger, f), writes = is_abrupt(logger) ? logger : would_write(f->in, logger, c->method);
    return is_abrupt(writes) ? writes : writes.as.i ? eval(c->call, f) : v_null();
}

static bool is_plain(const Node *arg) {
    switch (arg->kind) {
    case AST_NAME: case AST_THIS: case AST_NIL: case AST_STRING: case AST_NUMBER: case AST_BOOLEAN: return true;
    default: return false;
    }
}

Code *lower_logging(Lower *l, Node *n, Code *call) {
    const Node *object = n->CALL.object;
    if (!object || object->kind != AST_NAME || object->NAME.bind.kind != BIND_DYNAMIC || n->CALL.name->kind != AST_STRING) return call;
    Field *field = l->owner ? symmap_get(&l->owner->fields, lower_sym(l, object->NAME.id)) : NULL;
    bool plain = true;
    for (uint32_t i = 0; i < n->CALL.args.count; i++) plain &= is_plain(n->CALL.args.item[i]);
    if (!field || !field->is_logger || plain) return call;
    LoggingCode *c = CODE(LoggingCode, eval_logging, n);
    c->logger = lower_own_field(l, n, field);
    c->call = call;
    c->method = text_z(n->CALL.name->STRING.value);
    return &c->base;
}
