/*
 * Running a class of tests: GroovyTestCase's setUp, test methods and tearDown.
 */
#include "interp/classes/unit.h"

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

Value test_case_run(Interp *in, Class *c) {
    Class *test_case = class_named(in, "groovy.util.GroovyTestCase");
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
