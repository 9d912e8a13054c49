/*
 * Exceptions: objects of the classes in thrown.def, made with the trace of the pipeline's own functions; Groovy's wording
 * for what is missing; the report of an uncaught one.
 */
#include "interp/classes/thrown_type.h"
#include "interp/collections/collections.h"
#include "interp/collections/range.h"
#include "interp/eval/eval.h"

Class *exception_class(Interp *in, ExceptionId id) {
    Class **c = &in->state->exception[id];
    if (!*c) *c = class_from_native(in, &exception_types[id]);
    return *c;
}

/* --- traces --------------------------------------------------------------------------------------------------------------- */

enum { TRACE_MAX = 100 };

static Span frame_span(const Frame *f) {
    const Node *node = f->at && f->at->node ? f->at->node : f->function->node;
    return node ? node->span : (Span){0, 0};
}

Trace *trace_take(Interp *in) {
    size_t count = 0;
    for (Frame *f = in->frame; f && count < TRACE_MAX; f = f->caller) count++;
    Trace *trace = gc_alloc(sizeof(Trace) + count * sizeof(TraceLine));
    for (Frame *f = in->frame; f && trace->count < count; f = f->caller)
        trace->line[trace->count++] = (TraceLine){f->function->name, f->function, f->function->unit->source, frame_span(f)};
    return trace;
}

const TraceLine *exception_trace(Interp *in, Value exception, size_t *count) {
    (void)in;
    const Trace *trace = (const Trace *)(const void *)exception.as.obj->fields[THROWN_TRACE].as.obj;
    *count = trace ? trace->count : 0;
    return trace ? trace->line : NULL;
}

bool interp_position(Interp *in, Source **source, Span *span) {
    Frame *f = in->frame;
    while (f && f->function->unit->source->library) f = f->caller;
    if (!f) return false;
    *source = f->function->unit->source;
    *span = frame_span(f);
    return true;
}

/* --- making and throwing -------------------------------------------------------------------------------------------------- */

Value exception_of(Interp *in, Class *c, Value message) {
    Value e = instance_new(c);
    e.as.obj->fields[THROWN_MESSAGE] = message;
    e.as.obj->fields[THROWN_TRACE] = (Value){{.obj = (Obj *)(void *)trace_take(in)}, V_NULL};
    return e;
}

Value exception_new(Interp *in, ExceptionId id, const char *message) {
    return exception_of(in, exception_class(in, id), message ? string_z(in, message) : v_null());
}

Value throw_value(Interp *in, Value exception) {
    in->thrown = exception;
    return V_THROWN;
}

/* Turns back what text_cz() made of NULs. */
static void with_nuls(Buf *b) {
    char *to = b->at ? strstr(b->at, "\xC0\x80") : NULL;
    if (!to) return;
    const char *end = b->at + b->len;
    for (const char *from = to; from < end; from++) {
        bool nul = *from == '\xC0' && from[1] == '\x80';
        *to++ = nul ? '\0' : *from;
        from += nul;
    }
    b->len = (size_t)(to - b->at);
}

Value throw_error(Interp *in, ExceptionId id, const char *format, ...) {
    Value message = v_null();
    if (format) {
        Buf b = {0};
        va_list args;
        va_start(args, format);
        buf_vprintf(&b, format, args);
        va_end(args);
        with_nuls(&b);
        message = string_new(in, buf_as_text(&b));
    }
    return throw_value(in, exception_of(in, exception_class(in, id), message));
}

Value exception_again(Interp *in, Value of, ExceptionId id, const char *message) {
    Value e = exception_new(in, id, message);
    e.as.obj->fields[THROWN_TRACE] = of.as.obj->fields[THROWN_TRACE];
    return e;
}

bool thrown_is(Interp *in, ExceptionId id) {
    return in->thrown.kind == V_OBJECT && class_is_subclass(in->thrown.as.obj->cls, exception_class(in, id));
}

Value thrown_take(Interp *in) {
    Value v = in->thrown;
    in->thrown = v_null();
    return v;
}

const char *exception_message(Interp *in, Value exception) {
    if (exception.kind != V_OBJECT) return NULL;
    Value message = call_method_z(in, exception, "getMessage", NULL, 0);
    if (is_abrupt(message)) {
        thrown_take(in);
        message = exception.as.obj->fields[THROWN_MESSAGE];
    }
    return is_null(message) ? NULL : value_z(in, message);
}

/* --- what is missing -------------------------------------------------------------------------------------------------------- */

Value throw_null_receiver(Interp *in, const char *verb, const Sym *name) {
    bool call = strcmp(verb, "invoke method") == 0;
    return throw_error(in, EX_NULL_POINTER, call ? "Cannot %s %s() on null object" : "Cannot %s '%s' on null object", verb, name->text);
}

/* A class within another asks that one for what it has not, so the outermost one is blamed: as a class behind a static one. */
static Class *asked_last(Class *c, bool *is_static) {
    const unsigned others = CLASS_ENUM | CLASS_INTERFACE | CLASS_TRAIT;
    while (c->outer && !c->native && !(c->flags & others)) {
        if (!c->outer_slot || c->in_static) *is_static = true;
        c = c->outer;
    }
    return c;
}

Value throw_missing_property(Interp *in, const Sym *name, Class *c) {
    Buf b = {0};
    bool ignored = false;
    c = asked_last(c, &ignored);
    buf_printf(&b, "No such property: %s for class: %s", name->text, c->name);
    suggest_properties(in, &b, name, c);
    Value e = exception_of(in, exception_class(in, EX_MISSING_PROPERTY), string_new(in, buf_as_text(&b)));
    e.as.obj->fields[THROWN_NAME] = sym_value(in, name);
    e.as.obj->fields[THROWN_TYPE] = v_obj(V_CLASS, c);
    return throw_value(in, e);
}

enum { SHOWN_MAX = 60 };

static void print_types(Interp *in, Buf *b, const Value *args, int argc) {
    for (int i = 0; i < argc; i++) {
        if (i) buf_z(b, ", ");
        buf_z(b, is_null(args[i]) ? "null" : shown_class(in, args[i])->name);
    }
}

static bool print_value(Interp *in, Buf *b, Value v, int64_t left) {
    if (v.kind == V_RANGE) return range_print(in, b, as_range(v), false);
    return is_collection(v) || v.kind == V_ARRAY ? collection_print_cut(in, b, v, left) : value_print(in, b, v);
}

/* As Groovy lists values in messages: cut off when long. */
static void print_values(Interp *in, Buf *b, const Value *args, int argc) {
    size_t start = b->len;
    buf_char(b, '[');
    for (int i = 0; i < argc; i++) {
        if (i) buf_z(b, ", ");
        if (b->len - start > SHOWN_MAX) {
            buf_z(b, "...");
            break;
        }
        Buf one = {0};
        size_t used = b->len - start;
        if (print_value(in, &one, args[i], used < SHOWN_MAX ? (int64_t)(SHOWN_MAX - used) : 0)) {
            buf_text(b, buf_as_text(&one));
        } else {
            thrown_take(in);
            Value hash = call_method_z(in, args[i], "hashCode", NULL, 0);
            if (hash.kind == V_INT) buf_printf(b, "<%s@%x>", class_of(in, args[i])->name, (unsigned)hash.as.i);
            else buf_printf(b, "<%s@?\?\?\?>", class_of(in, args[i])->name);
            if (is_abrupt(hash)) thrown_take(in);
        }
    }
    buf_char(b, ']');
}

Value throw_missing_method(Interp *in, Class *c, const Sym *name, const Value *args, int argc, bool is_static) {
    Buf b = {0};
    c = asked_last(c, &is_static);
    if (c->kind == V_GSTRING && c->native && !is_static) c = class_named(in, "java.lang.String"); /* it stands for its text */
    buf_printf(&b, "No signature of method: %s%s.%s() is applicable for argument types: (", is_static ? "static " : "",
               c->name, name->text);
    print_types(in, &b, args, argc);
    buf_z(&b, ") values: ");
    print_values(in, &b, args, argc);
    suggest_methods(in, &b, name, c, args, argc);
    Value e = exception_of(in, exception_class(in, EX_MISSING_METHOD), string_new(in, buf_as_text(&b)));
    e.as.obj->fields[THROWN_NAME] = sym_value(in, name);
    e.as.obj->fields[THROWN_TYPE] = v_obj(V_CLASS, c);
    Value all = array_new(in, in->kinds[V_OBJECT], (uint32_t)argc);
    for (int i = 0; i < argc; i++) as_list(all)->at[i] = args[i];
    e.as.obj->fields[THROWN_ARGUMENTS] = all;
    e.as.obj->fields[THROWN_STATIC] = v_bool(is_static);
    return throw_value(in, e);
}

Value throw_missing_step(Interp *in, Class *script, const Sym *name, const Value *args, int argc) {
    Buf b = {0};
    buf_printf(&b, "No such DSL method '%s' found among steps, symbols or globals", name->text);
    if (class_has_method(in, script, name)) suggest_methods(in, &b, name, script, args, argc);
    Value e = exception_of(in, exception_class(in, EX_NO_SUCH_METHOD_ERROR), string_new(in, buf_as_text(&b)));
    e.as.obj->fields[THROWN_NAME] = sym_value(in, name);
    e.as.obj->fields[THROWN_TYPE] = v_obj(V_CLASS, script);
    return throw_value(in, e);
}

/* --- reports ------------------------------------------------------------------------------------------------------------------ */

/* What a toString() of its own says; NULL: it has none, or that fails. */
static const char *own_words(Interp *in, Value exception) {
    const Sym *name = sym_intern(in, TEXT("toString"));
    Method *m = class_find_method(in, class_of(in, exception), name, NULL, 0, NULL);
    if (!m || m->native) return NULL;
    Value words = call_method(in, exception, name, NULL, 0);
    if (is_abrupt(words)) thrown_take(in);
    return words.kind == V_STRING ? as_string(words)->text : NULL;
}

static const char *headline(Interp *in, Value exception) {
    Class *c = class_real(class_of(in, exception));
    const char *words = own_words(in, exception);
    if (words) return words;
    const char *message = exception_message(in, exception);
    if (!message) return c->name;
    bool plain = exception_class(in, EX_ABORT) == c || exception_class(in, EX_POWER_ASSERTION) == c;
    return plain ? message : text_printf("%s: %s", c->name, message);
}

/* The innermost line of the pipeline's own text; NULL: there is none. */
static const TraceLine *own_line(const TraceLine *line, size_t count) {
    for (size_t i = 0; i < count; i++)
        if (!line[i].source || !line[i].source->library) return &line[i];
    return NULL;
}

static Trace *trace_behind(const TraceLine *first, const TraceLine *line, size_t count) {
    Trace *trace = gc_alloc(sizeof(Trace) + (count + 1) * sizeof(TraceLine));
    trace->line[trace->count++] = *first;
    for (size_t i = 0; i < count; i++) trace->line[trace->count++] = line[i];
    return trace;
}

void exception_narrow(Interp *in, Value exception, Value closure) {
    TraceLine here = {.function = "script"};
    if (exception.kind != V_OBJECT || !closure_position(closure, &here.source, &here.span)) return;
    here.code = (Function *)(uintptr_t)as_closure(closure)->function;
    size_t count;
    const TraceLine *line = exception_trace(in, exception, &count), *own = own_line(line, count);
    bool holds = own && own->source == here.source && own->span.from <= here.span.from && own->span.to >= here.span.to;
    if (own && !holds) return;
    const TraceLine *rest = own ? own + 1 : line;
    Trace *trace = trace_behind(&here, rest, count - (size_t)(rest - line));
    exception.as.obj->fields[THROWN_TRACE] = (Value){{.obj = (Obj *)(void *)trace}, V_NULL};
}

static void report_trace(const TraceLine *from, const TraceLine *end, DiagSink *sink) {
    enum { SHOWN = 12 };
    int shown = 1;
    for (const TraceLine *line = from + 1; line < end && shown < SHOWN; line++) {
        if (line->source && line->source->library) continue;
        diag_report(sink, line->source, line->span, DIAG_NOTE, "trace", "called from %s", line->function);
        shown++;
    }
}

void exception_report(Interp *in, Value exception, DiagSink *sink) {
    if (exception.kind != V_OBJECT) return;
    size_t count;
    const TraceLine *line = exception_trace(in, exception, &count);
    const TraceLine *own = own_line(line, count);
    Source *source = own ? own->source : NULL;
    Span span = own ? own->span : (Span){0, 0};
    diag_report(sink, source, span, DIAG_ERROR, "exception", "%s", headline(in, exception))->advice =
        suggest_step(in, exception);
    if (own) report_trace(own, line + count, sink);
    Value cause = exception.as.obj->fields[THROWN_CAUSE];
    for (int depth = 0; cause.kind == V_OBJECT && depth < 8; depth++) {
        line = exception_trace(in, cause, &count);
        own = own_line(line, count);
        diag_report(sink, own ? own->source : NULL, own ? own->span : span, DIAG_NOTE, "cause",
                    "caused by %s", headline(in, cause));
        cause = cause.as.obj->fields[THROWN_CAUSE];
    }
}
