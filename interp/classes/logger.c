/*
 * java.util.logging.Logger as @Log and getLogger() give it: messages from INFO on go to standard error, one line each.
 */
#include "interp/classes/transform.h"
#include "interp/collections/list.h"
#include "interp/state.h"
#include "interp/text/message_format.h"
#include "interp/text/string.h"

typedef struct Logger {
    Value name;
    int level;
} Logger;

static const struct { const char *method, *word; int level; } levels[] = {
    {"severe", "SEVERE", 1000}, {"error", "ERROR", 1000}, {"fatal", "FATAL", 1000}, {"warning", "WARNING", 900}, {"warn", "WARN", 900},
    {"info", "INFO", 800},      {"config", "CONFIG", 700}, {"fine", "FINE", 500},   {"debug", "DEBUG", 500},     {"finer", "FINER", 400},
    {"finest", "FINEST", 300},  {"trace", "TRACE", 300},
};
enum { LEVELS = sizeof levels / sizeof *levels };

static Logger *logger_of(Value v) { return as_native(v)->data; }

static Value logger_new(Interp *in, Value self, const Value *args, int argc) {
    (void)self, (void)argc;
    Logger *l = gc_new(Logger);
    *l = (Logger){args[0], 800};
    return native_new(in, class_named(in, "java.util.logging.Logger"), l);
}

static Value write_line(Interp *in, const char *word, Value message) {
    Buf b = {0};
    buf_printf(&b, "%s: ", word);
    if (!value_print(in, &b, message)) return V_THROWN;
    buf_char(&b, '\n');
    if (in->host.print) in->host.print(in->host.self, buf_as_text(&b), true);
    return v_null();
}

/* The place of the method in `levels`, LEVELS when it is none of theirs. */
static size_t level_at(const char *method) {
    size_t i = 0;
    while (i < LEVELS && strcmp(levels[i].method, method) != 0) i++;
    return i;
}

bool logger_writes(Value logger, const char *method) {
    size_t at = level_at(method);
    bool is_logger = logger.kind == V_NATIVE && strcmp(logger.as.obj->cls->name, "java.util.logging.Logger") == 0;
    return !is_logger || at == LEVELS || levels[at].level >= logger_of(logger)->level;
}

static Value say(Interp *in, Value self, const char *method, const Value *args) {
    size_t at = level_at(method);
    if (levels[at].level < logger_of(self)->level) return v_null();
    bool supplied = args[0].kind != V_NULL && value_instanceof(in, args[0], class_named(in, "java.util.function.Supplier"));
    Value message = args[0].kind == V_CLOSURE ? call_method_z(in, args[0], "call", NULL, 0)
                    : supplied                ? call_method_z(in, args[0], "get", NULL, 0)
                                              : args[0];
    return is_abrupt(message) ? message : write_line(in, levels[at].word, message);
}

#define LEVEL(name)                                                                                                  \
    static Value log_##name(Interp *in, Value self, const Value *args, int argc) {                                    \
        return (void)argc, say(in, self, #name, args);                                                                \
    }
LEVEL(severe) LEVEL(error) LEVEL(fatal) LEVEL(warning) LEVEL(warn) LEVEL(info) LEVEL(config) LEVEL(fine) LEVEL(debug) LEVEL(finer)
LEVEL(finest) LEVEL(trace)

#define ANSWER(name, value)                                                                                           \
    static Value name(Interp *in, Value self, const Value *args, int argc) {                                          \
        return (void)in, (void)self, (void)args, (void)argc, value;                                                   \
    }
ANSWER(logger_name, logger_of(self)->name)
ANSWER(enabled, v_bool(true))
ANSWER(disabled, v_bool(false))

/* A java.util.logging.Level's number. */
static bool level_of(Interp *in, Value level, int *out) {
    Value number = call_method_z(in, level, "intValue", NULL, 0);
    if (!is_abrupt(number)) *out = number.as.i;
    return !is_abrupt(number);
}

static Value is_loggable(Interp *in, Value self, const Value *args, int argc) {
    int level;
    (void)argc;
    return level_of(in, args[0], &level) ? v_bool(level >= logger_of(self)->level) : V_THROWN;
}

/* With `{0}` in it, the message is a MessageFormat of its arguments. */
static Value filled(Interp *in, Value message, Value argument) {
    Text text;
    if (is_null(message) || !value_text(in, message, &text)) return is_null(message) ? message : V_THROWN;
    bool places = false;
    for (size_t i = 0; i + 1 < text.len; i++) places |= text.at[i] == '{' && text.at[i + 1] >= '0' && text.at[i + 1] <= '3';
    if (!places || value_instanceof(in, argument, class_named(in, "java.lang.Throwable"))) return message;
    const List *many = argument.kind == V_ARRAY ? as_list(argument) : NULL;
    return many ? message_format(in, text, many->at, many->len) : message_format(in, text, &argument, 1);
}

static Value log_at(Interp *in, Value self, const Value *args, int argc) {
    Value loggable = is_loggable(in, self, args, argc), word = value_to_string(in, args[0]);
    if (is_abrupt(loggable) || is_abrupt(word)) return V_THROWN;
    if (!loggable.as.i) return v_null();
    Value message = argc > 2 ? filled(in, args[1], args[2]) : args[1];
    return is_abrupt(message) ? message : write_line(in, as_string(word)->text, message);
}

static Value set_level(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    return level_of(in, args[0], &logger_of(self)->level) ? v_null() : V_THROWN;
}

/* The methods of java.util.logging take no other objects; those of the other loggers do. */
#define JAVA(name) {#name "(String)", log_##name}, {#name "(java.util.function.Supplier)", log_##name}

static const NativeMethod logger_methods[] = {
    {"isLoggable(java.util.logging.Level)", is_loggable},
    {"log(java.util.logging.Level, Object)", log_at},
    {"log(java.util.logging.Level, Object, Object)", log_at},
    {"setLevel(java.util.logging.Level)", set_level},
    {"<init>(String)", logger_new},  {"static getLogger(String)", logger_new}, {"getName()", logger_name},
    JAVA(severe), JAVA(warning), JAVA(info), JAVA(config), JAVA(fine), JAVA(finer), JAVA(finest),
    {"fatal(Object)", log_fatal},    {"error(Object)", log_error},             {"warn(Object)", log_warn},
    {"debug(Object)", log_debug},    {"trace(Object)", log_trace},
    {"isInfoEnabled()", enabled},    {"isWarnEnabled()", enabled},             {"isErrorEnabled()", enabled},
    {"isDebugEnabled()", disabled},  {"isTraceEnabled()", disabled},           {0},
};
const NativeType type_java_util_logging_Logger = {
    .name = "java.util.logging.Logger", .kind = V_NATIVE, .methods = logger_methods};
