/*
 * What exceptions of the JDK tell besides message and cause: PatternSyntaxException.getIndex(), FileSystemException.getFile() ...
 * Up to three facts, in the fields that only Groovy's own exceptions use otherwise.
 */
#include "interp/classes/thrown_type.h"

#include "interp/native.h"
#include "interp/text/pattern_syntax.h"
#include "interp/text/string.h"

static Value *facts_of(Value e) { return &e.as.obj->fields[THROWN_NAME]; } /* ... THROWN_TYPE, THROWN_ARGUMENTS */

static Value with_facts(Value e, Value a, Value b, Value c) {
    Value facts[] = {a, b, c};
    memcpy(facts_of(e), facts, sizeof facts);
    return e;
}

Value thrown_facts(Interp *in, Value a, Value b, Value c) {
    with_facts(in->thrown, a, b, c);
    return V_THROWN;
}

METHOD(first) { return facts_of(self)[0]; }
METHOD(second) { return facts_of(self)[1]; }
METHOD(third) { return facts_of(self)[2]; }
METHOD(nothing) { return v_null(); }
METHOD(cause) { return self.as.obj->fields[THROWN_CAUSE]; }
METHOD(message) { return self.as.obj->fields[THROWN_MESSAGE]; }

static Value told(Interp *in, Value cls, Buf *message) {
    return exception_of(in, as_class(cls), message ? string_from_buf(in, message) : v_null());
}

/* --- texts that were not understood ---------------------------------------------------------------------------------------- */

/* (description, pattern, index) */
METHOD(new_pattern_syntax) {
    if (is_null(args[1])) return throw_null(in);
    Text pattern = string_text(as_string(args[1]));
    throw_pattern_syntax(in, is_null(args[0]) ? "null" : as_string(args[0])->text, args[2].as.i < 0 ? SIZE_MAX : (size_t)args[2].as.i,
                         pattern);
    return thrown_take(in);
}
const NativeMethod pattern_syntax_facts[] = {
    {"<init>(String, String, int)", new_pattern_syntax}, {"getDescription()", first}, {"getPattern()", second}, {"getIndex()", third}, {0}};

/* (message, offset) */
METHOD(new_parse) { return with_facts(exception_of(in, as_class(self), args[0]), args[1], v_null(), v_null()); }
const NativeMethod parse_facts[] = {{"<init>(String, int)", new_parse}, {"getErrorOffset()", first}, {0}};

/* (message, text, index[, cause]) */
METHOD(new_date_time_parse) {
    Value e = exception_of(in, as_class(self), args[0]);
    if (argc > 3) thrown_with_cause(e, args[3]);
    Value text = value_to_string(in, args[1]);
    return is_abrupt(text) ? text : with_facts(e, text, args[2], v_null());
}
const NativeMethod date_time_parse_facts[] = {{"<init>(String, CharSequence, int)", new_date_time_parse},
                                              {"<init>(String, CharSequence, int, Throwable)", new_date_time_parse},
                                              {"getParsedString()", first},
                                              {"getErrorIndex()", second},
                                              {0}};

/* --- formats ------------------------------------------------------------------------------------------------------------------ */

const NativeMethod conversion_facts[] = {{"getConversion()", first}, {"getArgumentClass()", second}, {0}};
const NativeMethod specifier_facts[] = {{"getFormatSpecifier()", first}, {0}};
const NativeMethod flags_facts[] = {{"getFlags()", first}, {0}};
const NativeMethod flags_conversion_facts[] = {{"getFlags()", first}, {"getConversion()", second}, {0}};
const NativeMethod precision_facts[] = {{"getPrecision()", first}, {0}};
const NativeMethod width_facts[] = {{"getWidth()", first}, {0}};
const NativeMethod code_point_facts[] = {{"getCodePoint()", first}, {0}};

/* --- files, charsets, resources ------------------------------------------------------------------------------------------------- */

/* (file, other, reason): "file -> other: reason" */
METHOD(new_file_system) {
    Buf message = {0};
    if (!is_null(args[0])) buf_text(&message, string_text(as_string(args[0])));
    if (!is_null(args[1])) buf_printf(&message, " -> %s", as_string(args[1])->text);
    if (!is_null(args[2])) buf_printf(&message, ": %s", as_string(args[2])->text);
    return with_facts(told(in, self, message.len ? &message : NULL), args[0], args[1], args[2]);
}
METHOD(get_file) { return is_null(facts_of(self)[0]) ? self.as.obj->fields[THROWN_MESSAGE] : facts_of(self)[0]; }
const NativeMethod file_system_facts[] = {{"<init>(String, String, String)", new_file_system},
                                          {"getFile()", get_file},
                                          {"getOtherFile()", second},
                                          {"getReason()", third},
                                          {0}};

/* (input, reason[, index]): "reason at index 3: input" */
METHOD(new_invalid_path) {
    if (is_null(args[0]) || is_null(args[1])) return throw_null(in);
    Value index = argc > 2 ? args[2] : v_int(-1);
    if (index.as.i < -1) return throw_bare(in, EX_ILLEGAL_ARGUMENT);
    Buf message = {0};
    buf_text(&message, string_text(as_string(args[1])));
    if (index.as.i > -1) buf_printf(&message, " at index %d", index.as.i);
    buf_printf(&message, ": %s", as_string(args[0])->text);
    return with_facts(told(in, self, &message), args[0], args[1], index);
}
const NativeMethod invalid_path_facts[] = {{"<init>(String, String, int)", new_invalid_path},
                                           {"<init>(String, String)", new_invalid_path},
                                           {"getInput()", first},
                                           {"getReason()", second},
                                           {"getIndex()", third},
                                           {0}};

const NativeMethod charset_facts[] = {{"getCharsetName()", message}, {0}};

/* (message, class, key) */
METHOD(new_missing_resource) { return with_facts(exception_of(in, as_class(self), args[0]), args[1], args[2], v_null()); }
const NativeMethod missing_resource_facts[] = {
    {"<init>(String, String, String)", new_missing_resource}, {"getClassName()", first}, {"getKey()", second}, {0}};

/* --- wrappers, and Groovy's ------------------------------------------------------------------------------------------------------- */

const NativeMethod caused_facts[] = {{"getException()", cause}, {0}};
const NativeMethod undeclared_facts[] = {{"getUndeclaredThrowable()", cause}, {0}};

/* The compiler's exceptions would name a place in the source. */
const NativeMethod groovy_runtime_facts[] = {{"getMessageWithoutLocationText()", message},
                                             {"getNode()", nothing},
                                             {"getModule()", nothing},
                                             {"setModule(Object)", nothing},
                                             {0}};

/* (name, class) */
METHOD(new_missing_field) {
    Buf message = {0};
    if (is_null(args[1])) return throw_null(in);
    buf_printf(&message, "No such field: %s for class: %s", is_null(args[0]) ? "null" : as_string(args[0])->text, as_class(args[1])->name);
    return with_facts(told(in, self, &message), args[0], args[1], v_null());
}
const NativeMethod missing_field_facts[] = {
    {"<init>(String, Class)", new_missing_field}, {"getField()", first}, {"getType()", second}, {0}};
