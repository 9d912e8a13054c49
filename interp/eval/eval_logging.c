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

static Value eval_logging(Code *code, Frame *f) {
    LoggingCode *c = (LoggingCode *)code;
    Value logger = eval(c->logger, f);
    if (is_abrupt(logger)) return logger;
    return logger_writes(logger, c->method) ? eval(c->call, f) : v_null();
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
