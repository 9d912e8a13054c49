/* Label expressions of node('linux && (gpu || !arm)'), by recursive descent, weakest first: <->, ->, ||, &&, !. */
#include "builtins/agents/agent.h"

typedef struct LabelParser {
    const char *start, *at;
    bool (*has)(void *data, Text label);
    void *data;
    const char *error;
    int depth;
} LabelParser;

#define LABEL_DEPTH_MAX 100

static bool parse_iff(LabelParser *p);

static bool take(LabelParser *p, const char *sign) {
    p->at += strspn(p->at, " \t\r\n");
    size_t len = strlen(sign);
    if (strncmp(p->at, sign, len) != 0) return false;
    p->at += len;
    return true;
}

static bool fail(LabelParser *p, const char *what) {
    if (!p->error)
        p->error = text_printf("the label expression '%s' %s at character %zu", p->start, what,
                               (size_t)(p->at - p->start) + 1);
    return false;
}

static bool parse_name(LabelParser *p) {
    const char *from = p->at;
    if (*from == '"') {
        const char *end = strchr(from + 1, '"');
        if (!end) return fail(p, "has a quote that is not closed");
        p->at = end + 1;
        return p->has(p->data, text_span(from + 1, (size_t)(end - from) - 1));
    }
    while (*p->at && !strchr(" \t\r\n()!&|<>\"", *p->at) && strncmp(p->at, "->", 2) != 0) p->at++;
    if (p->at == from) return fail(p, "lacks a label");
    return p->has(p->data, text_span(from, (size_t)(p->at - from)));
}

static bool parse_not(LabelParser *p) {
    if (take(p, "!")) {
        if (++p->depth > LABEL_DEPTH_MAX) return fail(p, "is nested too deeply");
        bool inner = parse_not(p);
        p->depth--;
        return !inner;
    }
    if (!take(p, "(")) return parse_name(p);
    if (++p->depth > LABEL_DEPTH_MAX) return fail(p, "is nested too deeply");
    bool inner = parse_iff(p);
    p->depth--;
    return take(p, ")") ? inner : fail(p, "lacks a ')'");
}

static bool parse_and(LabelParser *p) {
    bool value = parse_not(p);
    while (!p->error && take(p, "&&")) value = parse_not(p) && value;
    return value;
}

static bool parse_or(LabelParser *p) {
    bool value = parse_and(p);
    while (!p->error && take(p, "||")) value = parse_and(p) || value;
    return value;
}

static bool parse_implies(LabelParser *p) {
    bool value = parse_or(p);
    while (!p->error && take(p, "->")) value = parse_or(p) || !value;
    return value;
}

static bool parse_iff(LabelParser *p) {
    bool value = parse_implies(p);
    while (!p->error && take(p, "<->")) value = parse_implies(p) == value;
    return value;
}

bool label_matches(const char *expression, bool (*has)(void *data, Text label), void *data, bool *result,
                   const char **error) {
    LabelParser p = {expression, expression, has, data, NULL, 0};
    *result = true;
    if (text_trim(text_of(expression)).len == 0) return true;
    *result = parse_iff(&p);
    p.at += strspn(p.at, " \t\r\n");
    if (!p.error && *p.at) fail(&p, "goes on unexpectedly");
    if (p.error) *error = p.error;
    return !p.error;
}
