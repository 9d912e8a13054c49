/*
 * Names: locals, captured variables, fields of `this`, class names, and what only the running script knows (binding,
 * owner and delegate of closures).
 */
#include "interp/eval/eval_name.h"
#include "interp/classes/property.h"
#include "interp/classes/script.h"
#include "interp/eval/eval_place.h"
#include "interp/classes/metaclass.h"
#include "interp/classes/unit.h"

typedef struct NameCode {
    Code base;
    const Sym *name;
    uint32_t index;
    Field *field;
    Class *cls;        /* cache: for objects of this class ... */
    uint32_t version;
    Class *outer_of;   /* the class whose outer instance holds the field */
} NameCode;

static Code *lower_dynamic(Lower *l, Node *n);

/* --- locals --------------------------------------------------------------------------------------------------- */

static Value eval_local(Code *code, Frame *f) { return f->slot[((NameCode *)code)->index]; }
static Value eval_local_0(Code *code, Frame *f) { (void)code; return f->slot[0]; }
static Value eval_local_1(Code *code, Frame *f) { (void)code; return f->slot[1]; }
static Value eval_local_2(Code *code, Frame *f) { (void)code; return f->slot[2]; }

static Value eval_boxed(Code *code, Frame *f) {
    Cell *cell = slot_cell(f->slot[((NameCode *)code)->index]);
    return cell ? cell->value : v_null();
}

static Value eval_capture(Code *code, Frame *f) { return f->captures[((NameCode *)code)->index]->value; }

Cell **class_captures(Value self) {
    Class *c = self.as.obj->cls;
    while (c && !c->captures_slot) c = c->super;
    return c ? (Cell **)(void *)self.as.obj->fields[c->captures_slot - 1].as.obj : NULL;
}

static Value eval_class_capture(Code *code, Frame *f) { return class_captures(f->self)[((NameCode *)code)->index]->value; }

bool code_is_local(const Code *code, uint32_t *slot) {
    if (code->eval != eval_local && code->eval != eval_local_0 && code->eval != eval_local_1 && code->eval != eval_local_2)
        return false;
    *slot = ((const NameCode *)code)->index;
    return true;
}

typedef struct DefaultedCode {
    Code base;
    uint32_t slot;
    Code *otherwise;
} DefaultedCode;

static Value eval_defaulted(Code *code, Frame *f) {
    const DefaultedCode *c = (DefaultedCode *)code;
    Value v = f->slot[c->slot];
    return is_abrupt(v) ? eval(c->otherwise, f) : v;
}

/* In a parameter's default value: a parameter that has a default itself. Where that one is left out, too, Groovy makes the
 * name a property. */
static Code *lower_defaulted(Lower *l, Node *n) {
    DefaultedCode *c = CODE(DefaultedCode, eval_defaulted, n);
    c->slot = n->NAME.bind.index;
    c->otherwise = lower_dynamic(l, n);
    return &c->base;
}

static Code *lower_local(Lower *l, Node *n) {
    uint32_t index = n->NAME.bind.index;
    const Function *fn = l->fn;
    const Param *p = l->of_default && index < fn->param_count ? &fn->params[index] : NULL;
    if (p && p->node && p->node->PARAM.init && !p->early) return lower_defaulted(l, n);
    static const EvalFn first[] = {eval_local_0, eval_local_1, eval_local_2};
    NameCode *c = CODE(NameCode, index < 3 ? first[index] : eval_local, n);
    c->index = index;
    if (l->scope->slot[index].boxed) c->base.eval = eval_boxed;
    return &c->base;
}

static Code *lower_capture(Lower *l, Node *n) {
    const ScopeCapture *capture = &l->scope->capture[n->NAME.bind.index];
    NameCode *c = CODE(NameCode, eval_capture, n);
    c->index = n->NAME.bind.index;
    if (capture->from == CAPTURE_CLASS) {
        c->base.eval = eval_class_capture;
        c->index = capture->index;
    }
    return &c->base;
}

/* --- fields --------------------------------------------------------------------------------------------------- */

static Value eval_self_field(Code *code, Frame *f) { return f->self.as.obj->fields[((NameCode *)code)->index]; }

static Value eval_static_field(Code *code, Frame *f) {
    NameCode *c = (NameCode *)code;
    Class *owner = c->field->owner;
    if (owner->state != CLASS_READY && !class_init(f->in, owner)) return V_THROWN;
    return owner->statics[c->field->slot];
}

/* A field of the object around this one (inner and anonymous classes). */
static Value eval_outer_field(Code *code, Frame *f) {
    NameCode *c = (NameCode *)code;
    Value object = f->self;
    while (object.kind == V_OBJECT && !class_is_subclass(object.as.obj->cls, c->outer_of)) object = instance_outer(object);
    if (object.kind != V_OBJECT) return get_property(f->in, f->self, c->name);
    return object.as.obj->fields[c->field->slot];
}

static bool within(const Class *c, const Class *outer) {
    for (; c; c = c->outer)
        if (c == outer) return true;
    return false;
}

/* The field that code of class `owner` means by a bare name; *holder is the class around that has it. */
Field *field_in_sight(Class *owner, const Sym *name, Class **holder) {
    for (Class *c = owner; c; c = c->outer) {
        Field *field = class_find_field(c, name);
        if (!field) continue;
        bool inherited = field->owner != c && !within(owner, field->owner);
        if (inherited && (field->is_private || field->is_property) && !field->is_static) return NULL;
        *holder = c;
        return field;
    }
    return NULL;
}

static Code *lower_field(Lower *l, Node *n, Field *field, Class *holder) {
    NameCode *c = CODE(NameCode, eval_self_field, n);
    c->name = field->name;
    c->field = field;
    c->index = field->slot;
    if (field->is_static) {
        c->base.eval = eval_static_field;
    } else if (holder != l->owner) {
        c->base.eval = eval_outer_field;
        c->outer_of = holder;
    }
    return &c->base;
}

/* --- the running script ---------------------------------------------------------------------------------------- */

static Value name_missing(Frame *f, Code *code, const Sym *name) {
    Interp *in = f->in;
    frame_at(f, code);
    bool found;
    if (f->function->unit->static_imports) {
        Value v = static_import_property(in, f->function->unit, name, &found);
        if (found) return v;
    }
    if (!is_null(in->state->missed)) return throw_value(in, in->state->missed);
    if (f->closure) return throw_closure_property(in, f->closure, name, false);
    return throw_no_property(in, f->self, name);
}

static Value eval_script_name(Code *code, Frame *f) {
    NameCode *c = (NameCode *)code;
    Interp *in = f->in;
    bool found = false;
    Map *vars = script_variables(f->self);
    Value v = vars ? map_get_sym(in, vars, c->name, &found) : v_null();
    if (found) return v;
    in->state->missed = v_null();
    frame_at(f, code);
    v = property_try(in, f->self, c->name, &found);
    return found ? v : name_missing(f, code, c->name);
}

static Value eval_self_name(Code *code, Frame *f) {
    NameCode *c = (NameCode *)code;
    Interp *in = f->in;
    Value self = f->self;
    if (self.kind == V_OBJECT && self.as.obj->cls == c->cls && in->method_version == c->version) {
        Field *field = c->field;
        return self.as.obj->fields[field->slot];
    }
    frame_at(f, code);
    if (self.kind == V_OBJECT && !(self.as.obj->cls->flags & CLASS_SCRIPT)) {
        PropertyRef ref = property_find(in, self.as.obj->cls, c->name, false, false);
        if (ref.form == PROPERTY_FIELD) {
            c->cls = self.as.obj->cls;
            c->version = in->method_version;
            c->field = ref.field;
            return self.as.obj->fields[ref.field->slot];
        }
    }
    bool found;
    in->state->missed = v_null();
    Value v = property_try(in, self, c->name, &found);
    if (found) return v;
    for (Class *o = f->function->owner ? f->function->owner->outer : NULL; o && !found; o = o->outer) {
        v = property_try(in, v_obj(V_CLASS, o), c->name, &found);
        if (found) return v;
    }
    return name_missing(f, code, c->name);
}

bool closure_is_plain(const Closure *c) {
    for (;;) {
        if (c->delegate.as.bits != c->owner.as.bits || c->strategy == TO_SELF) return false;
        if (c->owner.as.bits == c->this_object.as.bits) return true;
        if (c->owner.kind != V_CLOSURE) return false;
        c = as_closure(c->owner);
    }
}

static bool is_own_name(const KnownSymbols *sym, const Sym *name) {
    return name == sym->owner || name == sym->delegate || name == sym->this_object || name == sym->class_ ||
           name == sym->meta_class || name == sym->max_params || name == sym->resolve_strategy || name == sym->directive ||
           name == sym->parameter_types;
}

static Value eval_closure_name(Code *code, Frame *f) {
    NameCode *c = (NameCode *)code;
    Interp *in = f->in;
    bool found;
    Value self = f->self;
    if (self.kind == V_OBJECT && self.as.obj->cls->flags & CLASS_SCRIPT && closure_is_plain(f->closure)) {
        Map *vars = script_variables(self);
        Value v = vars ? map_get_sym(in, vars, c->name, &found) : v_null();
        if (vars && found) return v;
    }
    in->state->missed = v_null();
    frame_at(f, code);
    Value v = closure_property_try(in, f->closure, c->name, &found);
    return found ? v : name_missing(f, code, c->name);
}

static Value eval_closure_own_name(Code *code, Frame *f) {
    NameCode *c = (NameCode *)code;
    bool found;
    return closure_property_try(f->in, f->closure, c->name, &found);
}

/* In the code of a trait, as mixed into class l->owner: the trait's own field. */
Field *field_of_trait(Lower *l, const Sym *name) {
    Function *fn = l->fn;
    while (fn->outer && !fn->trait) fn = fn->outer;
    if (!fn->trait || !symmap_get(&fn->trait->fields, name)) return NULL;
    return class_find_field(l->owner, trait_field_name(l->in, fn->trait, name));
}

/* metaClass in a class's own code asks no getProperty. */
static Value eval_own_metaclass(Code *code, Frame *f) {
    (void)code;
    return metaclass_of_value(f->in, f->self);
}

Code *lower_own_field(Lower *l, Node *n, Field *field) { return lower_field(l, n, field, l->owner); }

/* A private static field in a closure, no constant: objects of classes below do not show it. */
static Value eval_private_static(Code *code, Frame *f) {
    const Field *field = ((NameCode *)code)->field;
    bool below = f->self.kind == V_OBJECT && class_real(f->self.as.obj->cls) != field->owner;
    return below ? eval_closure_name(code, f) : eval_static_field(code, f);
}

static Code *lower_dynamic(Lower *l, Node *n) {
    Text id = n->NAME.id;
    const Sym *name = lower_sym(l, id);
    bool closure = in_closure(l);
    Field *of_trait = field_of_trait(l, name);
    if (of_trait) return lower_field(l, n, of_trait, l->owner);
    Class *holder = NULL;
    Field *field = field_in_sight(l->owner, name, &holder);
    bool seen = field && field->is_private && l->fn->sees_privates;
    if (field && (!closure || field->is_static || seen)) {
        Code *c = lower_field(l, n, field, holder);
        if (closure && field->is_private && !seen && !field->is_final && field->owner == l->owner) c->eval = eval_private_static;
        return c;
    }
    Node *imported = !field && l->unit->static_imports ? static_import_node(l->unit, n) : NULL;
    if (imported) return lower_PROPERTY(l, imported);
    Class *named = field ? NULL : unit_class(l->unit, l->owner, id);
    if (named) return code_constant(n, v_obj(V_CLASS, named));
    NameCode *c = CODE(NameCode, eval_self_name, n);
    c->name = name;
    if (!closure && name == l->in->state->sym.meta_class) {
        c->base.eval = eval_own_metaclass;
        return &c->base;
    }
    if (closure) c->base.eval = is_own_name(&l->in->state->sym, name) ? eval_closure_own_name : eval_closure_name;
    else if (l->owner && l->owner->flags & CLASS_SCRIPT && !l->fn->is_static) c->base.eval = eval_script_name;
    return &c->base;
}

Code *lower_NAME(Lower *l, Node *n) {
    switch (n->NAME.bind.kind) {
    case BIND_LOCAL: return lower_local(l, n);
    case BIND_CAPTURE: return lower_capture(l, n);
    default: return lower_dynamic(l, n);
    }
}

static Value eval_this(Code *code, Frame *f) {
    (void)code;
    return f->self;
}

Code *lower_THIS(Lower *l, Node *n) {
    (void)l;
    return CODE(Code, eval_this, n);
}

/* `super` alone: as receiver it is handled by calls and properties; elsewhere it is the object itself. */
Code *lower_SUPER(Lower *l, Node *n) {
    (void)l;
    return CODE(Code, eval_this, n);
}

/* --- assignment targets ------------------------------------------------------------------------------------------ */

static Value load_local(Target *t, Frame *f, Value object, const Value *keys) {
    (void)object, (void)keys;
    Value v = f->slot[t->index];
    return t->variable->boxed ? slot_cell(v)->value : v;
}

static bool store_local(Target *t, Frame *f, Value object, const Value *keys, Value v) {
    (void)object, (void)keys;
    const Variable *var = t->variable;
    v = variable_cast(f->in, var, v);
    if (is_abrupt(v)) return false;
    if (!var->boxed) f->slot[t->index] = v;
    else if (slot_cell(f->slot[t->index])) slot_cell(f->slot[t->index])->value = v;
    else {
        Cell *cell = gc_new_flat_end(Cell);
        cell->value = v;
        f->slot[t->index] = cell_slot(cell);
    }
    return true;
}

static Value load_capture(Target *t, Frame *f, Value object, const Value *keys) {
    (void)object, (void)keys;
    return f->captures[t->index]->value;
}

static bool store_capture(Target *t, Frame *f, Value object, const Value *keys, Value v) {
    (void)object, (void)keys;
    v = variable_cast(f->in, t->variable, v);
    if (is_abrupt(v)) return false;
    f->captures[t->index]->value = v;
    return true;
}

static Value load_class_capture(Target *t, Frame *f, Value object, const Value *keys) {
    (void)object, (void)keys;
    return class_captures(f->self)[t->index]->value;
}

static bool store_class_capture(Target *t, Frame *f, Value object, const Value *keys, Value v) {
    (void)object, (void)keys;
    class_captures(f->self)[t->index]->value = v;
    return true;
}

static Value load_code(Target *t, Frame *f, Value object, const Value *keys) {
    (void)object, (void)keys;
    return eval(t->cache, f);
}

static bool store_field(Target *t, Frame *f, Value object, const Value *keys, Value v) {
    (void)object, (void)keys;
    frame_at(f, &t->at);
    return field_store(f->in, t->field, f->self, v);
}

typedef struct StoreCache {
    Class *cls;
    uint32_t version;
    Field *field;
} StoreCache;

static bool store_script_name(Target *t, Frame *f, Value object, const Value *keys, Value v) {
    (void)object, (void)keys;
    frame_at(f, &t->at);
    Interp *in = f->in;
    StoreCache *cache = t->stores;
    if (f->self.kind == V_OBJECT && !(f->self.as.obj->cls->flags & CLASS_SCRIPT)) {
        Class *cls = f->self.as.obj->cls;
        if (cache->cls != cls || cache->version != in->method_version)
            *cache = (StoreCache){cls, in->method_version, property_stored_field(in, cls, t->name)};
        if (cache->field) return field_store(in, cache->field, f->self, v);
    }
    return set_property(f->in, f->self, t->name, v);
}

static bool store_closure_name(Target *t, Frame *f, Value object, const Value *keys, Value v) {
    (void)object, (void)keys;
    frame_at(f, &t->at);
    bool found;
    bool done = closure_property_try_set(f->in, f->closure, t->name, v, &found);
    if (found || !done) return done;
    throw_closure_property(f->in, f->closure, t->name, true);
    return false;
}

/* The declared types of all variables of a function, by slot. */
static void note_type(Node **types, Binding bind, Node *type) {
    if (bind.kind == BIND_LOCAL) types[bind.index] = type;
}

/* `T... rest` is an array of T. */
static Node *rest_type(const Node *param) {
    Node *type = node_new(AST_TYPE, param->span);
    if (param->PARAM.type) type->TYPE = param->PARAM.type->TYPE;
    else type->TYPE.id = TEXT("Object");
    type->TYPE.dims++;
    return type;
}

static void search_types(Node *n, void *data) {
    Node **types = data;
    switch (n->kind) {
    case AST_DECLARE:
        for (uint32_t i = 0; i < n->DECLARE.variables.count; i++) {
            Node *v = n->DECLARE.variables.item[i];
            note_type(types, v->VARIABLE.bind, v->VARIABLE.type ? v->VARIABLE.type : n->DECLARE.type);
            if (v->VARIABLE.init) search_types(v->VARIABLE.init, data);
        }
        return;
    case AST_VARIABLE: note_type(types, n->VARIABLE.bind, n->VARIABLE.type); break;
    case AST_PARAM: note_type(types, n->PARAM.bind, n->PARAM.varargs ? rest_type(n) : n->PARAM.type); break;
    case AST_CLOSURE:
    case AST_METHOD:
    case AST_CLASS: return; /* slots of their own */
    default: break;
    }
    node_each_child(n, search_types, data);
}

static Variable *target_variable(Lower *l, Function *fn, uint32_t slot, Node *n) {
    if (!fn->slot_types) {
        fn->slot_types = gc_new_array(Node *, fn->slot_count + 1);
        node_each_child(fn->node, search_types, fn->slot_types);
    }
    Variable *var = gc_new(Variable);
    var->slot = slot;
    var->boxed = fn->scope->slot[slot].boxed;
    var->shared = var->boxed && !fn->scope->slot[slot].is_parameter;
    var->node = n;
    variable_type(l, var, fn->slot_types[slot]);
    return var;
}

static Target *target_capture(Lower *l, Node *n, Target *t) {
    const FunctionScope *scope = l->scope;
    uint32_t index = n->NAME.bind.index;
    t->index = index;
    t->load = load_capture;
    t->store = store_capture;
    if (scope->capture[index].from == CAPTURE_CLASS) {
        t->index = scope->capture[index].index;
        t->load = load_class_capture;
        t->store = store_class_capture;
        return t;
    }
    Function *at = l->fn;
    while (at && at->scope->capture[index].from == CAPTURE_CAPTURE) {
        index = at->scope->capture[index].index;
        at = at->outer;
    }
    t->variable = gc_new(Variable);
    if (at && at->outer && at->scope->capture[index].from == CAPTURE_SLOT)
        t->variable = target_variable(l, at->outer, at->scope->capture[index].index, n);
    return t;
}

Target *target_own_field(Lower *l, Node *n, Target *t, Field *field) {
    t->field = field;
    t->object = NULL;
    t->safe = false; /* `this` is never null */
    t->cache = lower_own_field(l, n, field);
    t->load = load_code;
    t->store = store_field;
    return t;
}

Target *target_name(Lower *l, Node *n, Target *t) {
    t->name = lower_sym(l, n->NAME.id);
    if (n->NAME.bind.kind == BIND_CAPTURE) return target_capture(l, n, t);
    if (n->NAME.bind.kind == BIND_LOCAL) {
        t->index = n->NAME.bind.index;
        t->variable = target_variable(l, l->fn, t->index, n);
        t->load = load_local;
        t->store = store_local;
        return t;
    }
    Class *holder = NULL;
    Field *of_trait = field_of_trait(l, t->name);
    t->field = of_trait ? of_trait : field_in_sight(l->owner, t->name, &holder);
    Node *imported = !t->field && l->unit->static_imports ? static_import_node(l->unit, n) : NULL;
    if (imported) return target_property(l, imported, t);
    t->cache = lower_NAME(l, n);
    t->stores = gc_new(StoreCache);
    t->load = load_code;
    if (t->field && (of_trait || t->field->is_static || (!in_closure(l) && holder == l->owner))) t->store = store_field;
    else t->store = in_closure(l) ? store_closure_name : store_script_name;
    return t;
}

Place target_place(const Target *t, uint32_t *index, uint8_t *quick) {
    if (!t->variable || (t->store != store_local && t->store != store_capture)) return PLACE_OTHER;
    *index = t->index;
    *quick = t->variable->type ? t->variable->quick : QUICK_ANY;
    if (t->store == store_capture) return PLACE_CAPTURE;
    return t->variable->boxed ? PLACE_BOXED : PLACE_LOCAL;
}
