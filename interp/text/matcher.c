/*
 * java.util.regex.Matcher, with what Groovy adds: index, iteration, truth. A matcher is a place in a search: several of
 * its methods move it, those of Groovy included (`if (m)` finds the next match).
 */
#include "interp/text/builder.h"
#include "interp/collections/collections.h"
#include "interp/collections/iterator.h"
#include "interp/native.h"
#include "interp/text/pattern_text.h"
#include "interp/text/string.h"

static const char matcher_tag;

typedef struct Matcher {
    Obj obj; /* kind NATIVE */
    const void *tag; /* &matcher_tag */
    Pattern *pattern;
    String *text;
    size_t low, high; /* the region searched */
    Match match;      /* relative to low */
    bool found;
    size_t next;      /* where find() goes on, relative to low */
    size_t appended;  /* up to where appendReplacement has copied */
} Matcher;

static Matcher *as_matcher(Value v) { return (Matcher *)v.as.obj; }

Value matcher_new(Interp *in, Pattern *p, String *text) {
    Matcher *m = gc_new(Matcher);
    m->obj.cls = class_known(in, CLS_MATCHER);
    m->tag = &matcher_tag;
    m->pattern = p;
    m->text = text;
    m->high = text->len;
    return native_value(m);
}

static Text subject_of(const Matcher *m) { return text_span(m->text->text + m->low, m->high - m->low); }

static void restart(Matcher *m) {
    m->low = m->next = m->appended = 0;
    m->high = m->text->len;
    m->found = false;
}

/* A failed search leaves the matcher without a match. */
static Value search(Interp *in, Matcher *m, size_t from, MatchMode mode) {
    Text subject = subject_of(m);
    m->found = false;
    if (from > subject.len) return v_bool(false);
    int found = pattern_exec(in, m->pattern, subject, from, mode, &m->match);
    if (found < 0) return V_THROWN;
    m->found = found;
    m->next = found ? match_next_start(&m->match, subject) : subject.len + 1;
    return v_bool(found);
}

static Value find_next(Interp *in, Matcher *m) { return search(in, m, m->next, MATCH_FIND); }

static Value group_value(Interp *in, const Matcher *m, uint32_t group) {
    size_t from = m->match.span[2 * group], to = m->match.span[2 * group + 1];
    if (from == SIZE_MAX) return v_null();
    return string_new(in, text_span(m->text->text + m->low + from, to - from));
}

/* --- groups ---------------------------------------------------------------------------------------------- */

/* The group that an argument (none, int or name) means; -1: thrown. */
static int64_t group_arg(Interp *in, const Matcher *m, const Value *args, int argc, const char *lacking) {
    if (!m->found) {
        throw_error(in, EX_ILLEGAL_STATE, "%s", lacking);
        return -1;
    }
    if (argc == 0) return 0;
    if (args[0].kind == V_INT) {
        if (args[0].as.i >= 0 && (uint32_t)args[0].as.i <= m->match.groups) return args[0].as.i;
        throw_error(in, EX_INDEX_OUT_OF_BOUNDS, "No group %d", args[0].as.i);
        return -1;
    }
    Text name;
    if (!value_text(in, args[0], &name)) return -1;
    int64_t group = pattern_group_named(m->pattern, name);
    if (group < 0) throw_error(in, EX_ILLEGAL_ARGUMENT, "No group with name <%.*s>", TEXT_FMT(name));
    return group;
}

METHOD(group) {
    Matcher *m = as_matcher(self);
    int64_t group = group_arg(in, m, args, argc, "No match found");
    return group < 0 ? V_THROWN : group_value(in, m, (uint32_t)group);
}

static Value bound(Interp *in, Value self, const Value *args, int argc, uint32_t which) {
    Matcher *m = as_matcher(self);
    int64_t group = group_arg(in, m, args, argc, "No match available");
    if (group < 0) return V_THROWN;
    size_t at = m->match.span[2 * (uint32_t)group + which];
    return v_int(at == SIZE_MAX ? -1 : (int32_t)string_unit_of(m->text, (uint32_t)(m->low + at)));
}
METHOD(start) { return bound(in, self, args, argc, 0); }
METHOD(end) { return bound(in, self, args, argc, 1); }

METHOD(group_count) { return v_int((int32_t)as_matcher(self)->pattern->groups); }
METHOD(has_group) { return v_bool(as_matcher(self)->pattern->groups > 0); }

/* --- searching ------------------------------------------------------------------------------------------- */

METHOD(find) { return find_next(in, as_matcher(self)); }

METHOD(find_from) {
    Matcher *m = as_matcher(self);
    if (args[0].as.i < 0 || (uint32_t)args[0].as.i > m->text->units) return throw_error(in, EX_INDEX_OUT_OF_BOUNDS, "Illegal start index");
    restart(m);
    return search(in, m, string_byte_of(m->text, (uint32_t)args[0].as.i), MATCH_FIND);
}

METHOD(as_boolean) {
    pattern_set_last(in, self);
    return find_next(in, as_matcher(self));
}
METHOD(last_matcher) { return pattern_last(in); }

METHOD(matches) { return search(in, as_matcher(self), 0, MATCH_WHOLE); }
METHOD(looking_at) { return search(in, as_matcher(self), 0, MATCH_START); }

METHOD(reset) {
    Matcher *m = as_matcher(self);
    if (argc) {
        Value text = value_to_string(in, args[0]);
        if (is_abrupt(text)) return text;
        m->text = as_string(text);
    }
    restart(m);
    return self;
}

METHOD(region) {
    Matcher *m = as_matcher(self);
    int32_t from = args[0].as.i, to = args[1].as.i;
    if (from < 0 || (uint32_t)from > m->text->units) return throw_error(in, EX_INDEX_OUT_OF_BOUNDS, "start");
    if (to < 0 || (uint32_t)to > m->text->units) return throw_error(in, EX_INDEX_OUT_OF_BOUNDS, "end");
    if (from > to) return throw_error(in, EX_INDEX_OUT_OF_BOUNDS, "start > end");
    restart(m);
    m->low = string_byte_of(m->text, (uint32_t)from);
    m->high = string_byte_of(m->text, (uint32_t)to);
    return self;
}
METHOD(region_start) { return v_int((int32_t)string_unit_of(as_matcher(self)->text, (uint32_t)as_matcher(self)->low)); }
METHOD(region_end) { return v_int((int32_t)string_unit_of(as_matcher(self)->text, (uint32_t)as_matcher(self)->high)); }

METHOD(hit_end) {
    Matcher *m = as_matcher(self);
    return v_bool(!m->found || m->match.span[1] == subject_of(m).len);
}

METHOD(use_pattern) {
    if (!is_pattern(args[0])) return throw_error(in, EX_ILLEGAL_ARGUMENT, "Pattern cannot be null");
    as_matcher(self)->pattern = as_pattern(args[0]);
    as_matcher(self)->found = false;
    return self;
}
METHOD(pattern) { return native_value(as_matcher(self)->pattern); }

/* A matcher that stays where this one is. */
METHOD(to_result) {
    Matcher *copy = gc_new(Matcher);
    *copy = *as_matcher(self);
    size_t bytes = sizeof(size_t) * 2 * (copy->match.groups + 1);
    if (copy->found) copy->match.span = memcpy(gc_atomic(bytes), copy->match.span, bytes);
    return native_value(copy);
}

/* --- replacing ------------------------------------------------------------------------------------------- */

static Value replace(Interp *in, Value self, const Value *args, bool all) {
    Matcher *m = as_matcher(self);
    restart(m);
    if (is_null(args[0])) return throw_null(in);
    return pattern_replace(in, m->pattern, m->text, string_text(as_string(args[0])), all);
}
METHOD(replace_all) { return replace(in, self, args, true); }
METHOD(replace_first) { return replace(in, self, args, false); }

METHOD(quote_replacement) {
    if (is_null(args[0])) return throw_null(in);
    Text t = string_text(as_string(args[0]));
    Buf out = {0};
    for (size_t i = 0; i < t.len; i++) {
        if (t.at[i] == '\\' || t.at[i] == '$') buf_char(&out, '\\');
        buf_char(&out, t.at[i]);
    }
    return string_from_buf(in, &out);
}

METHOD(append_replacement) {
    Matcher *m = as_matcher(self);
    if (!m->found) return throw_error(in, EX_ILLEGAL_STATE, "No match available");
    if (!is_builder(args[0]) || is_null(args[1])) return throw_null(in);
    Text subject = subject_of(m);
    Buf piece = {0};
    if (!pattern_expand(in, m->pattern, string_text(as_string(args[1])), subject, &m->match, &piece)) return V_THROWN;
    builder_append(as_builder(args[0]), text_span(subject.at + m->appended, m->match.span[0] - m->appended));
    builder_append(as_builder(args[0]), buf_as_text(&piece));
    m->appended = m->match.span[1];
    return self;
}

METHOD(append_tail) {
    Matcher *m = as_matcher(self);
    if (!is_builder(args[0])) return throw_null(in);
    builder_append(as_builder(args[0]), text_span(m->text->text + m->low + m->appended, m->text->len - m->low - m->appended));
    return args[0];
}

/* --- Groovy's ---------------------------------------------------------------------------------------------- */

/* The match as `m[0]` shows it: its text, or where there are groups the list of all. */
static Value current(Interp *in, const Matcher *m) {
    if (!m->pattern->groups) return group_value(in, m, 0);
    Value list = list_new(in, m->pattern->groups + 1);
    for (uint32_t i = 0; i <= m->pattern->groups; i++) list_push(as_list(list), group_value(in, m, i));
    return list;
}

/* Number of matches; -1: thrown. The matcher is at its end then. */
static int64_t count_matches(Interp *in, Matcher *m) {
    int64_t count = 0;
    Value found;
    restart(m);
    while ((found = find_next(in, m)).kind == V_BOOL && found.as.i) count++;
    return is_abrupt(found) ? -1 : count;
}

METHOD(count) {
    int64_t count = count_matches(in, as_matcher(self));
    return count < 0 ? V_THROWN : v_int((int32_t)count);
}

METHOD(size) {
    int64_t count = count_matches(in, as_matcher(self));
    return count < 0 ? V_THROWN : v_long(count);
}

METHOD(get_at) {
    Matcher *m = as_matcher(self);
    int64_t count = count_matches(in, m), index = args[0].as.i;
    if (count < 0) return V_THROWN;
    if (index < -count || index >= count)
        return throw_error(in, EX_INDEX_OUT_OF_BOUNDS, "index is out of range %lld..%lld (index = %lld)", (long long)-count,
                           (long long)count - 1, (long long)index);
    restart(m);
    for (int64_t i = index < 0 ? index + count : index; i >= 0; i--) {
        Value found = find_next(in, m);
        if (is_abrupt(found)) return found;
    }
    return current(in, m);
}

/* m[1..-1]: the matches between the borders. */
static bool add_range(Interp *in, Value self, const Range *range, List *list) {
    int64_t count = count_matches(in, as_matcher(self)), from, to;
    bool reverse;
    if (count < 0 || !range_borders(in, range, (uint32_t)count, &from, &to, &reverse)) return false;
    if (range->form == RANGE_INT && range->exclusive) to--; /* Groovy makes an exclusive range of the borders once more */
    for (int64_t i = from; i < to; i++) {
        Value index = v_int((int32_t)i), item = get_at(in, self, &index, 1);
        if (is_abrupt(item)) return false;
        list_push(list, item);
    }
    return true;
}

/* m[0..2], m[0, 2, 4..5] */
METHOD(get_at_each) {
    Value list = list_new(in, 0), index;
    Iter it;
    if (is_null(args[0])) return throw_null(in);
    if (args[0].kind == V_RANGE) return add_range(in, self, as_range(args[0]), as_list(list)) ? list : V_THROWN;
    if (!iter_start(in, &it, args[0])) return V_THROWN;
    while (iter_next(in, &it, &index)) {
        if (index.kind == V_RANGE) {
            if (!add_range(in, self, as_range(index), as_list(list))) return V_THROWN;
            continue;
        }
        index = value_cast(in, index, class_known(in, CLS_INTEGER));
        Value item = is_abrupt(index) ? index : is_null(index) ? throw_null(in) : get_at(in, self, &index, 1);
        if (is_abrupt(item)) return item;
        list_push(as_list(list), item);
    }
    return it.failed ? V_THROWN : list;
}

static bool pull_match(Interp *in, Iterator *it, Value *item) {
    Matcher *m = it->data;
    Value found = find_next(in, m);
    if (is_abrupt(found)) it->it.failed = true;
    if (found.kind != V_BOOL || !found.as.i) return false;
    *item = current(in, m);
    return true;
}

METHOD(iterator) {
    restart(as_matcher(self));
    return iterator_native(in, pull_match, as_matcher(self));
}

METHOD(set_index) {
    Matcher *m = as_matcher(self);
    int64_t count = count_matches(in, m), index = args[0].as.i;
    if (count < 0) return V_THROWN;
    if (index < -count || index >= count)
        return throw_error(in, EX_INDEX_OUT_OF_BOUNDS, "index is out of range %lld..%lld (index = %lld)", (long long)-count,
                           (long long)count - 1, (long long)index);
    restart(m);
    for (int64_t i = index < 0 ? index + count : index; i > 0; i--) {
        Value found = find_next(in, m);
        if (is_abrupt(found)) return found;
    }
    return v_null();
}

METHOD(to_string) {
    Matcher *m = as_matcher(self);
    Buf out = {0};
    buf_printf(&out, "java.util.regex.Matcher[pattern=%s region=%u,%u lastmatch=", m->pattern->source->text,
               string_unit_of(m->text, (uint32_t)m->low), string_unit_of(m->text, (uint32_t)m->high));
    if (m->found) buf_text(&out, string_text(as_string(group_value(in, m, 0))));
    buf_char(&out, ']');
    return string_from_buf(in, &out);
}

static const NativeMethod matcher_methods[] = {
    {"static quoteReplacement(String)", quote_replacement},
    {"group()", group},
    {"group(int)", group},
    {"group(String)", group},
    {"groupCount()", group_count},
    {"start()", start},
    {"start(int)", start},
    {"start(String)", start},
    {"end()", end},
    {"end(int)", end},
    {"end(String)", end},
    {"find()", find},
    {"find(int)", find_from},
    {"matches()", matches},
    {"lookingAt()", looking_at},
    {"reset()", reset},
    {"reset(CharSequence)", reset},
    {"region(int, int)", region},
    {"regionStart()", region_start},
    {"regionEnd()", region_end},
    {"hitEnd()", hit_end},
    {"usePattern(java.util.regex.Pattern)", use_pattern},
    {"pattern()", pattern},
    {"toMatchResult()", to_result},
    {"replaceAll(String)", replace_all},
    {"replaceFirst(String)", replace_first},
    {"appendReplacement(Object, String)", append_replacement},
    {"appendTail(Object)", append_tail},
    {"toString()", to_string},
    {"hasGroup()", has_group},
    {"getCount()", count},
    {"size()", size},
    {"getAt(int)", get_at},
    {"getAt(Collection)", get_at_each},
    {"setIndex(int)", set_index},
    {"iterator()", iterator},
    {"asBoolean()", as_boolean},
    {"static getLastMatcher()", last_matcher},
    {0},
};

const NativeType type_java_util_regex_Matcher = {
    .name = "java.util.regex.Matcher",
    .interfaces = "java.util.regex.MatchResult",
    .kind = V_NATIVE,
    .flags = CLASS_FINAL,
    .methods = matcher_methods,
};

const NativeType type_java_util_regex_MatchResult = {
    .name = "java.util.regex.MatchResult",
    .kind = V_NATIVE,
    .flags = CLASS_INTERFACE,
};
