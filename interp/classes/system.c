/*
 * java.lang.System and Thread.sleep: what scripts ask of the machine, answered by the World.
 */
#include "interp/collections/packed.h"
#include "interp/native.h"
#include "interp/numbers/random.h"
#include "interp/state.h"
#include "interp/text/io_text.h"

#include <time.h>
#include <stdlib.h>
#include <unistd.h>

/* --- System -------------------------------------------------------------------------------------------------------- */

static int64_t clock_of(clockid_t id, int64_t per_second) {
    struct timespec t;
    clock_gettime(id, &t);
    return (int64_t)t.tv_sec * per_second + (int64_t)t.tv_nsec / (1000000000 / per_second);
}

METHOD(current_time_millis) {
    World *w = in->host.world;
    return v_long(w ? w->now_ms(w) : clock_of(CLOCK_REALTIME, 1000));
}

METHOD(nano_time) {
    World *w = in->host.world;
    return v_long(w ? w->nano_time(w) : clock_of(CLOCK_MONOTONIC, 1000000000));
}

static const char *environment(Interp *in, const char *name) {
    World *w = in->host.world;
    return w ? w->getenv(w, name) : NULL;
}

METHOD(get_variable) {
    if (is_null(args[0])) return throw_null(in);
    const char *value = environment(in, as_string(args[0])->text);
    return value ? string_z(in, value) : v_null();
}

METHOD(get_variables) {
    Value all = map_new(in);
    for (char **at = environ; *at; at++) {
        const char *equals = strchr(*at, '=');
        if (!equals) continue;
        Value name = string_new(in, text_span(*at, (size_t)(equals - *at)));
        if (!map_put(in, as_map(all), name, string_z(in, equals + 1))) return V_THROWN;
    }
    return all;
}

/* The system properties that scripts ask for; from the environment where it knows. */
static const struct {
    const char *name, *variable, *value;
} known_properties[] = {
    {"line.separator", NULL, "\n"}, {"file.separator", NULL, "/"},       {"path.separator", NULL, ":"},
    {"user.home", "HOME", "/"},     {"user.name", "USER", "root"},       {"java.io.tmpdir", "TMPDIR", "/tmp"},
    {"user.dir", "PWD", "."},       {"os.name", NULL, "Linux"},          {"file.encoding", NULL, "UTF-8"},
    {"java.version", NULL, "17.0.15"},   {"java.vendor", NULL, "none (Sluice)"},
    {"java.specification.version", NULL, "17"}, {"java.class.version", NULL, "61.0"}, {"user.language", NULL, "en"},
#ifdef __x86_64__
    {"os.arch", NULL, "amd64"},
#else
    {"os.arch", NULL, "aarch64"},
#endif
};

/* All of them, as scripts may change them. NULL: threw. */
static Map *system_properties(Interp *in) {
    Value *all = &in->state->properties;
    if (!is_null(*all)) return as_map(*all);
    Value made = class_construct(in, class_known(in, CLS_PROPERTIES), NULL, 0);
    if (is_abrupt(made)) return NULL;
    for (size_t i = 0; i < sizeof known_properties / sizeof *known_properties; i++) {
        const char *value = known_properties[i].variable ? environment(in, known_properties[i].variable) : NULL;
        map_put_z(in, as_map(made), known_properties[i].name, string_z(in, value ? value : known_properties[i].value));
    }
    return as_map(*all = made);
}

METHOD(properties) { return system_properties(in) ? in->state->properties : V_THROWN; }
METHOD(property_of) {
    if (is_null(args[0])) return throw_error(in, EX_NULL_POINTER, "key can't be null");
    bool found;
    Map *all = system_properties(in);
    Value value = all ? map_get(in, all, args[0], &found) : V_THROWN;
    return is_null(value) && argc > 1 ? args[1] : value;
}
METHOD(put_property) {
    Value before = property_of(in, self, args, 1);
    return is_abrupt(before) || map_put(in, system_properties(in), args[0], args[1]) ? before : V_THROWN;
}
METHOD(clear_property) { return properties(in, self, args, 0), call_method_z(in, in->state->properties, "remove", args, 1); }

/* arraycopy(source, from, target, to, count); the two may be one array. */
METHOD(array_copy) {
    if (is_null(args[0]) || is_null(args[2])) return throw_null(in);
    if (args[0].kind != V_ARRAY || args[2].kind != V_ARRAY) return throw_error(in, EX_ARRAY_STORE, "arraycopy: both must be arrays");
    List *source = raw_list(args[0]), *target = raw_list(args[2]);
    int64_t from = args[1].as.i, to = args[3].as.i, count = args[4].as.i;
    if (from < 0 || to < 0 || count < 0 || from + count > source->len || to + count > target->len)
        return throw_error(in, EX_ARRAY_INDEX_OUT_OF_BOUNDS,
                           "arraycopy: %lld elements from %lld of %u to %lld of %u do not fit", (long long)count, (long long)from,
                           source->len, (long long)to, target->len);
    array_move(target, (uint32_t)to, source, (uint32_t)from, (uint32_t)count);
    return v_null();
}

/* A pipeline has no standard input: nothing is there to be read. */
METHOD(no_input) { return input_stream_new(in, (Text){0}); }

METHOD(line_separator) { return string_z(in, "\n"); }

METHOD(identity_hash_code) { return v_int(is_null(args[0]) ? 0 : value_identity_hash(args[0])); }

METHOD(collect) {
    gc_collect_now();
    return v_null();
}

METHOD(none) { return v_null(); }
METHOD(current_time_seconds) { return v_long(current_time_millis(in, self, args, argc).as.l / 1000); }
METHOD(map_library_name) {
    return is_null(args[0]) ? throw_error(in, EX_NULL_POINTER, NULL) : string_printf(in, "lib%s.so", as_string(args[0])->text);
}

METHOD(exit_refused) {
    return throw_error(in, EX_SECURITY, "System.exit would end the whole run: use error('...') to fail the pipeline");
}

static const NativeMethod system_methods[] = {
    {"static currentTimeMillis()", current_time_millis},
    {"static nanoTime()", nano_time},
    {"static getenv(String)", get_variable},
    {"static getenv()", get_variables},
    {"static getProperty(String)", property_of},
    {"static getProperty(String, String)", property_of},
    {"static getProperties()", properties},
    {"static setProperty(String, String)", put_property},
    {"static clearProperty(String)", clear_property},
    {"static field getEnv()", get_variables},
    {"static field getIn()", no_input},
    {"static arraycopy(Object, int, Object, int, int)", array_copy},
    {"static lineSeparator()", line_separator},
    {"static identityHashCode(Object)", identity_hash_code},
    {"static gc()", collect},
    {"static console()", none},
    {"static getSecurityManager()", none},
    {"static runFinalization()", none},
    {"static mapLibraryName(String)", map_library_name},
    {"static currentTimeSeconds()", current_time_seconds},
    {"static exit(int)", exit_refused},
    {0},
};
const NativeType type_java_lang_System = {.name = "java.lang.System", .kind = V_NATIVE, .methods = system_methods};
