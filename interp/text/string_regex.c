/*
 * Patterns as Groovy lets every CharSequence use them: find, findAll, eachMatch, replace through closures.
 */
#include "interp/eval/function.h"
#include "interp/text/string_methods.h"

#include "interp/collections/collections.h"
#include "interp/text/pattern_text.h"

/* A walk over the matches of a pattern. */
typedef struct Walk {
    Pattern *pattern;
    Text subject, ahead; /* of the match, and where the next one is searched for */
    Match match;
    size_t from;
} Walk;

static bool walk_start(Interp *in, Walk *w, Value self, Value pattern) {
    const String *s = receiver(in, self);
    if (!s) return false;
    *w = (Walk){.subject = string_text(s)};
    if (is_null(pattern)) throw_null(in);
    else w->pattern = pattern_from(in, pattern);
    return w->pattern != NULL;
}

/* 1: w->match is the next one; 0: no more; -1: thrown. */
static int walk_next(Interp *in, Walk *w) {
    if (w->ahead.at) w->subject = w->ahead;
    if (w->from > w->subject.len) return 0;
    int found = pattern_exec(in, w->pattern, w->subject, w->from, MATCH_FIND, &w->match);
    w->ahead = w->subject;
    if (found > 0) w->from = match_next_start(w->match.span[0], w->match.span[1], &w->ahead);
    return found;
}

static Value group_text(Interp *in, const Walk *w, uint32_t group) {
    size_t from = w->match.span[2 * group], to = w->match.span[2 * group + 1];
    return from == SIZE_MAX ? v_null() : string_new(in, text_span(w->subject.at + from, to - from));
}

/* What closures get: the text, or the list of all groups where there are any. */
static Value match_value(Interp *in, const Walk *w) {
    if (!w->match.groups) return group_text(in, w, 0);
    Value list = list_new(in, w->match.groups + 1);
    for (uint32_t i = 0; i <= w->match.groups; i++) list_push(as_list(list), group_text(in, w, i));
    return list;
}

static Value call_with_match(Interp *in, const Walk *w, Value closure) {
    Value v = match_value(in, w);
    return closure_call(in, closure, &v, 1);
}

/* Of a replacement's closure with nothing but Object... the groups are the arguments. */
static Value replacement(Interp *in, const Walk *w, Value closure) {
    Function *body = closure.kind == V_CLOSURE ? as_closure(closure)->function : NULL;
    if (!body || !w->match.groups) return call_with_match(in, w, closure);
    if (!function_prepare(in, body)) return V_THROWN;
    bool rest = body->varargs && body->param_count == 1 && body->params[0].type->element == in->kinds[V_OBJECT];
    if (!rest) return call_with_match(in, w, closure);
    Value v = match_value(in, w);
    return closure_call(in, closure, as_list(v)->at, (int)as_list(v)->len);
}

METHOD(find) {
    Walk w;
    if (!walk_start(in, &w, self, args[0])) return V_THROWN;
    int found = walk_next(in, &w);
    if (found <= 0) return found < 0 ? V_THROWN : v_null();
    if (argc == 1) return group_text(in, &w, 0);
    Value result = call_with_match(in, &w, args[1]);
    return is_abrupt(result) ? result : value_to_string(in, result);
}

METHOD(find_all) {
    Walk w;
    int found;
    if (!walk_start(in, &w, self, args[0])) return V_THROWN;
    Value list = list_new(in, 4);
    while ((found = walk_next(in, &w)) > 0) {
        Value item = argc == 1 ? group_text(in, &w, 0) : call_with_match(in, &w, args[1]);
        if (is_abrupt(item)) return item;
        list_push(as_list(list), item);
    }
    return found < 0 ? V_THROWN : list;
}

METHOD(each_match) {
    Walk w;
    int found;
    if (!walk_start(in, &w, self, args[0])) return V_THROWN;
    while ((found = walk_next(in, &w)) > 0) {
        Value result = call_with_match(in, &w, args[1]);
        if (is_abrupt(result)) return result;
    }
    return found < 0 ? V_THROWN : self;
}

METHOD(matches) { return is_null(args[0]) ? throw_null(in) : pattern_match(in, self, args[0]); }

/* Replaces by what the closure gives. */
static Value replace_by_closure(Interp *in, Value self, const Value *args, bool all) {
    Walk w;
    int found;
    Buf out = {0};
    size_t done = 0;
    if (!walk_start(in, &w, self, args[0])) return V_THROWN;
    while ((found = walk_next(in, &w)) > 0) {
        size_t end = w.match.span[1];
        buf_bytes(&out, w.subject.at + done, w.match.span[0] - done);
        Value result = replacement(in, &w, args[1]);
        if (is_abrupt(result) || !value_print(in, &out, result)) return V_THROWN;
        done = end;
        if (!all) break;
    }
    if (found < 0) return V_THROWN;
    if (!done && !out.len) return string_new(in, w.subject);
    buf_bytes(&out, w.subject.at + done, w.subject.len - done);
    return string_from_buf(in, &out);
}
METHOD(replace_all_closure) { return replace_by_closure(in, self, args, true); }
METHOD(replace_first_closure) { return replace_by_closure(in, self, args, false); }

static Value replace_by_text(Interp *in, Value self, const Value *args, bool all) {
    String *s = receiver(in, self);
    Text with;
    if (!s || is_null(args[0])) return s ? throw_null(in) : V_THROWN;
    if (!arg_text(in, args[1], &with)) return V_THROWN;
    Pattern *p = pattern_from(in, args[0]);
    return p ? pattern_replace(in, p, s, with, all) : V_THROWN;
}
METHOD(replace_all) { return replace_by_text(in, self, args, true); }
METHOD(replace_first) { return replace_by_text(in, self, args, false); }

/* collectReplacements { it == 'a' ? 'b' : null }: every character for which the closure gives something. */
METHOD(collect_replacements) {
    const String *s = receiver(in, self);
    Buf out = {0};
    if (!s) return V_THROWN;
    for (uint32_t i = 0; i < s->units; i++) {
        Value c = v_char(string_unit(s, i)), with = closure_call(in, args[0], &c, 1);
        if (is_abrupt(with)) return with;
        if (!is_null(with) && with.kind != V_STRING) return throw_class_cast_to(in, with, in->kinds[V_STRING]);
        if (!value_print(in, &out, is_null(with) ? c : with)) return V_THROWN;
    }
    return string_from_buf(in, &out);
}

const NativeMethod string_regex_methods[] = {
    {"find(CharSequence)", find},
    {"find(java.util.regex.Pattern)", find},
    {"lazily find(CharSequence, Closure)", find},
    {"lazily find(java.util.regex.Pattern, Closure)", find},
    {"findAll(CharSequence)", find_all},
    {"findAll(java.util.regex.Pattern)", find_all},
    {"lazily findAll(CharSequence, Closure)", find_all},
    {"lazily findAll(java.util.regex.Pattern, Closure)", find_all},
    {"lazily eachMatch(CharSequence, Closure)", each_match},
    {"lazily eachMatch(java.util.regex.Pattern, Closure)", each_match},
    {"matches(java.util.regex.Pattern)", matches},
    {"lazily replaceAll(CharSequence, Closure)", replace_all_closure},
    {"lazily replaceAll(java.util.regex.Pattern, Closure)", replace_all_closure},
    {"replaceAll(CharSequence, CharSequence)", replace_all},
    {"replaceAll(java.util.regex.Pattern, CharSequence)", replace_all},
    {"lazily replaceFirst(CharSequence, Closure)", replace_first_closure},
    {"lazily replaceFirst(java.util.regex.Pattern, Closure)", replace_first_closure},
    {"replaceFirst(CharSequence, CharSequence)", replace_first},
    {"replaceFirst(java.util.regex.Pattern, CharSequence)", replace_first},
    {0},
};
const NativeMethod string_replacing_methods[] = {{"lazily collectReplacements(Closure)", collect_replacements}, {0}};
