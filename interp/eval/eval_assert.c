/*
 * assert, with Groovy's picture of all values when it fails. Inside the condition every part that Groovy shows is wrapped:
 * it notes its value under the column of the source text at which it is shown.
 */
#include "interp/eval/eval.h"
#include "interp/eval/ast_text.h"
#include "interp/classes/property.h"
#include "interp/collections/collections.h"
#include <ctype.h>

typedef struct Recorder {
    Source *source;
    Span statement;
    uint32_t count, cap;
    uint32_t *column; /* by part, in order of evaluation for nested parts */
} Recorder;

/* --- columns of the statement put on one line -------------------------------------------------------------------------- */

static bool is_space(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\f'; }

/* Groovy's text of a statement reaches to the next token: blanks and comments belong to it, but not the blanks at its end. */
static Span whole_statement(const Source *source, Span span) {
    Text text = source->text;
    bool ended = false;
    for (; span.to > span.from; span.to--) {
        char c = text.at[span.to - 1];
        if (!is_space(c) && c != '\n' && c != ';') break;
        ended |= c == ';';
    }
    for (size_t at = span.to; !ended && at < text.len;) {
        Text rest = text_span(text.at + at, text.len - at);
        bool line = text_starts(rest, TEXT("//")), block = text_starts(rest, TEXT("/*"));
        if (line || block) {
            ptrdiff_t end = text_find(text, line ? TEXT("\n") : TEXT("*/"), at + 2);
            at = end < 0 ? text.len : (size_t)end + (line ? 0 : 2);
            span.to = (uint32_t)at;
        } else if (is_space(text.at[at])) {
            at++;
        } else {
            break;
        }
    }
    while (span.to > span.from && is_space(text.at[span.to - 1])) span.to--;
    return span;
}

/* The statement's text as one line; *column: 1-based, of source offset `at` in it (0: not inside). */
static void one_line(const Recorder *r, Buf *out, uint32_t at, uint32_t *column) {
    const char *text = r->source->text.at;
    uint32_t from = r->statement.from, end = r->statement.to;
    size_t start_len = out->len;
    for (uint32_t line = from; line < end;) {
        uint32_t stop = line;
        while (stop < end && text[stop] != '\n') stop++;
        uint32_t first = line, last = stop;
        while (first < last && is_space(text[first])) first++;
        while (last > first && is_space(text[last - 1])) last--;
        if (at >= first && at < last) *column = (uint32_t)(out->len - start_len) + (at - first) + 1;
        buf_bytes(out, text + first, last - first);
        if (stop < end && last > first) buf_char(out, ' ');
        line = stop + 1;
    }
}

/* --- recording ------------------------------------------------------------------------------------------------------------- */

typedef struct RecordCode {
    Code base;
    Code *inner;
    uint32_t index;
} RecordCode;

static Value eval_record(Code *code, Frame *f) {
    RecordCode *c = (RecordCode *)code;
    Value v = eval(c->inner, f);
    if (!is_abrupt(v) && f->recorded) f->recorded[c->index] = v;
    return v;
}

static uint32_t find_word(const Recorder *r, uint32_t from, const char *word) {
    ptrdiff_t at = text_find(r->source->text, text_of(word), from);
    return at < 0 ? UINT32_MAX : (uint32_t)at;
}

/* x() where x is an expression: the name "call" is not written anywhere. */
static bool is_unnamed_call(const Recorder *r, const Node *n) {
    Span span = n->CALL.name_span;
    if (span.to <= span.from) return true;
    if (n->CALL.name->kind != AST_STRING || !text_is(n->CALL.name->STRING.value, "call")) return false;
    return !text_starts(text_span(r->source->text.at + span.from, span.to - span.from), TEXT("call"));
}

static bool is_word(char c) { return isalnum((unsigned char)c) || strchr("_$)]}", c); }

/* From `from` on outwards over the parentheses around a part; those of a call end it, but for the first, which is known to be none. */
static uint32_t parenthesis_of(Text text, Span span) {
    uint32_t found = span.from, before = span.from, behind = span.to;
    for (;;) {
        while (before > 0 && is_space(text.at[before - 1])) before--;
        while (behind < text.len && is_space(text.at[behind])) behind++;
        if (!before || text.at[before - 1] != '(' || behind >= text.len || text.at[behind] != ')') return found;
        before--, behind++;
        if (found != span.from && before > 0 && is_word(text.at[before - 1])) return found;
        found = before;
    }
}

/* Where a part begins: at its parenthesis, and what stands alone in the braces of a GString at the brace. */
static uint32_t beginning_of(const Recorder *r, const Node *n) {
    const Text text = r->source->text;
    Span span = n->span;
    if (n->parenthesised) return parenthesis_of(text, span);
    uint32_t before = span.from, behind = span.to;
    while (before > 0 && is_space(text.at[before - 1])) before--;
    while (behind < text.len && is_space(text.at[behind])) behind++;
    bool alone = before >= 2 && text.at[before - 1] == '{' && text.at[before - 2] == '$' && behind < text.len && text.at[behind] == '}';
    return alone ? before - 1 : span.from;
}

/* Where Groovy shows the value of a part; UINT32_MAX: it does not. */
static uint32_t anchor_of(const Recorder *r, const Node *n) {
    switch (n->kind) {
    case AST_NAME:
    case AST_NEW:
    case AST_UNARY:
    case AST_NOT:
    case AST_PREFIX: return beginning_of(r, n);
    case AST_POSTFIX: return n->parenthesised ? beginning_of(r, n) : n->span.to - 2;
    case AST_BINARY: return n->BINARY.op_span.from;
    case AST_LOGICAL: return n->LOGICAL.op_span.from;
    case AST_ASSIGN: return n->ASSIGN.op_span.from;
    case AST_MULTI_ASSIGN: return find_word(r, n->MULTI_ASSIGN.targets.item[n->MULTI_ASSIGN.targets.count - 1]->span.to, "=");
    case AST_INSTANCEOF: return find_word(r, n->INSTANCEOF.value->span.to, "instanceof");
    case AST_INDEX: return find_word(r, n->INDEX.object->span.to, "[");
    case AST_PROPERTY: return n->PROPERTY.name->span.from;
    case AST_CALL: return is_unnamed_call(r, n) ? UINT32_MAX : n->CALL.name_span.from;
    default: return UINT32_MAX;
    }
}

int32_t record_slot(Lower *l, const Node *node) {
    Recorder *r = l->recorder;
    if (!r) return -1;
    uint32_t anchor = anchor_of(r, node), column = 0;
    if (anchor == UINT32_MAX) return -1;
    Buf ignored = {0};
    one_line(r, &ignored, anchor, &column);
    if (!column) return -1;
    if (r->count == r->cap) {
        r->cap = r->cap ? r->cap * 2 : 16;
        r->column = gc_realloc(r->column, r->cap * sizeof *r->column);
    }
    r->column[r->count] = column;
    return (int32_t)r->count++;
}

Code *record_wrap(Lower *l, Node *node, Code *code) {
    Value constant; /* a class is not shown */
    if ((node->kind == AST_NAME || node->kind == AST_PROPERTY) && code_is_constant(code, &constant)) return code;
    int32_t index = record_slot(l, node);
    if (index < 0) return code;
    RecordCode *c = CODE(RecordCode, eval_record, node);
    c->inner = code;
    c->index = (uint32_t)index;
    return &c->base;
}

/* --- the picture ------------------------------------------------------------------------------------------------------------- */

typedef struct Line {
    Buf text;
    uint32_t start; /* 0-based column from which on the line is taken */
} Line;

typedef struct Picture {
    Line *line;
    uint32_t count;
} Picture;

/* Columns count characters, not bytes: lines are kept padded with one byte a column until they hold a wider text. */
static void place(Buf *line, Text text, uint32_t column) {
    while (line->len < column) buf_char(line, ' ');
    size_t keep = column - 1 + text.len;
    if (line->len < keep) {
        line->len = column - 1;
        buf_text(line, text);
        return;
    }
    memcpy(line->at + column - 1, text.at, text.len);
}

static Line *new_line(Picture *p) {
    p->line = gc_realloc(p->line, (p->count + 1) * sizeof *p->line);
    p->line[p->count] = (Line){{0}, 0};
    return &p->line[p->count++];
}

static const char *object_text(Interp *in, Value v) {
    return text_printf("%s@%x", class_real(class_of(in, v))->name, (unsigned)value_identity_hash(v));
}

static bool is_text(Interp *in, Value v) {
    const char *name = class_of(in, v)->name;
    return is_stringlike(v) || strcmp(name, "java.lang.StringBuilder") == 0 || strcmp(name, "java.lang.StringBuffer") == 0;
}

static Text shown_value(Interp *in, Value v) {
    Buf b = {0};
    Value text = v.kind == V_OBJECT ? value_own_text(in, v) : value_to_string(in, v);
    if (is_null(text)) return text_of(text_printf("%s (toString() == null)", object_text(in, v)));
    if (is_abrupt(text) || !value_print(in, &b, text)) {
        Value e = thrown_take(in);
        return text_of(text_printf("%s (toString() threw %s)", object_text(in, v), class_of(in, e)->name));
    }
    if (b.len) return buf_as_text(&b);
    return text_of(is_text(in, v) ? "\"\"" : text_printf("%s (toString() == \"\")", object_text(in, v)));
}

static void draw_value(Picture *p, Text text, uint32_t column) {
    bool single = !memchr(text.at, '\n', text.len) && !memchr(text.at, '\r', text.len);
    uint64_t end = single ? column + text.len : UINT64_MAX;
    for (uint32_t j = 1; j < p->count; j++) {
        if (end < p->line[j].start) {
            place(&p->line[j].text, text, column);
            p->line[j].start = column;
            return;
        }
        place(&p->line[j].text, TEXT("|"), column);
        if (j > 1) p->line[j].start = column + 1;
    }
    for (size_t at = 0; at <= text.len;) {
        size_t len = 0; /* up to \n, \r\n or \r */
        while (at + len < text.len && text.at[at + len] != '\n' && text.at[at + len] != '\r') len++;
        bool stop = at + len < text.len;
        size_t skip = stop && text.at[at + len] == '\r' && at + len + 1 < text.len && text.at[at + len + 1] == '\n' ? 2 : 1;
        if (!stop && !len && at) break;
        Line *line = new_line(p);
        place(&line->text, text_span(text.at + at, len), column);
        line->start = column;
        if (!stop) break;
        at += len + skip;
    }
}

static const char *draw(Interp *in, const Recorder *r, const Value *recorded) {
    Picture p = {0};
    uint32_t none = 0;
    one_line(r, &new_line(&p)->text, UINT32_MAX, &none);
    new_line(&p);
    uint32_t limit = UINT32_MAX;
    for (;;) { /* from right to left; of several at one column the last */
        uint32_t best = UINT32_MAX;
        for (uint32_t i = 0; i < r->count; i++) {
            if (recorded[i].kind == V_ABRUPT || r->column[i] >= limit) continue;
            if (best == UINT32_MAX || r->column[i] >= r->column[best]) best = i;
        }
        if (best == UINT32_MAX) break;
        limit = r->column[best];
        draw_value(&p, shown_value(in, recorded[best]), limit);
    }
    Buf out = {0};
    for (uint32_t i = 0; i < p.count; i++) {
        if (i) buf_char(&out, '\n');
        buf_text(&out, buf_as_text(&p.line[i].text));
    }
    return text_cz(buf_as_text(&out));
}

/* --- assert ------------------------------------------------------------------------------------------------------------------ */

typedef struct AssertCode {
    Code base;
    Code *condition, *message;
    Recorder recorder;
    Code **names; /* variables that the message names */
    uint32_t name_count;
} AssertCode;

/* "Values: a = 1, b = 2": the variables that the condition's operators have for operands, as they are now. */
static bool list_values(const AssertCode *c, Frame *f, Buf *out) {
    for (uint32_t i = 0; i < c->name_count; i++) {
        Value v = eval(c->names[i], f);
        if (is_abrupt(v)) return false;
        const Node *n = c->names[i]->node;
        buf_printf(out, "%s%.*s = ", i ? ", " : ". Values: ", TEXT_FMT(n->kind == AST_THIS ? TEXT("this") : n->NAME.id));
        if (!value_print(f->in, out, v)) return false;
    }
    return true;
}

static Value fail_with_message(AssertCode *c, Frame *f) {
    Value message = eval(c->message, f);
    if (is_abrupt(message)) return message;
    Buf b = {0};
    bool empty = is_null(message) || (message.kind == V_STRING && !string_text(as_string(message)).len);
    if (!empty) {
        Value text = message.kind == V_OBJECT ? message : value_object_text(f->in, message);
        if (is_abrupt(text) || !value_print(f->in, &b, text)) return V_THROWN;
        buf_z(&b, ". Expression: ");
    }
    AstText text = {&b, f->function->unit, f->function->owner};
    ast_text(&text, c->base.node->ASSERT.condition);
    if (!list_values(c, f, &b)) return V_THROWN;
    frame_at(f, &c->base);
    return throw_error(f->in, EX_ASSERTION, "%s", text_cz(buf_as_text(&b)));
}

static Value eval_assert(Code *code, Frame *f) {
    AssertCode *c = (AssertCode *)code;
    uint32_t count = c->recorder.count;
    Value recorded[count + 1], *outer = f->recorded, abrupt;
    for (uint32_t i = 0; i < count; i++) recorded[i] = v_abrupt(FLOW_THROW);
    f->recorded = recorded;
    int yes = eval_condition(c->condition, f, &abrupt);
    if (yes == 0) {
        abrupt = c->message ? fail_with_message(c, f) : v_null();
        if (!c->message) {
            frame_at(f, code);
            abrupt = throw_error(f->in, EX_POWER_ASSERTION, "%s", draw(f->in, &c->recorder, recorded));
        }
    }
    f->recorded = outer;
    return yes > 0 ? v_null() : abrupt;
}

static void collect_names(Lower *l, AssertCode *c, Node *n) {
    Value constant; /* a class is no variable */
    switch (n->kind) {
    case AST_BINARY:
        collect_names(l, c, n->BINARY.left);
        collect_names(l, c, n->BINARY.right);
        return;
    case AST_LOGICAL:
        collect_names(l, c, n->LOGICAL.left);
        collect_names(l, c, n->LOGICAL.right);
        return;
    case AST_NOT: collect_names(l, c, n->NOT.operand); return;
    case AST_INSTANCEOF: collect_names(l, c, n->INSTANCEOF.value); return;
    case AST_NAME:
    case AST_THIS: break;
    default: return;
    }
    Code *code = lower(l, n);
    if (code_is_constant(code, &constant)) return;
    c->names = gc_realloc(c->names, (c->name_count + 1) * sizeof *c->names);
    c->names[c->name_count++] = code;
}

Code *lower_ASSERT(Lower *l, Node *n) {
    AssertCode *c = CODE(AssertCode, eval_assert, n);
    Recorder *outer = l->recorder;
    c->recorder = (Recorder){.source = l->unit->source, .statement = whole_statement(l->unit->source, n->span)};
    l->recorder = &c->recorder;
    c->condition = lower(l, n->ASSERT.condition);
    l->recorder = NULL;
    c->message = lower_maybe(l, n->ASSERT.message);
    if (c->message) collect_names(l, c, n->ASSERT.condition);
    l->recorder = outer;
    return &c->base;
}
