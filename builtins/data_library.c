/* Steps on structured text whose work is done by classes of the embedded library: CSV, TOML, manifests, Maven's pom.xml. */
#include "builtins/archive.h"
#include "builtins/steps_common.h"

#include <strings.h>

Value step_call_class(StepCall *call, const char *class, const char *method, Value argument) {
    Class *c = class_named(call->in, class);
    if (!c) return throw_error(call->in, EX_ILLEGAL_STATE, "the library's class %s is missing", class);
    return call_method_z(call->in, v_obj(V_CLASS, c), method, &argument, 1);
}

/* --- CSV ---------------------------------------------------------------------------------------------------- */

static const char csv_class[] = "org.apache.commons.csv.CSVFormat";

/* The format given, or the default one. */
static Value csv_format(StepCall *call, int index) {
    Class *c = class_named(call->in, csv_class);
    return step_has(call, index) ? call->arg[index] : get_property_z(call->in, v_obj(V_CLASS, c), "DEFAULT");
}

enum { RC_FILE, RC_TEXT, RC_FORMAT };

static Value run_read_csv(StepCall *call) {
    Buf bytes = {0};
    if (step_given(call, RC_FILE) && step_given(call, RC_TEXT))
        return throw_error(call->in, EX_ILLEGAL_ARGUMENT, "Only one of file or text arguments can be provided to readCSV.");
    if (!step_need_either(call, RC_FILE, RC_TEXT)) return V_THROWN;
    if (step_given(call, RC_FILE) && !step_read_source(call, RC_FILE, &bytes)) return V_THROWN;
    Value format = csv_format(call, RC_FORMAT);
    if (is_abrupt(format)) return format;
    Value text = string_new(call->in, step_given(call, RC_FILE) ? buf_as_text(&bytes) : step_text(call, RC_TEXT));
    return call_method_z(call->in, format, "read", &text, 1);
}

const StepSpec step_readCSV = {
    .name = "readCSV",
    .run = run_read_csv,
    .effect = EFFECT_PURE,
    .family = "data",
    .params = PARAMS({"file", P_STRING, .doc = "A file of the workspace."}, {"text", P_STRING, .doc = "The values themselves."},
                     {"format", P_ANY, .doc = "CSVFormat.DEFAULT.withHeader('a', 'b') and the like."}),
    .doc = "Reads separated values: a list of records, whose values are got by position or by the name of their column.",
    .example = "def rows = readCSV text: 'name,size\\nbig,9', format: CSVFormat.DEFAULT.withFirstRecordAsHeader()\n"
               "echo \"${rows[0].get('name')} ${rows[0].get(1)}\"",
};

enum { WC_FILE, WC_RECORDS, WC_FORMAT };

static Value run_write_csv(StepCall *call) {
    Text text;
    if (!step_has(call, WC_RECORDS))
        return throw_error(call->in, EX_ILLEGAL_ARGUMENT, "You have to provide a list of records to save for writeCSV.");
    if (!step_given(call, WC_FILE)) return throw_error(call->in, EX_ILLEGAL_ARGUMENT, "You have to provide a file for writeCSV.");
    Value format = csv_format(call, WC_FORMAT);
    if (is_abrupt(format)) return format;
    Value written = call_method_z(call->in, format, "write", &call->arg[WC_RECORDS], 1);
    if (is_abrupt(written) || !value_text(call->in, written, &text)) return V_THROWN;
    return step_write_target(call, step_text(call, WC_FILE), text);
}

const StepSpec step_writeCSV = {
    .name = "writeCSV",
    .run = run_write_csv,
    .needs_node = true,
    .effect = EFFECT_IDEMPOTENT,
    .family = "data",
    .params = PARAMS({"file", P_STRING, .doc = "Where to write."}, {"records", P_LIST, .doc = "Records, or lists of values."},
                     {"format", P_ANY, .doc = "CSVFormat.DEFAULT.withHeader('a', 'b') and the like."}),
    .doc = "Writes separated values.",
    .example = "node {\n    writeCSV file: 'out.csv', records: [['name', 'size'], ['big', 9]]\n    echo readFile('out.csv')\n}",
};

/* --- TOML --------------------------------------------------------------------------------------------------- */

enum { RT_FILE, RT_TEXT };

static Value run_read_toml(StepCall *call) {
    Buf bytes = {0};
    if (step_given(call, RT_FILE) && step_given(call, RT_TEXT))
        return throw_error(call->in, EX_ILLEGAL_ARGUMENT, "At most one of file or text must be provided to readTOML.");
    if (!step_need_either(call, RT_FILE, RT_TEXT)) return V_THROWN;
    if (step_given(call, RT_FILE) && !step_read_source(call, RT_FILE, &bytes)) return V_THROWN;
    Text text = step_given(call, RT_FILE) ? buf_as_text(&bytes) : step_text(call, RT_TEXT);
    return step_call_class(call, "sluice.TomlReader", "read", string_new(call->in, text));
}

const StepSpec step_readTOML = {
    .name = "readTOML",
    .run = run_read_toml,
    .effect = EFFECT_PURE,
    .family = "data",
    .params = PARAMS({"file", P_STRING, .doc = "A file of the workspace."}, {"text", P_STRING, .doc = "The TOML itself."}),
    .doc = "Reads TOML from a file or a text: tables as maps, arrays as lists, dates as strings.",
    .example = "def config = readTOML text: 'name = \"app\"\\n[server]\\nports = [80, 443]'\n"
               "echo \"${config.name} ${config.server.ports[1]}\"",
};

enum { WT_FILE, WT_TOML, WT_RETURN };

static Value run_write_toml(StepCall *call) {
    Text text;
    bool to_text = step_bool(call, WT_RETURN);
    if (!step_has(call, WT_TOML))
        return throw_error(call->in, EX_ILLEGAL_ARGUMENT, "You have to provide a toml object to save for writeTOML.");
    if (to_text == step_given(call, WT_FILE))
        return throw_error(call->in, EX_ILLEGAL_ARGUMENT,
                           to_text ? "You cannot provide both returnText and file to writeTOML."
                                   : "You have to provide either file or returnText to writeTOML.");
    Value written = step_call_class(call, "sluice.TomlWriter", "write", call->arg[WT_TOML]);
    if (is_abrupt(written) || to_text) return written;
    return value_text(call->in, written, &text) ? step_write_target(call, step_text(call, WT_FILE), text) : V_THROWN;
}

const StepSpec step_writeTOML = {
    .name = "writeTOML",
    .run = run_write_toml,
    .effect = EFFECT_IDEMPOTENT,
    .family = "data",
    .params = PARAMS({"file", P_STRING, .doc = "Where to write."}, {"toml", P_ANY, .doc = "A map."},
                     {"returnText", P_BOOL, .fallback = "false", .doc = "Yield the text instead of writing it."}),
    .doc = "Writes a map as TOML.",
    .example = "echo writeTOML(toml: [name: 'app', server: [ports: [80, 443]]], returnText: true)",
};

/* --- manifests ------------------------------------------------------------------------------------------------ */

enum { RM_FILE, RM_TEXT };

static bool is_java_archive(Text file) {
    static const char *const ends[] = {".jar", ".war", ".ear"};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (file.len > 4 && strncasecmp(file.at + file.len - 4, ends[i], 4) == 0) return true;
    return false;
}

static bool read_manifest(StepCall *call, Buf *out) {
    const char *path, *error = NULL;
    if (!is_java_archive(step_text(call, RM_FILE))) return step_read_source(call, RM_FILE, out);
    if (!(path = step_source(call, RM_FILE))) return false;
    if (archive_read_entry(path, "META-INF/MANIFEST.MF", out, &error)) return true;
    throw_error(call->in, EX_FILE_NOT_FOUND, "%s does not seem to contain a manifest: %s", path, error);
    return false;
}

static Value run_read_manifest(StepCall *call) {
    Buf bytes = {0};
    if (step_given(call, RM_FILE) && step_given(call, RM_TEXT))
        return throw_error(call->in, EX_ILLEGAL_ARGUMENT,
                           "Need to specify either file or text to readManifest, can't do both.");
    if (!step_need_either(call, RM_FILE, RM_TEXT)) return V_THROWN;
    if (step_given(call, RM_FILE) && !read_manifest(call, &bytes)) return V_THROWN;
    Text text = step_given(call, RM_FILE) ? buf_as_text(&bytes) : step_text(call, RM_TEXT);
    return step_call_class(call, "org.jenkinsci.plugins.pipeline.utility.steps.conf.mf.SimpleManifest", "read", string_new(call->in, text));
}

const StepSpec step_readManifest = {
    .name = "readManifest",
    .run = run_read_manifest,
    .effect = EFFECT_PURE,
    .family = "data",
    .params = PARAMS({"file", P_STRING, .doc = "A manifest, or a .jar, .war or .ear file that has one."},
                     {"text", P_STRING, .doc = "The manifest itself."}),
    .doc = "Reads a Java manifest: main, the map of its first section, and entries, a map of the others by name.",
    .example = "echo readManifest(text: 'Manifest-Version: 1.0\\nMain-Class: app.Main\\n').main['Main-Class']",
};

/* --- Maven -------------------------------------------------------------------------------------------------- */

static Value run_read_pom(StepCall *call) {
    Buf bytes = {0};
    if (!step_read_file(call, step_text(call, 0), &bytes)) return V_THROWN;
    return step_call_class(call, "org.apache.maven.model.Model", "read", string_new(call->in, buf_as_text(&bytes)));
}

const StepSpec step_readMavenPom = {
    .name = "readMavenPom",
    .run = run_read_pom,
    .needs_node = true,
    .effect = EFFECT_PURE,
    .family = "data",
    .params = PARAMS({"file", P_STRING, .positional = true, .fallback = "pom.xml", .doc = "The file to read."}),
    .doc = "Reads a Maven project file: version, artifactId, groupId, parent, properties, modules, dependencies and so on.",
    .example = "node {\n    writeFile file: 'pom.xml', text: '<project><artifactId>app</artifactId><version>1.0</version></project>'\n"
               "    echo readMavenPom().version\n}",
};
