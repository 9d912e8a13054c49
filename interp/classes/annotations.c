/*
 * Annotations as objects: what getAnnotation() of classes, methods, fields and constructors gives of the annotations that the
 * source defines and keeps for run time.
 */
#include "interp/classes/class.h"
#include "interp/classes/metaclass.h"
#include "interp/classes/reflected.h"
#include "interp/classes/unit.h"
#include "interp/collections/list.h"
#include "interp/collections/map.h"
#include "interp/eval/function.h"
#include "interp/native.h"
#include "interp/text/string.h"
#include "interp/thrown.h"

/* --- the objects ---------------------------------------------------------------------------------------------------------------- */

/* The class that the annotation names, when it is one kept for run time; NULL: any other. */
static Class *kept_class(Class *where, const Node *annotation) {
    Node type = {.kind = AST_TYPE, .span = annotation->span};
    type.TYPE.id = annotation->ANNOTATION.id;
    Class *c = where->unit ? type_find(where->unit, where, &type) : NULL;
    const Node *decl = c ? c->decl : NULL;
    if (!decl || decl->kind != AST_CLASS || decl->CLASS.form != FORM_ANNOTATION) return NULL;
    const Node *retention = node_annotation(&decl->CLASS.annotations, "Retention");
    if (!retention || !retention->ANNOTATION.members.count) return NULL;
    const Node *value = retention->ANNOTATION.members.item[0]->ANNOTATION_MEMBER.value;
    Text word = value->kind == AST_NAME ? value->NAME.id
              : value->kind == AST_PROPERTY && value->PROPERTY.name->kind == AST_STRING ? value->PROPERTY.name->STRING.value : TEXT("");
    return text_is(word, "RUNTIME") ? c : NULL;
}

static Value fixed(Interp *in, Value self, const Value *args, int argc) {
    return (void)in, (void)args, (void)argc, *(Value *)as_closure(self)->native_data;
}

static bool answer(Interp *in, Map *answers, Value name, Value v) {
    Value *kept = gc_new_values(1);
    *kept = v;
    return map_put(in, answers, name, closure_native(in, fixed, kept, 0));
}

/* Of the member's type; one value where several are wanted is a list of one. A closure stands for its class. */
static Value member_value(Interp *in, const Method *m, Value v) {
    if (m->function && !function_prepare(in, m->function)) return V_THROWN;
    Class *type = m->function ? m->function->return_type : NULL;
    if (v.kind == V_CLOSURE) return v_obj(V_CLASS, closure_class(in, as_closure(v)));
    if (type && type->element && v.kind != V_LIST) v = list_of(in, &v, 1);
    return type ? value_cast(in, v, type) : v;
}

static Value member_default(Interp *in, Class *c, Method *m) {
    Node *node = m->function ? m->function->node : NULL;
    if (!node || !node->METHOD.fallback) return v_null();
    Function *fn = function_new(c->unit, node, node->METHOD.scope, c, m->name->text);
    if (!function_prepare(in, fn)) return V_THROWN;
    fn->return_type = NULL; /* the value is cast by member_value */
    return function_call(in, fn, v_obj(V_CLASS, c), NULL, 0);
}

static Value annotation_object(Interp *in, Class *c, Class *where, Node *annotation) {
    Function *fn = function_new(where->unit, annotation, annotation->ANNOTATION.scope, where, c->name);
    Value given = function_call(in, fn, v_obj(V_CLASS, where), NULL, 0), answers = map_new(in);
    if (is_abrupt(given)) return given;
    Buf text = {0};
    buf_printf(&text, "@%s(", c->name);
    for (uint32_t i = 0, told = 0; i < c->methods.cap; i++) {
        Method *m = c->methods.keys[i] ? c->methods.values[i] : NULL;
        if (!m || m->param_count || !m->is_abstract) continue;
        bool written;
        Value name = sym_value(in, m->name), v = map_get(in, as_map(given), name, &written);
        if (!is_abrupt(v) && !written) v = member_default(in, c, m);
        if (!is_abrupt(v)) v = member_value(in, m, v);
        if (is_abrupt(v) || !answer(in, as_map(answers), name, v)) return V_THROWN;
        Value shown_text = value_to_string(in, v);
        if (is_abrupt(shown_text)) return shown_text;
        buf_printf(&text, "%s%s=", told++ ? ", " : "", m->name->text);
        buf_text(&text, string_text(as_string(shown_text)));
    }
    buf_char(&text, ')');
    if (!answer(in, as_map(answers), string_z(in, "annotationType"), v_obj(V_CLASS, c))) return V_THROWN;
    if (!answer(in, as_map(answers), string_z(in, "toString"), string_from_buf(in, &text))) return V_THROWN;
    return value_as(in, answers, c);
}

/* --- asking for them -------------------------------------------------------------------------------------------------------------- */

/* Each kept annotation of the list, or only that of class `wanted`; false: threw. */
static bool add_annotations(Interp *in, Class *where, const NodeList *list, const Class *wanted, List *out) {
    for (uint32_t i = 0; list && i < list->count; i++) {
        Node *annotation = list->item[i];
        Class *c = annotation->kind == AST_ANNOTATION ? kept_class(where, annotation) : NULL;
        if (!c || (wanted && c != wanted)) continue;
        Value v = annotation_object(in, c, where, annotation);
        if (is_abrupt(v)) return false;
        list_push(out, v);
    }
    return true;
}

static const NodeList *annotations_of(Value of, Class **where) {
    Reflected r = reflected(of);
    *where = r.of;
    if (r.method) {
        const Node *node = r.method->function ? r.method->function->node : NULL;
        return node && node->kind == AST_METHOD ? &node->METHOD.annotations : NULL;
    }
    if (r.field) return r.field->node && r.field->node->kind == AST_FIELD ? &r.field->node->FIELD.annotations : NULL;
    return of.kind == V_CLASS && r.of->decl && r.of->decl->kind == AST_CLASS ? &r.of->decl->CLASS.annotations : NULL;
}

/* Of a class also what is @Inherited from those above. */
static Value collect(Interp *in, Value of, const Class *wanted, bool inherited) {
    Value out = list_new(in, 2);
    Class *where;
    const NodeList *list = annotations_of(of, &where);
    if (!add_annotations(in, where, list, wanted, as_list(out))) return V_THROWN;
    for (Class *at = inherited && of.kind == V_CLASS ? as_class(of)->super : NULL; at && at->decl; at = at->super) {
        const NodeList *above = at->decl->kind == AST_CLASS ? &at->decl->CLASS.annotations : NULL;
        for (uint32_t i = 0; above && i < above->count; i++) {
            Class *c = above->item[i]->kind == AST_ANNOTATION ? kept_class(at, above->item[i]) : NULL;
            NodeList one = {.item = &above->item[i], .count = 1};
            if (!c || (wanted && c != wanted) || !node_has_annotation(&c->decl->CLASS.annotations, "Inherited")) continue;
            if (!add_annotations(in, at, &one, wanted, as_list(out))) return V_THROWN;
        }
    }
    return out;
}

METHOD(get_annotation) {
    if (args[0].kind != V_CLASS) return throw_error(in, EX_NULL_POINTER, NULL);
    Value found = collect(in, self, as_class(args[0]), true);
    return is_abrupt(found) ? found : as_list(found)->len ? as_list(found)->at[0] : v_null();
}

METHOD(is_annotated) {
    if (args[0].kind != V_CLASS) return throw_error(in, EX_NULL_POINTER, NULL);
    Class *where;
    const NodeList *list = annotations_of(self, &where);
    const Class *wanted = as_class(args[0]);
    if (!wanted->unit || wanted->unit->source->library) /* those are known by their simple names */
        return v_bool(list && node_has_annotation(list, wanted->simple_name));
    Value found = get_annotation(in, self, args, argc);
    return is_abrupt(found) ? found : v_bool(!is_null(found));
}

static Value array_of_annotations(Interp *in, Value list) {
    if (is_abrupt(list)) return list;
    Value out = array_new(in, class_named(in, "java.lang.annotation.Annotation"), as_list(list)->len);
    if (as_list(list)->len) memcpy(as_list(out)->at, as_list(list)->at, as_list(list)->len * sizeof(Value));
    return out;
}

METHOD(get_annotations) { return array_of_annotations(in, collect(in, self, NULL, true)); }
METHOD(get_declared_annotations) { return array_of_annotations(in, collect(in, self, NULL, false)); }

/* Of a method without a body: what it gives unless told otherwise. */
METHOD(get_default) {
    Method *m = reflected(self).method;
    Value v = m->owner->flags & CLASS_ANNOTATION ? member_default(in, m->owner, m) : v_null();
    return is_abrupt(v) || is_null(v) ? v : member_value(in, m, v);
}

#define ASKED                                                                                                              \
    {"getAnnotation(Class)", get_annotation}, {"isAnnotationPresent(Class)", is_annotated},                                  \
        {"getAnnotations()", get_annotations}, {"getDeclaredAnnotations()", get_declared_annotations}
/* Those of one class; a class of the pipeline has each at most once. */
METHOD(get_declared_annotation) {
    if (is_null(args[0])) return throw_null(in);
    Value all = collect(in, self, as_class(args[0]), false);
    return is_abrupt(all) ? all : as_list(all)->len ? as_list(all)->at[0] : v_null();
}
static Value of_type(Interp *in, Value one, Value type) {
    if (is_abrupt(one)) return one;
    Value out = array_new(in, as_class(type), !is_null(one));
    if (!is_null(one)) as_list(out)->at[0] = one;
    return out;
}
METHOD(get_annotations_by_type) {
    return is_null(args[0]) ? throw_null(in) : of_type(in, get_annotation(in, self, args, argc), args[0]);
}
METHOD(get_declared_by_type) { return of_type(in, get_declared_annotation(in, self, args, argc), args[0]); }

const NativeMethod annotated_methods[] = {ASKED,
                                          {"getDeclaredAnnotation(Class)", get_declared_annotation},
                                          {"getAnnotationsByType(Class)", get_annotations_by_type},
                                          {"getDeclaredAnnotationsByType(Class)", get_declared_by_type},
                                          {0}};
const NativeMethod annotated_method_methods[] = {ASKED, {"getDefaultValue()", get_default}, {0}};
