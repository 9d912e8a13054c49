/*
 * java.lang.System and Thread.sleep, java.util.UUID: what scripts ask of the machine, answered by the World.
 */
#include "interp/native.h"
#include "interp/numbers/random.h"

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
static const char *system_property(Interp *in, const char *name) {
    static const struct { const char *name, *variable, *value; } known[] = {
        {"line.separator", NULL, "\n"}, {"file.separator", NULL, "/"},       {"path.separator", NULL, ":"},
        {"user.home", "HOME", "/"},     {"user.name", "USER", "root"},       {"java.io.tmpdir", "TMPDIR", "/tmp"},
        {"user.dir", "PWD", "."},       {"os.name", NULL, "Linux"},          {"file.encoding", NULL, "UTF-8"},
        {"java.version", NULL, "17"},   {"java.vendor", NULL, "none (Sluice)"},
#ifdef __x86_64__
        {"os.arch", NULL, "amd64"},
#else
        {"os.arch", NULL, "aarch64"},
#endif
    };
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        if (strcmp(known[i].name, name) != 0) continue;
        const char *value = known[i].variable ? environment(in, known[i].variable) : NULL;
        return value ? value : known[i].value;
    }
    return NULL;
}

METHOD(property_of) {
    const char *value = system_property(in, as_string(args[0])->text);
    return value ? string_z(in, value) : argc > 1 ? args[1] : v_null();
}

METHOD(line_separator) { return string_z(in, "\n"); }

METHOD(identity_hash) { return v_int((int32_t)(args[0].as.bits >> 4)); }

METHOD(collect) {
    gc_collect_now();
    return v_null();
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
    {"static lineSeparator()", line_separator},
    {"static identityHashCode(Object)", identity_hash},
    {"static gc()", collect},
    {"static exit(int)", exit_refused},
    {0},
};
const NativeType type_java_lang_System = {.name = "java.lang.System", .kind = V_NATIVE, .methods = system_methods};

/* --- UUID ---------------------------------------------------------------------------------------------------------- */

typedef struct Uuid {
    Obj obj; /* kind NATIVE */
    uint64_t high, low;
} Uuid;

static Uuid *as_uuid(Value v) { return (Uuid *)v.as.obj; }

static Value uuid_new(Class *cls, uint64_t high, uint64_t low) {
    Uuid *u = gc_new(Uuid);
    u->obj.cls = cls;
    u->high = high;
    u->low = low;
    return native_value(u);
}

METHOD(uuid_random) {
    uint64_t high = (random_bits(in) & ~0xF000ULL) | 0x4000;                             /* version 4 */
    uint64_t low = (random_bits(in) & 0x3FFFFFFFFFFFFFFFULL) | 0x8000000000000000ULL; /* RFC 4122's variant */
    return uuid_new(as_class(self), high, low);
}

METHOD(uuid_parse) {
    static const int digits[] = {8, 4, 4, 4, 12};
    const char *at = as_string(args[0])->text;
    uint64_t part[5];
    for (int i = 0; i < 5; i++) {
        char *end;
        part[i] = strtoull(at, &end, 16);
        if (end == at || end - at > digits[i] || *end != (i < 4 ? '-' : 0))
            return throw_error(in, EX_ILLEGAL_ARGUMENT, "Invalid UUID string: %s", as_string(args[0])->text);
        at = end + 1;
    }
    return uuid_new(as_class(self), part[0] << 32 | part[1] << 16 | part[2], part[3] << 48 | part[4]);
}

METHOD(uuid_text) {
    const Uuid *u = as_uuid(self);
    return string_printf(in, "%08llx-%04llx-%04llx-%04llx-%012llx", (unsigned long long)(u->high >> 32),
                         (unsigned long long)(u->high >> 16 & 0xFFFF), (unsigned long long)(u->high & 0xFFFF),
                         (unsigned long long)(u->low >> 48), (unsigned long long)(u->low & 0xFFFFFFFFFFFFULL));
}

METHOD(uuid_equals) {
    if (args[0].kind != V_NATIVE || args[0].as.obj->cls != self.as.obj->cls) return v_bool(false);
    const Uuid *a = as_uuid(self), *b = as_uuid(args[0]);
    return v_bool(a->high == b->high && a->low == b->low);
}

METHOD(uuid_hash) {
    uint64_t both = as_uuid(self)->high ^ as_uuid(self)->low;
    return v_int((int32_t)(both >> 32 ^ (both & 0xFFFFFFFF)));
}

METHOD(uuid_high) { return v_long((int64_t)as_uuid(self)->high); }
METHOD(uuid_low) { return v_long((int64_t)as_uuid(self)->low); }
METHOD(uuid_version) { return v_int((int32_t)(as_uuid(self)->high >> 12 & 0xF)); }

static const NativeMethod uuid_methods[] = {
    {"static randomUUID()", uuid_random},
    {"static fromString(String)", uuid_parse},
    {"toString()", uuid_text},
    {"equals(Object)", uuid_equals},
    {"hashCode()", uuid_hash},
    {"getMostSignificantBits()", uuid_high},
    {"getLeastSignificantBits()", uuid_low},
    {"version()", uuid_version},
    {0},
};
const NativeType type_java_util_UUID = {
    .name = "java.util.UUID", .interfaces = "java.io.Serializable", .kind = V_NATIVE, .methods = uuid_methods};
