/* Findings for other programs: JSON, checkstyle XML and GitHub's annotations. SARIF is in format_sarif.c. */
#include "builtins/json.h"
#include "cli/lint/lint.h"

const char *severity_word(Severity severity) {
    static const char *const words[] = {"error", "warning", "info", "note"};
    return words[severity];
}

/* The position of a finding; lines and columns are 0 when it has none. */
static Position start_of(const Diag *d) {
    return d->source ? source_position(d->source, d->span.from) : (Position){0, 0};
}

/* Paths may hold any byte; JSON and annotations may not. NUL-terminated. */
Text valid_text(const char *z) {
    Text all = text_of(z);
    if (utf8_valid(all)) return all;
    Buf out = {0};
    for (const char *at = z, *end = z + all.len; at < end;) buf_code_point(&out, utf8_next(&at, end));
    return buf_as_text(&out);
}

static Json *edits_json(const Diag *d) {
    if (d->edit_count == 0) return NULL;
    Json *list = jsn_array();
    for (size_t i = 0; i < d->edit_count; i++) {
        Position from = source_position(d->source, d->edit[i].span.from), to = source_position(d->source, d->edit[i].span.to);
        Json *edit = jsn_put_int(jsn_put_int(jsn_object(), "line", from.line), "column", from.column);
        jsn_put_int(jsn_put_int(edit, "endLine", to.line), "endColumn", to.column);
        jsn_add(list, jsn_put_text(edit, "text", d->edit[i].text));
    }
    return list;
}

void format_json(Buf *out, const Linter *lint) {
    Json *findings = jsn_array();
    for (size_t i = 0; i < lint->sink.count; i++) {
        const Diag *d = &lint->sink.item[i];
        Json *f = jsn_object();
        if (d->source) {
            Position from = start_of(d), to = source_position(d->source, d->span.to);
            jsn_put_text(f, "file", valid_text(d->source->name));
            jsn_put_int(jsn_put_int(f, "line", from.line), "column", from.column);
            jsn_put_int(jsn_put_int(f, "endLine", to.line), "endColumn", to.column);
        }
        jsn_put_z(jsn_put_z(f, "severity", severity_word(d->severity)), "rule", d->rule);
        jsn_put_text(f, "message", valid_text(d->message));
        if (d->advice) jsn_put_text(f, "advice", valid_text(d->advice));
        jsn_add(findings, jsn_put(f, "fix", edits_json(d)));
    }
    Json *all = jsn_put_int(jsn_object(), "files", (int64_t)project_given(lint));
    jsn_put_int(jsn_put_int(all, "errors", (int64_t)lint->sink.errors), "warnings", (int64_t)lint->sink.warnings);
    jsn_put(jsn_put_int(all, "silenced", (int64_t)lint->silenced), "findings", findings);
    jsn_write(out, all, 2);
    buf_char(out, '\n');
}

/* --- checkstyle ----------------------------------------------------------------------------------------------------------- */

static void put_xml(Buf *out, const char *z) {
    for (const char *at = z, *end = z + strlen(z); at < end;) {
        uint32_t c = utf8_next(&at, end);
        if (c == '&')
            buf_z(out, "&amp;");
        else if (c == '<')
            buf_z(out, "&lt;");
        else if (c == '>')
            buf_z(out, "&gt;");
        else if (c == '"')
            buf_z(out, "&quot;");
        else if (c == '\n' || c == '\t' || c == '\r')
            buf_printf(out, "&#%u;", c);
        else
            buf_code_point(out, c < 32 || (c >= 0xD800 && c < 0xE000) || c == 0xFFFE || c == 0xFFFF ? 0xFFFD : c);
    }
}

static const char *file_of(const Diag *d) { return d->source ? d->source->name : ""; }

void format_checkstyle(Buf *out, const Linter *lint) {
    buf_z(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n");
    const char *open = NULL;
    for (size_t i = 0; i < lint->sink.count; i++) {
        const Diag *d = &lint->sink.item[i];
        Position at = start_of(d);
        if (!open || strcmp(open, file_of(d)) != 0) {
            buf_printf(out, "%s  <file name=\"", open ? "  </file>\n" : "");
            put_xml(out, file_of(d));
            buf_z(out, "\">\n");
            open = file_of(d);
        }
        buf_printf(out, "    <error line=\"%u\" column=\"%u\" severity=\"%s\" message=\"", at.line, at.column,
                   severity_word(d->severity));
        put_xml(out, d->message);
        if (d->advice) put_xml(out, text_printf(" (%s)", d->advice));
        buf_printf(out, "\" source=\"sluice.%s\"/>\n", d->rule);
    }
    buf_printf(out, "%s</checkstyle>\n", open ? "  </file>\n" : "");
}

/* --- GitHub ------------------------------------------------------------------------------------------------------------------ */

/* The escapes of workflow commands: also ':' and ',' within a property. */
static void put_escaped(Buf *out, const char *z, bool property) {
    for (; *z; z++) {
        if (*z == '%' || *z == '\r' || *z == '\n' || (property && (*z == ':' || *z == ',')))
            buf_printf(out, "%%%02X", (unsigned)*z);
        else
            buf_char(out, *z);
    }
}

void format_github(Buf *out, const Linter *lint) {
    for (size_t i = 0; i < lint->sink.count; i++) {
        const Diag *d = &lint->sink.item[i];
        buf_printf(out, "::%s ", d->severity == DIAG_INFO ? "notice" : severity_word(d->severity));
        if (d->source) {
            Position from = start_of(d), to = source_position(d->source, d->span.to);
            buf_z(out, "file=");
            put_escaped(out, valid_text(d->source->name).at, true);
            buf_printf(out, ",line=%u,endLine=%u", from.line, to.line);
            if (from.line == to.line) buf_printf(out, ",col=%u,endColumn=%u", from.column, to.column);
            buf_char(out, ',');
        }
        buf_printf(out, "title=%s::", d->rule);
        put_escaped(out, valid_text(d->message).at, false);
        if (d->advice) put_escaped(out, valid_text(text_printf(" (%s)", d->advice)).at, false);
        buf_char(out, '\n');
    }
}
