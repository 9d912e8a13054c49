/*
 * Compiled patterns. The only file that includes <pcre2.h>. The compiled forms live outside of the collector, in a
 * bounded cache of the interpreter that alone frees them; a Pattern finds its own again, or has it compiled anew.
 * Lookups and searches are limited in steps, so that a pattern that backtracks without end fails instead of hanging.
 */
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include "interp/known.h"
#include "interp/text/pattern.h"
#include "interp/text/pattern_syntax.h"
#include "interp/state.h"

enum {
    CACHE_SIZE = 512,
    JIT_AFTER_USES = 3,     /* compiling to machine code pays off from then on ... */
    JIT_AFTER_BYTES = 4096, /* ... or for a long subject */
    STEP_LIMIT = 100000000, /* between one and two seconds ... */
    STEPS_A_BYTE = 2,       /* ... and as many more for each byte of the text, which an honest search may walk through */
    JIT_STACK_FIRST = 32 << 10,
    JIT_STACK_MOST = 64 << 20,
    HEAP_LIMIT_KIB = 256 << 10,
    MODES = 3
};

const char pattern_tag;

typedef struct Compiled {
    String *source;
    int flags;
    uint32_t groups, name_count;
    GroupName *names;
    pcre2_code *code[MODES]; /* by MatchMode, compiled when first used */
    pcre2_match_data *data;
    uint32_t uses[MODES];
    bool jit[MODES];
    uint64_t stamp; /* of the last use */
} Compiled;

struct PatternCache {
    Compiled item[CACHE_SIZE];
    uint64_t clock;
    pcre2_compile_context *lines, *unix_lines;
    pcre2_match_context *limits;
    pcre2_jit_stack *stack;
    Value last; /* Matcher.lastMatcher; null: one to be made of the two below */
    Pattern *tested;
    String *tested_text;
};

static struct PatternCache *cache_of(Interp *in) {
    struct PatternCache *cache = in->state->patterns;
    if (cache) return cache;
    cache = in->state->patterns = gc_new(struct PatternCache);
    cache->lines = pcre2_compile_context_create(NULL);
    cache->unix_lines = pcre2_compile_context_create(NULL);
    pcre2_set_newline(cache->lines, PCRE2_NEWLINE_ANYCRLF);
    pcre2_set_newline(cache->unix_lines, PCRE2_NEWLINE_LF);
    cache->limits = pcre2_match_context_create(NULL);
    pcre2_set_heap_limit(cache->limits, HEAP_LIMIT_KIB);
    return cache;
}

static void release(Compiled *c) {
    for (int i = 0; i < MODES; i++)
        if (c->code[i]) pcre2_code_free(c->code[i]);
    if (c->data) pcre2_match_data_free(c->data);
    *c = (Compiled){0};
}

/* --- compiling ------------------------------------------------------------------------------------------- */

static uint32_t pcre_options(int flags, MatchMode mode) {
    uint32_t options = PCRE2_UTF | PCRE2_NO_UTF_CHECK;
    if (flags & PATTERN_CASE_INSENSITIVE) options |= PCRE2_CASELESS;
    if (flags & PATTERN_MULTILINE) options |= PCRE2_MULTILINE;
    if (flags & PATTERN_DOTALL) options |= PCRE2_DOTALL;
    if (flags & PATTERN_UNICODE_CLASS) options |= PCRE2_UCP;
    if (flags & PATTERN_LITERAL) options = (options & ~(PCRE2_MULTILINE | PCRE2_DOTALL | PCRE2_UCP)) | PCRE2_LITERAL;
    if (mode != MATCH_FIND) options |= PCRE2_ANCHORED;
    if (mode == MATCH_WHOLE) options |= PCRE2_ENDANCHORED;
    return options;
}

/* The name in the last \\p{...} before the place in the translated pattern. */
static Value throw_unknown_property(Interp *in, Text translated, size_t at, Text source) {
    size_t start = at;
    while (start > 0 && translated.at[start - 1] != '{') start--;
    Text name = text_span(translated.at + start, at - start);
    while (name.len && name.at[name.len - 1] == '}') name.len--;
    ptrdiff_t where = text_find(source, text_of(text_printf("%.*s}", TEXT_FMT(name))), 0), letter = -1;
    if (where >= 0) { /* with what stands before it in the source: "Is", "script=" */
        size_t end = (size_t)where + name.len;
        while (where > 0 && source.at[where - 1] != '{') where--;
        name = text_span(source.at + where, end - (size_t)where);
        letter = (ptrdiff_t)end;
    }
    for (const char *form = "pP"; letter < 0 && *form; form++) {
        ptrdiff_t found = text_find(source, text_of(text_printf("\\%c%.*s", *form, TEXT_FMT(name))), 0);
        if (found >= 0) letter = found + 2;
    }
    return throw_pattern_syntax(in, text_printf("Unknown character property name {%.*s}", TEXT_FMT(name)),
                                letter < 0 ? source.len : (size_t)letter, source);
}

static Value throw_compile_error(Interp *in, int code, Text translated, size_t at, Text source) {
    enum { UNKNOWN_PROPERTY = PCRE2_ERROR_UNKNOWN_UNICODE_PROPERTY };
    if (code == UNKNOWN_PROPERTY) return throw_unknown_property(in, translated, at, source);
    unsigned char text[256];
    pcre2_get_error_message(code, text, sizeof text);
    if (code == PCRE2_ERROR_LOOKBEHIND_NOT_FIXED_LENGTH)
        return throw_pattern_syntax(
            in, "Look-behind group has alternatives within it, or repetitions, of varying length", source.len, source);
    return throw_pattern_syntax(in, (const char *)text, source.len, source);
}

/* Adds the code for one mode; false: thrown. */
static bool compile_mode(Interp *in, struct PatternCache *cache, Compiled *c, MatchMode mode) {
    Text source = string_text(c->source);
    PatternSyntax syntax = {0};
    if (c->flags & PATTERN_LITERAL) {
        buf_text(&syntax.out, source);
    } else if (!pattern_translate(source, c->flags, &syntax)) {
        throw_pattern_syntax(in, syntax.error, syntax.error_at, source);
        return false;
    }
    int error;
    PCRE2_SIZE at;
    const char *text = syntax.out.at ? syntax.out.at : "";
    c->code[mode] = pcre2_compile((PCRE2_SPTR)text, syntax.out.len, pcre_options(c->flags, mode), &error, &at,
                                  c->flags & PATTERN_UNIX_LINES ? cache->unix_lines : cache->lines);
    if (!c->code[mode]) {
        throw_compile_error(in, error, buf_as_text(&syntax.out), at, source);
        return false;
    }
    c->groups = syntax.groups;
    c->names = syntax.names;
    c->name_count = syntax.name_count;
    if (!c->data) c->data = pcre2_match_data_create(c->groups + 1, NULL);
    return true;
}

/* The entry for a text and flags; an unused or the longest unused one is taken for a new pattern. NULL: thrown. */
static Compiled *find_compiled(Interp *in, String *source, int flags) {
    struct PatternCache *cache = cache_of(in);
    uint64_t hash = text_hash(string_text(source)) + (uint64_t)flags * 31;
    Compiled *oldest = NULL;
    for (uint32_t i = 0; i < 4; i++) { /* four-way sets keep the search short */
        Compiled *c = &cache->item[(hash * 4 + i) % CACHE_SIZE];
        if (c->source && c->flags == flags && text_eq(string_text(c->source), string_text(source))) {
            c->stamp = ++cache->clock;
            return c;
        }
        if (!oldest || c->stamp < oldest->stamp) oldest = c;
    }
    release(oldest);
    oldest->source = source;
    oldest->flags = flags;
    oldest->stamp = ++cache->clock;
    if (compile_mode(in, cache, oldest, MATCH_FIND)) return oldest;
    release(oldest);
    return NULL;
}

Pattern *pattern_compile(Interp *in, Text source, int flags) {
    Value text = string_new(in, source);
    Compiled *c = is_abrupt(text) ? NULL : find_compiled(in, as_string(text), flags);
    if (!c) return NULL;
    Pattern *p = gc_new(Pattern);
    p->obj.cls = class_known(in, CLS_PATTERN);
    p->tag = &pattern_tag;
    p->source = c->source;
    p->flags = flags;
    p->groups = c->groups;
    p->names = c->names;
    p->name_count = c->name_count;
    p->code = c;
    return p;
}

Pattern *pattern_from(Interp *in, Value v) {
    if (is_pattern(v)) return as_pattern(v);
    Text text;
    return value_text(in, v, &text) ? pattern_compile(in, text, 0) : NULL;
}

/* --- matching -------------------------------------------------------------------------------------------- */

/* The pattern's own entry, which another pattern may have taken over meanwhile. */
static Compiled *compiled_of(Interp *in, Pattern *p, MatchMode mode) {
    Compiled *c = p->code;
    if (c->source != p->source || c->flags != p->flags) p->code = c = find_compiled(in, p->source, p->flags);
    if (!c || (!c->code[mode] && !compile_mode(in, cache_of(in), c, mode))) return NULL;
    c->stamp = ++cache_of(in)->clock;
    return c;
}

static void use_jit(Compiled *c, MatchMode mode, size_t len) {
    if (c->jit[mode]) return;
    if (++c->uses[mode] < JIT_AFTER_USES && len < JIT_AFTER_BYTES) return;
    pcre2_jit_compile(c->code[mode], PCRE2_JIT_COMPLETE); /* where there is no JIT, matching works without */
    c->jit[mode] = true;
}

static int throw_match_error(Interp *in, int error, const Pattern *p) {
    enum { SHOWN = 60 };
    Text t = string_text(p->source);
    const char *more = t.len > SHOWN ? "..." : "";
    if (t.len > SHOWN) t.len = SHOWN;
    if (error == PCRE2_ERROR_MATCHLIMIT || error == PCRE2_ERROR_DEPTHLIMIT)
        throw_error(in, EX_STACK_OVERFLOW,
                    "the regular expression /%.*s%s/ backtracks too much on this text: make nested repetitions unambiguous",
                    TEXT_FMT(t), more);
    else
        throw_error(in, EX_STACK_OVERFLOW, "the regular expression /%.*s%s/ needs too much memory on this text", TEXT_FMT(t), more);
    return -1;
}

/* A deep recursion of machine code gets a larger stack; then plain interpretation with its heap. */
static int match_deeper(struct PatternCache *cache, Compiled *c, Text subject, size_t from, MatchMode mode, uint32_t options) {
    if (!cache->stack) {
        cache->stack = pcre2_jit_stack_create(JIT_STACK_FIRST, JIT_STACK_MOST, NULL);
        if (cache->stack) pcre2_jit_stack_assign(cache->limits, NULL, cache->stack);
    }
    int rc = pcre2_match(c->code[mode], (PCRE2_SPTR)subject.at, subject.len, from, options, c->data, cache->limits);
    if (rc != PCRE2_ERROR_JIT_STACKLIMIT) return rc;
    return pcre2_match(c->code[mode], (PCRE2_SPTR)subject.at, subject.len, from, options | PCRE2_NO_JIT, c->data, cache->limits);
}

static uint32_t edge_options(unsigned edges) {
    return PCRE2_NO_UTF_CHECK | (edges & EDGE_TEXT_BEFORE ? PCRE2_NOTBOL : 0) | (edges & EDGE_TEXT_BEHIND ? PCRE2_NOTEOL : 0);
}

int pattern_exec(Interp *in, Pattern *p, Text subject, size_t from, MatchMode mode, Match *match) {
    return pattern_exec_within(in, p, subject, from, mode, 0, match);
}

int pattern_exec_within(Interp *in, Pattern *p, Text subject, size_t from, MatchMode mode, unsigned edges, Match *match) {
    Compiled *c = compiled_of(in, p, mode);
    if (!c) return -1;
    use_jit(c, mode, subject.len - from);
    struct PatternCache *cache = cache_of(in);
    size_t steps = STEP_LIMIT + STEPS_A_BYTE * subject.len;
    uint32_t options = edge_options(edges);
    pcre2_set_match_limit(cache->limits, steps < UINT32_MAX ? (uint32_t)steps : UINT32_MAX);
    int rc = pcre2_match(c->code[mode], (PCRE2_SPTR)subject.at, subject.len, from, options, c->data, cache->limits);
    if (rc == PCRE2_ERROR_JIT_STACKLIMIT) rc = match_deeper(cache, c, subject, from, mode, options);
    if (rc == PCRE2_ERROR_NOMATCH) return 0;
    if (rc < 0) return throw_match_error(in, rc, p);
    if (!match->span || match->groups < p->groups) match->span = gc_atomic(sizeof(size_t) * 2 * (p->groups + 1));
    match->groups = p->groups;
    const PCRE2_SIZE *offsets = pcre2_get_ovector_pointer(c->data);
    for (uint32_t i = 0; i < 2 * (p->groups + 1); i++) match->span[i] = offsets[i] == PCRE2_UNSET ? SIZE_MAX : offsets[i];
    return 1;
}

bool pattern_hits_end(Interp *in, Pattern *p, Text subject, size_t from, MatchMode mode, unsigned edges) {
    if (mode == MATCH_WHOLE) mode = MATCH_START; /* a partial match knows no fixed end */
    Compiled *c = compiled_of(in, p, mode);
    if (!c) return false;
    uint32_t options = edge_options(edges), compiled = 0;
    pcre2_code *code = c->code[mode];
    int rc = pcre2_match(code, (PCRE2_SPTR)subject.at, subject.len, from, options | PCRE2_PARTIAL_HARD, c->data, cache_of(in)->limits);
    pcre2_pattern_info(code, PCRE2_INFO_ALLOPTIONS, &compiled);
    return rc == PCRE2_ERROR_PARTIAL || (rc == PCRE2_ERROR_NOMATCH && (from >= subject.len || !(compiled & PCRE2_ANCHORED)));
}

bool pattern_asks_for_end(const Pattern *p) {
    for (const char *at = p->source->text; *at; at++) {
        if (*at == '$') return true;
        if (*at != '\\' || !at[1]) continue;
        at++;
        if (strchr("ZbB", *at)) return true;
    }
    return false;
}

void pattern_set_last(Interp *in, Value matcher) { cache_of(in)->last = matcher; }
Value pattern_last(Interp *in) { return cache_of(in)->last; }

Pattern *pattern_tested(Interp *in, String **text) {
    *text = cache_of(in)->tested_text;
    return is_null(cache_of(in)->last) ? cache_of(in)->tested : NULL;
}

/* --- operators ------------------------------------------------------------------------------------------- */

Value pattern_find(Interp *in, Value text, Value pattern) {
    Value subject = value_to_string(in, text);
    Pattern *p = is_abrupt(subject) ? NULL : pattern_from(in, pattern);
    return p ? matcher_new(in, p, as_string(subject)) : V_THROWN;
}

static Value match_whole(Interp *in, Value text, Value pattern, bool note) {
    if (is_null(text) || is_null(pattern)) return v_bool(false);
    Value subject = value_to_string(in, text);
    Pattern *p = is_abrupt(subject) ? NULL : pattern_from(in, pattern);
    if (!p) return V_THROWN;
    if (note) {
        struct PatternCache *cache = cache_of(in);
        cache->last = v_null();
        cache->tested = p;
        cache->tested_text = as_string(subject);
    }
    Match match = {0};
    int found = pattern_exec(in, p, string_text(as_string(subject)), 0, MATCH_WHOLE, &match);
    return found < 0 ? V_THROWN : v_bool(found);
}

Value pattern_match(Interp *in, Value text, Value pattern) { return match_whole(in, text, pattern, false); }
Value pattern_test(Interp *in, Value text, Value pattern) { return match_whole(in, text, pattern, true); }
