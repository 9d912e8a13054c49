/*
 * Tests written as classes: GroovyTestCase and GroovyAssert with their assertions, and running such a class: setUp, test
 * methods and tearDown.
 */
#include "interp/classes/construct.h"
#include "interp/classes/script.h"
#include "interp/classes/unit.h"

enum { CASE_NAME, CASE_FIELDS };

static bool is_test(const Method *m) {
    return !m->param_count && !m->is_static && !m->is_abstract && m->function && strncmp(m->name->text, "test", 4) == 0;
}

static Value run_one(Interp *in, Class *c, Method *m) {
    Value object = class_construct(in, c, NULL, 0);
    if (is_abrupt(object)) return object;
    Value v = class_has_method(in, c, sym_intern(in, TEXT("setUp"))) ? call_method_z(in, object, "setUp", NULL, 0) : v_null();
    if (!is_abrupt(v)) v = method_invoke(in, m, object, NULL, 0);
    Value thrown = in->thrown;
    if (!class_has_method(in, c, sym_intern(in, TEXT("tearDown")))) return v;
    in->thrown = v_null();
    Value end = call_method_z(in, object, "tearDown", NULL, 0);
    if (is_abrupt(v)) {
        in->thrown = thrown;
        return v;
    }
    return end;
}

/* Has it methods with @Test? */
static bool marked_as_tests(const Class *c) {
    const NodeList none = {0}, *members = c->decl && c->decl->kind == AST_CLASS ? &c->decl->CLASS.members : &none;
    for (uint32_t i = 0; i < members->count; i++)
        if (members->item[i]->kind == AST_METHOD && node_has_annotation(&members->item[i]->METHOD.annotations, "Test")) return true;
    return false;
}

Value test_case_run(Interp *in, Class *c) {
    Class *test_case = class_named(in, "junit.framework.TestCase");
    if (marked_as_tests(c)) {
        Value given = v_obj(V_CLASS, c);
        return call_method_z(in, v_obj(V_CLASS, class_named(in, "org.junit.runner.JUnitCore")), "runSource", &given, 1);
    }
    if (!test_case || !class_is_subclass(c, test_case))
        return throw_error(in, EX_GROOVY_RUNTIME,
                           "This script or class could not be run.\nIt should either:\n- have a main method,\n- be a JUnit test or "
                           "extend GroovyTestCase,\n- implement the Runnable interface,\n- or be compatible with a registered script "
                           "runner. Known runners:\n  * <none>");
    for (Class *at = c; at && at->decl; at = at->super) {
        const NodeList *members = &at->decl->CLASS.members;
        for (uint32_t i = 0; i < members->count; i++) {
            if (members->item[i]->kind != AST_METHOD) continue;
            Method *m = class_find_method(in, c, sym_intern(in, members->item[i]->METHOD.id), NULL, 0, NULL);
            if (!m || !is_test(m) || m->function->node != members->item[i]) continue;
            Value v = run_one(in, c, m);
            if (is_abrupt(v)) return v;
        }
    }
    return v_null();
}

/* --- what tests ask --------------------------------------------------------------------------------------------------- */

static Value failed(Interp *in, const char *message) { return throw_error(in, EX_ASSERTION_FAILED, "%s", message); }

/* "expected:<a> but was:<b>", behind the message that the test gave. */
static Value differ(Interp *in, Value message, const char *format, Value wanted, Value got) {
    Buf b = {0};
    Value shown[2] = {value_to_string(in, wanted), V_THROWN};
    if (!is_abrupt(shown[0])) shown[1] = value_to_string(in, got);
    if (is_abrupt(shown[1])) return V_THROWN;
    if (!is_null(message)) {
        if (!value_print(in, &b, message)) return V_THROWN;
        buf_char(&b, ' ');
    }
    buf_printf(&b, format, as_string(shown[0])->text, as_string(shown[1])->text);
    return failed(in, text_z(buf_as_text(&b)));
}

static Value assert_truth(Interp *in, const Value *args, int argc, bool wanted) {
    Value v = value_truth(in, args[argc - 1]);
    if (is_abrupt(v) || v.as.i == wanted) return is_abrupt(v) ? v : v_null();
    const char *message = argc > 1 ? value_z(in, args[0]) : "null";
    return message ? throw_error(in, EX_ASSERTION_FAILED, argc > 1 ? "%s" : NULL, message) : V_THROWN;
}

#define CHECK(name, body)                                                                                             \
    static Value name(Interp *in, Value self, const Value *args, int argc) {                                          \
        (void)self;                                                                                                   \
        Value message = argc > 1 ? args[0] : v_null(), last = args[argc - 1];                                         \
        (void)message, (void)last;                                                                                    \
        body                                                                                                          \
    }
CHECK(assert_true, return assert_truth(in, args, argc, true);)
CHECK(assert_false, return assert_truth(in, args, argc, false);)
CHECK(assert_null, return is_null(last) ? v_null() : differ(in, message, "Expected: <%s> but was: %s", v_null(), last);)
CHECK(assert_not_null, return is_null(last) ? failed(in, argc > 1 ? value_z(in, message) : "null") : v_null();)

static Value assert_equals(Interp *in, Value self, const Value *args, int argc) {
    (void)self;
    Value message = v_null(), wanted = args[0], got = args[1];
    if (argc == 3 && (args[0].kind == V_DOUBLE || args[0].kind == V_FLOAT || args[0].kind == V_DECIMAL) && is_number(args[2])) {
        Value limits[3] = {value_as(in, args[0], class_named(in, "double")), value_as(in, args[1], class_named(in, "double")),
                           value_as(in, args[2], class_named(in, "double"))};
        double off = limits[0].as.d - limits[1].as.d;
        if ((off < 0 ? -off : off) <= limits[2].as.d) return v_null();
    } else if (argc == 3) {
        message = args[0], wanted = args[1], got = args[2];
    }
    Value same = value_equals(in, wanted, got);
    if (is_abrupt(same) || same.as.i) return is_abrupt(same) ? same : v_null();
    return differ(in, message, "expected:<%s> but was:<%s>", wanted, got);
}

static Value assert_same(Interp *in, Value self, const Value *args, int argc) {
    (void)self;
    const Value *pair = args + argc - 2;
    if (value_same(pair[0], pair[1])) return v_null();
    return differ(in, argc > 2 ? args[0] : v_null(), "expected same:<%s> was not:<%s>", pair[0], pair[1]);
}

static Value assert_not_same(Interp *in, Value self, const Value *args, int argc) {
    (void)self;
    return value_same(args[argc - 2], args[argc - 1]) ? failed(in, "expected not same") : v_null();
}

static Value assert_text(Interp *in, Value self, const Value *args, int argc) {
    (void)self, (void)argc;
    Value text = value_to_string(in, args[0]);
    if (is_abrupt(text)) return text;
    Value same = value_equals(in, text, args[1]);
    if (is_abrupt(same) || same.as.i) return is_abrupt(same) ? same : v_null();
    return differ(in, v_null(), "expected:<%s> but was:<%s>", args[1], text);
}

static Value assert_length(Interp *in, Value self, const Value *args, int argc) {
    (void)self, (void)argc;
    Value size = call_method_z(in, args[1], "size", NULL, 0);
    if (is_abrupt(size) || size.as.i == args[0].as.i) return is_abrupt(size) ? size : v_null();
    return differ(in, v_null(), "expected:<%s> but was:<%s>", args[0], size);
}

static Value assert_script(Interp *in, Value self, const Value *args, int argc) {
    (void)self, (void)argc;
    Text text;
    if (!value_text(in, args[0], &text)) return V_THROWN;
    Value v = script_evaluate(in, text, v_null());
    return is_abrupt(v) ? v : v_null();
}

static Value fail_test(Interp *in, Value self, const Value *args, int argc) {
    (void)self;
    const char *message = argc ? value_z(in, args[0]) : NULL;
    return throw_error(in, EX_ASSERTION_FAILED, message ? "%s" : NULL, message ? message : "");
}

/* Runs the closure (or source text), which must throw (an object of that class). Yields what was thrown. */
static Value must_fail(Interp *in, const Value *args, int argc, bool cause) {
    Value body = args[argc - 1], shown;
    Text text;
    Value v = body.kind == V_CLOSURE ? closure_call(in, body, NULL, 0)
              : value_text(in, body, &text) ? script_evaluate(in, text, v_null()) : V_THROWN;
    Class *wanted = argc > 1 ? as_class(args[0]) : NULL;
    shown = is_abrupt(v) ? v_null() : value_to_string(in, body);
    if (!is_abrupt(v) && wanted)
        return throw_error(in, EX_ASSERTION_FAILED, "Closure %s should have failed with an exception of type %s", value_z(in, shown),
                           wanted->name);
    if (!is_abrupt(v)) return throw_error(in, EX_ASSERTION_FAILED, "Closure %s should have failed", value_z(in, shown));
    Value thrown = thrown_take(in), at = thrown;
    while (cause && !is_null(at) && !value_instanceof(in, at, wanted)) at = call_method_z(in, at, "getCause", NULL, 0);
    if (!wanted || value_instanceof(in, at, wanted)) return at;
    shown = value_to_string(in, body);
    return throw_error(in, EX_ASSERTION_FAILED, "Closure %s should have failed with an exception of type %s, instead got Exception %s",
                       value_z(in, shown), wanted->name, value_z(in, thrown));
}

static Value message_of(Interp *in, Value thrown) {
    return is_abrupt(thrown) ? thrown : call_method_z(in, thrown, "getMessage", NULL, 0);
}

static Value should_fail(Interp *in, Value self, const Value *args, int argc) {
    return (void)self, message_of(in, must_fail(in, args, argc, false));
}
static Value should_fail_cause(Interp *in, Value self, const Value *args, int argc) {
    return (void)self, message_of(in, must_fail(in, args, argc, true));
}
static Value should_throw(Interp *in, Value self, const Value *args, int argc) {
    return (void)self, must_fail(in, args, argc, false);
}
static Value should_throw_cause(Interp *in, Value self, const Value *args, int argc) {
    return (void)self, must_fail(in, args, argc, true);
}

static Value nothing(Interp *in, Value self, const Value *args, int argc) { return (void)in, (void)self, (void)args, (void)argc, v_null(); }

static Value new_case(Interp *in, Value self, const Value *args, int argc) {
    (void)in, (void)args, (void)argc;
    return instance_new(as_class(self));
}

/* A case has a name, by which it is run as one of a suite's. */
static Value new_named(Interp *in, Value self, const Value *args, int argc) {
    Value object = new_case(in, self, args, argc);
    object.as.obj->fields[CASE_NAME] = args[0];
    return object;
}

static Value get_name(Interp *in, Value self, const Value *args, int argc) {
    return (void)in, (void)args, (void)argc, self.as.obj->fields[CASE_NAME];
}

static Value set_name(Interp *in, Value self, const Value *args, int argc) {
    (void)in, (void)argc;
    self.as.obj->fields[CASE_NAME] = args[0];
    return v_null();
}

/* Methods of JUnit's own, and of Groovy's classes beside it. */
#define ASSERTIONS(s)                                                                                                 \
    {s "assertTrue(Object)", assert_true}, {s "assertTrue(String, Object)", assert_true},                             \
        {s "assertFalse(Object)", assert_false}, {s "assertFalse(String, Object)", assert_false},                     \
        {s "assertNull(Object)", assert_null}, {s "assertNull(String, Object)", assert_null},                         \
        {s "assertNotNull(Object)", assert_not_null}, {s "assertNotNull(String, Object)", assert_not_null},           \
        {s "assertEquals(Object, Object)", assert_equals}, {s "assertEquals(Object, Object, Object)", assert_equals}, \
        {s "assertSame(Object, Object)", assert_same}, {s "assertSame(String, Object, Object)", assert_same},         \
        {s "assertNotSame(Object, Object)", assert_not_same}, {s "fail()", fail_test}, {s "fail(String)", fail_test}
#define GROOVY_ASSERTIONS(s)                                                                                          \
    {s "assertToString(Object, String)", assert_text}, {s "assertLength(int, Object)", assert_length},               \
        {s "assertArrayEquals(Object, Object)", assert_equals}, {s "assertScript(String)", assert_script}

static const NativeMethod junit_methods[] = {ASSERTIONS("static "), {0}};
const NativeType type_junit_framework_Assert = {.name = "junit.framework.Assert", .kind = V_OBJECT, .methods = junit_methods};
const NativeType type_org_junit_Assert = {.name = "org.junit.Assert", .super = "junit.framework.Assert", .kind = V_OBJECT};

static const NativeMethod test_methods[] = {
    {"<init>()", new_case}, {"<init>(String)", new_named}, {"setUp()", nothing},        {"tearDown()", nothing},
    {"getName()", get_name}, {"setName(String)", set_name}, {0},
};
const NativeType type_junit_framework_TestCase = {.name = "junit.framework.TestCase",
                                                  .super = "junit.framework.Assert",
                                                  .kind = V_OBJECT,
                                                  .flags = CLASS_ABSTRACT,
                                                  .methods = test_methods,
                                                  .fields = CASE_FIELDS};

static const NativeMethod case_methods[] = {
    GROOVY_ASSERTIONS(""),
    {"<init>()", new_case},
    {"<init>(String)", new_named},
    {"shouldFail(Closure)", should_fail},
    {"shouldFail(Class, Closure)", should_fail},
    {"shouldFail(String)", should_fail},
    {"shouldFail(Class, String)", should_fail},
    {"shouldFailWithCause(Class, Closure)", should_fail_cause},
    {0},
};
const NativeType type_groovy_util_GroovyTestCase = {
    .name = "groovy.util.GroovyTestCase", .super = "junit.framework.TestCase", .kind = V_OBJECT, .methods = case_methods};

static const NativeMethod assert_methods[] = {
    GROOVY_ASSERTIONS("static "),
    {"static shouldFail(Closure)", should_throw},
    {"static shouldFail(Class, Closure)", should_throw},
    {"static shouldFail(String)", should_throw},
    {"static shouldFail(Class, String)", should_throw},
    {"static shouldFailWithCause(Class, Closure)", should_throw_cause},
    {0},
};
const NativeType type_groovy_test_GroovyAssert = {
    .name = "groovy.test.GroovyAssert", .super = "org.junit.Assert", .kind = V_OBJECT, .methods = assert_methods};
