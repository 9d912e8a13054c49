/*
 * Traits: a class that implements one gets its fields and methods as if they were written there; what it declares itself,
 * and later traits, win. Mixins add the methods of a class through its metaClass.
 */
#include "interp/classes/class_enum.h"
#include "interp/classes/construct.h"
#include "interp/convert.h"
#include "interp/classes/metaclass.h"
#include "interp/classes/additions.h"
#include "interp/classes/property.h"
#include "interp/classes/unit.h"

/* --- traits ----------------------------------------------------------------------------------------------------------------- */

static void add_trait(Class ***list, uint32_t *count, Class *trait) {
    for (uint32_t i = 0; i < trait->interface_count; i++)
        if (trait->interfaces[i]->flags & CLASS_TRAIT) add_trait(list, count, trait->interfaces[i]);
    for (uint32_t i = 0; i < *count; i++)
        if ((*list)[i] == trait) return;
    *list = gc_realloc(*list, (*count + 1) * sizeof **list);
    (*list)[(*count)++] = trait;
}

static bool declared_trait(const Class *c, const Class *trait) {
    for (uint32_t i = 0; i < c->interface_count; i++)
        if (c->interfaces[i] == trait) return true;
    return false;
}

static bool inherited_trait(const Class *c, const Class *trait) {
    return c->super && class_is_subclass(c->super, trait);
}

/* The name of a trait's field in the classes that mix it in: their own fields of the same name stay apart. */
const Sym *trait_field_name(Interp *in, Class *trait, const Sym *name) {
    char *owner = gc_strdup(trait->name);
    for (char *at = owner; *at; at++)
        if (*at == '.') *at = '_';
    return sym_intern(in, text_of(text_printf("%s__%s", owner, name->text)));
}

static void mix_field(Interp *in, Class *c, Field *from) {
    unsigned modifiers = (from->is_static ? MODIFIER_STATIC : 0) | (from->is_final ? MODIFIER_FINAL : 0);
    const Sym *name = trait_field_name(in, from->owner, from->name);
    if (class_find_field(c, name)) return;
    Field *f = class_add_field(in, c, name, from->type, modifiers, false);
    f->from_trait = true;
    f->trait_property = from->is_property ? from->name : NULL;
    f->init = from->init;
    if (!from->node || !f->init) return;
    f->initial = function_new(from->owner->unit, from->node, from->node->FIELD.scope, c, f->name->text);
    f->initial->is_static = f->is_static;
    f->initial->trait = from->owner;
}

static bool same_signature(Interp *in, Method *a, Method *b) {
    if (a->param_count != b->param_count) return false;
    Class **pa = method_params(in, a), **pb = method_params(in, b);
    for (uint16_t i = 0; i < a->param_count; i++)
        if (pa[i] != pb[i]) return false;
    return true;
}

static bool declares(Interp *in, Class *c, Method *m) {
    for (Method *own = symmap_get(&c->methods, m->name); own; own = own->next)
        if (same_signature(in, own, m) && !own->field && !own->is_abstract) return true;
    return false;
}

static void mix_method(Interp *in, Class *c, Class *trait, Method *m) {
    if (m->is_abstract || declares(in, c, m) || m->is_constructor || m->field || (m->is_private && !m->is_static)) return;
    Method *copy = gc_new(Method);
    *copy = *m;
    copy->next = NULL;
    if (m->function) {
        Function *fn = m->function;
        copy->function = function_new(fn->unit, fn->node, fn->scope, c, fn->name);
        copy->function->trait = trait;
    }
    class_add_method(in, c, copy);
}

static void mix(Interp *in, Class *c, Class *trait) {
    for (uint32_t i = 0; i < trait->own_count; i++) mix_field(in, c, trait->own_fields[i]);
    for (uint32_t i = 0; i < trait->methods.cap; i++)
        for (Method *m = trait->methods.keys[i] ? trait->methods.values[i] : NULL; m; m = m->next) mix_method(in, c, trait, m);
}

/* Accessors of the traits' properties, unless a method of that name is there. */
static void mix_accessors(Interp *in, Class *c) {
    for (uint32_t i = 0; i < c->own_count; i++) {
        Field *f = c->own_fields[i];
        if (f->from_trait && f->trait_property) class_add_accessors_for(in, c, f, f->trait_property);
    }
}

/* Groovy's classes also implement an interface for the fields of each trait that has some. */
static void add_field_helper(Interp *in, Class *c, Class *trait) {
    const char *name = text_printf("%s$Trait$FieldHelper", trait->name);
    Class *helper = class_named(in, name);
    if (!trait->own_count) return;
    if (!helper) helper = class_new(in, name, NULL, CLASS_INTERFACE | CLASS_ABSTRACT);
    helper->simple_name = "FieldHelper";
    c->interfaces = gc_realloc(c->interfaces, (c->interface_count + 1) * sizeof *c->interfaces);
    uint32_t at = c->interface_count++;
    bool before_last = at && strcmp(c->interfaces[at - 1]->name, "groovy.lang.GroovyObject") == 0;
    if (before_last) {
        c->interfaces[at] = c->interfaces[at - 1];
        at--;
    }
    c->interfaces[at] = helper;
}

bool class_mix_traits(Interp *in, Class *c) {
    if (c->flags & CLASS_INTERFACE) return true;
    Class **list = NULL;
    uint32_t count = 0;
    for (uint32_t i = 0; i < c->interface_count; i++)
        if (c->interfaces[i]->flags & CLASS_TRAIT) add_trait(&list, &count, c->interfaces[i]);
    c->traits = list;
    c->trait_count = count;
    for (uint32_t i = count; i-- > 0;)
        if (declared_trait(c, list[i]) || !inherited_trait(c, list[i])) mix(in, c, list[i]);
    if (count) mix_accessors(in, c);
    for (uint32_t i = count; i-- > 0;) add_field_helper(in, c, list[i]);
    return true;
}

/* Classes that traits_apply makes are written nowhere; theirs is the object that was decorated. */
static bool is_decorator(const Class *c) { return c->outer_slot && !c->decl; }
static Value decorated(Value object) { return object.as.obj->fields[class_real(object.as.obj->cls)->outer_slot - 1]; }

/* The trait's own method with a body that takes these arguments. */
static Method *body_in(Interp *in, Class *trait, const Sym *name, const Value *args, int argc) {
    Method *m = class_find_method(in, trait, name, args, argc, NULL);
    return m && !m->is_abstract && m->function && m->owner == trait ? m : NULL;
}

/* The same of the traits that it extends. */
static Method *body_above(Interp *in, const Class *trait, const Sym *name, const Value *args, int argc) {
    Method *m = NULL;
    for (uint32_t i = trait->interface_count; !m && i-- > 0;) {
        Class *above = trait->interfaces[i];
        if (!(above->flags & CLASS_TRAIT)) continue;
        m = body_in(in, above, name, args, argc);
        if (!m) m = body_above(in, above, name, args, argc);
    }
    return m;
}

/* super.name() in a trait's method: what the trait extends, else the trait before it in the class, else the class's super, or what
 * the traits decorate. */
Value call_trait_super(Interp *in, Function *from, Value self, const Sym *name, const Value *args, int argc) {
    Class *c = from->owner;
    uint32_t at = 0;
    Method *above = body_above(in, from->trait, name, args, argc);
    if (above) return call_trait_method(in, c, above->owner, above, self, args, argc);
    while (at < c->trait_count && c->traits[at] != from->trait) at++;
    while (at-- > 0) {
        Method *m = body_in(in, c->traits[at], name, args, argc);
        if (m) return call_trait_method(in, c, c->traits[at], m, self, args, argc);
    }
    if (is_decorator(c)) return call_method(in, decorated(self), name, args, argc);
    CallInfo call = {.name = name, .args = args, .argc = argc};
    bool found;
    Value v = call_super_try(in, c, self, &call, &found);
    return found ? v : throw_no_method(in, self, name, args, argc);
}

/* Runs a trait's own version of a method on an object of class c that mixes it in. */
Value call_trait_method(Interp *in, Class *c, Class *trait, Method *m, Value self, const Value *args, int argc) {
    Method copy = *m;
    Function *fn = m->function;
    if (fn) {
        copy.function = function_new(fn->unit, fn->node, fn->scope, c, fn->name);
        copy.function->trait = trait;
    }
    if (m->field) copy.field = class_find_field(c, trait_field_name(in, m->field->owner, m->field->name));
    return method_invoke(in, &copy, self, args, argc);
}

/* --- object as Trait -------------------------------------------------------------------------------------------------------------- */

static Value pass_on(Interp *in, Value self, const Value *args, int argc) {
    const Sym *name = as_closure(self)->native_data;
    return call_method(in, decorated(as_closure(self)->delegate), name, args, argc);
}

static Value proxy_target(Interp *in, Value self, const Value *args, int argc) {
    (void)in, (void)args, (void)argc;
    return decorated(as_closure(self)->delegate);
}

static void add_passing(Interp *in, Class *c, const Sym *name, uint16_t param_count,
                        Value (*pass)(Interp *in, Value self, const Value *args, int argc)) {
    Method *m = gc_new(Method);
    m->name = name;
    m->param_count = param_count;
    m->closure = closure_native(in, pass, (void *)name, param_count);
    class_add_method(in, c, m);
}

static void pass_methods_on(Interp *in, Class *c, Class *from) {
    for (; from && from != in->kinds[V_OBJECT]; from = from->super) {
        class_load(in, from);
        for (uint32_t i = 0; i < from->methods.cap; i++)
            for (Method *m = from->methods.keys[i] ? from->methods.values[i] : NULL; m; m = m->next) {
                if (m->is_static || m->is_constructor || declares(in, c, m)) continue;
                add_passing(in, c, m->name, m->param_count, pass_on);
            }
    }
}

Value traits_apply(Interp *in, Value v, Class **traits, uint32_t count) {
    Class *of = class_real(class_of(in, v));
    Class *c = class_new(in, text_printf("%s%u_groovyProxy", of->name, ++in->state->proxies), in->kinds[V_OBJECT], 0);
    c->linked = true;
    c->unit = traits[0]->unit;
    c->outer_slot = ++c->field_count;
    c->interfaces = gc_new_array(Class *, count + of->interface_count + 1);
    for (const Class *at = of; at; at = at->super)
        for (uint32_t i = 0; i < at->interface_count && c->interface_count < of->interface_count; i++)
            c->interfaces[c->interface_count++] = at->interfaces[i];
    for (uint32_t i = 0; i < count; i++) c->interfaces[c->interface_count++] = traits[i];
    if (!class_mix_traits(in, c)) return V_THROWN;
    pass_methods_on(in, c, of);
    add_passing(in, c, sym_intern(in, text_of("getProxyTarget")), 0, proxy_target);
    Value object = instance_new(c);
    object.as.obj->fields[c->outer_slot - 1] = v;
    return class_init_fields(in, c, object) ? object : V_THROWN;
}

Value trait_apply(Interp *in, Value v, Class *trait) { return traits_apply(in, v, &trait, 1); }

/* object.withTraits(A, B) */
static Value with_traits(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    if (is_null(args[0])) return throw_error(in, EX_NULL_POINTER, NULL);
    const List *given = as_list(args[0]);
    Class **traits = gc_new_array(Class *, given->len + 1);
    for (uint32_t i = 0; i < given->len; i++)
        if (is_null(given->at[i])) return throw_error(in, EX_NULL_POINTER, NULL);
    for (uint32_t i = 0; i < given->len; i++) {
        traits[i] = as_class(given->at[i]);
        if (!(traits[i]->flags & CLASS_INTERFACE))
            return throw_error(in, EX_INCOMPATIBLE_CLASS_CHANGE, "class %s%u_groovyProxy cannot inherit from final class %s",
                               class_real(class_of(in, self))->simple_name, ++in->state->proxies, traits[i]->name);
    }
    return given->len ? traits_apply(in, self, traits, given->len) : self;
}

const NativeMethod trait_object_methods[] = {{"withTraits(Class...)", with_traits}, {0}};
