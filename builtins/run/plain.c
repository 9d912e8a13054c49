/* One letter says what follows, packed as builtins/journal/pack.h does it. */
#include "builtins/run/plain.h"

#include "builtins/journal/pack.h"
#include "builtins/run/private.h"

enum { DEPTH_MAX = 200 };

static void put_text(Run *run, Buf *out, Text text) { pack_text(out, run_secret_fold(run, text)); }
static Text take_text(Run *run, Text *from) { return run_secret_unfold(run, unpack_text(from)); }

/* --- values ------------------------------------------------------------------------------------------------- */

static bool put_value(Run *run, Buf *out, Value v, int depth);

static bool put_map(Run *run, Buf *out, Value v, int depth) {
    uint32_t at = 0;
    Value key, item;
    buf_char(out, 'M');
    pack_number(out, map_size(as_map(v)));
    while (map_next(as_map(v), &at, &key, &item))
        if (!put_value(run, out, key, depth) || !put_value(run, out, item, depth)) return false;
    return true;
}

static bool put_items(Run *run, Buf *out, Value v, int depth) {
    Iter it;
    Value item;
    int64_t count = 0;
    Buf items = {0};
    if (!iter_start(run->in, &it, v)) return false;
    for (; iter_next(run->in, &it, &item); count++)
        if (!put_value(run, &items, item, depth)) return false;
    if (it.failed) return false;
    buf_char(out, v.kind == V_SET ? 'E' : 'L');
    pack_number(out, count);
    buf_text(out, buf_as_text(&items));
    return true;
}

static bool put_printed(Run *run, Buf *out, char tag, Value v) {
    const char *text = value_z(run->in, v);
    if (!text) return false;
    buf_char(out, tag);
    put_text(run, out, is_string(v) ? string_text(as_string(v)) : text_of(text));
    return true;
}

static bool put_value(Run *run, Buf *out, Value v, int depth) {
    static const char tags[] = {[V_NULL] = 'N', [V_BOOL] = 'T', [V_CHAR] = 'c', [V_BYTE] = 'b', [V_SHORT] = 's',
                                [V_INT] = 'i',  [V_LONG] = 'l', [V_FLOAT] = 'f', [V_DOUBLE] = 'd'};
    if (depth > DEPTH_MAX) return false;
    if (v.kind <= V_DOUBLE) {
        buf_char(out, tags[v.kind]);
        if (v.kind != V_NULL) pack_number(out, v.kind <= V_INT && v.kind >= V_BYTE ? v.as.i : v.as.l);
        return true;
    }
    switch (v.kind) {
    case V_BIGINT:
        return put_printed(run, out, 'B', v);
    case V_DECIMAL:
        return put_printed(run, out, 'D', v);
    case V_STRING:
    case V_GSTRING:
        return put_printed(run, out, 'S', v);
    case V_MAP:
        return put_map(run, out, v, depth + 1);
    case V_LIST:
    case V_ARRAY:
    case V_SET:
    case V_RANGE:
        return put_items(run, out, v, depth + 1);
    default:
        return false;
    }
}

bool plain_put(Run *run, Buf *out, Value value) { return put_value(run, out, value, 0); }

static Value take_items(Run *run, Text *from, bool set) {
    int64_t count = unpack_number(from);
    Value list = list_new(run->in, (uint32_t)(count < 1024 ? count : 1024));
    for (int64_t i = 0; i < count && from->len > 0; i++) list_push(as_list(list), plain_take(run, from));
    return set ? call_method_z(run->in, list, "toSet", NULL, 0) : list;
}

static Value take_map(Run *run, Text *from) {
    int64_t count = unpack_number(from);
    Value map = map_new(run->in);
    for (int64_t i = 0; i < count && from->len > 0; i++) {
        Value key = plain_take(run, from);
        map_put(run->in, as_map(map), key, plain_take(run, from));
    }
    return map;
}

static Value take_parsed(Run *run, Text *from, const char *method) {
    return call_method_z(run->in, string_new(run->in, take_text(run, from)), method, NULL, 0);
}

Value plain_take(Run *run, Text *from) {
    if (from->len == 0) return v_null();
    char tag = from->at[0];
    *from = text_span(from->at + 1, from->len - 1);
    switch (tag) {
    case 'T':
        return v_bool(unpack_number(from) != 0);
    case 'c':
        return v_char((uint16_t)unpack_number(from));
    case 'b':
        return v_byte((int8_t)unpack_number(from));
    case 's':
        return v_short((int16_t)unpack_number(from));
    case 'i':
        return v_int((int32_t)unpack_number(from));
    case 'l':
        return v_long(unpack_number(from));
    case 'f':
    case 'd':
        return (Value){{.l = unpack_number(from)}, tag == 'f' ? V_FLOAT : V_DOUBLE};
    case 'B':
        return take_parsed(run, from, "toBigInteger");
    case 'D':
        return take_parsed(run, from, "toBigDecimal");
    case 'S':
        return string_new(run->in, take_text(run, from));
    case 'L':
    case 'E':
        return take_items(run, from, tag == 'E');
    case 'M':
        return take_map(run, from);
    default:
        return v_null();
    }
}

/* --- outcomes ------------------------------------------------------------------------------------------------ */

static void put_thrown(Run *run, Buf *out) {
    Value exception = run->in->thrown;
    Remark *remark = run_remark(run, exception, false);
    const char *message = exception_message(run->in, exception);
    bool interrupted = remark && remark->interruption;
    buf_char(out, interrupted ? 'I' : 'X');
    if (interrupted) return;
    put_text(run, out, text_of(class_of(run->in, exception)->name));
    buf_char(out, message ? 'm' : 'n');
    put_text(run, out, text_of(message ? message : ""));
    pack_number(out, remark ? remark->exit_code : -1);
    put_text(run, out, text_of(remark && remark->failing_line ? remark->failing_line : ""));
}

void outcome_put(Run *run, Buf *out, Value result) {
    if (is_abrupt(result)) {
        put_thrown(run, out);
        return;
    }
    size_t start = out->len;
    buf_char(out, 'V');
    if (plain_put(run, out, result)) return;
    out->len = start;
    buf_char(out, 'U');
}

static ExceptionId exception_id(Interp *in, Text class) {
    for (int i = 0; i < EX_COUNT; i++)
        if (text_is(class, exception_class(in, (ExceptionId)i)->name)) return (ExceptionId)i;
    return EX_ABORT;
}

static Value take_thrown(Run *run, Text *from) {
    Text class = take_text(run, from);
    bool said = from->len > 0 && from->at[0] == 'm';
    if (from->len > 0) *from = text_span(from->at + 1, from->len - 1);
    const char *message = text_z(take_text(run, from));
    Value exception = exception_new(run->in, exception_id(run->in, class), said ? message : NULL);
    int exit_code = (int)unpack_number(from);
    Text failing = take_text(run, from);
    if (is_abrupt(exception)) return exception;
    if (exit_code >= 0 || failing.len > 0) {
        Remark *remark = run_remark(run, exception, true);
        remark->exit_code = exit_code;
        remark->failing_line = failing.len ? text_z(failing) : NULL;
    }
    return throw_value(run->in, exception);
}

Value outcome_take(Run *run, const char *step, Text *from) {
    char tag = 0;
    if (from->len > 0) {
        tag = from->at[0];
        *from = text_span(from->at + 1, from->len - 1);
    }
    if (tag == 'V') return plain_take(run, from);
    if (tag == 'X') return take_thrown(run, from);
    if (tag == 'I') {
        sched_current(run->options.sched)->interrupted = false; /* taken, as the step's wait did the first time */
        return run_throw_interrupted(run);
    }
    return throw_error(run->in, EX_ILLEGAL_STATE, "what the step '%s' yielded cannot be kept for a resumed run", step);
}
