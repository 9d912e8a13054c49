/* Unknown values: what they are called, and what operations on them yield. See unknown.h. */
#include "interp/unknown.h"

#include "interp/classes/unit.h"
#include "interp/eval/call.h"
#include "interp/native.h"
#include "interp/collections/map.h"

typedef struct Unknown {
    const char *name; /* without marks */
    const char *text; /* as part of a text, with marks */
    bool whole;       /* the text is nothing but the name */
    bool plain;       /* the name is one word, or stands in quotes: needs no parentheses */
    bool full;        /* the text has known characters */
    bool outside;     /* what is called on it may have effects */
} Unknown;

static const Unknown *of(Value v) { return as_native(v)->data; }

enum { NAME_MOST = 72, ARGUMENT_MOST = 28 };

/* At most `most` bytes, with an ellipsis for the rest. */
static Text clip(Text t, size_t most) {
    if (t.len <= most) return t;
    size_t head = most - 3;
    while (head > 0 && ((unsigned char)t.at[head] & 0xC0) == 0x80) head--;
    return text_of(text_printf("%.*s…", (int)head, t.at));
}

/* One line, without marks. */
static Text tidy(Text t) {
    Buf out = {0};
    t = text_trim(t);
    for (size_t i = 0; i < t.len; i++) {
        Text rest = text_span(t.at + i, t.len - i);
        if (text_starts(rest, TEXT(UNKNOWN_OPEN)) || text_starts(rest, TEXT(UNKNOWN_CLOSE))) {
            i += strlen(UNKNOWN_OPEN) - 1;
            continue;
        }
        unsigned char c = (unsigned char)t.at[i];
        bool space = c <= ' ';
        if (space && out.len && out.at[out.len - 1] == ' ') continue;
        buf_char(&out, space ? ' ' : (char)c);
    }
    return buf_as_text(&out);
}

static Value make(Interp *in, Text name, bool plain) {
    Unknown *u = gc_new(Unknown);
    u->name = text_z(clip(tidy(name), NAME_MOST));
    u->text = text_printf(UNKNOWN_OPEN "%s" UNKNOWN_CLOSE, u->name);
    u->whole = true;
    u->plain = plain;
    return native_new(in, in->unknown, u);
}

Value unknown_new(Interp *in, Text name) { return make(in, name, !memchr(name.at, ' ', name.len)); }

Value unknown_if_marked(Interp *in, Value text) {
    if (!in->unknown || text.kind != V_STRING) return text;
    Text t = string_text(as_string(text));
    return text_starts(t, TEXT(UNKNOWN_OPEN)) && text_ends(t, TEXT(UNKNOWN_CLOSE)) ? unknown_new(in, t) : text;
}

Value unknown_outside(Interp *in, Text name) {
    Value v = unknown_new(in, name);
    ((Unknown *)as_native(v)->data)->outside = true;
    return v;
}

const char *unknown_text(Value v) { return of(v)->text; }
const char *unknown_name(Value v) { return of(v)->name; }
bool unknown_is_true(Value v) { return of(v)->full; }

Value unknown_from_text(Interp *in, Text marked) {
    ptrdiff_t open = text_find(marked, TEXT(UNKNOWN_OPEN), 0);
    if (open < 0) return string_new(in, marked);
    ptrdiff_t close = text_find(marked, TEXT(UNKNOWN_CLOSE), (size_t)open);
    if (open == 0 && close >= 0 && (size_t)close + strlen(UNKNOWN_CLOSE) == marked.len)
        return unknown_new(in, text_span(marked.at + strlen(UNKNOWN_OPEN), (size_t)close - strlen(UNKNOWN_OPEN)));
    Unknown *u = gc_new(Unknown);
    u->text = text_z(marked);
    u->name = text_printf("\"%.*s\"", TEXT_FMT(clip(tidy(marked), NAME_MOST)));
    u->plain = u->full = true;
    return native_new(in, in->unknown, u);
}

/* --- names of what is computed ------------------------------------------------------------------------------ */

static void put_string(Buf *out, Text t) {
    Buf shown = {0};
    for (size_t i = 0; i < t.len && shown.len < ARGUMENT_MOST * 2; i++) {
        if (t.at[i] == '\n') buf_z(&shown, "\\n");
        else buf_char(&shown, t.at[i]);
    }
    buf_printf(out, "'%.*s'", TEXT_FMT(clip(buf_as_text(&shown), ARGUMENT_MOST)));
}

static void put_operand(Interp *in, Buf *out, Value v);

enum { ITEMS_MOST = 4, TEXT_MOST = 1000 };

static void put_items(Interp *in, Buf *out, const List *list) {
    buf_char(out, '[');
    for (uint32_t i = 0; i < list->len && i < ITEMS_MOST; i++) {
        if (i) buf_z(out, ", ");
        put_operand(in, out, list->at[i]);
    }
    buf_z(out, list->len > ITEMS_MOST ? ", …]" : "]");
}

/* Without brackets, as named arguments. */
static void put_entries(Interp *in, Buf *out, const Map *map) {
    uint32_t at = 0, count = 0;
    for (Value key, value; map_next(map, &at, &key, &value); count++) {
        if (count) buf_z(out, ", ");
        if (count == ITEMS_MOST) {
            buf_z(out, "…");
            return;
        }
        if (key.kind == V_STRING) buf_text(out, string_text(as_string(key)));
        else put_operand(in, out, key);
        buf_z(out, ": ");
        put_operand(in, out, value);
    }
}

static void put_map(Interp *in, Buf *out, Value map) {
    size_t before = out->len;
    buf_char(out, '[');
    put_entries(in, out, as_map(map));
    buf_z(out, out->len == before + 1 ? ":]" : "]");
}

static void put_operand(Interp *in, Buf *out, Value v) {
    if (is_unknown(in, v)) {
        buf_printf(out, of(v)->plain ? "%s" : "(%s)", of(v)->name);
        return;
    }
    if (out->len > TEXT_MOST) { /* a list may hold itself */
        buf_z(out, "…");
        return;
    }
    Value shown;
    switch ((Kind)v.kind) {
    case V_STRING:
    case V_GSTRING: {
        shown = value_to_string(in, v);
        if (is_abrupt(shown)) thrown_take(in);
        else put_string(out, string_text(as_string(shown)));
        return;
    }
    case V_LIST:
    case V_ARRAY: put_items(in, out, as_list(v)); return;
    case V_MAP: put_map(in, out, v); return;
    case V_CLOSURE: buf_z(out, "{…}"); return;
    case V_CLASS: buf_z(out, as_class(v)->simple_name); return;
    default: break;
    }
    if (v.kind > V_DECIMAL) {
        buf_z(out, class_of(in, v)->flags & CLASS_SCRIPT ? "this" : class_of(in, v)->simple_name);
        return;
    }
    shown = value_to_string(in, v);
    if (is_abrupt(shown)) thrown_take(in);
    else buf_text(out, clip(string_text(as_string(shown)), ARGUMENT_MOST));
}

static bool is_text(Interp *in, Value v) { return is_stringlike(v) || (is_unknown(in, v) && !of(v)->whole); }

/* Methods that say the same about the value. */
static bool says_nothing(const Sym *name) {
    static const char *const names[] = {"trim",      "toString", "strip",   "stripIndent", "stripMargin", "intern",
                                        "toInteger", "toLong",   "asType",  "normalize",   "call",        "tap",
                                        "each",      "reverseEach", "iterator", "collect", "toList",      "flatten"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(name->text, names[i]) == 0) return true;
    return false;
}

/* Is the closure run for each item? */
static bool walks(const Sym *name) {
    static const char *const names[] = {"each",   "eachWithIndex", "collect",  "collectEntries", "findAll",   "find",    "any",
                                        "every",  "times",         "inject",   "eachLine",       "sort",      "groupBy", "sum",
                                        "count",  "max",           "min",      "findResult",     "eachRow",   "unique",  "upto",
                                        "forEach", "reverseEach",  "collectMany", "removeAll"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(name->text, names[i]) == 0) return true;
    return false;
}

/* A closure that a method of something unknown was given: its code may run, any number of times. */
static Value run_closure(Interp *in, Value object, const Sym *name, Value closure) {
    Closure *c = as_closure(closure);
    int count = c->max_params < 1 ? 0 : c->max_params > 3 ? 3 : c->max_params;
    Buf over = {0};
    put_operand(in, &over, object);
    Value items[3];
    for (int i = 0; i < count; i++) items[i] = make(in, text_of(text_printf("%s of %s", i ? "value" : "item", over.at)), false);
    if (!fork_allowed(in)) return v_null();
    Value over_what = walks(name) ? object : make(in, text_of(text_printf("%s.%s", over.at, name->text)), true);
    fork_begin(in, walks(name) ? FORK_EACH : FORK_BODY, over_what);
    Value v = closure_call(in, closure, items, count);
    return fork_end(in, v, NULL);
}

Value unknown_call(Interp *in, Value object, const Sym *name, const Value *args, int argc) {
    Value last = argc ? args[argc - 1] : v_null();
    if (last.kind == V_CLOSURE) {
        Value v = run_closure(in, object, name, last);
        if (is_abrupt(v)) return v;
    }
    if (is_unknown(in, object) && says_nothing(name)) return object;
    Buf b = {0};
    bool made = object.kind == V_CLASS && name == in->state->sym.call;
    if (made) buf_z(&b, "new ");
    put_operand(in, &b, object);
    buf_printf(&b, made ? "(" : ".%s(", name->text);
    for (int i = 0; i < argc; i++) {
        if (i) buf_z(&b, ", ");
        if (i == 0 && args[i].kind == V_MAP) put_entries(in, &b, as_map(args[i]));
        else put_operand(in, &b, args[i]);
    }
    buf_char(&b, ')');
    if (is_unknown(in, object) && of(object)->outside && last.kind != V_CLOSURE) in->host.reached(in->host.self, buf_as_text(&b));
    return make(in, buf_as_text(&b), true);
}

Value unknown_property(Interp *in, Value object, const Sym *name) {
    Buf b = {0};
    put_operand(in, &b, object);
    buf_printf(&b, ".%s", name->text);
    Value v = make(in, buf_as_text(&b), true);
    ((Unknown *)as_native(v)->data)->outside = is_unknown(in, object) && of(object)->outside;
    return v;
}

Value unknown_index(Interp *in, Value object, Value key) {
    Buf b = {0};
    put_operand(in, &b, object);
    buf_char(&b, '[');
    put_operand(in, &b, key);
    buf_char(&b, ']');
    return make(in, buf_as_text(&b), true);
}

/* --- texts and operators ---------------------------------------------------------------------------------------- */

static bool put_text(Interp *in, Buf *out, Value v) {
    if (is_unknown(in, v)) buf_z(out, of(v)->text);
    else if (!value_print(in, out, v)) return false;
    return true;
}

Value unknown_gstring(Interp *in, uint32_t count, String *const *texts, const Value *values) {
    Buf b = {0};
    for (uint32_t i = 0; i <= count; i++) {
        buf_text(&b, string_text(texts[i]));
        if (i < count && !put_text(in, &b, values[i])) return V_THROWN;
    }
    return unknown_from_text(in, buf_as_text(&b));
}

bool unknown_binary(Interp *in, const char *op, Value a, Value b, Value *out) {
    bool unknown = is_unknown(in, a);
    if (!unknown && (a.kind == V_LIST || a.kind == V_SET || a.kind == V_MAP) && strlen(op) <= 2 && *op != '=' && *op != '!') return false;
    Buf text = {0};
    if (*op == '+' && (is_text(in, a) || is_text(in, b))) {
        *out = put_text(in, &text, a) && put_text(in, &text, b) ? unknown_from_text(in, buf_as_text(&text)) : V_THROWN;
        return true;
    }
    put_operand(in, &text, a);
    buf_printf(&text, " %s ", op);
    put_operand(in, &text, b);
    *out = make(in, buf_as_text(&text), false);
    return true;
}

Value unknown_unary(Interp *in, const char *op, Value v) {
    Buf b = {0};
    buf_z(&b, op);
    put_operand(in, &b, v);
    return make(in, buf_as_text(&b), true);
}

/* What is in one of them. */
static Value either_map(Interp *in, Value a, Value b) {
    Value out = map_new(in), key, value, other;
    uint32_t at = 0;
    bool found;
    while (map_next(as_map(a), &at, &key, &value)) {
        other = map_get(in, as_map(b), key, &found);
        if (!map_put(in, as_map(out), key, found ? unknown_either(in, value, other) : value)) return V_THROWN;
    }
    for (at = 0; map_next(as_map(b), &at, &key, &value);) {
        map_get(in, as_map(a), key, &found);
        if (!found && !map_put(in, as_map(out), key, value)) return V_THROWN;
    }
    return out;
}

/* The longer one, with the items that differ unknown. */
static Value either_list(Interp *in, Value a, Value b) {
    if (as_list(a)->len < as_list(b)->len) return either_list(in, b, a);
    Value out = list_of(in, as_list(a)->at, as_list(a)->len);
    for (uint32_t i = 0; i < as_list(b)->len; i++) as_list(out)->at[i] = unknown_either(in, as_list(a)->at[i], as_list(b)->at[i]);
    return out;
}

Value unknown_either(Interp *in, Value a, Value b) {
    bool failed = false;
    if (value_same(a, b)) return a;
    if (a.kind <= V_GSTRING && a.kind == b.kind && value_java_equals(in, a, b, &failed)) return a;
    if (failed) thrown_take(in);
    if (is_unknown(in, a) && is_unknown(in, b) && strcmp(of(a)->text, of(b)->text) == 0) return a;
    if (a.kind == b.kind && (a.kind == V_MAP || a.kind == V_LIST) && a.as.obj->cls == b.as.obj->cls && a.as.obj->cls->native)
        return a.kind == V_MAP ? either_map(in, a, b) : either_list(in, a, b);
    Buf text = {0};
    put_operand(in, &text, a);
    buf_z(&text, " or ");
    put_operand(in, &text, b);
    return make(in, buf_as_text(&text), false);
}

/* --- arguments ---------------------------------------------------------------------------------------------------- */

static bool holds_unknown(Interp *in, Value v, int depth) {
    if (is_unknown(in, v)) return true;
    if (depth == 0) return false;
    if (v.kind == V_LIST || v.kind == V_ARRAY) {
        for (uint32_t i = 0; i < as_list(v)->len; i++)
            if (holds_unknown(in, as_list(v)->at[i], depth - 1)) return true;
    }
    if (v.kind == V_MAP) {
        uint32_t at = 0;
        Value key, value;
        while (map_next(as_map(v), &at, &key, &value))
            if (holds_unknown(in, value, depth - 1)) return true;
    }
    return false;
}

bool unknown_among(Interp *in, const Value *values, int count) {
    for (int i = 0; i < count; i++)
        if (holds_unknown(in, values[i], 2)) return true;
    return false;
}

/* Methods that take any object and look for it. */
static bool asks(const Sym *name) {
    static const char *const names[] = {"contains", "indexOf", "containsKey", "containsValue", "get", "getAt", "equals", "isCase", "count"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(name->text, names[i]) == 0) return true;
    return false;
}

bool unknown_is_built_in(const Method *m) {
    if (m->native) return true;
    return m->function && m->function->unit->source->library && !(m->owner->flags & CLASS_SCRIPT) && !m->owner->outer;
}

bool unknown_keeps_out(Interp *in, const Method *m, const Value *args, int argc) {
    bool library = !m->native;
    for (int i = 0; i < argc; i++) {
        if (!is_unknown(in, args[i])) continue;
        Class *type = i < m->param_count ? m->params[i] : m->param_count ? m->params[m->param_count - 1] : NULL;
        if (m->varargs && i == m->param_count - 1 && argc == m->param_count) return true; /* it would pass for the array itself */
        if (m->varargs && i >= m->param_count - 1 && type) type = type->element;
        if (library || !type || type != in->kinds[V_OBJECT] || asks(m->name)) return true;
    }
    return false;
}

/* --- the class ------------------------------------------------------------------------------------------------------ */

METHOD(to_string) { return string_z(in, of(self)->text); }

METHOD(of_name) { return unknown_new(in, string_text(as_string(args[0]))); }

/* call(owner, method, arguments) */
METHOD(of_call) {
    Value owner = unknown_outside(in, string_text(as_string(args[0])));
    const List *list = args[2].kind == V_ARRAY || args[2].kind == V_LIST ? as_list(args[2]) : NULL;
    return unknown_call(in, owner, string_sym(in, as_string(args[1])), list ? list->at : &args[2], list ? (int)list->len : 1);
}

static const NativeMethod unknown_methods[] = {{"toString()", to_string},
                                               {"static of(String)", of_name},
                                               {"static call(String, String, Object)", of_call},
                                               {0}};

static const NativeType unknown_type = {
    .name = "sluice.Unknown", .kind = V_NATIVE, .flags = CLASS_FINAL, .methods = unknown_methods};

void unknown_init(Interp *in) { in->unknown = class_from_native(in, &unknown_type); }
