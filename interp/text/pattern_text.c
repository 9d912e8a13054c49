/*
 * What patterns do with text: replace, split; and java.util.regex.Pattern as a type.
 */
#include "interp/collections/collections.h"
#include "interp/collections/streams.h"
#include "interp/native.h"
#include "interp/text/pattern.h"
#include "interp/text/pattern_syntax.h"
#include "interp/text/pattern_text.h"
#include "interp/text/string.h"

/* --- replacement ----------------------------------------------------------------------------------------- */

static bool is_digit(char c) { return c >= '0' && c <= '9'; }
static bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

static bool refuse(Interp *in, const char *message) {
    throw_error(in, EX_ILLEGAL_ARGUMENT, "%s", message);
    return false;
}

int64_t pattern_group_named(const Pattern *p, Text name) {
    for (uint32_t i = 0; i < p->name_count; i++)
        if (text_eq(p->names[i].name, name)) return p->names[i].group;
    return -1;
}

static void put_group(Buf *out, Text subject, const Match *match, uint32_t group) {
    size_t from = match->span[2 * group], to = match->span[2 * group + 1];
    if (from != SIZE_MAX) buf_bytes(out, subject.at + from, to - from);
}

/* "${name}": *at is behind the brace. */
static bool expand_name(Interp *in, const Pattern *p, Text with, size_t *at, Text subject, const Match *match, Buf *out) {
    size_t start = *at;
    while (*at < with.len && (is_letter(with.at[*at]) || is_digit(with.at[*at]))) ++*at;
    Text name = text_span(with.at + start, *at - start);
    if (!name.len) return refuse(in, "named capturing group has 0 length name");
    if (*at >= with.len || with.at[*at] != '}') return refuse(in, "named capturing group is missing trailing '}'");
    if (is_digit(name.at[0]))
        return refuse(in, text_printf("capturing group name {%.*s} starts with digit character", TEXT_FMT(name)));
    int64_t group = pattern_group_named(p, name);
    if (group < 0) return refuse(in, text_printf("No group with name {%.*s}", TEXT_FMT(name)));
    ++*at;
    put_group(out, subject, match, (uint32_t)group);
    return true;
}

/* "$12": as many digits as there are groups. */
static bool expand_number(Interp *in, Text with, size_t *at, Text subject, const Match *match, Buf *out) {
    if (!is_digit(with.at[*at])) return refuse(in, "Illegal group reference");
    uint32_t group = (uint32_t)(with.at[(*at)++] - '0');
    if (group > match->groups) {
        throw_error(in, EX_INDEX_OUT_OF_BOUNDS, "No group %u", group);
        return false;
    }
    for (; *at < with.len && is_digit(with.at[*at]); ++*at) {
        uint32_t longer = group * 10 + (uint32_t)(with.at[*at] - '0');
        if (longer > match->groups) break;
        group = longer;
    }
    put_group(out, subject, match, group);
    return true;
}

bool pattern_expand(Interp *in, const Pattern *p, Text with, Text subject, const Match *match, Buf *out) {
    for (size_t at = 0; at < with.len;) {
        char c = with.at[at++];
        if (c == '\\') {
            if (at == with.len) return refuse(in, "character to be escaped is missing");
            buf_char(out, with.at[at++]);
        } else if (c != '$') {
            buf_char(out, c);
        } else if (at == with.len) {
            return refuse(in, "Illegal group reference: group index is missing");
        } else if (with.at[at] == '{') {
            at++;
            if (!expand_name(in, p, with, &at, subject, match, out)) return false;
        } else if (!expand_number(in, with, &at, subject, match, out)) {
            return false;
        }
    }
    return true;
}

Text text_with_halves(Text subject, size_t at) {
    const char *pair = subject.at + at, *behind = pair, *end = subject.at + subject.len;
    uint32_t point = utf8_next(&behind, end) - 0x10000;
    char half[4];
    Buf out = {0};
    buf_bytes(&out, subject.at, at);
    buf_bytes(&out, half, (size_t)utf8_put(0xD800 + (point >> 10), half));
    buf_bytes(&out, half, (size_t)utf8_put(0xDC00 + (point & 0x3FF), half));
    buf_bytes(&out, behind, (size_t)(end - behind));
    return buf_as_text(&out);
}

size_t match_next_start(size_t first, size_t last, Text *subject) {
    enum { HALVES_MOST = 16384 }; /* longer texts are not copied for each pair: the place between its halves is passed over */
    if (last > first || last >= subject->len) return last > first ? last : last + 1;
    const char *at = subject->at + last;
    bool pair = utf8_next(&at, subject->at + subject->len) >= 0x10000;
    if (!pair || subject->len > HALVES_MOST) return (size_t)(at - subject->at);
    *subject = text_with_halves(*subject, last);
    return last + 3;
}

Value pattern_replace(Interp *in, Pattern *p, String *text, Text with, bool all) {
    Text subject = string_text(text);
    Match match = {0};
    Buf out = {0};
    bool literal = !memchr(with.at, '$', with.len) && !memchr(with.at, '\\', with.len);
    size_t done = 0, from = 0;
    while (from <= subject.len) {
        int found = pattern_exec(in, p, subject, from, MATCH_FIND, &match);
        if (found < 0) return V_THROWN;
        if (!found) break;
        buf_bytes(&out, subject.at + done, match.span[0] - done);
        if (literal) buf_text(&out, with);
        else if (!pattern_expand(in, p, with, subject, &match, &out)) return V_THROWN;
        done = match.span[1];
        from = match_next_start(match.span[0], match.span[1], &subject);
        if (!all) break;
    }
    if (from == 0) return v_obj(V_STRING, text);
    buf_bytes(&out, subject.at + done, subject.len - done);
    return string_from_buf(in, &out);
}

/* --- split ----------------------------------------------------------------------------------------------- */

/* Pieces as they are cut off; trailing empty ones are dropped at the end when no limit was given. */
typedef struct Pieces {
    List *list;
    int32_t limit;
} Pieces;

static bool pieces_full(const Pieces *p) { return p->limit > 0 && p->list->len + 1 >= (uint32_t)p->limit; }

static Value pieces_done(Interp *in, Pieces *p) {
    uint32_t count = p->list->len;
    if (p->limit == 0)
        while (count && as_string(p->list->at[count - 1])->len == 0) count--;
    Value array = array_new(in, class_known(in, CLS_STRING), count);
    if (count) memcpy(as_list(array)->at, p->list->at, sizeof(Value) * count);
    return array;
}

static Value whole_only(Interp *in, String *text) {
    Value array = array_new(in, class_known(in, CLS_STRING), 1);
    as_list(array)->at[0] = v_obj(V_STRING, text);
    return array;
}

static Value split_literal(Interp *in, String *text, Text cut, int32_t limit) {
    Text t = string_text(text);
    Pieces p = {as_list(list_new(in, 8)), limit};
    size_t done = 0;
    for (ptrdiff_t hit; !pieces_full(&p) && (hit = text_find(t, cut, done)) >= 0; done = (size_t)hit + cut.len)
        list_push(p.list, string_new(in, text_span(t.at + done, (size_t)hit - done)));
    if (!done) return whole_only(in, text);
    list_push(p.list, string_new(in, text_span(t.at + done, t.len - done)));
    return pieces_done(in, &p);
}

Value pattern_split(Interp *in, Pattern *pattern, String *text, int32_t limit) {
    Text t = string_text(text);
    Pieces p = {as_list(list_new(in, 8)), limit};
    Match match = {0};
    size_t done = 0, from = 0;
    while (from <= t.len && !pieces_full(&p)) {
        int found = pattern_exec(in, pattern, t, from, MATCH_FIND, &match);
        if (found < 0) return V_THROWN;
        if (!found) break;
        from = match_next_start(match.span[0], match.span[1], &t);
        if (match.span[1] == 0) continue; /* no empty piece before an empty match at the start */
        list_push(p.list, string_new(in, text_span(t.at + done, match.span[0] - done)));
        done = match.span[1];
    }
    if (!p.list->len) return whole_only(in, text);
    list_push(p.list, string_new(in, text_span(t.at + done, t.len - done)));
    return pieces_done(in, &p);
}

Value string_split(Interp *in, String *text, Text regex, int32_t limit) {
    static const char special[] = ".$|()[{^?*+\\";
    if (regex.len == 1 && !strchr(special, regex.at[0])) return split_literal(in, text, regex, limit);
    if (regex.len == 2 && regex.at[0] == '\\' && !is_letter(regex.at[1]) && !is_digit(regex.at[1]) && !(regex.at[1] & 0x80))
        return split_literal(in, text, text_span(regex.at + 1, 1), limit);
    Pattern *p = pattern_compile(in, regex, 0);
    return p ? pattern_split(in, p, text, limit) : V_THROWN;
}

/* --- java.util.regex.Pattern ----------------------------------------------------------------------------- */

METHOD(compile) {
    if (is_null(args[0])) return throw_null(in);
    Pattern *p = pattern_compile(in, string_text(as_string(args[0])), argc > 1 ? args[1].as.i : 0);
    return p ? native_value(p) : V_THROWN;
}

METHOD(static_matches) { return is_null(args[0]) || is_null(args[1]) ? throw_null(in) : pattern_match(in, args[1], args[0]); }

METHOD(quote) {
    if (is_null(args[0])) return throw_null(in);
    Text t = string_text(as_string(args[0]));
    Buf out = {0};
    buf_z(&out, "\\Q");
    size_t done = 0;
    for (ptrdiff_t hit; (hit = text_find(t, TEXT("\\E"), done)) >= 0; done = (size_t)hit + 2) {
        buf_bytes(&out, t.at + done, (size_t)hit - done);
        buf_z(&out, "\\E\\\\E\\Q");
    }
    buf_bytes(&out, t.at + done, t.len - done);
    buf_z(&out, "\\E");
    return string_from_buf(in, &out);
}

METHOD(matcher) {
    Value text = is_null(args[0]) ? throw_null(in) : value_to_string(in, args[0]);
    return is_abrupt(text) ? text : matcher_new(in, as_pattern(self), as_string(text));
}

METHOD(split) {
    Value text = is_null(args[0]) ? throw_null(in) : value_to_string(in, args[0]);
    return is_abrupt(text) ? text : pattern_split(in, as_pattern(self), as_string(text), argc > 1 ? args[1].as.i : 0);
}

METHOD(source) { return v_obj(V_STRING, as_pattern(self)->source); }
METHOD(flags) { return v_int(as_pattern(self)->flags); }
/* By the object's toString(), unlike ==~: a range is its ends, a map {a=1}. */
METHOD(is_case) {
    if (is_null(args[0])) return v_bool(false);
    Value text = value_java_string(in, args[0]);
    return is_abrupt(text) ? text : pattern_test(in, text, self);
}

/* asPredicate(): finds; asMatchPredicate(): matches the whole. */
static Value finds(Interp *in, Value self, const Value *args, int argc) {
    Pattern *p = as_closure(self)->native_data;
    Text subject;
    Match match = {0};
    if (argc < 1 || !value_text(in, args[0], &subject)) return argc < 1 ? throw_null(in) : V_THROWN;
    int found = pattern_exec(in, p, subject, 0, MATCH_FIND, &match);
    return found < 0 ? V_THROWN : v_bool(found);
}
static Value matches_whole(Interp *in, Value self, const Value *args, int argc) {
    return argc < 1 || is_null(args[0]) ? throw_null(in) : pattern_match(in, args[0], native_value(as_closure(self)->native_data));
}

static Value predicate_of(Interp *in, Value self, NativeFn fn) {
    return value_as(in, closure_native(in, fn, as_pattern(self), 1), class_named(in, "java.util.function.Predicate"));
}
METHOD(predicate) { return predicate_of(in, self, finds); }
METHOD(match_predicate) { return predicate_of(in, self, matches_whole); }

METHOD(split_as_stream) {
    Value pieces = split(in, self, args, argc);
    return is_abrupt(pieces) ? pieces : stream_of(in, pieces);
}

#define FLAG(NAME, value) \
    METHOD(flag_##NAME) { return v_int(value); }
#define FLAGS(X)                                                                                                      \
    X(UNIX_LINES, PATTERN_UNIX_LINES) X(CASE_INSENSITIVE, PATTERN_CASE_INSENSITIVE) X(COMMENTS, PATTERN_COMMENTS)      \
    X(MULTILINE, PATTERN_MULTILINE) X(LITERAL, PATTERN_LITERAL) X(DOTALL, PATTERN_DOTALL)                              \
    X(UNICODE_CASE, PATTERN_UNICODE_CASE) X(CANON_EQ, PATTERN_CANON_EQ) X(UNICODE_CHARACTER_CLASS, PATTERN_UNICODE_CLASS)
FLAGS(FLAG)
#undef FLAG

static const NativeMethod pattern_methods[] = {
    {"static compile(String)", compile},
    {"static compile(String, int)", compile},
    {"static matches(String, CharSequence)", static_matches},
    {"static quote(String)", quote},
    {"matcher(CharSequence)", matcher},
    {"split(CharSequence)", split},
    {"split(CharSequence, int)", split},
    {"pattern()", source},
    {"toString()", source},
    {"flags()", flags},
    {"isCase(Object)", is_case},
    {"asPredicate()", predicate},
    {"asMatchPredicate()", match_predicate},
    {"splitAsStream(CharSequence)", split_as_stream},
#define FLAG(NAME, value) {"static get" #NAME "()", flag_##NAME},
    FLAGS(FLAG)
#undef FLAG
    {0},
};

const NativeType type_java_util_regex_Pattern = {
    .name = "java.util.regex.Pattern",
    .interfaces = "java.io.Serializable",
    .kind = V_NATIVE,
    .flags = CLASS_FINAL,
    .methods = pattern_methods,
};
