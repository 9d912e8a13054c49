/*
 * new: choosing the constructor, running this(...)/super(...) and field initialisers in Java's order, named arguments,
 * anonymous classes. An object whose class descends from a built-in one gets its body from that class's constructor when
 * the chain of super(...) calls reaches it.
 */
#include "interp/classes/construct.h"

#include "interp/eval/eval_call.h"
#include "interp/eval/eval_place.h"
#include "interp/classes/custom_meta.h"
#include "interp/classes/metaclass.h"
#include "interp/classes/property.h"
#include "interp/classes/unit.h"
#include "interp/unknown.h"

/* What the fields of a new object hold: null, or zero in the types of primitives. NULL when all are null. */
static const Value *blank_fields(Class *c) {
    if (c->blank_made) return c->blank;
    c->blank_made = true;
    const Value *above = c->super ? blank_fields(c->super) : NULL;
    Value *blank = gc_new_values(c->field_count + 1);
    bool any = above != NULL;
    if (above) memcpy(blank, above, c->super->field_count * sizeof(Value));
    for (uint32_t i = 0; i < c->own_count; i++) {
        const Field *f = c->own_fields[i];
        if (f->is_static || !f->type || !(f->type->flags & CLASS_PRIMITIVE)) continue;
        blank[f->slot] = primitive_default(f->type);
        any = true;
    }
    if (any) c->blank = blank;
    return c->blank;
}

/* The object and its fields are one piece of memory. */
Value instance_new(Class *c) {
    Instance *object = c->field_count ? gc_flat_end(sizeof(Instance) + c->field_count * sizeof(Value)) : gc_new(Instance);
    object->obj.cls = class_view(c);
    if (c->field_count) object->obj.fields = (Value *)(void *)(object + 1);
    const Value *blank = c->blank_made ? c->blank : blank_fields(c);
    if (blank) memcpy(object->obj.fields, blank, c->field_count * sizeof(Value));
    return v_obj(V_OBJECT, object);
}

Value instance_like(Value self, Value copy) {
    Obj *to = copy.as.obj;
    const Obj *from = self.as.obj;
    to->cls = from->cls;
    if (!from->fields) return copy;
    to->fields = gc_new_values(to->cls->field_count);
    memcpy(to->fields, from->fields, to->cls->field_count * sizeof(Value));
    return copy;
}

Value instance_clone(Value self) {
    Value copy = instance_new(self.as.obj->cls);
    uint32_t count = self.as.obj->cls->field_count;
    if (count) memcpy(copy.as.obj->fields, self.as.obj->fields, count * sizeof(Value));
    return copy;
}

Value instance_outer(Value object) {
    if (object.kind != V_OBJECT) return v_null();
    for (Class *c = object.as.obj->cls; c; c = c->super)
        if (c->outer_slot) return object.as.obj->fields[c->outer_slot - 1];
    return v_null();
}

Value outer_asked(Value v) {
    Value outer = instance_outer(v);
    if (!is_null(outer) || (v.kind != V_OBJECT && v.kind != V_CLASS)) return outer;
    const Class *c = v.kind == V_CLASS ? as_class(v) : class_real(v.as.obj->cls);
    bool asks = c->decl && c->outer && !(c->flags & (CLASS_INTERFACE | CLASS_ENUM | CLASS_SCRIPT)) && !(c->outer->flags & CLASS_ENUM);
    return asks ? v_obj(V_CLASS, c->outer) : v_null();
}

Value throw_no_constructor(Interp *in, Class *c, const Value *args, int argc) {
    Buf b = {0};
    for (int i = 0; i < argc; i++) {
        Function *body = args[i].kind == V_CLOSURE ? as_closure(args[i])->function : NULL;
        const char *name = is_null(args[i]) ? "null" : body ? closure_class_name(body) : class_of(in, args[i])->name;
        buf_printf(&b, "%s%s", i ? ", " : "", name);
    }
    return throw_error(in, EX_GROOVY_RUNTIME, "Could not find matching constructor for: %s(%s)", c->name, b.at ? b.at : "");
}

bool construct_named(Interp *in, Value object, Value map) {
    uint32_t at = 0;
    Value key, value;
    bool (*set)(Interp *, Value, const Sym *, Value) = class_of(in, object)->custom ? set_property : property_plain_set;
    while (map_next(as_map(map), &at, &key, &value)) {
        Text name;
        if (is_null(key)) return throw_bare(in, EX_NULL_POINTER), false;
        if (!value_text(in, key, &name) || !set(in, object, sym_intern(in, name), value)) return false;
    }
    return true;
}

/* --- the built-in part ------------------------------------------------------------------------------------------------ */

static Value native_construct(Interp *in, Class *c, const Value *args, int argc) {
    const MethodSet *set = class_methods(in, c, in->state->sym.init);
    bool ambiguous = false;
    Method *m = set ? method_select(in, set, args, argc, false, &ambiguous) : NULL;
    if (ambiguous) return throw_ambiguous(in, c, in->state->sym.init, args, argc);
    if (m) return method_invoke(in, m, v_obj(V_CLASS, c), args, argc);
    if (argc == 1 && args[0].kind == V_MAP && set) {
        m = method_select(in, set, NULL, 0, false, &ambiguous);
        if (ambiguous) return throw_ambiguous(in, c, in->state->sym.init, NULL, 0);
        Value object = m ? method_invoke(in, m, v_obj(V_CLASS, c), NULL, 0) : v_null();
        if (m && (is_abrupt(object) || construct_named(in, object, args[0]))) return object;
        if (m) return V_THROWN;
    }
    return throw_no_constructor(in, c, args, argc);
}

/* The fields that the built-in class filled become those of self; other bodies take self's place. */
static Value adopt(Value self, Class *native, Value made) {
    if (made.kind == V_OBJECT) {
        if (native->field_count) memcpy(self.as.obj->fields, made.as.obj->fields, native->field_count * sizeof(Value));
        return self;
    }
    if (!is_heap(made)) return made;
    made.as.obj->fields = self.as.obj->fields;
    made.as.obj->cls = self.as.obj->cls;
    return made;
}

static Value construct_native_part(Interp *in, Class *native, Value self, const Value *args, int argc) {
    if (native == in->kinds[V_OBJECT]) return argc ? throw_no_constructor(in, native, args, argc) : self;
    if (native->flags & CLASS_SCRIPT || !class_methods(in, native, in->state->sym.init)) return self;
    Value made = native_construct(in, native, args, argc);
    if (is_abrupt(made)) return made;
    made = adopt(self, native, made);
    if (made.kind == V_CLOSURE) closure_adopted(in, as_closure(made));
    return made;
}

/* --- constructors of scripts' classes ---------------------------------------------------------------------------------- */

/* The one constructor of c that has that many parameters; NULL: there are several, or none. */
static Method *only_constructor(Interp *in, Class *c, int argc) {
    const MethodSet *set = class_methods(in, c, in->state->sym.init);
    Method *only = NULL;
    for (uint32_t i = 0; set && i < set->count; i++) {
        method_params(in, set->item[i]);
        if (set->item[i]->param_count != argc) continue;
        if (only) return NULL;
        only = set->item[i];
    }
    return only;
}

/* The same where it can be run without more ado whenever the arguments fit. */
static Method *sole_constructor(Interp *in, Class *c, int argc) {
    Method *sole = only_constructor(in, c, argc);
    return sole && !sole->varargs && sole->function && !sole->is_synthetic && function_prepare(in, sole->function) ? sole : NULL;
}

/* Do the arguments fit the remembered constructor as they are? */
static bool constructor_fits(const Method *m, const Value *args, int argc) {
    const Function *fn = m->function;
    if (!fn->direct) return false;
    for (int i = 0; i < argc; i++)
        if (fn->quick[i] != QUICK_ANY && args[i].kind != fn->quick[i]) return false;
    return true;
}

/* new X() { } where X has only a constructor of one parameter, which would take null: Groovy's compiled code looks for that argument. */
static bool needs_argument(Interp *in, Class *c) {
    const MethodSet *set = c->decl ? class_methods(in, c, in->state->sym.init) : NULL;
    Method *m = set ? method_select(in, set, NULL, 0, false, NULL) : NULL;
    return m && m->param_count && !m->varargs;
}

static Value construct_default(Interp *in, Class *c, Value self, const Value *args, int argc) {
    bool anonymous = c->decl && c->decl->kind == AST_CLASS && c->decl->CLASS.form == FORM_ANONYMOUS;
    bool named = !anonymous && argc == 1 && args[0].kind == V_MAP;
    if (argc && !anonymous && !named && !c->inherits_constructors) return throw_no_constructor(in, c, args, argc);
    bool pass_on = anonymous || c->inherits_constructors;
    if (anonymous && !argc && needs_argument(in, c->super))
        return throw_error(in, EX_ARRAY_INDEX_OUT_OF_BOUNDS, "Index 0 out of bounds for length 0");
    self = construct_on(in, c->super, self, args, pass_on ? argc : 0);
    if (is_abrupt(self)) return self;
    if (!class_init_fields(in, c, self)) return V_THROWN;
    if (named && !construct_named(in, self, args[0])) return V_THROWN;
    return self;
}

/* Named arguments, and a constructor for one argument that Groovy takes to fit none. */
static Value throw_needs_argument(Interp *in, const Class *c, Method *m) {
    const Class *type = method_params(in, m)[0], *element = type->element;
    return throw_error(in, EX_GROOVY_RUNTIME,
                       "failed to invoke constructor: public %s(%s%s) with arguments: [] reason: java.lang.IllegalArgumentException: "
                       "wrong number of arguments",
                       c->name, element ? element->name : type->name, element ? "[]" : "");
}

Value construct_on(Interp *in, Class *c, Value self, const Value *args, int argc) {
    if (c->native || !c->super) return construct_native_part(in, c, self, args, argc);
    const MethodSet *set = class_methods(in, c, in->state->sym.init);
    if (!set) return construct_default(in, c, self, args, argc);
    bool ambiguous = false;
    Method *m = method_select(in, set, args, argc, false, &ambiguous);
    if (ambiguous) return throw_ambiguous(in, c, in->state->sym.init, args, argc);
    if (m) return method_invoke(in, m, self, args, argc);
    if (argc == 1 && args[0].kind == V_MAP) {
        m = method_select(in, set, NULL, 0, false, &ambiguous);
        if (ambiguous) return throw_ambiguous(in, c, in->state->sym.init, NULL, 0);
        if (m && m->param_count) return throw_needs_argument(in, c, m);
        if (m) {
            self = method_invoke(in, m, self, NULL, 0);
            return is_abrupt(self) || construct_named(in, self, args[0]) ? self : V_THROWN;
        }
    }
    if (c->inherits_constructors) return construct_default(in, c, self, args, argc);
    return throw_no_constructor(in, c, args, argc);
}

/* this(...) and super(...): the only constructor with that many parameters is called whatever the arguments are, which are
 * cast; and a map is no list of properties. */
static Value construct_up(Interp *in, Class *c, Value self, const Value *args, int argc, bool spread) {
    Method *only = c->native || c->outer_slot || spread || !argc ? NULL : only_constructor(in, c, argc);
    if (only && only->function) {
        Value *cast = gc_new_values(argc);
        for (int i = 0; i < argc; i++) {
            cast[i] = value_cast(in, args[i], only->params[i]);
            if (is_abrupt(cast[i])) return cast[i];
        }
        return method_invoke(in, only, self, cast, argc);
    }
    bool map = argc == 1 && args[0].kind == V_MAP && !c->inherits_constructors;
    const MethodSet *set = map ? class_methods(in, c, in->state->sym.init) : NULL;
    if (map && !(set && method_select(in, set, args, argc, false, NULL))) return throw_no_constructor(in, c, args, argc);
    return construct_on(in, c, self, args, argc);
}

/* metaClass.constructor = { ... }: the closure yields the object. NULL: none of them takes the arguments. */
static Method *added_constructor(Interp *in, Class *c, const Value *args, int argc) {
    Method *chain = symmap_get(&class_view(c)->added, in->state->sym.init);
    uint32_t count = 0;
    for (Method *m = chain; m; m = m->next) count++;
    MethodSet *all = gc_alloc(sizeof(MethodSet) + count * sizeof(Method *));
    all->count = 0;
    for (Method *m = chain; m; m = m->next)
        if (m->param_count == argc) all->item[all->count++] = m;
    return all->count ? method_select(in, all, args, argc, false, NULL) : NULL;
}

/* new X(unknown), where X is a built-in class. */
static bool is_out_of_reach(Interp *in, const Class *c, const Value *args, int argc) {
    bool built_in = c->native || (c->unit && c->unit->source->library);
    for (int i = 0; built_in && in->unknown && i < argc; i++)
        if (is_unknown(in, args[i])) return true;
    return false;
}

/* Is there a constructor for these arguments? A class is initialised when one is about to run, not when none is found. */
static bool has_constructor(Interp *in, Class *c, const Value *args, int argc) {
    const struct CastArgs *casts = in->state->casts;
    const MethodSet *set = class_methods(in, c, in->state->sym.init);
    bool found = c->outer_slot || c->native || c->inherits_constructors || class_view(c)->added.count;
    bool named = argc == 1 && args[0].kind == V_MAP;
    if (!found && !set) found = !argc || named;
    if (!found && set) found = method_select(in, set, args, argc, false, NULL) || (named && method_select(in, set, NULL, 0, false, NULL));
    in->state->casts = casts;
    return found;
}

/* A new object, with what it holds of where it was made. */
static Value object_new(Class *c, Value outer, Cell **captures) {
    Value self = instance_new(c);
    if (c->outer_slot) self.as.obj->fields[c->outer_slot - 1] = outer;
    if (c->captures_slot) self.as.obj->fields[c->captures_slot - 1] = (Value){{.obj = (Obj *)(void *)captures}, V_NULL};
    return self;
}

/* That a class is abstract shows when one of its constructors is called. */
static Value throw_abstract(Interp *in, Class *c, const Value *args, int argc) {
    const MethodSet *set = class_methods(in, c, in->state->sym.init);
    bool native_fits = !argc || (set && method_select(in, set, args, argc, false, NULL));
    bool fits = c->native ? native_fits : has_constructor(in, c, args, argc);
    return fits ? throw_bare(in, EX_INSTANTIATION) : throw_no_constructor(in, c, args, argc);
}

static Value construct_plain(Interp *in, Class *c, Value outer, Cell **captures, const Value *args, int argc) {
    bool unready = c->state == CLASS_FRESH || c->state == CLASS_FAILED;
    if (unready && has_constructor(in, c, args, argc) && !class_init(in, c)) return V_THROWN;
    if (c->flags & (CLASS_TRAIT | CLASS_INTERFACE | CLASS_PRIMITIVE | CLASS_ARRAY)) return throw_no_constructor(in, c, args, argc);
    if (c->flags & CLASS_ABSTRACT) return throw_abstract(in, c, args, argc);
    if (class_view(c)->added.count) {
        Method *m = added_constructor(in, c, args, argc);
        if (m) return method_invoke(in, m, v_obj(V_CLASS, c), args, argc);
    }
    if (c->native) return native_construct(in, c, args, argc);
    return construct_on(in, c, object_new(c, outer, captures), args, argc);
}

Value class_construct_plain(Interp *in, Class *c, const Value *args, int argc) {
    return construct_plain(in, c, v_null(), NULL, args, argc);
}

Value class_construct_by(Interp *in, Method *init, const Value *args, int argc) {
    Class *c = init->owner;
    if (!class_init(in, c)) return V_THROWN;
    if (c->native) return method_invoke(in, init, v_obj(V_CLASS, c), args, argc);
    Value self = object_new(c, v_null(), NULL);
    return init->function ? method_invoke(in, init, self, args, argc) : construct_on(in, c, self, args, argc);
}

static Value construct_around(Interp *in, Class *c, Value outer, Cell **captures, const Value *args, int argc) {
    if (is_out_of_reach(in, c, args, argc)) return unknown_call(in, v_obj(V_CLASS, c), in->state->sym.call, args, argc);
    if (class_view(c)->custom) {
        bool found;
        return custom_meta_construct(in, c, args, argc, &found);
    }
    return construct_plain(in, c, outer, captures, args, argc);
}

Value class_construct(Interp *in, Class *c, const Value *args, int argc) {
    Value outer = v_null();
    if (c->outer_slot && argc && c->outer && value_instanceof(in, args[0], c->outer)) {
        outer = *args++;
        argc--;
    }
    return construct_around(in, c, outer, NULL, args, argc);
}

/* --- the body of a constructor -------------------------------------------------------------------------------------------- */

typedef struct ConstructorCode {
    Code base;
    bool calls_this;
    Code **args; /* of this(...) or super(...) */
    uint32_t argc;
    Code *body;
    Method *sole; /* the constructor called, when there is no choice */
    uint32_t version;
    bool spread;
    Class **casts; /* classes of arguments written with a cast; NULL: none */
} ConstructorCode;

static Value call_up(ConstructorCode *c, Frame *f) {
    Interp *in = f->in;
    Class *owner = f->function->owner;
    Value abrupt;
    if (!c->argc && !c->calls_this && owner->super == in->kinds[V_OBJECT]) return f->self;
    if (c->sole && c->version == in->method_version && !c->spread) {
        Value fixed[c->argc + 1];
        for (uint32_t i = 0; i < c->argc; i++) {
            fixed[i] = eval(c->args[i], f);
            if (is_abrupt(fixed[i])) return fixed[i];
        }
        frame_at(f, &c->base);
        if (constructor_fits(c->sole, fixed, (int)c->argc)) f->self = function_call(in, c->sole->function, f->self, fixed, (int)c->argc);
        else f->self = construct_up(in, c->calls_this ? owner : owner->super, f->self, fixed, (int)c->argc, false);
        in->frame = f;
        return f->self;
    }
    int argc;
    Value *args = eval_spread_args(c->args, c->argc, f, &argc, &abrupt);
    if (!args) return abrupt;
    frame_at(f, &c->base);
    Class *target = c->calls_this ? owner : owner->super;
    if (target->outer_slot && !owner->outer_slot && argc && target->outer && value_instanceof(in, args[0], target->outer)) {
        f->self.as.obj->fields[target->outer_slot - 1] = *args++;
        argc--;
    }
    CastArgs casts = {args, argc, c->spread ? NULL : c->casts};
    const CastArgs *around = casts_take(in, &casts);
    f->self = construct_up(in, target, f->self, args, argc, c->spread);
    in->state->casts = around;
    in->frame = f;
    if (!target->native && !target->outer_slot && !class_view(target)->added.count && !c->spread) {
        c->sole = sole_constructor(in, target, argc);
        c->version = in->method_version;
    }
    return f->self;
}

static Value eval_constructor(Code *code, Frame *f) {
    ConstructorCode *c = (ConstructorCode *)code;
    Value v = call_up(c, f);
    if (is_abrupt(v)) return v;
    if (!c->calls_this && !class_init_fields(f->in, f->function->owner, f->self)) return V_THROWN;
    f->in->frame = f;
    v = eval(c->body, f);
    if (is_abrupt(v) && v.as.flow != FLOW_RETURN) return v;
    return f->self;
}

Code *lower_constructor(Lower *l, Node *n) {
    ConstructorCode *c = CODE(ConstructorCode, eval_constructor, n);
    Node *body = n->METHOD.body;
    NodeList statements = body && body->kind == AST_BLOCK ? body->BLOCK.statements : (NodeList){0};
    Node *first = statements.count ? statements.item[0] : NULL;
    if (first && first->kind == AST_EXPR_STMT) first = first->EXPR_STMT.value;
    if (first && first->kind == AST_CONSTRUCTOR_CALL) {
        c->calls_this = !first->CONSTRUCTOR_CALL.super;
        c->argc = first->CONSTRUCTOR_CALL.args.count;
        c->args = lower_list(l, &first->CONSTRUCTOR_CALL.args);
        c->spread = has_spread(&first->CONSTRUCTOR_CALL.args);
        c->casts = cast_classes(l, &first->CONSTRUCTOR_CALL.args);
        statements.item++;
        statements.count--;
    }
    c->body = lower_block(l, statements.item, statements.count, false);
    return &c->base;
}

/* this(...) or super(...) anywhere else than first. */
Code *lower_CONSTRUCTOR_CALL(Lower *l, Node *n) {
    (void)l;
    return code_throw(n, EX_GROOVY_RUNTIME, "a constructor call must be the first statement within a constructor");
}

/* --- new -------------------------------------------------------------------------------------------------------------------- */

typedef struct NewCode {
    Code base;
    Class *cls;
    Node *type;
    Code **args;
    uint32_t argc;
    bool spread;
    Class **casts; /* classes of arguments written with a cast; NULL: none */
    ClassScope *captures;
    Method *sole; /* the constructor, when there is no choice */
    uint32_t version;
} NewCode;

/* The object around for an inner class: the nearest `this` of the right class. */
static Value outer_for(Frame *f, Class *c) {
    Value self = f->self;
    if (c->decl && c->decl->CLASS.form == FORM_ANONYMOUS) return self;
    while (self.kind == V_OBJECT && !class_is_subclass(self.as.obj->cls, c->outer)) self = instance_outer(self);
    return self.kind == V_OBJECT ? self : v_null();
}

static Value construct_inner(NewCode *n, Frame *f, const Value *args, int argc) {
    Interp *in = f->in;
    Class *c = n->cls;
    Value outer = outer_for(f, c);
    bool anonymous = c->decl->CLASS.form == FORM_ANONYMOUS;
    if (!anonymous && argc && c->outer && value_instanceof(in, args[0], c->outer)) {
        outer = *args++;
        argc--;
    }
    Cell **captures = n->captures ? captures_make(f, n->captures->capture, n->captures->capture_count) : NULL;
    return construct_around(in, c, outer, captures, args, argc);
}

static Value eval_new(Code *code, Frame *f) {
    NewCode *c = (NewCode *)code;
    Interp *in = f->in;
    if (!c->cls) {
        frame_at(f, code);
        c->cls = type_resolve(f->function->unit, f->function->owner, c->type);
        if (!c->cls) return V_THROWN;
    }
    Value fixed[c->argc + 1], abrupt, *args = fixed;
    int argc = (int)c->argc;
    if (c->spread) {
        args = eval_spread_args(c->args, c->argc, f, &argc, &abrupt);
        if (!args) return abrupt;
    } else {
        for (uint32_t i = 0; i < c->argc; i++) {
            args[i] = eval(c->args[i], f);
            if (is_abrupt(args[i])) return args[i];
        }
    }
    frame_at(f, code);
    if (c->sole && c->version == in->method_version && constructor_fits(c->sole, args, argc)) {
        Value made = function_call(in, c->sole->function, instance_new(c->cls), args, argc);
        in->frame = f;
        return made;
    }
    CastArgs casts = {args, argc, c->spread ? NULL : c->casts};
    const CastArgs *around = casts_take(in, &casts);
    Value v = c->cls->outer_slot ? construct_inner(c, f, args, argc) : construct_around(in, c->cls, v_null(), NULL, args, argc);
    in->state->casts = around;
    in->frame = f;
    bool open = !c->spread && !c->cls->native && !c->cls->outer_slot && !class_view(c->cls)->added.count && c->cls->state == CLASS_READY;
    if (open && !is_abrupt(v) && !(c->cls->flags & (CLASS_ABSTRACT | CLASS_INTERFACE)) && c->version != in->method_version) {
        c->sole = sole_constructor(in, c->cls, argc);
        c->version = in->method_version;
    }
    return v;
}

static Class *declare_anonymous(Lower *l, Node *n) {
    Class *outer = l->owner;
    const char *around = outer ? outer->name : l->unit->script_class->name;
    const char *name = text_printf("%s$%u", around, n->NEW.body->CLASS.captures->number);
    Class *c = symmap_get(&l->in->state->classes, sym_intern(l->in, text_of(name)));
    if (c && c->decl == n->NEW.body) return c; /* lowered before */
    c = class_declare(l->unit, n->NEW.body, outer, name);
    if (!n->NEW.body->CLASS.super) n->NEW.body->CLASS.super = n->NEW.type;
    for (const Function *fn = l->fn; fn && outer && !(outer->flags & CLASS_SCRIPT); fn = fn->outer) c->in_static |= fn->is_static;
    return c;
}

Code *lower_NEW(Lower *l, Node *n) {
    NewCode *c = CODE(NewCode, eval_new, n);
    c->type = n->NEW.type;
    c->argc = n->NEW.args.count;
    c->args = lower_list(l, &n->NEW.args);
    c->spread = has_spread(&n->NEW.args);
    c->casts = cast_classes(l, &n->NEW.args);
    if (!n->NEW.body) {
        c->cls = type_find(l->unit, l->owner, n->NEW.type);
        return &c->base;
    }
    c->cls = declare_anonymous(l, n);
    c->captures = n->NEW.body->CLASS.captures;
    if (!class_link(l->in, c->cls)) {
        Value e = thrown_take(l->in);
        const char *message = exception_message(l->in, e);
        return code_throw(n, EX_NO_CLASS_DEF, message ? message : "this class cannot be made");
    }
    return &c->base;
}
