/* Steps that read and write structured text: JSON, YAML, properties. */
#include "builtins/json_value.h"
#include "builtins/steps_common.h"
#include "builtins/yaml.h"
#include "interp/text/charset.h"

#include <stdlib.h>

/* --- file or text ----------------------------------------------------------------------------------------------- */

bool step_given(const StepCall *call, int index) {
    return step_has(call, index) && text_trim(step_text(call, index)).len > 0;
}

bool step_need_node(StepCall *call) {
    if (call->context->seat) return true;
    throw_error(call->in, EX_MISSING_CONTEXT_VARIABLE,
                "Required context class hudson.FilePath is missing\nPerhaps you forgot to surround "
                "the %s step with a step that provides this, such as: node",
                call->spec->name);
    return false;
}

bool step_need_either(StepCall *call, int file, int text) {
    if (step_given(call, file) || step_given(call, text)) return true;
    throw_error(call->in, EX_ILLEGAL_ARGUMENT, "At least one of file or text needs to be provided to %s.", call->spec->name);
    return false;
}

const char *step_source(StepCall *call, int file) {
    World *w = call->run->options.world;
    const char *path = step_path(call, step_text(call, file));
    FileInfo info;
    if (!step_need_node(call)) return NULL;
    w->stat(w, path, &info);
    if (info.kind == FILE_REGULAR || info.kind == FILE_OTHER) return path;
    throw_error(call->in, EX_FILE_NOT_FOUND, info.kind == FILE_DIRECTORY ? "%s is a directory." : "%s does not exist.", path);
    return NULL;
}

bool step_read_source(StepCall *call, int file, Buf *out) {
    World *w = call->run->options.world;
    const char *path = step_source(call, file), *error = NULL;
    if (path && w->read_file(w, path, out, &error)) return true;
    if (path) step_throw_io(call, error);
    return false;
}

Value step_write_target(StepCall *call, Text file, Text text) {
    World *w = call->run->options.world;
    const char *error = NULL;
    if (!step_need_node(call)) return V_THROWN;
    return w->write_file(w, step_path(call, file), text, false, &error) ? v_null() : step_throw_io(call, error);
}

/* --- JSON ------------------------------------------------------------------------------------------------------- */

/* What readJSON yields in Jenkins: json-lib's objects and arrays, and an object for null, which is not null to Groovy. */
static Value json_lib(Interp *in, Value v) {
    Value key, item;
    if (is_null(v)) return get_property_z(in, v_obj(V_CLASS, class_named(in, "net.sf.json.JSONNull")), "instance");
    if (v.kind == V_MAP) {
        v.as.obj->cls = class_named(in, "net.sf.json.JSONObject");
        for (uint32_t at = 0; map_next(as_map(v), &at, &key, &item);) map_put(in, as_map(v), key, json_lib(in, item));
    } else if (v.kind == V_LIST) {
        v.as.obj->cls = class_named(in, "net.sf.json.JSONArray");
        for (uint32_t i = 0; i < as_list(v)->len; i++) as_list(v)->at[i] = json_lib(in, as_list(v)->at[i]);
    }
    return v;
}

enum { RJ_FILE, RJ_TEXT, RJ_POJO };

static Value throw_no_json(StepCall *call, const JsonError *error) {
    Interp *in = call->in;
    const char *source = step_given(call, RJ_FILE) ? step_z(call, RJ_FILE) : "the text";
    const char *fault = text_printf("line %d, column %d: %s", error->line, error->column, error->message);
    Value text = string_z(in, text_printf("readJSON: %s is no JSON: %s", source, fault));
    Value thrown = class_construct(in, class_named(in, "net.sf.json.JSONException"), &text, 1);
    return is_abrupt(thrown) ? thrown : throw_value(in, thrown);
}

static Value run_read_json(StepCall *call) {
    Buf file = {0};
    JsonError error;
    if (step_given(call, RJ_FILE) && step_given(call, RJ_TEXT))
        return throw_error(call->in, EX_ILLEGAL_ARGUMENT, "At most one of file or text must be provided to readJSON.");
    if (!step_need_either(call, RJ_FILE, RJ_TEXT)) return V_THROWN;
    if (step_given(call, RJ_FILE) && !step_read_source(call, RJ_FILE, &file)) return V_THROWN;
    const Json *json = jsn_parse(step_given(call, RJ_FILE) ? buf_as_text(&file) : step_text(call, RJ_TEXT), &error);
    if (!json) return throw_no_json(call, &error);
    Value value = json_to_value(call->in, json);
    return step_bool(call, RJ_POJO) ? value : json_lib(call->in, value);
}

const StepSpec step_readJSON = {
    .name = "readJSON",
    .run = run_read_json,
    .effect = EFFECT_PURE,
    .family = "data",
    .params = PARAMS(
        {"file", P_STRING, .doc = "A file of the workspace."}, {"text", P_STRING, .doc = "The JSON itself."},
        {"returnPojo", P_BOOL, .fallback = "false", .doc = "Plain maps and lists, whose toString() is not JSON, and null as null."}),
    .doc = "Reads JSON from a file or a text into maps and lists.",
    .example =
        "def config = readJSON text: '{\"name\": \"app\", \"ports\": [80, 443]}'\necho \"${config.name} ${config.ports[1]}\"",
};

enum { WJ_FILE, WJ_JSON, WJ_PRETTY, WJ_RETURN };

static Value run_write_json(StepCall *call) {
    Buf out = {0};
    bool to_text = step_bool(call, WJ_RETURN);
    if (!step_has(call, WJ_JSON))
        return throw_error(call->in, EX_ILLEGAL_ARGUMENT, "You have to provide a JSON object to save for writeJSON.");
    if (to_text == step_given(call, WJ_FILE))
        return throw_error(call->in, EX_ILLEGAL_ARGUMENT,
                           to_text ? "You cannot provide both returnText and file to writeJSON."
                                   : "You have to provide either file or returnText to writeJSON.");
    Value source = call->arg[WJ_JSON];
    Text text;
    Json *json = NULL;
    if (is_stringlike(source) && value_text(call->in, source, &text))
        json = jsn_parse(text, NULL); /* a string that is JSON already */
    if (!json) json = json_of_value(call->in, source);
    if (!json) return V_THROWN;
    jsn_write(&out, json, (int)step_int(call, WJ_PRETTY));
    return to_text ? string_new(call->in, buf_as_text(&out)) : step_write_target(call, step_text(call, WJ_FILE), buf_as_text(&out));
}

const StepSpec step_writeJSON = {
    .name = "writeJSON",
    .run = run_write_json,
    .effect = EFFECT_IDEMPOTENT,
    .family = "data",
    .params = PARAMS({"file", P_STRING, .doc = "Where to write."},
                     {"json", P_ANY, .doc = "A map, a list, or JSON text."},
                     {"pretty", P_INT, .fallback = "0", .doc = "Blanks to indent by; 0: one line."},
                     {"returnText", P_BOOL, .fallback = "false", .doc = "Yield the text instead of writing it."}),
    .doc = "Writes maps and lists as JSON.",
    .example = "echo writeJSON(json: [name: 'app', ports: [80, 443]], returnText: true)",
};

/* --- YAML ------------------------------------------------------------------------------------------------------- */

enum { RY_FILE, RY_TEXT };

static Value run_read_yaml(StepCall *call) {
    Buf text = {0};
    Value documents;
    const char *error = NULL;
    if (!step_need_either(call, RY_FILE, RY_TEXT)) return V_THROWN;
    if (step_given(call, RY_FILE) && !step_read_source(call, RY_FILE, &text)) return V_THROWN;
    if (step_given(call, RY_TEXT)) {
        if (text.len) buf_char(&text, '\n');
        buf_text(&text, step_text(call, RY_TEXT));
    }
    if (!yml_read(call->in, buf_as_text(&text), &documents, &error))
        return error ? throw_error(call->in, EX_RUNTIME, "readYaml: %s", error) : V_THROWN;
    const List *list = as_list(documents);
    return list->len == 0 ? v_null() : list->len == 1 ? list->at[0] : documents;
}

const StepSpec step_readYaml = {
    .name = "readYaml",
    .run = run_read_yaml,
    .effect = EFFECT_PURE,
    .family = "data",
    .params = PARAMS({"file", P_STRING, .doc = "A file of the workspace."},
                     {"text", P_STRING, .doc = "The YAML itself."}, {"codePointLimit", P_INT, .doc = "Has no effect."},
                     {"maxAliasesForCollections", P_INT, .doc = "Has no effect."}),
    .doc = "Reads YAML from a file or a text into maps and lists; several documents give a list.",
    .example = "def config = readYaml text: 'name: app\\nports: [80, 443]'\necho \"${config.name} ${config.ports[1]}\"",
};

enum { WY_FILE, WY_DATA, WY_DATAS, WY_CHARSET, WY_OVERWRITE, WY_RETURN };

static bool check_write_yaml(StepCall *call) {
    World *w = call->run->options.world;
    FileInfo info;
    const char *wrong = NULL;
    if (step_bool(call, WY_RETURN) && step_has(call, WY_FILE))
        wrong = "cannot provide both returnText and file to writeYaml";
    else if (!step_bool(call, WY_RETURN) && !step_given(call, WY_FILE))
        wrong = "either file or returnText must be provided to writeYaml";
    else if (step_has(call, WY_DATA) == step_has(call, WY_DATAS))
        wrong = step_has(call, WY_DATA) ? "only one of data or datas must be provided to writeYaml"
                                        : "data or datas parameter must be provided to writeYaml";
    else if (!charset_or_utf8(step_z(call, WY_CHARSET)))
        wrong = "writeYaml: the charset is not known";
    if (wrong) {
        throw_error(call->in, EX_ILLEGAL_ARGUMENT, "%s", wrong);
        return false;
    }
    if (!step_has(call, WY_FILE) || step_bool(call, WY_OVERWRITE)) return true;
    w->stat(w, step_path(call, step_text(call, WY_FILE)), &info);
    if (info.kind == FILE_ABSENT) return true;
    throw_error(call->in, EX_FILE_EXISTS, "%s exists already; overwrite: true replaces it",
                step_path(call, step_text(call, WY_FILE)));
    return false;
}

static Value run_write_yaml(StepCall *call) {
    Buf out = {0}, bytes = {0};
    const char *error = NULL;
    if (!check_write_yaml(call)) return V_THROWN;
    bool ok = step_has(call, WY_DATA) ? yml_write(call->in, call->arg[WY_DATA], &out, &error)
                                      : yml_write_all(call->in, call->arg[WY_DATAS], &out, &error);
    if (!ok) return error ? throw_error(call->in, EX_ILLEGAL_ARGUMENT, "writeYaml: %s", error) : V_THROWN;
    if (step_bool(call, WY_RETURN)) return string_new(call->in, buf_as_text(&out));
    charset_encode(charset_or_utf8(step_z(call, WY_CHARSET)), buf_as_text(&out), &bytes);
    return step_write_target(call, step_text(call, WY_FILE), buf_as_text(&bytes));
}

const StepSpec step_writeYaml = {
    .name = "writeYaml",
    .run = run_write_yaml,
    .effect = EFFECT_IDEMPOTENT,
    .family = "data",
    .params =
        PARAMS({"file", P_STRING, .doc = "Where to write."}, {"data", P_ANY, .doc = "A map, a list or a plain value."},
               {"datas", P_LIST, .doc = "Several documents."},
               {"charset", P_STRING, .doc = "Character encoding, default UTF-8."},
               {"overwrite", P_BOOL, .fallback = "false", .doc = "Replace a file that exists."},
               {"returnText", P_BOOL, .fallback = "false", .doc = "Yield the text instead of writing it."}),
    .doc = "Writes maps and lists as YAML.",
    .example = "echo writeYaml(data: [name: 'app', ports: [80, 443]], returnText: true)",
};

/* --- properties ------------------------------------------------------------------------------------------------- */

typedef struct Properties {
    Text text;
    size_t at;
} Properties;

/* One logical line: lines that end in an odd number of backslashes go on in the next. */
static bool next_logical(Properties *p, Buf *line) {
    buf_clear(line);
    while (p->at < p->text.len) {
        while (p->at < p->text.len && strchr(" \t\f", p->text.at[p->at])) p->at++;
        size_t from = p->at;
        while (p->at < p->text.len && p->text.at[p->at] != '\n' && p->text.at[p->at] != '\r') p->at++;
        Text piece = text_span(p->text.at + from, p->at - from);
        p->at += p->at + 1 < p->text.len && p->text.at[p->at] == '\r' && p->text.at[p->at + 1] == '\n' ? 2 : 1;
        bool comment = line->len == 0 && (piece.len == 0 || piece.at[0] == '#' || piece.at[0] == '!');
        if (comment) continue;
        size_t slashes = 0;
        while (slashes < piece.len && piece.at[piece.len - 1 - slashes] == '\\') slashes++;
        bool more = slashes % 2 == 1;
        buf_bytes(line, piece.at, piece.len - more);
        if (!more) return true;
    }
    return line->len > 0;
}

static size_t put_escape(Buf *out, Text t, size_t at) {
    static const char codes[] = "t\tn\nr\rf\f";
    char c = t.at[at];
    if (c == 'u' && at + 4 < t.len) {
        char hex[5] = {t.at[at + 1], t.at[at + 2], t.at[at + 3], t.at[at + 4], 0};
        buf_code_point(out, (uint32_t)strtoul(hex, NULL, 16));
        return at + 5;
    }
    const char *found = strchr("tnrf", c);
    buf_char(out, found ? codes[strchr(codes, c) - codes + 1] : c);
    return at + 1;
}

static Text unescape(Text raw) {
    Buf out = {0};
    for (size_t i = 0; i < raw.len;) {
        if (raw.at[i] == '\\' && i + 1 < raw.len)
            i = put_escape(&out, raw, i + 1);
        else
            buf_char(&out, raw.at[i++]);
    }
    return buf_as_text(&out);
}

/* The key ends at the first '=', ':' or blank without a backslash before it. */
static void split_line(Text line, Text *key, Text *value) {
    size_t end = 0;
    while (end < line.len && !strchr("=: \t\f", line.at[end])) end += line.at[end] == '\\' ? 2 : 1;
    if (end > line.len) end = line.len;
    size_t from = end;
    while (from < line.len && strchr(" \t\f", line.at[from])) from++;
    if (from < line.len && (line.at[from] == '=' || line.at[from] == ':'))
        for (from++; from < line.len && strchr(" \t\f", line.at[from]);) from++;
    *key = unescape(text_span(line.at, end));
    *value = unescape(text_span(line.at + from, line.len - from));
}

static bool add_properties(StepCall *call, Value map, Text text) {
    Properties p = {text, 0};
    Buf line = {0};
    while (next_logical(&p, &line)) {
        Text key, value;
        split_line(buf_as_text(&line), &key, &value);
        if (!map_put(call->in, as_map(map), string_new(call->in, key), string_new(call->in, value))) return false;
        line = (Buf){0};
    }
    return true;
}

enum { RP_FILE, RP_TEXT, RP_DEFAULTS, RP_CHARSET, RP_INTERPOLATE };

static bool add_file(StepCall *call, Value map) {
    World *w = call->run->options.world;
    const char *path = step_path(call, step_text(call, RP_FILE)), *error = NULL;
    FileInfo info;
    Buf bytes = {0}, text = {0};
    if (!step_need_node(call)) return false;
    w->stat(w, path, &info);
    if (info.kind != FILE_REGULAR) {
        run_log(call->run, call->context, "warning: %s %s, omitting from properties gathering", path,
                info.kind == FILE_DIRECTORY ? "is a directory" : "does not exist");
        return true;
    }
    if (!w->read_file(w, path, &bytes, &error)) {
        step_throw_io(call, error);
        return false;
    }
    /* Java reads properties without a charset as ISO-8859-1. */
    const char *name = step_has(call, RP_CHARSET) ? step_z(call, RP_CHARSET) : "ISO-8859-1";
    const Charset *charset = charset_or_utf8(name);
    if (!charset) {
        throw_error(call->in, EX_UNSUPPORTED_ENCODING, "%s", name);
        return false;
    }
    charset_decode(charset, buf_as_text(&bytes), &text);
    return add_properties(call, map, buf_as_text(&text));
}

/* As Jenkins does: what cannot be interpolated stays as it was read. */
static Value interpolated(StepCall *call, Value map) {
    Value all = step_call_class(call, "sluice.Interpolation", "of", map);
    if (!is_string(all)) return all;
    run_log(call->run, call->context, "Got exception while interpolating the variables: %.*s", TEXT_FMT(string_text(as_string(all))));
    run_log(call->run, call->context, "Returning the original properties list!");
    return map;
}

static Value run_read_properties(StepCall *call) {
    Value map = map_new(call->in), key, value;
    if (!step_need_either(call, RP_FILE, RP_TEXT)) return V_THROWN;
    for (uint32_t at = 0; step_has(call, RP_DEFAULTS) && map_next(as_map(call->arg[RP_DEFAULTS]), &at, &key, &value);)
        if (!map_put(call->in, as_map(map), value_to_string(call->in, key), value)) return V_THROWN;
    bool ok = (!step_given(call, RP_FILE) || add_file(call, map)) &&
              (!step_given(call, RP_TEXT) || add_properties(call, map, step_text(call, RP_TEXT)));
    return !ok ? V_THROWN : step_bool(call, RP_INTERPOLATE) ? interpolated(call, map) : map;
}

const StepSpec step_readProperties = {
    .name = "readProperties",
    .run = run_read_properties,
    .effect = EFFECT_PURE,
    .family = "data",
    .params = PARAMS({"file", P_STRING, .doc = "A file of the workspace; a missing one only gives a warning."},
                     {"text", P_STRING, .doc = "Properties as text; they win over the file's."},
                     {"defaults", P_MAP, .doc = "Values for what neither has."},
                     {"charset", P_STRING, .doc = "Character encoding of the file, default ISO-8859-1."},
                     {"interpolate", P_BOOL, .fallback = "false", .doc = "Replace ${other.key} in values."}),
    .doc = "Reads Java properties into a map of strings.",
    .example =
        "def p = readProperties text: 'name = app\\nurl = https://example.org/${name}', interpolate: true\necho p.url",
};
