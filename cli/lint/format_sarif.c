/* Findings as SARIF 2.1.0: one run, the rules with their texts, results with regions and fixes. */
#include "builtins/json.h"
#include "cli/command.h"
#include "cli/lint/lint.h"

static const char *level_word(Severity severity) { return severity == DIAG_INFO ? "note" : severity_word(severity); }

static Json *message_json(const char *text) { return jsn_put_text(jsn_object(), "text", valid_text(text)); }

/* A path as a URI reference: '/' stays, what is not unreserved is escaped byte by byte. */
static Text uri_of(const char *path) {
    Buf out = {0};
    if (path[0] == '/') buf_z(&out, "file://");
    for (; *path; path++) {
        unsigned char c = (unsigned char)*path;
        bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || strchr("-._~/", c);
        if (plain)
            buf_char(&out, (char)c);
        else
            buf_printf(&out, "%%%02X", c);
    }
    return buf_as_text(&out);
}

static Json *rule_json(int index) {
    const Rule *rule = rules[index];
    Json *r = jsn_put_z(jsn_object(), "id", rule->id);
    jsn_put(r, "shortDescription", message_json(rule->summary));
    jsn_put(r, "fullDescription", message_json(rule->doc));
    Json *settings = jsn_put_z(jsn_put_bool(jsn_object(), "enabled", !rule->opt_in), "level", level_word(rule->severity));
    jsn_put(r, "defaultConfiguration", settings);
    return jsn_put(r, "properties", jsn_put(jsn_object(), "tags", jsn_add(jsn_array(), jsn_z(rule->group))));
}

static Json *region_json(Source *source, Span span) {
    Position from = source_position(source, span.from), to = source_position(source, span.to);
    Json *region = jsn_put_int(jsn_put_int(jsn_object(), "startLine", from.line), "startColumn", from.column);
    return jsn_put_int(jsn_put_int(region, "endLine", to.line), "endColumn", to.column);
}

static Json *artifact_json(const Source *source) { return jsn_put_text(jsn_object(), "uri", uri_of(source->name)); }

static Json *fix_json(const Diag *d) {
    Json *replacements = jsn_array();
    for (size_t i = 0; i < d->edit_count; i++) {
        Json *replacement = jsn_put(jsn_object(), "deletedRegion", region_json(d->source, d->edit[i].span));
        jsn_put(replacement, "insertedContent", jsn_put_text(jsn_object(), "text", d->edit[i].text));
        jsn_add(replacements, replacement);
    }
    Json *change = jsn_put(jsn_object(), "artifactLocation", artifact_json(d->source));
    jsn_put(change, "replacements", replacements);
    Json *fix = jsn_object();
    if (d->advice) jsn_put(fix, "description", message_json(d->advice));
    return jsn_put(fix, "artifactChanges", jsn_add(jsn_array(), change));
}

static Json *result_json(const Diag *d) {
    Json *result = jsn_put_z(jsn_object(), "ruleId", d->rule);
    int index = rule_index(text_of(d->rule));
    if (index >= 0) jsn_put_int(result, "ruleIndex", index);
    jsn_put_z(result, "level", level_word(d->severity));
    jsn_put(result, "message", message_json(d->advice ? text_printf("%s (%s)", d->message, d->advice) : d->message));
    if (d->source) {
        Json *place = jsn_put(jsn_object(), "artifactLocation", artifact_json(d->source));
        jsn_put(place, "region", region_json(d->source, d->span));
        jsn_put(result, "locations", jsn_add(jsn_array(), jsn_put(jsn_object(), "physicalLocation", place)));
    }
    if (d->edit_count > 0) jsn_put(result, "fixes", jsn_add(jsn_array(), fix_json(d)));
    return result;
}

void format_sarif(Buf *out, const Linter *lint) {
    Json *list = jsn_array(), *results = jsn_array();
    for (int i = 0; i < RULE_COUNT; i++) jsn_add(list, rule_json(i));
    for (size_t i = 0; i < lint->sink.count; i++) jsn_add(results, result_json(&lint->sink.item[i]));
    Json *driver = jsn_put_z(jsn_put_z(jsn_object(), "name", "sluice"), "version", SLUICE_VERSION);
    jsn_put(driver, "rules", list);
    Json *run = jsn_put(jsn_object(), "tool", jsn_put(jsn_object(), "driver", driver));
    jsn_put_z(run, "columnKind", "unicodeCodePoints");
    jsn_put(run, "results", results);
    Json *log = jsn_put_z(jsn_object(), "$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    jsn_put(jsn_put_z(log, "version", "2.1.0"), "runs", jsn_add(jsn_array(), run));
    jsn_write(out, log, 2);
    buf_char(out, '\n');
}
