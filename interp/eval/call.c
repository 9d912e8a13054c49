/*
 * Calling methods: running one that is known (arguments converted, varargs gathered), and finding what a name means on a
 * receiver - a method, a closure in a property, methodMissing, invokeMethod.
 */
#include "interp/collections/collections.h"
#include "interp/collections/heirs.h"
#include "interp/convert.h"
#include "interp/eval/eval_call.h"
#include "interp/eval/operator.h"
#include "interp/classes/custom_meta.h"
#include "interp/classes/jdk_members.h"
#include "interp/classes/metaclass.h"
#include "interp/classes/property.h"
#include "interp/classes/script.h"
#include "interp/collections/list.h"
#include "interp/known.h"
#include "interp/numbers/number.h"
#include "interp/unknown.h"

/* --- running a known method ---------------------------------------------------------------------------------- */

bool varargs_gather(Interp *in, Class *type, const Value *args, int argc, int params, Value *out) {
    int fixed = params - 1;
    for (int i = 0; i < fixed; i++) out[i] = args[i];
    bool is_array = argc == params && args[fixed].kind == V_ARRAY;
    bool whole = argc == params && (is_null(args[fixed]) || type_accepts(in, type, args[fixed]));
    if (whole || (is_array && type->element == in->kinds[V_OBJECT])) { /* an int[] for Object... is its items */
        out[fixed] = type_convert(in, type, args[fixed]);
        return !is_abrupt(out[fixed]);
    }
    if (is_array && class_of(in, args[fixed])->element->flags & CLASS_PRIMITIVE && !(type->element->flags & CLASS_ARRAY)) {
        if (type->element->flags & CLASS_PRIMITIVE) throw_class_cast_to(in, args[fixed], class_array_of(in, in->kinds[V_OBJECT]));
        else throw_error(in, EX_ILLEGAL_ARGUMENT, "argument type mismatch");
        return false;
    }
    Value rest = array_new(in, type->element, (uint32_t)(argc - fixed));
    for (int i = fixed; i < argc; i++) {
        if (is_null(args[i])) continue; /* null, or a number's zero */
        Value v = type_convert(in, type->element, args[i]);
        if (is_abrupt(v)) return false;
        as_list(rest)->at[i - fixed] = v;
    }
    out[fixed] = rest;
    return true;
}

static Value run_accessor(Interp *in, Method *m, Value receiver, const Value *args, int argc) {
    Field *field = m->field;
    if (!argc) {
        if (field->is_static && !class_init(in, field->owner)) return V_THROWN;
        return *field_place(field, receiver);
    }
    return field_store(in, field, receiver, args[0]) ? v_null() : V_THROWN;
}

/* A metaClass addition: the closure with the receiver as delegate. */
static Value run_closure(Interp *in, Method *m, Value receiver, const Value *args, int argc) {
    Closure *copy = closure_copy(m->closure);
    copy->delegate = receiver;
    if (copy->native) return copy->native(in, v_obj(V_CLOSURE, copy), args, argc);
    if (m->is_synthetic) copy->this_object = receiver;
    return closure_call_fitting(in, copy, args, argc, m->name);
}

/* compareTo(Object) of a class with a compareTo of its own type: Java's compiler adds one that casts and goes on to it. */
static Value bridge_compare(Interp *in, Value receiver, Value other) {
    Class *c = class_real(class_of(in, receiver)), *top = NULL;
    for (; c; c = c->super) {
        Method *own = class_own_method(c, in->state->sym.compare_to, 1);
        if (own && class_is_subclass(c, class_named(in, "java.lang.Comparable"))) top = c;
        if (own && own->function && is_null(other)) return function_call(in, own->function, receiver, &other, 1);
    }
    return top ? throw_class_cast_to(in, other, top) : throw_class_cast(in, other, receiver);
}

/* compare(Object, Object) of a class with a compare of its own types, and the like: the same. */
static Value bridge_open(Interp *in, const Method *m, Value receiver, const Value *args, int argc) {
    for (Class *c = class_real(class_of(in, receiver)); c; c = c->super) {
        Method *own = class_own_method(c, m->name, argc);
        for (int i = 0; own && own->function && i < argc; i++) {
            Class *type = method_params(in, own)[i];
            if (!is_null(args[i]) && !class_is_subclass(class_of(in, args[i]), class_boxed(in, type)))
                return throw_class_cast_to(in, args[i], type);
        }
    }
    return throw_error(in, EX_ABSTRACT_METHOD, "%s.%s", m->owner->name, m->name->text);
}

/* A method in C that says it threw must have thrown something: else the script would end without a word. */
static Value threw_nothing(Interp *in, const Method *m) {
    return throw_error(in, EX_ILLEGAL_STATE, "%s.%s failed without telling why", m->owner->name, m->name->text);
}

static Value run_converted(Interp *in, Method *m, Value receiver, const Value *args, int argc) {
    if (m->native) {
        Frame *frame = in->frame;
        bool stands_in = __builtin_expect(heir_needed(m, receiver), 0);
        Value v = stands_in ? heir_call(in, m, receiver, args, argc) : m->native(in, receiver, args, argc);
        in->frame = frame;
        if (is_abrupt(v) && is_null(in->thrown)) return threw_nothing(in, m);
        return v;
    }
    if (m->function) return function_call(in, m->function, receiver, args, argc);
    if (m->field) return run_accessor(in, m, receiver, args, argc);
    if (m->closure.kind == V_CLOSURE) return run_closure(in, m, receiver, args, argc);
    if (m->name == in->state->sym.compare_to && argc == 1) return bridge_compare(in, receiver, args[0]);
    return bridge_open(in, m, receiver, args, argc);
}

static Value run_category(Interp *in, Method *m, Value receiver, const Value *args, int argc) {
    Value *all = gc_new_values(argc + 1);
    all[0] = type_convert(in, m->params[-1], receiver);
    if (is_abrupt(all[0])) return all[0];
    for (int i = 0; i < argc; i++) all[i + 1] = args[i];
    return run_converted(in, m, v_obj(V_CLASS, m->owner), all, argc + 1);
}

static Value invoke_with(Interp *in, Method *m, Value receiver, const Value *args, int argc) {
    if (m->is_category) return run_category(in, m, receiver, args, argc);
    if (m->is_static && (receiver.kind != V_CLASS || m->function)) receiver = v_obj(V_CLASS, m->owner);
    return run_converted(in, m, receiver, args, argc);
}

/* Built-in methods cannot do with null for a closure, a range, for the name of a member, nor for a list of typed arguments (an array
 * that is java.util.Arrays' own subject may be null). */
static bool refuses_null(Interp *in, const Method *m, int i) {
    const Class *type = m->params[i];
    if (m->lazily) return false;
    if (type == in->kinds[V_CLOSURE] || class_is_subclass(type, class_known(in, CLS_RANGE))) return true;
    if (type == in->kinds[V_STRING]) return m->owner == in->kinds[V_OBJECT] || strcmp(m->owner->name, "groovy.lang.MetaClassImpl") == 0;
    bool last = m->varargs && i == m->param_count - 1 && type->element;
    bool comparable = type->element == class_known(in, CLS_COMPARABLE);
    bool subject = m->is_static && type->element && (type->element->flags & CLASS_PRIMITIVE || comparable);
    return last && !subject && type->element != in->kinds[V_OBJECT] && type->element != in->kinds[V_CLASS];
}

/* Methods that Groovy adds to what the JDK has, as far as they have parameters of primitive types. */
static bool is_added_by_groovy(Interp *in, const Method *m) {
    const Class *c = m->owner;
    bool adds_only = c == in->kinds[V_OBJECT] || c == class_known(in, CLS_NUMBER) || c == class_known(in, CLS_ITERABLE);
    /* the JDK's collections take nothing else from arrays */
    bool takes_array = class_is_subclass(c, class_known(in, CLS_COLLECTION)) && m->params[m->param_count - 1]->flags & CLASS_ARRAY;
    return m->native && !m->is_static && (adds_only || takes_array || c->kind == V_ARRAY || is_groovys_addition(c, m->name));
}

static Value throw_constructor_refuses(Interp *in, const Method *m, const Value *args, int argc) {
    Buf b = {0};
    for (int i = 0; i < m->param_count; i++) buf_printf(&b, "%s%s", i ? "," : "", class_readable_name(m->params[i]));
    const char *given = value_z(in, list_of(in, args, (uint32_t)argc));
    return !given ? V_THROWN
                  : throw_error(in, EX_GROOVY_RUNTIME,
                                "failed to invoke constructor: public %s(%s) with arguments: %s reason: java.lang.IllegalArgumentException",
                                m->owner->name, b.at, given);
}

/* Only a cast brings null where a primitive is wanted: Groovy's own methods cast it, if they can; reflection passes it to no other. */
static Value null_for_primitive(Interp *in, const Method *m, int i, const Value *args, int argc) {
    if (m->name == in->state->sym.init) return throw_constructor_refuses(in, m, args, argc);
    if (m->owner->kind == V_ARRAY && (m->name == in->state->sym.get_at || m->name == in->state->sym.put_at))
        return throw_bare(in, EX_NULL_POINTER);
    return is_added_by_groovy(in, m) ? value_cast(in, v_null(), m->params[i]) : throw_bare(in, EX_ILLEGAL_ARGUMENT);
}

static Value invoke_converting(Interp *in, Method *m, Value receiver, const Value *args, int argc) {
    Value given[m->param_count + 1];
    if (m->varargs && argc >= m->param_count - 1) {
        if (!varargs_gather(in, m->params[m->param_count - 1], args, argc, m->param_count, given)) return V_THROWN;
    } else {
        for (int i = 0; i < m->param_count; i++) given[i] = i < argc ? args[i] : v_null();
    }
    for (int i = 0; i < m->param_count; i++) {
        if (m->params[i] == in->kinds[V_OBJECT]) continue;
        if (is_null(given[i])) {
            if (m->native && refuses_null(in, m, i)) return throw_bare(in, EX_NULL_POINTER);
            if (m->params[i]->flags & CLASS_PRIMITIVE && i < argc) given[i] = null_for_primitive(in, m, i, args, argc);
            if (is_abrupt(given[i])) return given[i];
        }
        given[i] = type_convert(in, m->params[i], given[i]);
        bool number = m->native && m->params[i] == class_known(in, CLS_NUMBER);
        if (number && m->owner != class_known(in, CLS_NUMBER)) given[i] = number_beside(in, given[i], receiver);
        if (is_abrupt(given[i])) return given[i];
    }
    return invoke_with(in, m, receiver, given, m->param_count);
}

Value method_invoke(Interp *in, Method *m, Value receiver, const Value *args, int argc) {
    if (!m->resolved) method_params(in, m);
    if (m->is_static && m->owner->state != CLASS_READY && !class_init(in, m->owner)) return V_THROWN;
    if (in->unknown && unknown_is_built_in(m) && unknown_keeps_out(in, m, args, argc))
        return unknown_call(in, receiver, m->name, args, argc);
    if (m->untyped && argc == m->param_count) return invoke_with(in, m, receiver, args, argc);
    return invoke_converting(in, m, receiver, args, argc);
}

/* --- finding ------------------------------------------------------------------------------------------------- */

/* Without arguments Groovy says so by another exception. */
Value throw_ambiguous(Interp *in, Class *c, const Sym *name, const Value *args, int argc) {
    if (!argc) return throw_no_choice(in, c, name);
    Buf b = {0};
    for (int i = 0; i < argc; i++) {
        buf_z(&b, i ? ", " : "");
        if (!value_print(in, &b, is_null(args[i]) ? args[i] : v_obj(V_CLASS, class_of(in, args[i])))) return V_THROWN;
    }
    const MethodSet *set = class_methods(in, class_view(c), name);
    for (uint32_t i = 0; set && argc > 1 && i < set->count; i++)
        if (set->item[i]->heeds_first) return throw_bare(in, EX_NULL_POINTER);
    Buf overlap = {0};
    if (set) method_overlap(in, set, args, argc, &overlap);
    return throw_error(in, EX_GROOVY_RUNTIME,
                       "Ambiguous method overloading for method %s#%s.\nCannot resolve which method to invoke for [%s] due to "
                       "overlapping prototypes between:%s",
                       c->name, name->text, b.at, overlap.at ? overlap.at : "");
}

bool method_is_hook(Interp *in, Method *m, int params) {
    if (m->param_count != params || (!m->function && !m->native && m->closure.kind != V_CLOSURE)) return false;
    Class **types = m->function ? method_params(in, m) : NULL;
    return !types || (types[0] == in->kinds[V_STRING] && (params == 1 || types[1] == in->kinds[V_OBJECT]));
}

/* Groovy asks categories for no hooks. */
static Method *missing_method_hook(Interp *in, Class *c, const Value *pair) {
    const Sym *name = in->state->sym.method_missing;
    Method *m = class_has_method(in, c, name) ? class_find_method(in, c, name, pair, 2, NULL) : NULL;
    return m && !m->is_category && method_is_hook(in, m, 2) ? m : NULL;
}

/* A user's invokeMethod(String, Object); natives of that name are GroovyObject's and do what is done here anyway. */
static Method *own_invoke_method(Interp *in, Class *c) {
    const MethodSet *set = class_methods(in, c, in->state->sym.invoke_method);
    for (uint32_t i = 0; set && i < set->count; i++) {
        Method *m = set->item[i];
        bool heeded = c->shadow_of || m->owner == c || in->state->expando_globally; /* by the metaClass it was added to */
        bool added = m->closure.kind == V_CLOSURE && heeded;
        if (!m->is_static && (m->function || added) && method_is_hook(in, m, 2)) return m;
    }
    return NULL;
}

bool class_intercepts(Interp *in, Class *c) { return own_invoke_method(in, c) != NULL; }

static Value name_and_args(Interp *in, Method *m, Value receiver, const CallInfo *call) {
    Value all = array_new(in, in->kinds[V_OBJECT], (uint32_t)call->argc);
    for (int i = 0; i < call->argc; i++) as_list(all)->at[i] = call->args[i];
    Value pair[2] = {sym_value(in, call->name), all};
    return method_invoke(in, m, receiver, pair, 2);
}

/* The value of a property of that name, when it is a closure or something else that can be called. */
static Value closure_property(Interp *in, Value receiver, const Sym *name, bool *found) {
    Class *c = class_of(in, receiver);
    Value v = v_null();
    PropertyRef ref = property_find(in, c, name, false, false);
    if (ref.form != PROPERTY_NONE) v = property_read(in, &ref, receiver);
    else if (receiver.kind == V_MAP && c->native) v = map_get(in, as_map(receiver), sym_value(in, name), NULL);
    else if (receiver.kind == V_MAP || object_is(in, receiver, CLS_JAVA_MAP))
        v = call_method_z(in, receiver, "get", (Value[]){sym_value(in, name)}, 1);
    *found = is_abrupt(v) || v.kind == V_CLOSURE;
    return v;
}

static Value call_binding(Interp *in, Value script, const CallInfo *call, bool *found) {
    Value vars = script_binding(script);
    *found = false;
    if (vars.kind != V_MAP) return v_null();
    Value v = map_get(in, as_map(vars), sym_value(in, call->name), NULL);
    if (is_null(v)) return v;
    *found = true;
    return is_abrupt(v) ? v : closure_call(in, v, call->args, call->argc);
}

static Value call_step(Interp *in, const void *step, const CallInfo *call) {
    StepArgs args = {.args = call->args, .argc = call->argc, .span = call->span};
    args.source = in->frame ? in->frame->function->unit->source : NULL;
    if (args.argc && args.args[args.argc - 1].kind == V_CLOSURE) args.body = args.args[--args.argc];
    if (args.argc && args.args[0].kind == V_MAP && (call->named || args.argc == 1)) {
        args.named = *args.args++;
        args.argc--;
    }
    Frame *frame = in->frame;
    Value v = in->host.call_step(in->host.self, step, &args);
    in->frame = frame;
    return v;
}

Value call_step_try(Interp *in, const CallInfo *call, bool *found) {
    const void *step = in->host.find_step ? in->host.find_step(in->host.self, call->name) : NULL;
    *found = step != NULL;
    return step ? call_step(in, step, call) : v_null();
}

Value call_symbol_try(Interp *in, Value receiver, const CallInfo *call, bool *found) {
    bool script = receiver.kind == V_OBJECT && receiver.as.obj->cls->flags & CLASS_SCRIPT;
    const void *symbol = script && in->host.find_symbol ? in->host.find_symbol(in->host.self, call->name) : NULL;
    *found = symbol != NULL;
    return symbol ? call_step(in, symbol, call) : v_null();
}

static Value missing_hooks(Interp *in, Value receiver, Class *c, const CallInfo *call, bool *found) {
    Value pair[2] = {sym_value(in, call->name), array_new(in, in->kinds[V_OBJECT], 0)};
    Method *m = missing_method_hook(in, c, pair);
    if (!m && receiver.kind == V_OBJECT && !call->plain) m = own_invoke_method(in, c);
    *found = m != NULL;
    return m ? name_and_args(in, m, receiver, call) : v_null();
}

bool passes_as_it_is(Interp *in, const Class *type, Value v) {
    if (!(type->flags & CLASS_PRIMITIVE)) return is_null(v) || class_is_subclass(class_of(in, v), type);
    if (type->kind == V_BOOL || v.kind == V_BOOL || type->kind == V_CHAR) return v.kind == type->kind;
    if (v.kind == V_CHAR) return type->kind >= V_INT;
    return v.kind >= V_BYTE && v.kind <= V_DOUBLE && v.kind <= type->kind;
}

Value items_refused(Interp *in, Class *const *params, int count, bool varargs, Value list, const List *items) {
    if (!count) return throw_error(in, EX_ARRAY_INDEX_OUT_OF_BOUNDS, "Index 0 out of bounds for length 0");
    if (varargs && count == 1) return throw_cast(in, list, class_boxed(in, params[0]->element)); /* Groovy takes the list for one */
    if ((int)items->len != count) return throw_error(in, EX_ILLEGAL_ARGUMENT, "wrong number of arguments");
    for (int i = 0; i < count; i++)
        if (!passes_as_it_is(in, params[i], items->at[i])) return throw_error(in, EX_ILLEGAL_ARGUMENT, "argument type mismatch");
    return v_null();
}

/* Reflection calls the JDK's own methods, which therefore take no number of another type and no closure; what Groovy adds
 * takes any Number. */
static bool is_refused_by_reflection(const Method *m) {
    const char *owner = m->owner->name;
    bool formats = m->varargs && strcmp(owner, "java.lang.String") == 0;
    return m->native && (formats || strncmp(owner, "java.math.", 10) == 0 || strcmp(owner, "java.util.Optional") == 0);
}

/* Methods of the JDK for one argument that have no other of their name beside them: an empty list is refused by reflection. */
static bool takes_one_by_reflection(const Method *m) {
    static const struct { const char *owner, *names; } table[] = {
        {"java.lang.String", " contains concat equalsIgnoreCase compareToIgnoreCase endsWith "},
        {"java.math.BigInteger", " add subtract gcd modInverse andNot divide remainder divideAndRemainder max min "},
        {"java.math.BigDecimal", " max min round sqrt "},
        {"java.util.Date", " before after "},
        {"java.util.Optional", " or orElseGet map flatMap filter ifPresent "},
        {"java.util.BitSet", " intersects andNot "},
        {"java.util.regex.Pattern", " matcher "},
        {"java.util.regex.Matcher", " usePattern "},
        {"java.util.Calendar", " setTime "},
        {"java.lang.Iterable", " forEach "},
        {"java.util.ArrayList", " forEach replaceAll "},
        {"java.util.List", " replaceAll "},
        {"java.util.AbstractMap", " forEach replaceAll "},
    };
    const char *name = text_printf(" %s ", m->name->text);
    for (size_t i = 0; m->native && i < sizeof table / sizeof *table; i++)
        if (strcmp(m->owner->name, table[i].owner) == 0) return strstr(table[i].names, name) != NULL;
    return false;
}

/* A GString among the items is no String: it cannot be cast for what Groovy adds to numbers, and reflection refuses it to Strings'
 * own methods. */
static Value refuse_gstrings(Interp *in, Method *m, const List *items) {
    bool added = m->owner == class_known(in, CLS_NUMBER);
    if (!added && m->owner != in->kinds[V_STRING]) return v_null();
    Class *const *params = method_params(in, m);
    for (uint32_t i = 0; i < items->len && i < (uint32_t)m->param_count; i++) {
        if (items->at[i].kind != V_GSTRING || params[i] != in->kinds[V_STRING]) continue;
        return added ? throw_class_cast_to(in, items->at[i], params[i]) : throw_error(in, EX_ILLEGAL_ARGUMENT, "argument type mismatch");
    }
    return v_null();
}

/* What Groovy adds with an array as its last parameter is handed that item as it is. */
static Value refuse_no_array(Interp *in, Method *m, const List *items) {
    uint32_t last = m->param_count - 1u;
    if (!m->native || !m->varargs || m->param_count < 2 || m->owner != in->kinds[V_OBJECT]) return v_null();
    if (items->len <= last) return throw_error(in, EX_ARRAY_INDEX_OUT_OF_BOUNDS, "Index %u out of bounds for length %u", last, items->len);
    Class *array = method_params(in, m)[last];
    return passes_as_it_is(in, array, items->at[last]) ? v_null() : throw_class_cast_to(in, items->at[last], array);
}

/* f([a, b]) where no f takes a list: f(a, b). `natives`: methods that no source has, too. */
static Value call_with_items(Interp *in, Value receiver, Class *c, const CallInfo *call, bool natives, bool *found) {
    *found = false;
    Value list = call->argc == 1 ? call->args[0] : v_null();
    if (list.kind == V_OBJECT && class_is_subclass(class_of(in, list), class_known(in, CLS_JAVA_LIST))) {
        list = call_method_z(in, list, "toArray", NULL, 0); /* what only stands for a list has no such method */
        *found = is_abrupt(list);
        if (list.kind != V_ARRAY) return *found ? list : v_null();
    } else if ((list.kind != V_LIST && list.kind != V_RANGE) || !class_is_subclass(class_of(in, list), class_known(in, CLS_JAVA_LIST))) {
        return v_null();
    }
    if (!class_methods(in, c, call->name)) return v_null();
    Value copy = list_from(in, list, true);
    if (is_abrupt(copy)) return copy;
    const List *items = as_list(copy);
    bool ambiguous;
    Method *m = class_find_method(in, c, call->name, items->at, (int)items->len, &ambiguous);
    if ((!m && !ambiguous) || (m && m->native && !natives)) return v_null();
    *found = true;
    if (ambiguous) return throw_ambiguous(in, class_real(c), call->name, items->at, (int)items->len);
    Value nothing = v_null();
    if (!items->len && m->closure.kind == V_CLOSURE && m->param_count == 1 && !m->varargs && !m->is_static)
        return method_invoke(in, m, receiver, &nothing, 1); /* what a metaClass was given takes null for the argument left out */
    if (!items->len && takes_one_by_reflection(m)) return throw_error(in, EX_ILLEGAL_ARGUMENT, "wrong number of arguments");
    if (!items->len && !m->varargs && (m->native || !m->param_count))
        return throw_error(in, EX_ARRAY_INDEX_OUT_OF_BOUNDS, "Index 0 out of bounds for length 0");
    Class *gathered = m->function && m->varargs && m->param_count == 1 ? method_params(in, m)[0]->element : NULL;
    if (gathered && !(gathered->flags & CLASS_PRIMITIVE)) /* Groovy makes the array, and then takes the list out of it */
        return throw_class_cast_to(in, array_new(in, gathered, 0), class_known(in, CLS_JAVA_LIST));
    if (m->heeds_first) {
        if (!passes_as_it_is(in, method_params(in, m)[0], items->at[0])) return throw_class_cast_to(in, items->at[0], m->params[0]);
    } else if (!m->native || (m->varargs && m->param_count == 1) || is_refused_by_reflection(m)) {
        Value refused = items_refused(in, method_params(in, m), m->param_count, m->varargs, list, items);
        if (is_abrupt(refused)) return refused;
    } else if (is_abrupt(refuse_gstrings(in, m, items)) || is_abrupt(refuse_no_array(in, m, items))) {
        return V_THROWN;
    }
    return method_invoke(in, m, receiver, items->at, (int)items->len);
}

/* A GString asks its text, which hears of no casts. */
static Value call_text(Interp *in, Value gstring, const CallInfo *call, bool *found) {
    Value text = value_to_string(in, gstring);
    *found = is_abrupt(text);
    in->state->casts = NULL;
    return *found ? text : method_try(in, text, call, found);
}

/* What answers when no method does. */
static Value call_otherwise(Interp *in, Value receiver, Class *c, const CallInfo *call, bool *found) {
    bool script = c->flags & CLASS_SCRIPT && receiver.kind == V_OBJECT; /* its calls mean what it and its host define first */
    Value v = call_with_items(in, receiver, c, call, !script, found);
    if (*found) return v;
    v = closure_property(in, receiver, call->name, found);
    if (*found) return is_abrupt(v) ? v : closure_call(in, v, call->args, call->argc);
    if (script) {
        v = call_binding(in, receiver, call, found);
        if (*found) return v;
        v = call_step_try(in, call, found);
        if (*found) return v;
    }
    v = missing_hooks(in, receiver, c, call, found);
    if (*found) return v;
    if (receiver.kind == V_GSTRING) return call_text(in, receiver, call, found);
    if (script) {
        Value global;
        if (in->host.find_global && in->host.find_global(in->host.self, call->name, &global) && !is_unknown(in, global)) {
            *found = true;
            return is_abrupt(global) ? global : closure_call(in, global, call->args, call->argc);
        }
        v = call_with_items(in, receiver, c, call, true, found);
        if (*found) return v;
    }
    Value outer = is_proxy_of_object(receiver) ? v_null() : outer_asked(receiver);
    return is_null(outer) ? v : method_try(in, outer, call, found);
}

bool class_takes_every_call(Interp *in, Class *c) {
    if (!own_invoke_method(in, c)) return false;
    Class *marker = class_named(in, "groovy.lang.GroovyInterceptable");
    if (marker && class_is_subclass(c, marker)) return true;
    Method *m = own_invoke_method(in, c);
    return m->closure.kind == V_CLOSURE;
}

/* Methods that Groovy adds to Object and whose receiver may be null. */
static bool takes_null(const Sym *name) {
    static const char *const names[] = {"getAt", "putAt", "println", "print", "printf", "sprintf", "identity", "use", "hasProperty",
                                        "respondsTo", "getMetaClass"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (strcmp(name->text, names[i]) == 0) return true;
    return false;
}

static Value null_method_try(Interp *in, const CallInfo *call, bool *found) {
    Method *m = class_find_method(in, in->kinds[V_NULL], call->name, call->args, call->argc, NULL);
    *found = true;
    if (m && (m->owner == in->kinds[V_NULL] || takes_null(call->name) || method_of_category(m) || m->closure.kind == V_CLOSURE))
        return method_invoke(in, m, v_null(), call->args, call->argc);
    bool list = call->argc == 1 && call->args[0].kind == V_OBJECT && object_is(in, call->args[0], CLS_JAVA_LIST);
    Value items = list ? call_method_z(in, call->args[0], "toArray", NULL, 0) : v_null(); /* as call_with_items() asks */
    if (is_abrupt(items)) return items;
    return throw_null_receiver(in, "invoke method", call->name);
}

Value method_try(Interp *in, Value receiver, const CallInfo *call, bool *found) {
    *found = true;
    if (is_null(receiver)) return null_method_try(in, call, found);
    if (is_unknown(in, receiver)) return unknown_call(in, receiver, call->name, call->args, call->argc);
    if (receiver.kind == V_CLOSURE) return closure_method_try(in, as_closure(receiver), call, found);
    if (receiver.kind == V_CLASS) return class_method_try(in, as_class(receiver), call, found);
    Class *c = class_of(in, receiver);
    if (!call->plain && (receiver.kind == V_OBJECT || c->added.count)) {
        if (class_takes_every_call(in, c)) return name_and_args(in, own_invoke_method(in, c), receiver, call);
    }
    bool ambiguous;
    Method *m = class_find_method(in, c, call->name, call->args, call->argc, &ambiguous);
    if (ambiguous) return throw_ambiguous(in, class_real(c), call->name, call->args, call->argc);
    if (m) return method_invoke(in, m, receiver, call->args, call->argc);
    return call_otherwise(in, receiver, c, call, found);
}

/* What stands for a method that is not there is called, whatever it is. */
static Value called_property(Interp *in, Value property, const CallInfo *call) {
    return is_abrupt(property) ? property : call_method(in, property, in->state->sym.call, call->args, call->argc);
}

Value class_method_try(Interp *in, Class *c, const CallInfo *call, bool *found) {
    *found = true;
    Value receiver = v_obj(V_CLASS, c);
    if (!class_init(in, c)) return V_THROWN;
    if (!call->plain && class_view(c)->custom) return custom_meta_call_static(in, c, call, found);
    bool ambiguous;
    Method *m = class_find_static(in, c, call->name, call->args, call->argc, &ambiguous);
    if (ambiguous) return throw_ambiguous(in, c, call->name, call->args, call->argc);
    if (!m) m = class_find_method(in, in->kinds[V_CLASS], call->name, call->args, call->argc, NULL);
    if (m) return method_invoke(in, m, receiver, call->args, call->argc);
    PropertyRef ref = property_find(in, class_view(c), call->name, true, false);
    if (ref.form == PROPERTY_NONE) ref = property_find(in, in->kinds[V_CLASS], call->name, false, false);
    Value property = ref.form != PROPERTY_NONE ? property_read(in, &ref, receiver) : v_null();
    if (!is_null(property)) return called_property(in, property, call);
    const KnownSymbols *sym = &in->state->sym;
    Value pair[2] = {sym_value(in, call->name), array_new(in, in->kinds[V_OBJECT], 0)};
    Class *view = class_view(c);
    m = class_has_method(in, view, sym->static_property_missing)
            ? class_find_static(in, c, sym->static_property_missing, pair, 1, NULL)
            : NULL;
    if (m) return called_property(in, method_invoke(in, m, receiver, pair, 1), call);
    m = class_has_method(in, view, sym->static_method_missing) ? class_find_static(in, c, sym->static_method_missing, pair, 2, NULL)
                                                             : NULL;
    if (m && (m->owner == c || !m->function)) return name_and_args(in, m, receiver, call); /* Groovy asks no class above for it */
    if (class_methods(in, view, sym->invoke_method)) {
        m = class_find_static(in, c, sym->invoke_method, pair, 2, NULL);
        if (m && m->closure.kind == V_CLOSURE) return name_and_args(in, m, receiver, call);
    }
    Value outer = outer_asked(receiver);
    *found = false;
    return is_null(outer) ? outer : method_try(in, outer, call, found);
}

Value call_method(Interp *in, Value receiver, const Sym *name, const Value *args, int argc) {
    CallInfo call = {.name = name, .args = args, .argc = argc};
    bool found;
    Value v = method_try(in, receiver, &call, &found);
    if (!found) v = call_symbol_try(in, receiver, &call, &found);
    if (found) return v;
    if (receiver.kind == V_CLOSURE) return throw_closure_method(in, as_closure(receiver), &call);
    return throw_no_method(in, receiver, name, args, argc);
}

Value call_method_z(Interp *in, Value receiver, const char *name, const Value *args, int argc) {
    return call_method(in, receiver, sym_intern(in, text_of(name)), args, argc);
}

Value call_erased(Interp *in, Value receiver, const char *name, const Value *args, int argc) {
    const Sym *sym = sym_intern(in, text_of(name));
    const MethodSet *set = class_methods(in, class_of(in, receiver), sym);
    for (uint32_t i = 0; set && i < set->count; i++) {
        Method *m = set->item[i];
        bool fits = m->param_count == argc && !m->varargs && !m->is_static;
        if (fits && method_params(in, m) && m->untyped) return method_invoke(in, m, receiver, args, argc);
    }
    return call_method(in, receiver, sym, args, argc);
}

Value call_super_try(Interp *in, Class *from, Value self, const CallInfo *call, bool *found) {
    bool ambiguous = false;
    Class *above = from->super ? from->super : in->kinds[V_OBJECT];
    Method *m = self.kind == V_CLASS ? class_find_static(in, above, call->name, call->args, call->argc, &ambiguous)
                                     : class_find_method(in, above, call->name, call->args, call->argc, &ambiguous);
    *found = true;
    if (ambiguous) return throw_ambiguous(in, above, call->name, call->args, call->argc);
    if (!m && in->state->additions && self.kind == V_OBJECT) { /* what the object's class has heard of */
        m = class_find_method(in, self.as.obj->cls, call->name, call->args, call->argc, NULL);
        if (m && m->closure.kind != V_CLOSURE) m = NULL;
    }
    bool text = m && m->native && m->name == in->state->sym.to_string && is_collection(self);
    if (text) return collection_java_text(in, self); /* Java's own, which Groovy's is not */
    if (m && !(m->is_abstract && !m->native)) return method_invoke(in, m, self, call->args, call->argc);
    if (!m && !from->trait_count && class_methods(in, above, call->name))
        return throw_error(in, EX_NULL_POINTER, "super.%s() takes no such arguments", call->name->text);
    Value v = missing_hooks(in, self, above, call, found);
    Value outer = *found ? v_null() : outer_asked(self);
    return is_null(outer) ? v : method_try(in, outer, call, found);
}

Value call_super(Interp *in, Class *from, Value self, const Sym *name, const Value *args, int argc) {
    CallInfo call = {.name = name, .args = args, .argc = argc};
    bool found = false;
    Value v = call_super_try(in, from, self, &call, &found);
    if (found) return v;
    if (self.kind != V_CLASS) return throw_no_method(in, self, name, args, argc);
    return throw_missing_method(in, from->super ? from->super : in->kinds[V_OBJECT], name, args, argc, true);
}
