/* publishHTML: a folder of pages, kept with the run; its page and `sluice show` lead there. */
#include "builtins/glob.h"
#include "builtins/run/reports.h"
#include "builtins/steps_common.h"

static Value field(StepCall *call, const char *name) { return map_get_z(call->in, as_map(call->arg[0]), name); }

static Text field_text(StepCall *call, const char *name, const char *other) {
    Value v = field(call, name);
    const char *text = is_null(v) ? other : value_z(call->in, v);
    return text_of(step_expand(call, text_of(text ? text : other)));
}

static bool field_true(StepCall *call, const char *name) { return text_is(field_text(call, name, "false"), "true"); }

/* As a folder: without what would lead out of it. */
static const char *folder_name(Text title) {
    char *name = text_z(text_copy(title));
    for (char *c = name; *c; c++)
        if (*c == '/' || *c == '\n' || (*c == '.' && c == name)) *c = '_';
    return *name ? name : "report";
}

/* The pages to begin with, one a line. */
static bool write_index(StepCall *call, const char *place, const char *folder) {
    World *w = call->run->options.world;
    const char *error = NULL;
    Buf lines = {0};
    GlobQuery query = {.root = folder, .includes = field_text(call, "reportFiles", "index.html")};
    GlobFile *files = NULL;
    size_t count = 0;
    if (!glob_files(w, &query, &files, &count, &error)) return false;
    for (size_t i = 0; i < count; i++) buf_printf(&lines, "%s\n", files[i].path);
    const char *name = text_printf("%s" REPORT_INDEX, place);
    const char *path = call->run->folder ? path_join(call->run->folder, name) : NULL;
    if (count && path && w->write_file(w, path, buf_as_text(&lines), false, &error)) durable_note(call->run, 'F', name, NULL);
    return count > 0;
}

static Value missing(StepCall *call, const char *what) {
    if (field_true(call, "allowMissing")) {
        run_log(call->run, call->context, "[htmlpublisher] %s", what);
        return v_null();
    }
    run_message(call->run, call->context, DIAG_WARNING, "[htmlpublisher] %s: the run fails (allowMissing: true to ignore)", what);
    run_worsen(call->run, RUN_FAILURE);
    run_block_worsen(call->context->block, RUN_FAILURE);
    durable_note(call->run, 'R', (const char[]){RUN_FAILURE, 0}, NULL);
    return v_null();
}

static Value run_publish_html(StepCall *call) {
    World *w = call->run->options.world;
    Text title = field_text(call, "reportName", "HTML Report");
    const char *folder = step_path(call, field_text(call, "reportDir", "."));
    const char *place = path_join(REPORTS_FOLDER, folder_name(run_masked(call->run, title)));
    size_t count = 0;
    FileInfo info;
    w->stat(w, folder, &info);
    if (info.kind != FILE_DIRECTORY) return missing(call, text_printf("Specified HTML directory '%s' does not exist", folder));
    GlobQuery query = {.root = folder, .includes = field_text(call, "includes", "**/*")};
    if (!step_keep_files(call, &query, place, &count)) return V_THROWN;
    if (!write_index(call, place, folder))
        return missing(call, text_printf("there is no %.*s in %s", TEXT_FMT(field_text(call, "reportFiles", "index.html")), folder));
    run_log(call->run, call->context, "[htmlpublisher] %.*s: %zu %s of %s kept", TEXT_FMT(title), count,
            count == 1 ? "file" : "files", folder);
    return v_null();
}

const StepSpec step_publishHTML = {
    .name = "publishHTML",
    .run = run_publish_html,
    .needs_node = true,
    .effect = EFFECT_IDEMPOTENT,
    .family = "reports",
    .params = PARAMS({"target", P_MAP, .required = true, .positional = true,
                      .doc = "[reportDir: 'out', reportFiles: 'index.html', reportName: 'Coverage', allowMissing: true, includes: '**/*']; "
                             "keepAll, alwaysLinkToLastBuild, reportTitles and escapeUnderscores have no effect."}),
    .doc = "Keeps a folder of HTML pages in the run's folder, as reports/NAME. The run's report.html and sluice show link it. A folder "
           "that is not there makes the run fail, unless allowMissing is given.",
    .example = "node {\n    writeFile file: 'site/index.html', text: '<p>hello'\n"
               "    publishHTML target: [reportDir: 'site', reportFiles: 'index.html', reportName: 'Site']\n}",
};
