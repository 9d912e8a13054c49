/*
 * groovy.lang.Script and groovy.lang.Binding. A script object's first field is its Binding, a Binding's the MAP of variables.
 */
#include "interp/classes/script.h"
#include "interp/classes/construct.h"
#include "interp/eval/eval_name.h"
#include "interp/classes/property.h"
#include "interp/classes/unit.h"

/* --- Binding ------------------------------------------------------------------------------------------------------------ */

Value binding_new(Interp *in, Value variables) {
    Value binding = instance_new(class_named(in, "groovy.lang.Binding"));
    binding.as.obj->fields[BINDING_VARIABLES] = variables.kind == V_MAP ? variables : map_new(in);
    return binding;
}

static Value binding_variables(Value binding) { return binding.kind == V_OBJECT ? binding.as.obj->fields[BINDING_VARIABLES] : v_null(); }

Value script_binding(Value script) { return binding_variables(script.as.obj->fields[SCRIPT_BINDING]); }

Map *script_variables(Value script) {
    if (script.kind != V_OBJECT) return NULL;
    Value vars = script_binding(script);
    return vars.kind == V_MAP ? as_map(vars) : NULL;
}

bool script_set_binding(Interp *in, Value script, Value value) {
    if (value.kind == V_MAP) value = binding_new(in, value);
    if (value.kind != V_OBJECT || !class_is_subclass(value.as.obj->cls, class_named(in, "groovy.lang.Binding"))) {
        throw_error(in, EX_GROOVY_CAST, "Cannot cast object to class 'groovy.lang.Binding'");
        return false;
    }
    script.as.obj->fields[SCRIPT_BINDING] = value;
    return true;
}

Value script_new(Interp *in, Class *c, Value variables) {
    Value script = instance_new(c);
    script.as.obj->fields[SCRIPT_BINDING] = binding_new(in, variables);
    if (!class_init(in, c)) return V_THROWN;
    for (Class *at = c; at && at->decl; at = at->super)
        if (!class_init_fields(in, at, script)) return V_THROWN;
    return script;
}

static Value new_binding(Interp *in, Value self, const Value *args, int argc) {
    return (void)self, binding_new(in, argc ? args[0] : v_null());
}

/* What a program was called with is its variable `args`. */
static Value new_binding_with_args(Interp *in, Value self, const Value *args, int argc) {
    (void)self, (void)argc;
    Value variables = map_new(in);
    return map_put(in, as_map(variables), string_new(in, TEXT("args")), args[0]) ? binding_new(in, variables) : V_THROWN;
}

Value script_own_binding(Value script) {
    Value binding = script.as.obj->fields[SCRIPT_BINDING];
    return binding.kind == V_OBJECT && !binding.as.obj->cls->native ? binding : v_null();
}

static Value get_variable(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    bool found;
    Value v = map_get(in, as_map(binding_variables(self)), args[0], &found);
    if (found || is_abrupt(v)) return v;
    return throw_missing_property(in, string_sym(in, as_string(args[0])), self.as.obj->cls);
}

static Value set_variable(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    return map_put(in, as_map(binding_variables(self)), args[0], args[1]) ? v_null() : V_THROWN;
}

static Value has_variable(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    bool found;
    Value v = map_get(in, as_map(binding_variables(self)), args[0], &found);
    return is_abrupt(v) ? v : v_bool(found);
}

static Value get_variables(Interp *in, Value self, const Value *args, int argc) {
    return (void)in, (void)args, (void)argc, binding_variables(self);
}

/* The class's own properties come before the variables. */
static Value binding_property(Interp *in, Value self, const Value *args, int argc) {
    return (void)argc, property_plain(in, self, string_sym(in, as_string(args[0])));
}

static Value set_binding_property(Interp *in, Value self, const Value *args, int argc) {
    return (void)argc, property_plain_set(in, self, string_sym(in, as_string(args[0])), args[1]) ? v_null() : V_THROWN;
}

static Value missing_variable(Interp *in, Value self, const Value *args, int argc) {
    return call_method_z(in, self, argc == 1 ? "getVariable" : "setVariable", args, argc);
}

static const NativeMethod binding_methods[] = {
    {"<init>()", new_binding},
    {"<init>(Map)", new_binding},
    {"<init>(String[])", new_binding_with_args},
    {"getVariable(String)", get_variable},
    {"setVariable(String, Object)", set_variable},
    {"hasVariable(String)", has_variable},
    {"getVariables()", get_variables},
    {"getProperty(String)", binding_property},
    {"setProperty(String, Object)", set_binding_property},
    {"propertyMissing(String)", missing_variable},
    {"propertyMissing(String, Object)", missing_variable},
    {0},
};

const NativeType type_groovy_lang_Binding = {.name = "groovy.lang.Binding",
                                            .super = "groovy.lang.GroovyObjectSupport",
                                            .kind = V_OBJECT,
                                            .methods = binding_methods,
                                            .fields = BINDING_FIELDS};

/* --- Script ---------------------------------------------------------------------------------------------------------------- */

static Value get_binding(Interp *in, Value self, const Value *args, int argc) {
    return (void)in, (void)args, (void)argc, self.as.obj->fields[SCRIPT_BINDING];
}

static Value put_binding(Interp *in, Value self, const Value *args, int argc) {
    return (void)argc, script_set_binding(in, self, args[0]) ? v_null() : V_THROWN;
}

Value script_run(Interp *in, Unit *unit, Value script) {
    for (Method *m = symmap_get(&unit->script_class->methods, sym_intern(in, TEXT("main"))); m; m = m->next) {
        if (!m->is_static || m->param_count != 1 || !m->function) continue;
        Value none = array_new(in, in->kinds[V_STRING], 0); /* a main of the script's own takes the place of its body */
        return method_invoke(in, m, v_obj(V_CLASS, unit->script_class), &none, 1);
    }
    if (!unit->body_name) return function_call(in, unit->body, script, NULL, 0);
    return call_method_z(in, script, "run", NULL, 0);
}

static Value run(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    Unit *unit = self.as.obj->cls->unit;
    return unit ? function_call(in, unit->body, self, NULL, 0) : v_null();
}

static Value evaluate(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    Text text;
    if (!value_text(in, args[0], &text)) return V_THROWN;
    return script_evaluate(in, text, script_binding(self));
}

static Value evaluate_file(Interp *in, Value self, const Value *args, int argc) {
    if (is_null(args[0])) return throw_bare(in, EX_NULL_POINTER);
    Value text = call_method_z(in, args[0], "getText", NULL, 0);
    return is_abrupt(text) ? text : evaluate(in, self, &text, argc);
}

static Value get_named(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    const Sym *name = string_sym(in, as_string(args[0]));
    bool found;
    Value v = script_property_try(in, self, name, &found);
    return found ? v : throw_missing_property(in, name, self.as.obj->cls);
}

static Value set_named(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    return property_plain_set(in, self, string_sym(in, as_string(args[0])), args[1]) ? v_null() : V_THROWN;
}

/* What a script has of that name, or closures in its binding; never an invokeMethod() that replaces this one. */
static Value invoke_named(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    const List *many = args[1].kind == V_ARRAY ? as_list(args[1]) : NULL;
    CallInfo call = {.name = string_sym(in, as_string(args[0])), .args = many ? many->at : &args[1], .plain = true};
    call.argc = many ? (int)many->len : !is_null(args[1]);
    bool found;
    Value v = method_try(in, self, &call, &found);
    return found ? v : throw_missing_method(in, class_of(in, self), call.name, call.args, call.argc, false);
}

/* For the embedded library: a source's class. */
static Value parse_text(Interp *in, Value self, const Value *args, int argc) {
    (void)self;
    Text text;
    if (!value_text(in, args[0], &text)) return V_THROWN;
    const char *name = argc > 1 && args[1].kind == V_STRING ? as_string(args[1])->text : NULL;
    return script_parse(in, text, name, argc > 3 && args[3].kind == V_STRING ? as_string(args[3])->text : NULL);
}

/* parse(text, name, base class of the script or null, file) */
static Value parse_based(Interp *in, Value self, const Value *args, int argc) {
    in->state->script_base = args[2].kind == V_CLASS ? as_class(args[2]) : NULL;
    Value v = parse_text(in, self, args, argc);
    in->state->script_base = NULL;
    return v;
}

static Value next_name(Interp *in, Value self, const Value *args, int argc) {
    return (void)self, (void)args, (void)argc, string_z(in, script_next_name(in));
}

/* "a/b.groovy": b */
static Value class_name_of_file(Interp *in, Value self, const Value *args, int argc) {
    (void)self, (void)argc;
    const char *path = as_string(args[0])->text, *slash = strrchr(path, '/'), *base = slash ? slash + 1 : path;
    const char *dot = strrchr(base, '.');
    return string_new(in, text_span(base, dot && dot > base ? (size_t)(dot - base) : strlen(base)));
}

static Value run_it(Interp *in, Value self, const Value *args, int argc) {
    if (is_null(args[0])) return throw_bare(in, EX_NULL_POINTER);
    return (void)self, (void)argc, script_run_class(in, as_class(args[0]), args[1]);
}

static Value make_script(Interp *in, Value self, const Value *args, int argc) {
    (void)self, (void)argc;
    if (is_null(args[0])) return throw_bare(in, EX_NULL_POINTER);
    Value script = script_new(in, as_class(args[0]), binding_variables(args[1]));
    return is_abrupt(script) || script_set_binding(in, script, args[1]) ? script : V_THROWN;
}

/* The name of an object's class, or of the class itself, past any metaClass. */
static Value class_name_of(Interp *in, Value self, const Value *args, int argc) {
    (void)self, (void)argc;
    const Class *c = args[0].kind == V_CLASS ? as_class(args[0]) : class_real(class_of(in, args[0]));
    return string_z(in, c->name);
}

/* Is the closure's first statement on a line below its beginning, and its end below its last? */
static Value laid_out(Interp *in, Value self, const Value *args, int argc) {
    (void)self, (void)argc;
    bool below[2] = {false, false};
    const Function *fn = args[0].kind == V_CLOSURE ? as_closure(args[0])->function : NULL;
    const Node *node = fn ? fn->node : NULL, *body = node && node->kind == AST_CLOSURE ? node->CLOSURE.body : NULL;
    if (body && body->kind == AST_BLOCK && body->BLOCK.statements.count) {
        const NodeList *all = &body->BLOCK.statements;
        const char *text = fn->unit->source->text.at;
        uint32_t first = all->item[0]->span.from, last = all->item[all->count - 1]->span.to;
        below[0] = memchr(text + node->span.from, '\n', first - node->span.from) != NULL;
        below[1] = memchr(text + last, '\n', node->span.to - last) != NULL;
    }
    return list_of(in, (Value[]){v_bool(below[0]), v_bool(below[1])}, 2);
}

static const NativeMethod compiler_methods[] = {{"static parse(String)", parse_text},
                                                {"static parse(String, String)", parse_text},
                                                {"static parse(String, String, Class, String)", parse_based},
                                                {"static nextName()", next_name},
                                                {"static className(String)", class_name_of_file},
                                                {"static classNameOf(Object)", class_name_of},
                                                {"static run(Class, String[])", run_it},
                                                {"static laidOut(Closure)", laid_out},
                                                {"static script(Class, groovy.lang.Binding)", make_script},
                                                {0}};
const NativeType type_sluice_Compiler = {.name = "sluice.Compiler", .kind = V_NATIVE, .methods = compiler_methods};

static const NativeMethod script_methods[] = {
    {"getBinding()", get_binding},
    {"setBinding(groovy.lang.Binding)", put_binding},
    {"run()", run},
    {"evaluate(String)", evaluate},
    {"evaluate(java.io.File)", evaluate_file},
    {"getProperty(String)", get_named},
    {"setProperty(String, Object)", set_named},
    {"invokeMethod(String, Object)", invoke_named},
    {0},
};

const NativeType type_groovy_lang_Script = {.name = "groovy.lang.Script",
                                           .interfaces = "groovy.lang.GroovyObject",
                                           .kind = V_OBJECT,
                                           .flags = CLASS_ABSTRACT,
                                           .methods = script_methods,
                                           .fields = SCRIPT_FIELDS};
const NativeType type_groovy_lang_GroovyInterceptable = {
    .name = "groovy.lang.GroovyInterceptable", .interfaces = "groovy.lang.GroovyObject", .kind = V_OBJECT, .flags = CLASS_INTERFACE};
