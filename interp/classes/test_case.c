/*
 * Running a class of tests as a source: JUnit 4's runner for methods marked with @Test, the textual one for a TestCase. Both are
 * written in the language, as are the classes with the assertions.
 */
#include "interp/classes/unit.h"

/* Has it methods with @Test? */
static bool marked_as_tests(const Class *c) {
    const NodeList none = {0}, *members = c->decl && c->decl->kind == AST_CLASS ? &c->decl->CLASS.members : &none;
    for (uint32_t i = 0; i < members->count; i++)
        if (members->item[i]->kind == AST_METHOD && node_has_annotation(&members->item[i]->METHOD.annotations, "Test")) return true;
    return false;
}

static Value run_by(Interp *in, const char *runner, const char *method, Class *c) {
    Value given = v_obj(V_CLASS, c);
    return call_method_z(in, v_obj(V_CLASS, class_named(in, runner)), method, &given, 1);
}

/* Groovy says nothing of failed tests but what is printed; here the run fails, too. */
static Value run_cases(Interp *in, Class *c) {
    Value result = run_by(in, "junit.textui.TestRunner", "run", c);
    Value good = is_abrupt(result) ? result : call_method_z(in, result, "wasSuccessful", NULL, 0);
    if (is_abrupt(good) || good.as.i) return is_abrupt(good) ? good : v_null();
    return throw_error(in, EX_ASSERTION_FAILED, "tests of %s failed", c->name);
}

Value test_case_run(Interp *in, Class *c) {
    if (marked_as_tests(c)) return run_by(in, "org.junit.runner.JUnitCore", "runSource", c);
    if (class_is_subclass(c, class_named(in, "junit.framework.TestCase"))) return run_cases(in, c);
    return throw_error(in, EX_GROOVY_RUNTIME,
                       "This script or class could not be run.\nIt should either:\n- have a main method,\n- be a JUnit test or "
                       "extend GroovyTestCase,\n- implement the Runnable interface,\n- or be compatible with a registered script "
                       "runner. Known runners:\n  * <none>");
}
