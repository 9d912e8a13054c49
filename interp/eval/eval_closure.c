/*
 * Closure literals and method pointers: what a closure takes along from the frame in which it is written.
 */
#include "interp/eval/eval_name.h"

Cell **captures_make(Frame *f, const ScopeCapture *captures, uint32_t count) {
    if (!count) return NULL;
    const FunctionScope *scope = f->function->scope;
    Cell **cells = gc_new_array(Cell *, count);
    for (uint32_t i = 0; i < count; i++) {
        uint32_t index = captures[i].index;
        CaptureFrom from = captures[i].from;
        if (from == CAPTURE_CAPTURE && scope->capture[index].from == CAPTURE_CLASS) {
            from = CAPTURE_CLASS;
            index = scope->capture[index].index;
        }
        if (from == CAPTURE_CLASS) {
            cells[i] = class_captures(f->self)[index];
        } else if (from == CAPTURE_CAPTURE) {
            cells[i] = f->captures[index];
        } else {
            if (!slot_cell(f->slot[index])) f->slot[index] = cell_slot(gc_new_flat_end(Cell));
            cells[i] = slot_cell(f->slot[index]);
        }
    }
    return cells;
}

Closure *closure_make(Frame *f, Function *fn) {
    Closure *c = gc_new(Closure);
    c->obj.cls = f->in->kinds[V_CLOSURE];
    c->function = fn;
    c->captures = captures_make(f, fn->scope->capture, fn->scope->capture_count);
    c->this_object = f->self;
    c->owner = f->closure ? v_obj(V_CLOSURE, f->closure) : f->self;
    c->delegate = c->owner;
    c->max_params = fn->param_count;
    return c;
}

typedef struct ClosureCode {
    Code base;
    Function *function;
} ClosureCode;

static Value eval_closure(Code *code, Frame *f) {
    Function *fn = ((ClosureCode *)code)->function;
    if (!fn->prepared) {
        frame_at(f, code);
        if (!function_prepare(f->in, fn)) return V_THROWN;
    }
    return v_obj(V_CLOSURE, closure_make(f, fn));
}

Code *lower_CLOSURE(Lower *l, Node *n) {
    ClosureCode *c = CODE(ClosureCode, eval_closure, n);
    c->function = function_new(l->unit, n, n->CLOSURE.scope, l->owner, "closure");
    c->function->outer = l->fn;
    c->function->is_static = l->fn->is_static;
    return &c->base;
}

/* --- method pointers --------------------------------------------------------------------------------------------------- */

typedef struct Pointer {
    Value object;
    const Sym *name;
} Pointer;

/* A class's pointer means its static methods; those of objects are found, too, and have no object to run on. */
static Value call_class_pointer(Interp *in, Class *c, const Sym *name, const Value *args, int argc) {
    CallInfo call = {.name = name, .args = args, .argc = argc};
    bool found, ambiguous = false;
    Method *any = class_find_method(in, c, name, args, argc, &ambiguous);
    if (ambiguous && !argc) return throw_ambiguous(in, c, name, NULL, 0);
    if (any && any->is_static && any->function) return method_invoke(in, any, v_obj(V_CLASS, c), args, argc);
    Value v = class_method_try(in, c, &call, &found);
    if (found) return v;
    if (argc == 1 && args[0].kind == V_LIST) {
        const List *items = as_list(args[0]);
        Method *m = class_find_method(in, c, name, items->at, (int)items->len, &ambiguous);
        if (ambiguous && !items->len && !any) return throw_ambiguous(in, c, name, NULL, 0);
        if (m && !items->len && !m->param_count)
            return throw_error(in, EX_ARRAY_INDEX_OUT_OF_BOUNDS, "Index 0 out of bounds for length 0");
        if (m && m->is_static) return method_invoke(in, m, v_obj(V_CLASS, c), items->at, (int)items->len);
        if (m) any = m;
    }
    if (any || class_has_method(in, class_view(c), in->state->sym.method_missing))
        return throw_error(in, EX_ILLEGAL_ARGUMENT, "object is not an instance of declaring class");
    return throw_missing_method(in, c, name, args, argc, false);
}

static Value call_pointer(Interp *in, Value self, const Value *args, int argc) {
    Pointer *p = as_closure(self)->native_data;
    if (p->object.kind == V_CLASS) return call_class_pointer(in, as_class(p->object), p->name, args, argc);
    return call_method(in, p->object, p->name, args, argc);
}

Value method_pointer_new(Interp *in, Value object, const Sym *name) {
    if (is_null(object)) return throw_error(in, EX_NULL_POINTER, "Cannot access method pointer for '%s' on null object", name->text);
    Pointer *p = gc_new(Pointer);
    *p = (Pointer){object, name};
    Class *c = object.kind == V_CLASS ? as_class(object) : class_of(in, object);
    const MethodSet *set = class_methods(in, c, name);
    int params = 0;
    for (uint32_t i = 0; set && i < set->count; i++)
        if (set->item[i]->param_count > params) params = set->item[i]->param_count;
    Value v = closure_native(in, call_pointer, p, params);
    Closure *closure = as_closure(v);
    closure->owner = closure->delegate = closure->this_object = object;
    Class *method_closure = class_named(in, "org.codehaus.groovy.runtime.MethodClosure");
    if (method_closure) closure->obj.cls = method_closure;
    return v;
}

bool method_pointer_of(Value closure, Value *object, const Sym **name) {
    if (closure.kind != V_CLOSURE || as_closure(closure)->native != call_pointer) return false;
    Pointer *p = as_closure(closure)->native_data;
    *object = p->object;
    *name = p->name;
    return true;
}
