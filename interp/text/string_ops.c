/*
 * Operators on strings.
 */
#include "interp/text/string_ops.h"

#include "interp/interp.h"
#include "interp/thrown.h"

Value string_repeat(Interp *in, const String *s, int32_t times) {
    if (times < 0)
        return throw_error(in, EX_ILLEGAL_ARGUMENT, "multiply() should be called with a number of 0 or greater not: %d", times);
    uint64_t total = (uint64_t)s->len * (uint64_t)times;
    if (total == 0) return string_empty(in);
    if (!string_length_ok(in, total)) return V_THROWN;
    String *result = string_blank(in, (size_t)total);
    for (int32_t i = 0; i < times; i++) memcpy(result->text + (size_t)i * s->len, s->text, s->len);
    return string_seal(in, result);
}

Value string_step(Interp *in, const String *s, int by) {
    if (!s->units) return by > 0 ? string_of_char(in, 0) : throw_error(in, EX_ILLEGAL_ARGUMENT, "the string is empty");
    uint16_t last = string_unit(s, s->units - 1);
    Value head = string_sub(in, s, 0, s->units - 1), tail;
    if (by < 0 && last == 0) return head;
    if (by > 0 && last == 0xFFFF) { /* no further character: one more at the end */
        head = v_obj(V_STRING, (String *)s);
        tail = string_of_char(in, 0);
    } else {
        tail = string_of_char(in, (uint32_t)(last + by));
    }
    return string_concat(in, as_string(head), as_string(tail));
}

Value gstring_plus(Interp *in, const GString *a, Value b) {
    GString *right = b.kind == V_GSTRING ? as_gstring(b) : NULL;
    uint32_t more = right ? right->count : 0, count = a->count + more;
    String **strings = gc_new_array(String *, count + 1);
    Value *values = gc_new_values(count ? count : 1);
    memcpy(strings, a->strings, sizeof *strings * (a->count + 1));
    memcpy(values, a->values, sizeof *values * a->count);
    String *joint = right ? right->strings[0] : as_string(b);
    Value middle = strings[a->count] ? string_concat(in, strings[a->count], joint) : v_obj(V_STRING, joint);
    if (is_abrupt(middle)) return middle;
    strings[a->count] = as_string(middle);
    for (uint32_t i = 0; i < more; i++) {
        strings[a->count + 1 + i] = right->strings[i + 1];
        values[a->count + i] = right->values[i];
    }
    return gstring_new(in, count, strings, values);
}
