/*
 * Constructors of exceptions, by the forms that Java and Groovy give them: the last column of thrown.def.
 */
#include "interp/classes/thrown_type.h"
#include "interp/convert.h"
#include "interp/native.h"
#include "interp/numbers/number.h"
#include "interp/text/string.h"

Value thrown_with_cause(Value e, Value cause) {
    if (is_abrupt(e)) return e;
    e.as.obj->fields[THROWN_CAUSE] = cause;
    e.as.obj->fields[THROWN_CAUSE_GIVEN] = v_bool(true);
    return e;
}

static Value made(Interp *in, Value self, Value message) {
    return is_abrupt(message) ? message : exception_of(in, as_class(self), message);
}

METHOD(of_nothing) { return made(in, self, v_null()); }
METHOD(of_text) { return made(in, self, args[0]); }
METHOD(of_text_and_cause) { return thrown_with_cause(made(in, self, args[0]), args[1]); }
METHOD(of_cause_and_text) { return thrown_with_cause(made(in, self, argc > 1 ? args[1] : v_null()), args[0]); }

/* The message is the cause's text. */
METHOD(of_cause) { return thrown_with_cause(made(in, self, is_null(args[0]) ? v_null() : value_to_string(in, args[0])), args[0]); }
METHOD(of_some_cause) { return is_null(args[0]) ? throw_null(in) : of_cause(in, self, args, argc); }

METHOD(of_index) {
    const char *name = as_class(self)->simple_name;
    const char *what = strncmp(name, "Array", 5) == 0 ? "Array index" : strncmp(name, "String", 6) == 0 ? "String index" : "Index";
    return made(in, self, string_printf(in, "%s out of range: %lld", what, (long long)number_long(args[0])));
}

/* An AssertionError's detail, whose text is the message. */
METHOD(of_detail) {
    Value e = made(in, self, value_to_string(in, args[0]));
    return value_instanceof(in, args[0], exception_class(in, EX_THROWABLE)) ? thrown_with_cause(e, args[0]) : e;
}

/* (object, class): of a cast that fails */
METHOD(of_cast) {
    if (is_null(args[1])) return throw_null(in);
    throw_cast(in, args[0], as_class(args[1]));
    return thrown_take(in);
}
METHOD(get_cause) { return self.as.obj->fields[THROWN_CAUSE]; }

#define C_NOTHING {"<init>()", of_nothing}
#define C_TEXT {"<init>(String)", of_text}
#define C_TEXT_AND_CAUSE {"<init>(String, Throwable)", of_text_and_cause}
#define C_CAUSE {"<init>(Throwable)", of_cause}

/* What has more to tell has constructors of its own: thrown_facts.c, thrown_type.c. */
const NativeMethod thrown_OTHER_methods[] = {{0}};
const NativeMethod thrown_FULL_methods[] = {C_NOTHING, C_TEXT, C_TEXT_AND_CAUSE, C_CAUSE, {0}};
/* For heirs: with the last two Java leaves out what is suppressed, and the trace. */
const NativeMethod thrown_BASE_methods[] = {
    C_NOTHING, C_TEXT, C_TEXT_AND_CAUSE, C_CAUSE, {"<init>(String, Throwable, boolean, boolean)", of_text_and_cause}, {0}};
const NativeMethod thrown_PLAIN_methods[] = {C_NOTHING, C_TEXT, {0}};
const NativeMethod thrown_LOADING_methods[] = {C_NOTHING, C_TEXT, C_TEXT_AND_CAUSE, {0}};
const NativeMethod thrown_WORDED_methods[] = {C_TEXT, C_TEXT_AND_CAUSE, C_CAUSE, {0}};
const NativeMethod thrown_TIME_methods[] = {C_TEXT, C_TEXT_AND_CAUSE, {0}};
const NativeMethod thrown_NOTHING_methods[] = {C_NOTHING, {0}};
const NativeMethod thrown_TEXT_methods[] = {C_TEXT, {0}};
const NativeMethod thrown_INDEX_methods[] = {C_NOTHING, C_TEXT, {"<init>(int)", of_index}, {0}};
const NativeMethod thrown_ANY_INDEX_methods[] = {C_NOTHING, C_TEXT, {"<init>(int)", of_index}, {"<init>(long)", of_index}, {0}};
const NativeMethod thrown_ASSERTION_methods[] = {C_NOTHING, C_TEXT_AND_CAUSE, {"<init>(Object)", of_detail}, {0}};
const NativeMethod thrown_UNCHECKED_methods[] = {
    {"<init>(java.io.IOException)", of_some_cause}, {"<init>(String, java.io.IOException)", of_text_and_cause}, {0}};

const NativeMethod thrown_CAST_methods[] = {C_TEXT, {"<init>(Object, Class)", of_cast}, {0}};
const NativeMethod thrown_SAX_methods[] = {C_NOTHING,
                                           C_TEXT,
                                           {"<init>(Exception)", of_cause},
                                           {"<init>(String, Exception)", of_text_and_cause},
                                           {"getException()", get_cause},
                                           {0}};
const NativeMethod thrown_WRAPPER_methods[] = {
    {"<init>(Throwable)", of_cause_and_text}, {"<init>(Throwable, String)", of_cause_and_text}, {0}};
const NativeMethod thrown_INITIALIZER_methods[] = {C_NOTHING, C_TEXT, {"<init>(Throwable)", of_cause_and_text}, {0}};
