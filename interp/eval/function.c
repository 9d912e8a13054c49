/*
 * Functions: preparing a body (types of parameters, lowered code), and calling it with a frame on the machine's stack.
 */
#include "interp/classes/unit.h"
#include "interp/eval/eval.h"
#include <alloca.h>

/* Bytes of machine stack that one level of the tree may need while it is evaluated; measured with a margin. */
#ifdef SLUICE_PLAIN_MALLOC
enum { STACK_PER_LEVEL = 1200 };
#else
enum { STACK_PER_LEVEL = 320 };
#endif

static NodeList *param_nodes(Node *node) {
    static NodeList none;
    switch (node->kind) {
    case AST_METHOD: return &node->METHOD.params;
    case AST_CLOSURE: return &node->CLOSURE.params;
    default: return &none;
    }
}

Function *function_new(Unit *unit, Node *node, FunctionScope *scope, Class *owner, const char *name) {
    Function *fn = gc_new(Function);
    fn->unit = unit;
    fn->node = node;
    fn->scope = scope;
    fn->owner = owner;
    fn->name = name;
    fn->is_static = scope && scope->is_static;
    fn->slot_count = scope ? scope->slot_count : 0;
    NodeList *params = param_nodes(node);
    fn->param_count = (uint16_t)params->count;
    if (node->kind == AST_CLOSURE && node->CLOSURE.implicit_it) {
        fn->implicit_it = true;
        fn->param_count = 1;
    }
    if (node->kind == AST_METHOD) {
        fn->is_static = node->METHOD.modifiers & MODIFIER_STATIC;
        fn->is_constructor = node->METHOD.constructor;
    }
    fn->params = gc_new_array(Param, fn->param_count + 1);
    for (uint16_t i = 0; i < fn->param_count; i++) {
        Param *p = &fn->params[i];
        p->type = unit->in->kinds[V_OBJECT];
        p->boxed = scope && scope->slot[i].boxed;
        p->name = unit->in->state->sym.it;
        if (fn->implicit_it) continue;
        p->node = params->item[i];
        p->name = sym_intern(unit->in, p->node->PARAM.id);
        if (!p->node->PARAM.init) fn->required++;
        if (p->node->PARAM.varargs) fn->varargs = true;
    }
    if (fn->implicit_it) fn->required = 0;
    return fn;
}

/* The one kind of value that needs no conversion to a type. */
static uint8_t quick_kind(Interp *in, Class *type) {
    if (type->flags & CLASS_PRIMITIVE) return (uint8_t)type->kind;
    for (int k = V_BOOL; k <= V_STRING; k++)
        if (in->kinds[k] == type) return (uint8_t)k;
    if (type == in->kinds[V_CLOSURE]) return V_CLOSURE;
    if (strcmp(type->name, "java.util.Map") == 0) return V_MAP;
    if (strcmp(type->name, "java.util.List") == 0) return V_LIST;
    return V_ABRUPT;
}

static bool is_untyped(const Node *type) { return !type || text_is(type->TYPE.id, "def"); }

/* static main(args) of a class: Groovy's compiler makes it void main(String[] args). */
static bool is_main(const Function *fn) {
    const Node *n = fn->node;
    return n->kind == AST_METHOD && fn->is_static && fn->param_count == 1 && fn->params[0].node && text_is(n->METHOD.id, "main") &&
           is_untyped(fn->params[0].node->PARAM.type) && !fn->params[0].node->PARAM.varargs;
}

static bool resolve_params(Interp *in, Function *fn) {
    fn->unboxed = true;
    bool typed = false;
    for (uint16_t i = 0; i < fn->param_count; i++) {
        Param *p = &fn->params[i];
        Node *type = p->node ? p->node->PARAM.type : NULL;
        if (p->boxed) fn->unboxed = false;
        p->early = p->boxed || fn->is_static || fn->is_constructor;
        if (type || (p->node && p->node->PARAM.varargs)) {
            p->type = type_resolve(fn->unit, fn->owner, type);
            if (!p->type) return false;
            if (p->node->PARAM.varargs) p->type = class_array_of(in, p->type);
            p->typed = p->type != in->kinds[V_OBJECT];
        }
        if (is_main(fn)) {
            p->type = class_array_of(in, in->kinds[V_STRING]);
            p->typed = true;
        }
        p->quick = p->typed ? quick_kind(in, p->type) : V_ABRUPT;
        if (p->typed) typed = true;
        if (i + 1 == fn->param_count && p->type->flags & CLASS_ARRAY) fn->varargs = true;
    }
    fn->plain = fn->unboxed && !typed && !fn->varargs && fn->required == fn->param_count;
    if (fn->implicit_it) fn->plain = fn->unboxed;
    fn->direct = fn->unboxed && !fn->varargs && fn->param_count <= QUICK_PARAMS;
    for (uint16_t i = 0; i < fn->param_count && i < QUICK_PARAMS; i++) fn->quick[i] = fn->params[i].typed ? fn->params[i].quick : QUICK_ANY;
    return true;
}

static bool resolve_return(Interp *in, Function *fn) {
    fn->return_quick = V_ABRUPT;
    if (is_main(fn) && is_untyped(fn->node->METHOD.return_type)) fn->is_void = true;
    if (fn->is_void) return true;
    if (fn->node->kind != AST_METHOD || fn->is_constructor || !fn->node->METHOD.return_type) return true;
    Class *type = type_resolve(fn->unit, fn->owner, fn->node->METHOD.return_type);
    if (!type) return false;
    if (strcmp(type->name, "void") == 0) fn->is_void = true;
    else if (type != in->kinds[V_OBJECT]) fn->return_type = type;
    if (fn->return_type) fn->return_quick = quick_kind(in, type);
    return true;
}

/* The library's code, and what stands in a method or class marked @CompileStatic. */
static bool compiles_statically(const Function *fn) {
    if (fn->unit->source->library) return true;
    for (const Function *at = fn; at; at = at->outer)
        if (at->node->kind == AST_METHOD && node_has_annotation(&at->node->METHOD.annotations, "CompileStatic")) return true;
    for (const Class *c = fn->owner; c; c = c->outer)
        if (c->decl && c->decl->kind == AST_CLASS && node_has_annotation(&c->decl->CLASS.annotations, "CompileStatic")) return true;
    return false;
}

bool function_prepare(Interp *in, Function *fn) {
    if (fn->prepared) return true;
    fn->sees_privates = fn->node->kind != AST_CLOSURE || compiles_statically(fn);
    const Function *outer = fn->unit->preparing;
    fn->unit->preparing = fn;
    fn->prepared = resolve_params(in, fn) && resolve_return(in, fn);
    if (fn->prepared) function_lower(in, fn);
    fn->unit->preparing = outer;
    if (!fn->prepared) return false;
    uint32_t depth = fn->node->depth < PARSE_NESTING_MAX * 4 ? fn->node->depth : PARSE_NESTING_MAX * 4;
    fn->stack_need = (uint32_t)frame_size(fn) + (depth + 8) * STACK_PER_LEVEL;
    return true;
}

void function_method_params(Interp *in, Method *m) {
    Function *fn = m->function;
    int given_defaults = m->param_count - fn->required, at = 0;
    const Function *outer = fn->unit->preparing;
    fn->unit->preparing = fn;
    for (uint16_t i = 0; i < fn->param_count; i++) {
        Node *node = fn->params[i].node;
        if (node && node->PARAM.init && given_defaults-- <= 0) continue;
        Class *type = node ? type_find(fn->unit, fn->owner, node->PARAM.type) : NULL;
        if (!type) type = in->kinds[V_OBJECT];
        if (node && node->PARAM.varargs) type = class_array_of(in, type);
        if (is_main(fn)) type = class_array_of(in, in->kinds[V_STRING]);
        m->params[at++] = type;
    }
    fn->unit->preparing = outer;
    m->varargs = at && m->params[at - 1]->flags & CLASS_ARRAY;
}

void closure_method_params(Interp *in, Method *m) {
    for (uint16_t i = 0; i < m->param_count; i++) m->params[i] = in->kinds[V_OBJECT];
    if (m->field && m->param_count == 1 && m->field->type) m->params[0] = m->field->type;
    if (m->closure.kind != V_CLOSURE || !as_closure(m->closure)->function) return;
    Function *fn = as_closure(m->closure)->function;
    if (!function_prepare(in, fn)) {
        thrown_take(in);
        return;
    }
    for (uint16_t i = 0; i < m->param_count && i < fn->param_count; i++) m->params[i] = fn->params[i].type;
    m->varargs = m->param_count == fn->param_count && fn->varargs;
}

Method *function_methods(Interp *in, Function *fn) {
    Method *chain = NULL;
    Node *node = fn->node;
    for (uint16_t count = fn->required; count <= fn->param_count; count++) {
        Method *m = gc_new(Method);
        m->name = fn->is_constructor ? in->state->sym.init : sym_intern(in, node->METHOD.id);
        m->owner = fn->owner;
        m->param_count = count;
        m->function = fn;
        m->is_constructor = fn->is_constructor;
        m->is_static = fn->is_static;
        m->is_abstract = !node->METHOD.body;
        m->is_private = node->METHOD.modifiers & MODIFIER_PRIVATE;
        m->is_synthetic = count < fn->param_count;
        m->modifiers = (unsigned)node->METHOD.modifiers;
        m->next = chain;
        chain = m;
    }
    return chain;
}

/* --- calling -------------------------------------------------------------------------------------------------- */

Value frame_yield(Frame *f, Value v) {
    Function *fn = f->function;
    if (fn->is_void) return v_null();
    if (v.kind == fn->return_quick || !fn->return_type) return v;
    Interp *in = f->in;
    if (!f->at) f->at = fn->body;
    in->frame = f;
    v = value_cast(in, v, fn->return_type);
    in->frame = f->caller;
    return v;
}

Value frame_run(Frame *f) {
    Function *fn = f->function;
    Value v = eval(fn->body, f);
    f->in->frame = f->caller;
    if (is_abrupt(v)) {
        if (v.as.flow == FLOW_THROW) return v;
        v = v.as.flow == FLOW_RETURN ? f->result : v_null();
    }
    return fn->return_type || fn->is_void ? frame_yield(f, v) : v;
}

static bool bind_one(Frame *f, const Param *p, uint16_t slot, Value v) {
    if (p->typed && v.kind != p->quick) {
        v = type_accepts(f->in, p->type, v) ? type_convert(f->in, p->type, v) : value_cast(f->in, v, p->type);
        if (is_abrupt(v)) return false;
    }
    if (p->boxed) {
        Cell *cell = gc_new_flat_end(Cell);
        cell->value = v;
        v = (Value){{.obj = (Obj *)(void *)cell}, V_NULL};
    }
    f->slot[slot] = v;
    return true;
}

/* Fewer arguments than parameters: the defaults are computed, all of them before the first is bound, as no default sees a
 * parameter that is itself left out (but see Param.early). */
static bool bind_with_defaults(Frame *f, const Value *args, int argc) {
    const Function *fn = f->function;
    int given_defaults = argc - fn->required, at = 0;
    bool left_out[fn->param_count];
    for (uint16_t i = 0; i < fn->param_count; i++) {
        const Param *p = &fn->params[i];
        left_out[i] = p->fallback && given_defaults-- <= 0;
        f->slot[i] = left_out[i] && !p->early ? SLOT_LEFT_OUT : v_null();
        if (!left_out[i] && !bind_one(f, p, i, at < argc ? args[at++] : v_null())) return false;
    }
    Value defaults[fn->param_count];
    for (uint16_t i = 0; i < fn->param_count; i++) {
        const Param *p = &fn->params[i];
        if (!left_out[i]) continue;
        defaults[i] = eval(p->fallback, f);
        if (is_abrupt(defaults[i]) || (p->early && !bind_one(f, p, i, defaults[i]))) return false;
    }
    for (uint16_t i = 0; i < fn->param_count; i++)
        if (left_out[i] && !fn->params[i].early && !bind_one(f, &fn->params[i], i, defaults[i])) return false;
    return true;
}

/* Arguments into slots, where parameters are typed, boxed or have defaults. */
static bool bind_arguments(Frame *f, const Value *args, int argc) {
    const Function *fn = f->function;
    if (argc < fn->param_count) return bind_with_defaults(f, args, argc);
    for (uint16_t i = 0; i < fn->param_count; i++)
        if (!bind_one(f, &fn->params[i], i, args[i])) return false;
    return true;
}

static bool fill_frame(Frame *f, const Value *args, int argc) {
    const Function *fn = f->function;
    if (fn->plain && argc == fn->param_count) {
        for (int i = 0; i < argc; i++) f->slot[i] = args[i];
        return true;
    }
    for (uint16_t i = 0; i < fn->param_count; i++) f->slot[i] = v_null();
    if (bind_arguments(f, args, argc)) return true;
    f->in->frame = f->caller;
    return false;
}

Value function_call(Interp *in, Function *fn, Value self, const Value *args, int argc) {
    if (!fn->prepared && !function_prepare(in, fn)) return V_THROWN;
    if (!frame_has_room(in, fn)) return V_THROWN;
    Frame *f = alloca(frame_size(fn));
    frame_enter(f, in, fn, self);
    return fill_frame(f, args, argc) ? frame_run(f) : V_THROWN;
}

Value function_cast_result(Interp *in, Function *fn, Value self, Value result, Class *type) {
    Frame *f = alloca(frame_size(fn));
    frame_enter(f, in, fn, self);
    f->at = fn->body;
    result = value_cast(in, result, type);
    in->frame = f->caller;
    return result;
}

Value function_call_closure(Interp *in, Closure *closure, const Value *args, int argc) {
    Function *fn = closure->function;
    if (!frame_has_room(in, fn)) return V_THROWN;
    Frame *f = alloca(frame_size(fn));
    frame_enter(f, in, fn, closure->this_object);
    f->closure = closure;
    f->captures = closure->captures;
    return fill_frame(f, args, argc) ? frame_run(f) : V_THROWN;
}
