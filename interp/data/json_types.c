/*
 * groovy.json as types: JsonSlurper, JsonSlurperClassic, JsonOutput, JsonBuilder and the delegate of its closures.
 */
#include "interp/classes/native_enum.h"
#include "interp/data/json.h"
#include "interp/collections/collections.h"
#include "interp/text/encoding.h"
#include "interp/native.h"
#include "interp/text/string.h"

/* --- JsonSlurper ------------------------------------------------------------------------------------------------------------- */

typedef struct Slurper {
    Obj obj; /* kind NATIVE */
    const void *tag; /* &slurper_tag */
    bool classic;
    int type; /* a JsonParserType */
    bool chop, lazy_chop, check_dates;
    int32_t in_memory;
} Slurper;
static const char slurper_tag, builder_tag, delegate_tag;
static const char parser_type[] = "groovy.json.JsonParserType";
enum { TYPE_INDEX_OVERLAY, TYPE_CHARACTER_SOURCE, TYPE_LAX, TYPE_CHAR_BUFFER }; /* its constants, in order */
static Slurper *as_slurper(Value v) { return (Slurper *)v.as.obj; }

METHOD(slurper_construct) {
    Slurper *s = gc_new(Slurper);
    s->obj.cls = as_class(self);
    s->tag = &slurper_tag;
    s->classic = strcmp(as_class(self)->name, "groovy.json.JsonSlurperClassic") == 0;
    s->type = TYPE_CHAR_BUFFER;
    s->lazy_chop = s->check_dates = true;
    s->in_memory = 2000000;
    return native_value(s);
}

METHOD(parse_text) {
    const Slurper *s = as_slurper(self);
    Text text = TEXT("");
    if (!is_null(args[0]) && !value_text(in, args[0], &text)) return V_THROWN;
    bool knows_dates = s->type == TYPE_INDEX_OVERLAY || s->type == TYPE_LAX;
    JsonDialect dialect = s->classic                    ? JSON_CLASSIC
                        : s->type == TYPE_LAX         ? JSON_LAX
                        : s->type == TYPE_CHAR_BUFFER ? JSON_SLURPER
                                                      : JSON_OVERLAY;
    return json_read(in, text, dialect, knows_dates && s->check_dates);
}

/* A file or URL that cannot be read is told as a JsonException. */
static Value unreadable(Interp *in, Value source) {
    bool file = value_instanceof(in, source, class_named(in, "java.io.File"));
    if (!file && !value_instanceof(in, source, class_named(in, "java.net.URL"))) return V_THROWN;
    if (!thrown_is(in, EX_IO)) return V_THROWN;
    Value reason = thrown_take(in);
    const char *place = value_z(in, source);
    if (!place) return V_THROWN;
    Value e = exception_new(in, EX_JSON, text_printf("Unable to process %s: %s", file ? "file" : "url", place));
    call_method_z(in, e, "initCause", &reason, 1);
    return throw_value(in, e);
}

/* A byte[], or anything with a text: a Reader, File, Path or URL. */
METHOD(parse) {
    if (is_null(args[0])) return throw_null(in);
    Value text = args[0];
    if (text.kind == V_ARRAY) {
        Buf bytes = {0};
        bytes_of(raw_list(text), &bytes);
        text = string_from_buf(in, &bytes);
    } else if (!is_stringlike(text)) {
        text = get_property_z(in, text, "text");
        if (is_abrupt(text)) return unreadable(in, args[0]);
    }
    return is_abrupt(text) ? text : parse_text(in, self, &text, 1);
}

METHOD(set_type) {
    int type = native_enum_ordinal(in, args[0], parser_type);
    as_slurper(self)->type = type < 0 ? TYPE_CHAR_BUFFER : type;
    return self;
}
METHOD(get_type) { return native_enum(in, parser_type, as_slurper(self)->type); }

/* Values are never kept as slices of the text, nor read piece by piece: these switches are only remembered. */
METHOD(is_chop) { return v_bool(as_slurper(self)->chop); }
METHOD(set_chop) { return as_slurper(self)->chop = args[0].as.i, self; }
METHOD(is_lazy_chop) { return v_bool(as_slurper(self)->lazy_chop); }
METHOD(set_lazy_chop) { return as_slurper(self)->lazy_chop = args[0].as.i, self; }
METHOD(get_in_memory) { return v_int(as_slurper(self)->in_memory); }
METHOD(set_in_memory) { return as_slurper(self)->in_memory = args[0].as.i, self; }
METHOD(is_check_dates) { return v_bool(as_slurper(self)->check_dates); }
METHOD(set_check_dates) { return as_slurper(self)->check_dates = args[0].as.i, self; }

#define PARSE(source) {"parse(" source ")", parse}, {"parse(" source ", String)", parse}
static const NativeMethod slurper_methods[] = {
    {"<init>()", slurper_construct},
    {"parseText(String)", parse_text},
    PARSE("byte[]"),
    PARSE("java.io.File"),
    PARSE("java.io.InputStream"),
    PARSE("java.net.URL"),
    {"parse(char[])", parse},
    {"parse(java.io.Reader)", parse},
    {"setType(groovy.json.JsonParserType)", set_type},
    {"getType()", get_type},
    {"isCheckDates()", is_check_dates},
    {"setCheckDates(boolean)", set_check_dates},
    {"isChop()", is_chop},
    {"setChop(boolean)", set_chop},
    {"isLazyChop()", is_lazy_chop},
    {"setLazyChop(boolean)", set_lazy_chop},
    {"getMaxSizeForInMemory()", get_in_memory},
    {"setMaxSizeForInMemory(int)", set_in_memory},
    {0},
};
const NativeType type_JsonSlurper = {.name = "groovy.json.JsonSlurper", .kind = V_NATIVE, .methods = slurper_methods};
static const NativeMethod classic_methods[] = {
    {"<init>()", slurper_construct},
    {"parseText(String)", parse_text},
    {"parse(java.io.Reader)", parse},
    PARSE("java.io.File"),
    PARSE("java.net.URL"),
    {0},
};
const NativeType type_JsonSlurperClassic = {.name = "groovy.json.JsonSlurperClassic", .kind = V_NATIVE, .methods = classic_methods};
/* The parser's maps have a toString() of their own, so that Groovy's does not apply to it. */
METHOD(lazy_map_text) { return value_java_string(in, self); }
static const NativeMethod lazy_map_methods[] = {{"toString()", lazy_map_text}, {0}};
const NativeType type_LazyMap = {
    .name = "groovy.json.internal.LazyMap", .super = "java.util.AbstractMap", .kind = V_MAP, .methods = lazy_map_methods};

/* --- JsonOutput --------------------------------------------------------------------------------------------------------------- */

static Value to_text(Interp *in, Value v) {
    Buf out = {0};
    return json_print(in, &out, v) ? string_from_buf(in, &out) : V_THROWN;
}

static Value pretty(Interp *in, Value json) {
    Buf out = {0};
    if (is_abrupt(json)) return json;
    return json_pretty(in, &out, string_text(as_string(json))) ? string_from_buf(in, &out) : V_THROWN;
}

METHOD(to_json) { return to_text(in, args[0]); }
static const NativeType type_unescaped;
METHOD(unescaped) {
    Value text = is_null(args[0]) ? args[0] : value_to_string(in, args[0]);
    return is_abrupt(text) ? text : native_new(in, class_from_native(in, &type_unescaped), is_null(text) ? NULL : as_string(text));
}
METHOD(unescaped_text) { return as_native(self)->data ? v_obj(V_STRING, as_native(self)->data) : v_null(); }

static const NativeMethod unescaped_methods[] = {{"getText()", unescaped_text}, {"toString()", unescaped_text}, {0}};
static const NativeType type_unescaped = {
    .name = "groovy.json.JsonOutput$JsonUnescaped", .kind = V_NATIVE, .methods = unescaped_methods};

bool json_is_unescaped(Value v, Text *text) {
    if (v.kind != V_NATIVE || v.as.obj->cls->native != &type_unescaped) return false;
    *text = as_native(v)->data ? string_text(as_native(v)->data) : TEXT("null");
    return true;
}

METHOD(pretty_print) { return is_null(args[0]) ? throw_null(in) : pretty(in, args[0]); }

METHOD(output_init) { return native_new(in, as_class(self), NULL); }

static const NativeMethod output_methods[] = {
    {"<init>()", output_init},
    {"static toJson(Object)", to_json},
    {"static prettyPrint(String)", pretty_print},
    {"static unescaped(CharSequence)", unescaped},
    {0},
};
const NativeType type_JsonOutput = {.name = "groovy.json.JsonOutput", .kind = V_NATIVE, .methods = output_methods};

/* --- the delegate of closures: each call `name value` becomes an entry ------------------------------------------------------------ */

typedef struct Delegate {
    Obj obj; /* kind NATIVE */
    const void *tag; /* &delegate_tag */
    Value content; /* a LinkedHashMap */
} Delegate;

Value json_build(Interp *in, Value closure, Value argument) {
    Delegate *d = gc_new(Delegate);
    d->obj.cls = class_named(in, "groovy.json.JsonDelegate");
    d->tag = &delegate_tag;
    d->content = map_new(in);
    Closure *copy = closure_copy(closure);
    copy->delegate = native_value(d);
    copy->strategy = DELEGATE_FIRST;
    Value result = closure_call(in, v_obj(V_CLOSURE, copy), &argument, is_null(argument) ? 0 : 1);
    return is_abrupt(result) ? result : d->content;
}

/* One object a closure builds for each item. */
static Value build_each(Interp *in, Value items, Value closure) {
    Value list = list_new(in, 0), item;
    Iter it;
    if (!iter_start(in, &it, items)) return V_THROWN;
    while (iter_next(in, &it, &item)) {
        Value built = json_build(in, closure, item);
        if (is_abrupt(built)) return built;
        list_push(as_list(list), built);
    }
    return it.failed ? V_THROWN : list;
}

static bool iterable(Interp *in, Value v) {
    return v.kind != V_MAP && (is_collection(v) || value_instanceof(in, v, class_known(in, CLS_ITERABLE)));
}

/* What methodMissing() is given for a call; NULL: it is no list of arguments. */
static const List *arguments(Value v) { return v.kind == V_LIST || v.kind == V_ARRAY ? as_list(v) : NULL; }

METHOD(delegate_call) {
    const List *given = arguments(args[1]);
    if (!given) return throw_bare(in, EX_NULL_POINTER);
    Value v;
    if (given->len == 1) v = given->at[0];
    else if (given->len == 2 && given->at[1].kind == V_CLOSURE && iterable(in, given->at[0]))
        v = build_each(in, given->at[0], given->at[1]);
    else v = list_of(in, given->at, given->len);
    if (is_abrupt(v) || !map_put(in, as_map(((Delegate *)self.as.obj)->content), args[0], v)) return V_THROWN;
    return v;
}
METHOD(delegate_content) { return ((Delegate *)self.as.obj)->content; }

static const NativeMethod delegate_methods[] = {
    {"methodMissing(String, Object)", delegate_call},
    {"getContent()", delegate_content},
    {0},
};
const NativeType type_JsonDelegate = {.name = "groovy.json.JsonDelegate", .kind = V_NATIVE, .methods = delegate_methods};

/* --- JsonBuilder ---------------------------------------------------------------------------------------------------------------- */

typedef struct JsonBuilder {
    Obj obj; /* kind NATIVE */
    const void *tag; /* &builder_tag */
    Value content;
} JsonBuilder;
static JsonBuilder *as_json_builder(Value v) { return (JsonBuilder *)v.as.obj; }

bool json_is_builder(Value v, Value *content) {
    if (v.kind != V_NATIVE || as_native(v)->data != &builder_tag) return false;
    *content = as_json_builder(v)->content;
    return true;
}

METHOD(builder_construct) {
    JsonBuilder *b = gc_new(JsonBuilder);
    b->obj.cls = as_class(self);
    b->tag = &builder_tag;
    b->content = argc ? args[0] : v_null();
    return native_value(b);
}

static Value keep(Value self, Value content) {
    if (!is_abrupt(content)) as_json_builder(self)->content = content;
    return content;
}

/* builder { ... }, builder(map), builder(1, 2), builder(list) { ... } */
METHOD(builder_call) {
    const List *given = as_list_or_null(args[0]);
    if (!given) return throw_bare(in, EX_NULL_POINTER);
    if (given->len == 1 && given->at[0].kind == V_CLOSURE) return keep(self, json_build(in, given->at[0], v_null()));
    if (given->len == 1) return keep(self, given->at[0]);
    if (given->len == 2 && given->at[1].kind == V_CLOSURE && iterable(in, given->at[0]))
        return keep(self, build_each(in, given->at[0], given->at[1]));
    return keep(self, list_of(in, given->at, given->len));
}

/* builder.root { ... }, builder.root(map), builder.root(list) { ... } */
METHOD(builder_missing) {
    const List *given = arguments(args[1]);
    if (!given) return throw_bare(in, EX_NULL_POINTER);
    Value v = V_THROWN, root = map_new(in), more, key, value;
    if (given->len == 0) {
        v = map_new(in);
    } else if (given->len == 1 && given->at[0].kind == V_CLOSURE) {
        v = json_build(in, given->at[0], v_null());
    } else if (given->len == 1 && given->at[0].kind == V_MAP) {
        v = given->at[0];
    } else if (given->len == 2 && given->at[1].kind == V_CLOSURE && given->at[0].kind == V_MAP) {
        v = map_copy(in, as_map(given->at[0]));
        more = json_build(in, given->at[1], v_null());
        if (is_abrupt(more)) return more;
        for (uint32_t at = 0; map_next(as_map(more), &at, &key, &value);)
            if (!map_put(in, as_map(v), key, value)) return V_THROWN;
    } else if (given->len == 2 && given->at[1].kind == V_CLOSURE && iterable(in, given->at[0])) {
        v = build_each(in, given->at[0], given->at[1]);
    } else {
        return throw_error(in, EX_JSON, "Expected no arguments, a single map, a single closure, or a map and closure as arguments.");
    }
    if (is_abrupt(v) || !map_put(in, as_map(root), args[0], v)) return V_THROWN;
    return keep(self, root);
}

METHOD(builder_text) { return to_text(in, as_json_builder(self)->content); }
METHOD(builder_pretty) { return pretty(in, to_text(in, as_json_builder(self)->content)); }
METHOD(builder_content) { return as_json_builder(self)->content; }
METHOD(builder_write) {
    Value text = to_text(in, as_json_builder(self)->content);
    Value done = is_abrupt(text) ? text : call_method_z(in, args[0], "write", &text, 1);
    return is_abrupt(done) ? done : args[0];
}

static const NativeMethod builder_methods[] = {
    {"<init>()", builder_construct},
    {"<init>(Object)", builder_construct},
    {"call(Object...)", builder_call},
    {"methodMissing(String, Object)", builder_missing},
    {"toString()", builder_text},
    {"toPrettyString()", builder_pretty},
    {"getContent()", builder_content},
    {"writeTo(java.io.Writer)", builder_write},
    {0},
};
const NativeType type_JsonBuilder = {
    .name = "groovy.json.JsonBuilder", .interfaces = "groovy.lang.Writable", .kind = V_NATIVE, .methods = builder_methods};
