/*
 * java.util.UUID.
 */
#include "interp/native.h"
#include "interp/numbers/random.h"
#include "interp/text/digest.h"

#include <stdlib.h>

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
    if (is_null(args[0])) return throw_null(in);
    static const int digits[] = {8, 4, 4, 4, 12};
    const char *at = as_string(args[0])->text;
    uint64_t part[5];
    for (int i = 0; i < 5; i++) {
        char *end;
        part[i] = strtoull(at, &end, 16);
        if (end == at || end - at > digits[i] || *end != (i < 4 ? '-' : 0))
            return throw_error(in, EX_ILLEGAL_ARGUMENT, "Invalid UUID string: %s", string_cz(as_string(args[0])));
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

METHOD(uuid_construct) { return uuid_new(as_class(self), (uint64_t)args[0].as.l, (uint64_t)args[1].as.l); }

METHOD(uuid_of_name) {
    if (is_null(args[0])) return throw_null(in);
    const List *name = as_list(args[0]);
    uint8_t hash[DIGEST_LONGEST], *bytes = gc_atomic(name->len + 1);
    for (uint32_t i = 0; i < name->len; i++) bytes[i] = (uint8_t)name->at[i].as.i;
    digest_of(DIGEST_MD5, text_span((const char *)bytes, name->len), hash);
    uint64_t half[2] = {0};
    for (int i = 0; i < 16; i++) half[i / 8] = half[i / 8] << 8 | hash[i];
    return uuid_new(as_class(self), (half[0] & ~0xF000ULL) | 0x3000, (half[1] & 0x3FFFFFFFFFFFFFFFULL) | 0x8000000000000000ULL);
}

METHOD(uuid_compare) {
    if (args[0].kind != V_NATIVE || args[0].as.obj->cls != self.as.obj->cls) return throw_null(in);
    const Uuid *a = as_uuid(self), *b = as_uuid(args[0]);
    int64_t x = (int64_t)(a->high == b->high ? a->low : a->high), y = (int64_t)(a->high == b->high ? b->low : b->high);
    return v_int((x > y) - (x < y));
}

METHOD(uuid_variant) {
    uint64_t low = as_uuid(self)->low;
    return v_int((int32_t)(low >> (64 - (low >> 62)) & (uint64_t)((int64_t)low >> 63)));
}

/* Of version 1 only, in whose layout (RFC 4122, 4.1.2) the time's low bits come first. */
static bool is_of_time(Interp *in, const Uuid *u) {
    if ((u->high >> 12 & 0xF) == 1) return true;
    throw_error(in, EX_UNSUPPORTED_OPERATION, "Not a time-based UUID");
    return false;
}
METHOD(uuid_timestamp) {
    const Uuid *u = as_uuid(self);
    if (!is_of_time(in, u)) return V_THROWN;
    return v_long((int64_t)((u->high & 0xFFF) << 48 | (u->high >> 16 & 0xFFFF) << 32 | u->high >> 32));
}
METHOD(uuid_clock_sequence) { return is_of_time(in, as_uuid(self)) ? v_int((int32_t)(as_uuid(self)->low >> 48 & 0x3FFF)) : V_THROWN; }
METHOD(uuid_node) { return is_of_time(in, as_uuid(self)) ? v_long((int64_t)(as_uuid(self)->low & 0xFFFFFFFFFFFFULL)) : V_THROWN; }

static const NativeMethod uuid_methods[] = {
    {"<init>(long, long)", uuid_construct},
    {"static nameUUIDFromBytes(byte[])", uuid_of_name},
    {"compareTo(UUID)", uuid_compare},
    {"variant()", uuid_variant},
    {"timestamp()", uuid_timestamp},
    {"clockSequence()", uuid_clock_sequence},
    {"node()", uuid_node},
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
    .name = "java.util.UUID", .interfaces = "java.io.Serializable java.lang.Comparable", .kind = V_NATIVE, .methods = uuid_methods};
