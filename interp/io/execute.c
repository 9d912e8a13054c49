/*
 * "command".execute() and [command, argument].execute(): a java.lang.Process of the embedded library.
 */
#include "interp/native.h"
#include "interp/text/string_methods.h"

/* The arguments: none, (environment), (environment, folder). */
static Value process_of(Interp *in, Value words, const Value *args, int argc) {
    Value all[] = {words, argc > 0 ? args[0] : v_null(), argc > 1 ? args[1] : v_null()};
    if (all[1].kind == V_ARRAY) all[1] = list_of(in, as_list(all[1])->at, as_list(all[1])->len);
    return class_construct(in, class_named(in, "java.lang.Process"), all, 3);
}

METHOD(execute_text) {
    String *s = receiver(in, self);
    Value words = list_new(in, 4);
    if (!s) return V_THROWN;
    for (const char *at = s->text + strspn(s->text, " \t\n\r\f"); *at; at += strspn(at, " \t\n\r\f")) {
        size_t len = strcspn(at, " \t\n\r\f");
        list_push(as_list(words), string_new(in, text_span(at, len)));
        at += len;
    }
    return process_of(in, words, args, argc);
}

METHOD(execute_list) { return process_of(in, list_of(in, as_list(self)->at, as_list(self)->len), args, argc); }

/* Runtime.exec(text or array[, environment, folder]) */
METHOD(runtime_exec) {
    return args[0].kind == V_ARRAY ? execute_list(in, args[0], args + 1, argc - 1) : execute_text(in, args[0], args + 1, argc - 1);
}

#define EXECUTE(fn) {"execute()", fn}, {"execute(List, java.io.File)", fn}, {"execute(String[], java.io.File)", fn}
const NativeMethod execute_text_methods[] = {EXECUTE(execute_text), {0}};
const NativeMethod execute_list_methods[] = {EXECUTE(execute_list), {0}};
#define EXEC(command)                                                                                                  \
    {"exec(" command ")", runtime_exec}, {"exec(" command ", String[])", runtime_exec},                                \
        {"exec(" command ", String[], java.io.File)", runtime_exec}
const NativeMethod runtime_exec_methods[] = {EXEC("String"), EXEC("String[]"), {0}};
