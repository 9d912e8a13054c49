/* Diagnostics: collected, sorted, rendered with the source line and a caret. The only place that formats one. */
#include "grammar/source.h"

#include "grammar/gc.h"

#include <stdlib.h>

Diag *diag_report(DiagSink *sink, Source *source, Span span, Severity severity, const char *rule, const char *format, ...) {
    static Diag surplus; /* what is over the limit is counted only; its advice goes nowhere */
    if (severity == DIAG_ERROR)
        sink->errors++;
    else if (severity == DIAG_WARNING)
        sink->warnings++;
    if (sink->max != 0 && sink->count >= sink->max)
        return &surplus;
    if (sink->count == sink->cap) {
        sink->cap = sink->cap ? sink->cap * 2 : 8;
        sink->item = gc_realloc(sink->item, sizeof *sink->item * sink->cap);
    }
    va_list args;
    va_start(args, format);
    Buf message = {0};
    buf_vprintf(&message, format, args);
    va_end(args);
    Diag *d = &sink->item[sink->count++];
    *d = (Diag){
        .severity = severity, .rule = rule, .source = source, .span = span, .message = message.at ? message.at : ""};
    return d;
}

static int diag_order(const void *left, const void *right) {
    const Diag *a = left, *b = right;
    if (a->source != b->source) {
        int order = strcmp(a->source ? a->source->name : "", b->source ? b->source->name : "");
        if (order != 0)
            return order;
    }
    if (a->span.from != b->span.from)
        return a->span.from < b->span.from ? -1 : 1;
    if (a->severity != b->severity)
        return a->severity < b->severity ? -1 : 1;
    return strcmp(a->message, b->message);
}

void diag_sort(DiagSink *sink) {
    if (sink->count < 2)
        return;
    qsort(sink->item, sink->count, sizeof *sink->item, diag_order);
    size_t kept = 1;
    for (size_t i = 1; i < sink->count; i++) {
        if (diag_order(&sink->item[kept - 1], &sink->item[i]) != 0)
            sink->item[kept++] = sink->item[i];
        else if (sink->item[i].severity == DIAG_ERROR)
            sink->errors--;
        else if (sink->item[i].severity == DIAG_WARNING)
            sink->warnings--;
    }
    sink->count = kept;
}

/* --- rendering -------------------------------------------------------------------------------------------------------- */

static const struct { const char *word, *colour; } severities[] = {
    [DIAG_ERROR] = {"error", "\033[1;31m"},
    [DIAG_WARNING] = {"warning", "\033[1;35m"},
    [DIAG_INFO] = {"info", "\033[1;36m"},
    [DIAG_NOTE] = {"note", "\033[1;36m"},
};

static int shown_width(Text part) {
    Buf shown = {0};
    buf_shown(&shown, part);
    return utf8_width(buf_as_text(&shown));
}

/* The piece of a long line around the fault: at most this many bytes before and after. */
enum { CONTEXT_BEFORE = 80, CONTEXT_AFTER = 80 };

static size_t character_start(Text line, size_t at) {
    while (at > 0 && at < line.len && ((unsigned char)line.at[at] & 0xC0) == 0x80)
        at--;
    return at;
}

static void put_excerpt(Buf *out, const Diag *d, Position at, bool colour) {
    Text line = source_line(d->source, at.line);
    uint32_t line_from = d->source->line_starts[at.line - 1];
    size_t from = d->span.from > line_from ? d->span.from - line_from : 0;
    size_t to = d->span.to > line_from ? d->span.to - line_from : 0;
    from = from > line.len ? line.len : from;
    to = to > line.len ? line.len : to < from ? from : to;
    size_t left = character_start(line, from > CONTEXT_BEFORE ? from - CONTEXT_BEFORE : 0);
    size_t right = character_start(line, line.len - from > CONTEXT_AFTER ? from + CONTEXT_AFTER : line.len);
    to = to > right ? right : to;
    const char *cut = left > 0 ? "..." : "";
    buf_printf(out, "  %s", cut);
    buf_shown(out, text_span(line.at + left, right - left));
    buf_printf(out, "%s\n  ", right < line.len ? "..." : "");
    int indent = shown_width(text_span(line.at + left, from - left)) + (int)strlen(cut);
    int width = to > from ? shown_width(text_span(line.at + from, to - from)) : 1;
    buf_printf(out, "%*s%s^", indent, "", colour ? severities[d->severity].colour : "");
    for (int i = 1; i < width; i++)
        buf_char(out, '~');
    buf_printf(out, "%s\n", colour ? "\033[0m" : "");
}

void diag_render(Buf *out, const Diag *d, bool colour) {
    const char *bold = colour ? "\033[1m" : "", *off = colour ? "\033[0m" : "";
    Position at = {0, 0};
    if (d->source != NULL) {
        at = source_position(d->source, d->span.from);
        buf_z(out, bold);
        buf_z(out, name_shown(d->source->name));
        buf_printf(out, ":%u:%u:%s ", at.line, at.column, off);
    }
    buf_printf(out, "%s%s:%s ", colour ? severities[d->severity].colour : "", severities[d->severity].word, off);
    if (d->source != NULL)
        buf_z(out, d->message);
    else
        buf_shown(out, text_of(d->message)); /* it holds the file's name */
    if (d->rule != NULL && d->rule[0] != 0)
        buf_printf(out, " [%s]", d->rule);
    buf_char(out, '\n');
    if (d->source != NULL)
        put_excerpt(out, d, at, colour);
    if (d->advice != NULL)
        buf_printf(out, "  %s= help:%s %s\n", bold, off, d->advice);
}

void diag_print(FILE *out, const Diag *d, bool colour) {
    Buf text = {0};
    diag_render(&text, d, colour);
    fwrite(text.at, 1, text.len, out);
}

void diag_print_all(FILE *out, DiagSink *sink, bool colour) {
    for (size_t i = 0; i < sink->count; i++)
        diag_print(out, &sink->item[i], colour);
}
