/* Steps on structured text whose work is done by classes of the embedded library: CSV and Maven's pom.xml. */
#include "builtins/steps_common.h"

static Value call_class(StepCall *call, const char *class, const char *method, Value argument) {
    Class *c = class_named(call->in, class);
    if (!c) return throw_error(call->in, EX_ILLEGAL_STATE, "the library's class %s is missing", class);
    return call_method_z(call->in, v_obj(V_CLASS, c), method, &argument, 1);
}

static bool is_given(const StepCall *call, int index) { return text_trim(step_text(call, index)).len > 0; }

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
    if (is_given(call, RC_FILE) && is_given(call, RC_TEXT))
        return throw_error(call->in, EX_ILLEGAL_ARGUMENT, "Only one of file or text arguments can be provided to readCSV.");
    if (!is_given(call, RC_FILE) && !is_given(call, RC_TEXT))
        return throw_error(call->in, EX_ILLEGAL_ARGUMENT, "At least one of file or text needs to be provided to readCSV.");
    if (is_given(call, RC_FILE) && !step_need_node(call)) return V_THROWN;
    if (is_given(call, RC_FILE) && !step_read_file(call, step_text(call, RC_FILE), &bytes)) return V_THROWN;
    Value format = csv_format(call, RC_FORMAT);
    if (is_abrupt(format)) return format;
    Value text = string_new(call->in, is_given(call, RC_FILE) ? buf_as_text(&bytes) : step_text(call, RC_TEXT));
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
    World *w = call->run->options.world;
    const char *error = NULL;
    Text text;
    if (!step_has(call, WC_RECORDS))
        return throw_error(call->in, EX_ILLEGAL_ARGUMENT, "You have to provide a list of records to save for writeCSV.");
    if (!is_given(call, WC_FILE)) return throw_error(call->in, EX_ILLEGAL_ARGUMENT, "You have to provide a file for writeCSV.");
    Value format = csv_format(call, WC_FORMAT);
    if (is_abrupt(format)) return format;
    Value written = call_method_z(call->in, format, "write", &call->arg[WC_RECORDS], 1);
    if (is_abrupt(written) || !value_text(call->in, written, &text)) return V_THROWN;
    return w->write_file(w, step_path(call, step_text(call, WC_FILE)), text, false, &error) ? v_null() : step_throw_io(call, error);
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

/* --- Maven -------------------------------------------------------------------------------------------------- */

static Value run_read_pom(StepCall *call) {
    Buf bytes = {0};
    if (!step_read_file(call, step_text(call, 0), &bytes)) return V_THROWN;
    return call_class(call, "org.apache.maven.model.Model", "read", string_new(call->in, buf_as_text(&bytes)));
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
