/*
 * java.util.regex.Matcher, with what Groovy adds: index, iteration, truth. A matcher is a place in a search: several of
 * its methods move it, those of Groovy included (`if (m)` finds the next match). All offsets are bytes of the whole text.
 */
#include "interp/text/builder.h"
#include "interp/collections/collections_methods.h"
#include "interp/collections/iterator.h"
#include "interp/collections/streams.h"
#include "interp/native.h"
#include "interp/text/pattern_text.h"
#include "interp/text/string.h"

static const char matcher_tag;

typedef struct Matcher {
    Obj obj; /* kind NATIVE */
    const void *tag; /* &matcher_tag */
    Pattern *pattern;
    String *text;
    String *whole;      /* `text` is a copy of this in which a surrogate pair stands as two; NULL: it is not */
    size_t low, high;   /* the region searched */
    bool unanchored;    /* ^ and $ do not match at the region's borders */
    bool transparent;   /* lookbehind sees what lies before the region */
    bool found;
    bool blank;         /* of the match only its borders are left */
    Match match;
    size_t first, last; /* the match; the next search begins at last, whether there is one or not */
    size_t appended;    /* up to where appendReplacement has copied */
    bool searched;      /* the latest search: where it began, and how */
    size_t began;
    uint32_t changes;   /* counts what moves the matcher */
    MatchMode mode;
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

static void restart(Matcher *m) {
    if (m->whole) m->text = m->whole;
    m->whole = NULL;
    m->low = m->last = m->appended = 0;
    m->high = m->text->len;
    m->found = false;
    m->changes++;
}

/* --- searching ------------------------------------------------------------------------------------------- */

/* Where the text begins that a search may look at. */
static size_t base_of(const Matcher *m) { return m->transparent ? 0 : m->low; }
static Text subject_of(const Matcher *m) { return text_span(m->text->text + base_of(m), m->high - base_of(m)); }

static unsigned edges_of(const Matcher *m) {
    if (!m->unanchored) return 0;
    return (base_of(m) > 0 ? EDGE_TEXT_BEFORE : 0) | (m->high < m->text->len ? EDGE_TEXT_BEHIND : 0);
}

/* A failed search leaves the matcher without a match, and the place where the next one begins. */
static Value search(Interp *in, Matcher *m, size_t from, MatchMode mode) {
    size_t base = base_of(m);
    m->found = m->blank = false;
    m->searched = true;
    m->changes++;
    m->began = from;
    m->mode = mode;
    int found = pattern_exec_within(in, m->pattern, subject_of(m), from - base, mode, edges_of(m), &m->match);
    if (found < 0) return V_THROWN;
    if (!found) return v_bool(false);
    for (uint32_t i = 0; i < 2 * (m->match.groups + 1); i++)
        if (m->match.span[i] != SIZE_MAX) m->match.span[i] += base;
    m->found = true;
    m->first = m->match.span[0];
    m->last = m->match.span[1];
    return v_bool(true);
}

/* The search goes on in a copy of the text in which one more surrogate pair stands as two. */
static void go_on_in(Matcher *m, Text text) {
    String *copy = gc_new(String);
    *copy = *m->text;
    copy->text = (char *)text.at;
    copy->len = (uint32_t)text.len;
    copy->sym = NULL;
    copy->stored = copy->joined = false;
    m->high += text.len - m->text->len;
    if (!m->whole) m->whole = m->text;
    m->text = copy;
}

static Value find_next(Interp *in, Matcher *m) {
    size_t from = m->last;
    if (m->found && m->last == m->first) {
        Text text = string_text(m->text);
        from = m->last < m->high ? match_next_start(m->first, m->last, &text) : m->last + 1;
        if (text.at != m->text->text) go_on_in(m, text);
    }
    if (from < m->low) from = m->low;
    if (from <= m->high) return search(in, m, from, MATCH_FIND);
    m->blank = true;
    return v_bool(false);
}

METHOD(find) { return find_next(in, as_matcher(self)); }

METHOD(find_from) {
    Matcher *m = as_matcher(self);
    if (args[0].as.i < 0 || (uint32_t)args[0].as.i > m->text->units)
        return throw_error(in, EX_INDEX_OUT_OF_BOUNDS, "Illegal start index");
    restart(m);
    uint32_t unit = (uint32_t)args[0].as.i;
    size_t from = string_byte_of(m->text, unit);
    if (string_unit_of(m->text, (uint32_t)from) != unit) { /* between the halves of a pair */
        go_on_in(m, text_with_halves(string_text(m->text), from));
        from += 3;
    }
    return search(in, m, from, MATCH_FIND);
}

METHOD(as_boolean) {
    pattern_set_last(in, self);
    return find_next(in, as_matcher(self));
}

METHOD(last_matcher) {
    String *text;
    Pattern *tested = pattern_tested(in, &text);
    if (!tested) return pattern_last(in);
    Value made = matcher_new(in, tested, text);
    if (is_abrupt(search(in, as_matcher(made), as_matcher(made)->low, MATCH_WHOLE))) return V_THROWN;
    pattern_set_last(in, made);
    return made;
}

METHOD(matches) { return search(in, as_matcher(self), as_matcher(self)->low, MATCH_WHOLE); }
METHOD(looking_at) { return search(in, as_matcher(self), as_matcher(self)->low, MATCH_START); }

/* Whether more text could have changed what the latest search found ... */
METHOD(hit_end) {
    Matcher *m = as_matcher(self);
    if (!m->searched) return v_bool(false);
    if (m->found && m->first == m->last && m->last == m->high) return v_bool(true);
    return v_bool(pattern_hits_end(in, m->pattern, subject_of(m), m->began - base_of(m), m->mode, edges_of(m)));
}

/* ... and whether it could have made a match into none. */
METHOD(require_end) {
    Matcher *m = as_matcher(self);
    if (!m->found || !pattern_asks_for_end(m->pattern)) return v_bool(false);
    size_t end = m->high;
    if (end > m->last && m->text->text[end - 1] == '\n') end--;
    return v_bool(m->last == end);
}

METHOD(reset) {
    Matcher *m = as_matcher(self);
    if (argc) {
        Value text = is_null(args[0]) ? throw_null(in) : value_to_string(in, args[0]);
        if (is_abrupt(text)) return text;
        m->text = as_string(text);
        m->whole = NULL;
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

static Value unit_of(const Matcher *m, size_t byte) { return v_int((int32_t)string_unit_of(m->text, (uint32_t)byte)); }

METHOD(region_start) { return unit_of(as_matcher(self), as_matcher(self)->low); }
METHOD(region_end) { return unit_of(as_matcher(self), as_matcher(self)->high); }

METHOD(has_anchoring) { return v_bool(!as_matcher(self)->unanchored); }
METHOD(has_transparent) { return v_bool(as_matcher(self)->transparent); }
METHOD(use_anchoring) {
    as_matcher(self)->unanchored = !args[0].as.i;
    return self;
}
METHOD(use_transparent) {
    as_matcher(self)->transparent = args[0].as.i;
    return self;
}

METHOD(use_pattern) {
    if (!is_pattern(args[0])) return throw_error(in, EX_ILLEGAL_ARGUMENT, "Pattern cannot be null");
    as_matcher(self)->pattern = as_pattern(args[0]);
    as_matcher(self)->blank = true;
    as_matcher(self)->changes++;
    return self;
}
METHOD(pattern) { return native_value(as_matcher(self)->pattern); }

/* --- groups ---------------------------------------------------------------------------------------------- */

static Value group_value(Interp *in, const Matcher *m, uint32_t group) {
    if (m->blank || m->match.span[2 * group] == SIZE_MAX) return v_null();
    size_t from = m->match.span[2 * group], to = m->match.span[2 * group + 1];
    return string_new(in, text_span(m->text->text + from, to - from));
}

/* The group that an argument (none, int or name) means; -1: thrown. */
static int64_t group_arg(Interp *in, const Matcher *m, const Value *args, int argc, const char *lacking) {
    bool named = argc && args[0].kind != V_INT;
    if (named && is_null(args[0])) {
        throw_error(in, EX_NULL_POINTER, "Group name");
        return -1;
    }
    if (!m->found) {
        throw_error(in, EX_ILLEGAL_STATE, "%s", named ? "No match found" : lacking);
        return -1;
    }
    if (argc == 0) return 0;
    if (!named) {
        if (args[0].as.i >= 0 && (uint32_t)args[0].as.i <= m->pattern->groups) return args[0].as.i;
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
    if (!argc) return unit_of(m, which ? m->last : m->first);
    size_t at = m->blank ? SIZE_MAX : m->match.span[2 * (uint32_t)group + which];
    return at == SIZE_MAX ? v_int(-1) : unit_of(m, at);
}
METHOD(start) { return bound(in, self, args, argc, 0); }
METHOD(end) { return bound(in, self, args, argc, 1); }

METHOD(group_count) { return v_int((int32_t)as_matcher(self)->pattern->groups); }
METHOD(has_group) { return v_bool(as_matcher(self)->pattern->groups > 0); }

/* A matcher that stays where this one is. */
METHOD(to_result) {
    Matcher *copy = gc_new(Matcher);
    *copy = *as_matcher(self);
    size_t bytes = sizeof(size_t) * 2 * (copy->match.groups + 1);
    if (copy->found && !copy->blank) copy->match.span = memcpy(gc_atomic(bytes), copy->match.span, bytes);
    return native_value(copy);
}

METHOD(results) {
    Value list = list_new(in, 0), found;
    restart(as_matcher(self));
    while ((found = find_next(in, as_matcher(self))).kind == V_BOOL && found.as.i)
        list_push(as_list(list), to_result(in, self, NULL, 0));
    return is_abrupt(found) ? found : stream_of(in, list);
}

/* --- replacing ------------------------------------------------------------------------------------------- */

/* What a match becomes: a text, or what a function gives for it, which leaves the matcher alone; expanded. False: thrown. */
static bool put_replacement(Interp *in, Value self, Value with, Buf *out) {
    Matcher *m = as_matcher(self);
    uint32_t before = m->changes;
    if (!is_string(with) && !is_null(with)) with = functional_call(in, with, "apply", &self, 1);
    if (is_abrupt(with)) return false;
    if (!is_null(with) && !is_string(with)) return throw_class_cast_to(in, with, class_known(in, CLS_STRING)), false;
    if (before != m->changes) return throw_bare(in, EX_CONCURRENT_MODIFICATION), false;
    if (is_null(with)) return throw_null(in), false;
    return pattern_expand(in, m->pattern, string_text(as_string(with)), string_text(m->text), &m->match, out);
}

/* The matcher stays where the search ended. */
static Value replace(Interp *in, Value self, const Value *args, bool all) {
    Matcher *m = as_matcher(self);
    Buf out = {0};
    size_t done = 0;
    Value found;
    if (is_null(args[0]) && !all) return throw_error(in, EX_NULL_POINTER, "replacement");
    restart(m);
    while ((found = find_next(in, m)).kind == V_BOOL && found.as.i) {
        buf_bytes(&out, m->text->text + done, m->first - done);
        if (!put_replacement(in, self, args[0], &out)) return V_THROWN;
        done = m->last;
        if (!all) break;
    }
    if (is_abrupt(found)) return found;
    buf_bytes(&out, m->text->text + done, m->text->len - done);
    return string_from_buf(in, &out);
}
METHOD(replace_all) { return replace(in, self, args, true); }
METHOD(replace_all_by) { return is_null(args[0]) ? throw_null(in) : replace(in, self, args, true); }
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
    if (is_null(args[0]) || is_null(args[1])) return throw_null(in);
    Text subject = string_text(m->text);
    Buf piece = {0};
    if (!pattern_expand(in, m->pattern, string_text(as_string(args[1])), subject, &m->match, &piece)) return V_THROWN;
    builder_append(as_builder(args[0]), text_span(subject.at + m->appended, m->first - m->appended));
    builder_append(as_builder(args[0]), buf_as_text(&piece));
    m->appended = m->last;
    m->changes++;
    return self;
}

METHOD(append_tail) {
    Matcher *m = as_matcher(self);
    if (is_null(args[0])) return throw_null(in);
    builder_append(as_builder(args[0]), text_span(m->text->text + m->appended, m->text->len - m->appended));
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

METHOD(matches_partially) {
    Value whole = matches(in, self, NULL, 0);
    return is_abrupt(whole) || whole.as.i ? whole : hit_end(in, self, NULL, 0);
}

/* m[1..-1]: Groovy makes a range of the same kind of the borders and takes the indices of that. */
static Value index_range(Interp *in, Value self, Range *range) {
    if (range->form != RANGE_INT) return v_obj(V_RANGE, range);
    int64_t count = count_matches(in, as_matcher(self)), from, to;
    bool reverse;
    if (count < 0 || !range_borders(in, range, (uint32_t)count, &from, &to, &reverse)) return V_THROWN;
    return range_new(in, v_int((int32_t)from), v_int((int32_t)to - 1), !range->exclusive);
}

/* m[0..2], m[0, 2, 4..5] */
static bool add_matches(Interp *in, Value self, Value indices, List *list) {
    Iter it;
    Value index;
    if (indices.kind == V_RANGE) indices = index_range(in, self, as_range(indices));
    if (is_abrupt(indices) || !iter_start(in, &it, indices)) return false;
    while (iter_next(in, &it, &index)) {
        if (index.kind == V_RANGE) {
            if (!add_matches(in, self, index, list)) return false;
            continue;
        }
        index = index_unboxed(in, index);
        Value item = is_abrupt(index) ? index : get_at(in, self, &index, 1);
        if (is_abrupt(item)) return false;
        list_push(list, item);
    }
    return !it.failed;
}

METHOD(get_at_each) {
    Value list = list_new(in, 0);
    if (is_null(args[0])) return throw_null(in);
    return add_matches(in, self, args[0], as_list(list)) ? list : V_THROWN;
}

static bool pull_match(Interp *in, Iterator *it, Value *item) {
    Matcher *m = it->data;
    Value found = find_next(in, m);
    if (is_abrupt(found)) it->it.failed = true;
    if (found.kind != V_BOOL || !found.as.i) return false;
    *item = current(in, m);
    return true;
}

static const IteratorWays match_ways = {.pull = pull_match};

METHOD(iterator) {
    restart(as_matcher(self));
    return iterator_native(in, "org.codehaus.groovy.runtime.StringGroovyMethods$1", &match_ways, as_matcher(self));
}

METHOD(set_index) {
    Matcher *m = as_matcher(self);
    int64_t count = count_matches(in, m), index = args[0].as.i;
    if (count < 0) return V_THROWN;
    if (index < -count || index >= count)
        return throw_error(in, EX_INDEX_OUT_OF_BOUNDS, "index is out of range %lld..%lld (index = %lld)", (long long)-count,
                           (long long)count - 1, (long long)index);
    if (index >= 0) restart(m); /* an index from the end is looked for behind the end, where counting has led */
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
    if (m->found && !m->blank) buf_bytes(&out, m->text->text + m->first, m->last - m->first);
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
    {"requireEnd()", require_end},
    {"matchesPartially()", matches_partially},
    {"hasAnchoringBounds()", has_anchoring},
    {"hasTransparentBounds()", has_transparent},
    {"useAnchoringBounds(boolean)", use_anchoring},
    {"useTransparentBounds(boolean)", use_transparent},
    {"results()", results},
    {"usePattern(java.util.regex.Pattern)", use_pattern},
    {"pattern()", pattern},
    {"toMatchResult()", to_result},
    {"replaceAll(String)", replace_all},
    {"replaceFirst(String)", replace_first},
    {"replaceAll(java.util.function.Function)", replace_all_by},
    {"replaceFirst(java.util.function.Function)", replace_first},
    {"appendReplacement(StringBuffer, String)", append_replacement},
    {"appendReplacement(StringBuilder, String)", append_replacement},
    {"appendTail(StringBuffer)", append_tail},
    {"appendTail(StringBuilder)", append_tail},
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
