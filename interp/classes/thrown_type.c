/*
 * The classes of exceptions as types: one record for each line of thrown.def, the methods of Throwable, constructors.
 */
#include "interp/classes/thrown_type.h"
#include "interp/text/string.h"
#include "interp/classes/metaclass.h"

static Value *field_of(Value self, int index) { return &self.as.obj->fields[index]; }

/* --- constructors ---------------------------------------------------------------------------------------------------------- */

static Value new_message(Interp *in, Value self, const Value *args, int argc) {
    Value e = exception_of(in, as_class(self), args[0]);
    return argc > 1 ? thrown_with_cause(e, args[1]) : e;
}

static Value new_missing_property(Interp *in, Value self, const Value *args, int argc) {
    (void)self, (void)argc;
    Class *c = is_null(args[1]) ? in->kinds[V_OBJECT] : as_class(args[1]);
    throw_missing_property(in, string_sym(in, as_string(args[0])), c);
    return thrown_take(in);
}

static Value new_missing_method(Interp *in, Value self, const Value *args, int argc) {
    (void)self;
    const List *all = as_list_or_null(args[2]);
    if (is_null(args[1])) return throw_bare(in, EX_NULL_POINTER);
    bool statics = argc > 3 && args[3].as.i;
    throw_missing_method(in, as_class(args[1]), string_sym(in, as_string(args[0])), all ? all->at : NULL, all ? (int)all->len : 0, statics);
    return thrown_take(in);
}

/* --- Throwable -------------------------------------------------------------------------------------------------------------- */

static Value get_message(Interp *in, Value self, const Value *args, int argc) {
    return (void)in, (void)args, (void)argc, *field_of(self, THROWN_MESSAGE);
}

static Value get_localized(Interp *in, Value self, const Value *args, int argc) {
    return (void)args, (void)argc, call_method_z(in, self, "getMessage", NULL, 0);
}

static Value get_cause(Interp *in, Value self, const Value *args, int argc) {
    return (void)in, (void)args, (void)argc, *field_of(self, THROWN_CAUSE);
}

static Value init_cause(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    if (!is_null(*field_of(self, THROWN_CAUSE)) || !is_null(*field_of(self, THROWN_CAUSE_GIVEN))) {
        const char *other = is_null(args[0]) ? "a null" : value_z(in, args[0]);
        return other ? throw_error(in, EX_ILLEGAL_STATE, "Can't overwrite cause with %s", other) : V_THROWN;
    }
    if (value_same(self, args[0])) return throw_error(in, EX_ILLEGAL_ARGUMENT, "Self-causation not permitted");
    return thrown_with_cause(self, args[0]);
}

static Value to_string(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    Value message = call_method_z(in, self, "getLocalizedMessage", NULL, 0);
    if (is_abrupt(message)) return message;
    const char *name = class_real(self.as.obj->cls)->name;
    if (is_null(message)) return string_z(in, name);
    Text text;
    if (!value_text(in, message, &text)) return V_THROWN;
    Buf b = {0};
    bool assertion = class_is_subclass(class_of(in, self), exception_class(in, EX_POWER_ASSERTION));
    if (assertion) buf_z(&b, "Assertion failed: \n\n");
    else buf_printf(&b, "%s: ", name);
    buf_text(&b, text);
    if (assertion) buf_char(&b, '\n');
    return string_from_buf(in, &b);
}

static Value add_suppressed(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    if (is_null(args[0])) return throw_error(in, EX_NULL_POINTER, "Cannot suppress a null exception.");
    if (value_same(self, args[0])) return throw_error(in, EX_ILLEGAL_ARGUMENT, "Self-suppression not permitted");
    Value *list = field_of(self, THROWN_SUPPRESSED);
    if (list->kind != V_LIST) *list = list_new(in, 1);
    list_push(as_list(*list), args[0]);
    return v_null();
}

static Value get_suppressed(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    Value list = *field_of(self, THROWN_SUPPRESSED);
    uint32_t count = list.kind == V_LIST ? as_list(list)->len : 0;
    Value out = array_new(in, exception_class(in, EX_THROWABLE), count);
    for (uint32_t i = 0; i < count; i++) as_list(out)->at[i] = as_list(list)->at[i];
    return out;
}

static Value fill_trace(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    *field_of(self, THROWN_TRACE) = (Value){{.obj = (Obj *)(void *)trace_take(in)}, V_NULL};
    return self;
}

static void print_trace(Interp *in, Buf *b, Value self) {
    size_t count;
    const TraceLine *line = exception_trace(in, self, &count);
    for (size_t i = 0; i < count; i++) {
        Position at = source_position(line[i].source, line[i].span.from);
        buf_printf(b, "\tat %s (%s:%u)\n", line[i].function, line[i].source->name, at.line);
    }
}

static Value print_stack_trace(Interp *in, Value self, const Value *args, int argc) {
    Buf b = {0};
    if (argc && is_null(args[0])) return throw_bare(in, EX_NULL_POINTER);
    Value e = self;
    for (int depth = 0; e.kind == V_OBJECT && depth < 10; depth++) {
        if (depth) buf_z(&b, "Caused by: ");
        if (!value_print(in, &b, e)) return V_THROWN;
        buf_char(&b, '\n');
        print_trace(in, &b, e);
        e = *field_of(e, THROWN_CAUSE);
    }
    if (argc) {
        Value text = string_new(in, buf_as_text(&b));
        return call_method(in, args[0], in->state->sym.print, &text, 1);
    }
    if (in->host.print) in->host.print(in->host.self, buf_as_text(&b), true);
    return v_null();
}

static Value get_stack_trace(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    size_t count;
    const TraceLine *line = exception_trace(in, self, &count);
    Class *element = class_named(in, "java.lang.StackTraceElement");
    Value out = array_new(in, element ? element : in->kinds[V_OBJECT], (uint32_t)count);
    for (size_t i = 0; i < count && element; i++) {
        TraceLine *copy = gc_new(TraceLine);
        *copy = line[i];
        as_list(out)->at[i] = native_new(in, element, copy);
    }
    return out;
}

static Value set_stack_trace(Interp *in, Value self, const Value *args, int argc) {
    (void)in, (void)self, (void)args, (void)argc;
    return v_null();
}

/* What Java hides behind both kinds of printStackTrace(): a null goes there. */
const NativeType type_PrintStreamOrWriter = {
    .name = "java.lang.Throwable$PrintStreamOrWriter", .kind = V_NATIVE, .flags = CLASS_ABSTRACT};

static const NativeMethod thrown_THROWABLE_methods[] = {
    {"getMessage()", get_message},
    {"getLocalizedMessage()", get_localized},
    {"getCause()", get_cause},
    {"initCause(Throwable)", init_cause},
    {"toString()", to_string},
    {"addSuppressed(Throwable)", add_suppressed},
    {"getSuppressed()", get_suppressed},
    {"fillInStackTrace()", fill_trace},
    {"printStackTrace()", print_stack_trace},
    {"printStackTrace(java.io.PrintStream)", print_stack_trace},
    {"printStackTrace(java.io.PrintWriter)", print_stack_trace},
    {"printStackTrace(java.lang.Throwable$PrintStreamOrWriter)", print_stack_trace},
    {"getStackTrace()", get_stack_trace},
    {"setStackTrace(StackTraceElement[])", set_stack_trace},
    {0},
};

/* --- MissingPropertyException, MissingMethodException ------------------------------------------------------------------------ */

static Value get_name(Interp *in, Value self, const Value *args, int argc) {
    return (void)in, (void)args, (void)argc, *field_of(self, THROWN_NAME);
}

static Value get_type(Interp *in, Value self, const Value *args, int argc) {
    return (void)in, (void)args, (void)argc, *field_of(self, THROWN_TYPE);
}

static Value get_arguments(Interp *in, Value self, const Value *args, int argc) {
    return (void)in, (void)args, (void)argc, *field_of(self, THROWN_ARGUMENTS);
}

static Value is_static(Interp *in, Value self, const Value *args, int argc) {
    return (void)in, (void)args, (void)argc, v_bool(field_of(self, THROWN_STATIC)->as.i);
}

static const NativeMethod thrown_PROPERTY_methods[] = {
    {"<init>(String, Class)", new_missing_property},
    {"<init>(String)", new_message},
    {"<init>(String, Throwable)", new_message},
    {"getProperty()", get_name},
    {"getType()", get_type},
    {0},
};

/* A missing method's text is made when it is asked for: the exception bears none. */
static Value no_text(Interp *in, Value self, const Value *args, int argc) { return (void)in, (void)self, (void)args, (void)argc, v_null(); }

static const NativeMethod thrown_METHOD_methods[] = {
    {"<init>(String, Class, Object[])", new_missing_method},
    {"<init>(String, Class, Object[], boolean)", new_missing_method},
    {"getMethod()", get_name},
    {"getType()", get_type},
    {"getArguments()", get_arguments},
    {"isStatic()", is_static},
    {"getMessageWithoutLocationText()", no_text},
    {0},
};

/* --- the records ---------------------------------------------------------------------------------------------------------- */

#define EXCEPTION(id, name, super, form) static const char name_##id[] = name;
#include "interp/thrown.def"
#undef EXCEPTION

const NativeType exception_types[EX_COUNT] = {
#define EXCEPTION(id, java_name, parent, form)                                                                         \
    [EX_##id] = {.name = name_##id,                                                                                    \
                 .super = EX_##id == EX_THROWABLE ? NULL : name_##parent,                                              \
                 .kind = V_OBJECT,                                                                                     \
                 .methods = thrown_##form##_methods,                                                                   \
                 .fields = EX_##id == EX_THROWABLE ? THROWN_FIELDS : 0},
#include "interp/thrown.def"
#undef EXCEPTION
};

/* --- StackTraceElement ----------------------------------------------------------------------------------------------------- */

static const TraceLine *line_of(Value self) { return as_native(self)->data; }

/* As Groovy's compiler names it: doCall of a closure's class, run of a script's. */
static const char *line_method_name(const TraceLine *line) {
    const Node *node = line->code->node;
    if (node && node->kind == AST_CLOSURE) return "doCall";
    if (!node || node->kind != AST_METHOD) return "run";
    return line->code->owner && text_is(node->METHOD.id, line->code->owner->simple_name) ? "<init>" : text_z(node->METHOD.id);
}

static const char *line_class_name(const TraceLine *line) {
    const Node *node = line->code->node;
    if (node && node->kind == AST_CLOSURE) return closure_class_name(line->code);
    return line->code->owner ? class_real(line->code->owner)->name : line->code->unit->script_class->name;
}

/* The file without its folders. */
static const char *line_file_name(const TraceLine *line) {
    const char *slash = strrchr(line->source->name, '/');
    return slash ? slash + 1 : line->source->name;
}

static Value line_method(Interp *in, Value self, const Value *args, int argc) {
    return (void)args, (void)argc, string_z(in, line_method_name(line_of(self)));
}

static Value line_file(Interp *in, Value self, const Value *args, int argc) {
    return (void)args, (void)argc, string_z(in, line_file_name(line_of(self)));
}

static Value line_class(Interp *in, Value self, const Value *args, int argc) {
    return (void)args, (void)argc, string_z(in, line_class_name(line_of(self)));
}

static Value line_number(Interp *in, Value self, const Value *args, int argc) {
    (void)in, (void)args, (void)argc;
    return v_int((int32_t)source_position(line_of(self)->source, line_of(self)->span.from).line);
}

static Value line_text(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    const TraceLine *line = line_of(self);
    return string_printf(in, "%s.%s(%s:%u)", line_class_name(line), line_method_name(line), line_file_name(line),
                         source_position(line->source, line->span.from).line);
}

/* All lines are the pipeline's own. */
static Value line_is_native(Interp *in, Value self, const Value *args, int argc) {
    return (void)in, (void)self, (void)args, (void)argc, v_bool(false);
}

static Value line_nothing(Interp *in, Value self, const Value *args, int argc) {
    return (void)in, (void)self, (void)args, (void)argc, v_null();
}

static const NativeMethod line_methods[] = {
    {"getMethodName()", line_method}, {"getFileName()", line_file}, {"getClassName()", line_class},
    {"getLineNumber()", line_number}, {"toString()", line_text},    {"isNativeMethod()", line_is_native},
    {"getModuleName()", line_nothing}, {"getModuleVersion()", line_nothing}, {"getClassLoaderName()", line_nothing}, {0},
};

const NativeType type_java_lang_StackTraceElement = {
    .name = "java.lang.StackTraceElement", .kind = V_NATIVE, .flags = CLASS_FINAL, .methods = line_methods};
