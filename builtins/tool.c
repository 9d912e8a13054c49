/* Finding tools: in the list that the run was given, else on PATH. */
#include "builtins/tool.h"

#include "builtins/plan/record.h"
#include "builtins/run/durable.h"
#include "builtins/steps_common.h"

#include <ctype.h>
#include <libgen.h>
#include <limits.h>
#include <stdlib.h>

/* What Jenkins' plugins know tools by, and set for them. */
typedef struct ToolKind {
    const char *symbol, *class_name;
    const char *programs;  /* the first that is there */
    const char *words;     /* in names that administrators give: M3, jdk-17, SonarScanner */
    const char *variables;
    const char *path;
} ToolKind;

static const ToolKind kinds[] = {
    {"maven", "hudson.tasks.Maven$MavenInstallation", "mvn", "maven mvn m", "M2_HOME MAVEN_HOME", "MAVEN"},
    {"jdk", "hudson.model.JDK", "javac java", "jdk openjdk java jre temurin corretto zulu", "JAVA_HOME", "JDK"},
    {"nodejs", "jenkins.plugins.nodejs.tools.NodeJSInstallation", "node", "nodejs node npm", "NODEJS_HOME", "NODEJS"},
    {"gradle", "hudson.plugins.gradle.GradleInstallation", "gradle", "gradle", "GRADLE_HOME", "GRADLE"},
    {"sonar", "hudson.plugins.sonar.SonarRunnerInstallation", "sonar-scanner", "sonar sonarqube sonarscanner", "", "SONAR"},
    {"ant", "hudson.tasks.Ant$AntInstallation", "ant", "ant", "ANT_HOME", "ANT"},
    {"go", "org.jenkinsci.plugins.golang.GolangInstallation", "go", "go golang", "GOROOT", "GOROOT_BIN"},
    {"git", "hudson.plugins.git.GitTool", "git", "git default", "", NULL},
    {"dockerTool", "org.jenkinsci.plugins.docker.commons.tools.DockerTool", "docker", "docker", "", "DOCKER"},
    {"groovy", "hudson.plugins.groovy.GroovyInstallation", "groovy", "groovy", "GROOVY_HOME", "GROOVY"},
    {"msbuild", "hudson.plugins.msbuild.MsBuildInstallation", "msbuild", "msbuild", "", "MSBUILD"},
    {"sbt", "org.jvnet.hudson.plugins.SbtPluginBuilder$SbtInstallation", "sbt", "sbt", "", "SBT"},
    {"terraform", "org.jenkinsci.plugins.terraform.TerraformInstallation", "terraform", "terraform", "", "TERRAFORM"},
};
enum { KIND_COUNT = sizeof kinds / sizeof *kinds };

static bool has_word(const char *words, Text word) {
    for (const char *at = words; *at; at += at[strcspn(at, " ")] ? strcspn(at, " ") + 1 : strcspn(at, " ")) {
        size_t len = strcspn(at, " ");
        if (len == word.len && strncasecmp(at, word.at, len) == 0) return true;
    }
    return false;
}

/* By a word of the name: the letters between digits and signs. */
static const ToolKind *kind_of_name(const char *name) {
    for (const char *at = name; *at;) {
        size_t len = 0;
        while (isalpha((unsigned char)at[len])) len++;
        for (size_t i = 0; len > 0 && i < KIND_COUNT; i++)
            if (has_word(kinds[i].words, text_span(at, len))) return &kinds[i];
        at += len > 0 ? len : 1;
    }
    return NULL;
}

static const ToolKind *kind_of(const char *name, const char *type) {
    for (size_t i = 0; type && i < KIND_COUNT; i++)
        if (strcmp(type, kinds[i].symbol) == 0 || strcmp(type, kinds[i].class_name) == 0) return &kinds[i];
    return kind_of_name(type ? type : name);
}

const char *tool_on_path(Run *run, const Context *context, const char *program) {
    World *w = run->options.world;
    const char *path = env_get(run, context, "PATH");
    for (const char *at = path ? path : ""; *at;) {
        size_t len = strcspn(at, ":");
        const char *candidate = path_join(gc_strndup(at, len), program);
        FileInfo info;
        w->stat(w, candidate, &info);
        if (len > 0 && info.kind == FILE_REGULAR && (info.mode & 0111)) return candidate;
        at += len + (at[len] == ':');
    }
    return NULL;
}

/* The folder above bin, of the file itself: what is on PATH may be a link. */
static const char *home_of(const char *program) {
    char file[PATH_MAX];
    const char *folder = gc_strdup(dirname(realpath(program, file) ? file : gc_strdup(program)));
    const char *last = strrchr(folder, '/');
    return last && last > folder && strcmp(last, "/bin") == 0 ? gc_strndup(folder, (size_t)(last - folder)) : folder;
}

static const char *given_folder(const Run *run, const char *name) {
    for (size_t i = 0; i < run->options.tool_count; i++)
        if (strcmp(run->options.tools[i].name, name) == 0) return run->options.tools[i].folder;
    return NULL;
}

/* Fills in tool->program, and yields the home. */
static const char *look_on_path(Run *run, const Context *context, const ToolKind *kind, Tool *tool) {
    const char *programs = kind ? kind->programs : tool->program;
    for (const char *at = programs; *at;) {
        size_t len = kind ? strcspn(at, " ") : strlen(at);
        tool->program = gc_strndup(at, len);
        const char *found = len && !memchr(at, '/', len) ? tool_on_path(run, context, tool->program) : NULL;
        if (found) return kind && !kind->path ? found : home_of(found);
        at += len + (at[len] == ' ');
    }
    return NULL;
}

Tool tool_find(Run *run, const Context *context, const char *name, const char *type) {
    const ToolKind *kind = kind_of(name, type);
    const char *given = given_folder(run, name);
    Tool tool = {.variables = kind ? kind->variables : "", .path = kind ? kind->path : "TOOL"};
    if (!given) tool.program = type ? type : name;
    Op op;
    if (op_begin(run, &op, "tool", text_hash(text_of(name)) | 1)) {
        const char *answer = text_z(text_copy(op.answer)), *tab = strchr(answer, '\t');
        tool.home = tab && *answer != '\t' ? gc_strndup(answer, (size_t)(tab - answer)) : NULL;
        tool.program = tab && tab[1] ? tab + 1 : NULL;
        return tool;
    }
    tool.home = given ? given : look_on_path(run, context, kind, &tool);
    op_end(run, &op, text_of(text_printf("%s\t%s", tool.home ? tool.home : "", tool.program ? tool.program : "")));
    return tool;
}

const char **tool_variables(Run *run, const Context *context, const Tool *tool, size_t *count) {
    const char **out = gc_new_array(const char *, strlen(tool->variables) + 2);
    *count = 0;
    for (const char *at = tool->variables; tool->home && *at;) {
        const char *name = gc_strndup(at, strcspn(at, " "));
        if (!tool->program || !env_get(run, context, name)) out[(*count)++] = text_printf("%s=%s", name, tool->home);
        at += strlen(name) + (at[strlen(name)] == ' ');
    }
    if (tool->home && !tool->program && tool->path) out[(*count)++] = text_printf("PATH+%s=%s/bin", tool->path, tool->home);
    return out;
}

/* --- the step ------------------------------------------------------------------------------------------------------- */

enum { TL_NAME, TL_TYPE };

static const char *missing(const StepCall *call, const Tool *tool) {
    const char *type = step_z(call, TL_TYPE), *name = step_z(call, TL_NAME);
    return text_printf("No %s named %s found; there is no '%s' on PATH: name its folder with --tool '%s=FOLDER', or with 'tool "
                       "%s=FOLDER' in .sluice-run",
                       type ? type : "tool", name, tool->program, name, name);
}

static Value run_tool(StepCall *call) {
    Tool tool = tool_find(call->run, call->context, step_z(call, TL_NAME), step_z(call, TL_TYPE));
    if (!tool.home) return throw_error(call->in, EX_ABORT, "%s", missing(call, &tool));
    return string_z(call->in, tool.home);
}

static Value plan_tool(StepCall *call) {
    Tool tool = tool_find(call->run, call->context, step_z(call, TL_NAME), step_z(call, TL_TYPE));
    if (tool.home) return string_z(call->in, tool.home);
    Value unknown = plan_show(call);
    plan_fault_text(call->run, plan_is_sure(call->run), "%s", missing(call, &tool));
    return unknown;
}

const StepSpec step_tool = {
    .name = "tool",
    .run = run_tool,
    .plan = plan_tool,
    .needs_node = true,
    .effect = EFFECT_PURE, /* what it looks up is recorded */
    .family = "where",
    .params = PARAMS({"name", P_STRING, .required = true, .positional = true,
                      .doc = "The tool's name, as --tool or .sluice-run give it a folder; another one is looked for on PATH."},
                     {"type", P_STRING, .doc = "The tool's kind: maven, jdk, nodejs …; without it, the name tells."}),
    .doc = "Yields the folder of a tool. Nothing is installed.",
    .example = "node {\n    def git = tool 'git'\n    sh \"$git --version\"\n}",
};
