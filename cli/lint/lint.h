/* A lint run: the project's files, which rules are on, and what was found. Rules include cli/lint/rule.h and, when they look at
 * other files, this. */
#ifndef SLUICE_CLI_LINT_LINT_H
#define SLUICE_CLI_LINT_LINT_H

#include "cli/lint/rule.h"
#include "grammar/text.h"

enum {
#define RULE(name) RULE_INDEX_##name,
#include "cli/lint/rules.def"
#undef RULE
    RULE_COUNT
};
/* In the order of rules.def. */
extern const Rule *const rules[RULE_COUNT];
/* -1 when there is none. */
int rule_index(Text id);
/* Calls `each` for the rule, the rules of the group, or all ("all"); false when `name` is none of these. */
bool rule_each(Text name, void (*each)(void *data, int rule), void *data);
const char *rule_nearest(const char *id);

typedef enum FileRole {
    ROLE_PIPELINE, /* Jenkinsfile, Pipelinefile, any other script */
    ROLE_VARIABLE, /* vars/NAME.groovy of a shared library */
    ROLE_CLASS,    /* src/ of a shared library */
} FileRole;

/* A folder with vars/ or src/ of a shared library. */
typedef struct Library {
    const char *root;
    Text *variable; /* names in vars/ and in libraries/X/steps/, without .groovy */
    size_t variable_count, variable_cap;
    bool has_classes;
    bool given; /* with --lib: every file may use it */
} Library;

/* A silencing or enabling comment: lines [from, to] (1-based), for one rule or all (-1). */
typedef struct Silence {
    uint32_t from, to;
    int rule;
} Silence;

struct LintFile {
    const char *path;     /* as it was named */
    const char *resolved; /* absolute, links resolved; NULL for standard input and what is absent */
    FileRole role;
    Library *library; /* to which it belongs or beside which it lies; NULL when there is none */
    bool context;     /* read only because a given file may use what it defines; nothing is reported in it */
    Source *source;   /* NULL when it could not be read */
    Node *module;     /* NULL when it did not parse */
    Node *pipeline;   /* the declarative pipeline { }, or NULL */
    Silence *silence;
    size_t silence_count;
    bool enabled_here[RULE_COUNT]; /* by a comment */
    void *state[RULE_COUNT];
    Text *own_name; /* methods that the file defines */
    size_t own_count;
    struct FileParameters *parameters; /* file_parameters's answer; NULL: not yet asked */
    signed char test; /* file_is_test's answer (cli/lint/index.h): 0 not yet asked */
};

typedef struct LintOptions {
    Severity severity[RULE_COUNT];
    bool on[RULE_COUNT];
    Severity least;           /* findings below it are dropped */
    Text *known;              /* names that the configuration declares as known steps or variables */
    size_t known_count;
    const char **exclude;     /* patterns of paths */
    size_t exclude_count;
    const char **include;     /* patterns of further files that are pipelines */
    size_t include_count;
    const char *config;       /* the configuration's path, or NULL */
    bool syntax_only;
} LintOptions;

enum { WALK_DEPTH_MAX = 4096 };

struct Linter {
    LintOptions options;
    LintFile **files;
    size_t file_count, file_cap;
    Library **libraries;
    size_t library_count;
    Source *input;           /* the text of "-": as read, or with the fixes that were applied */
    const char *last_folder; /* of the file added last, and its library */
    Library *last_library;
    DiagSink sink;
    size_t silenced;
    bool context_loaded;
    size_t unread; /* errors over a file's limit */
    struct Index *index; /* what the project defines, made by index_of (cli/lint/index.h) */

    /* while walking */
    LintFile *file;
    int rule; /* the running one's index */
    void *shared[RULE_COUNT];
    Node *stack[WALK_DEPTH_MAX];
    uint32_t depth;
};

/* --- cli/lint/project.c: which files ------------------------------------------------------------------------------ */
/* Adds a file, "-", or every pipeline file below a folder; faults go to the sink. */
void project_add(Linter *lint, const char *path);
/* A library beside those that lie around the files: its names and classes are known. `root` is absolute. */
void project_add_library(Linter *lint, const char *root);
/* Parses files that only give context: the vars/ and src/ of the libraries of given files. Done once, on first call. */
void project_load_context(Linter *lint);
/* How many files were given, those read for context not counted. */
size_t project_given(const Linter *lint);
/* The file of vars/NAME.groovy in the library (NULL: none) or one given with --lib; NULL when there is none. */
LintFile *project_variable(Linter *lint, const Library *library, Text name);

/* --- cli/lint/walk.c ------------------------------------------------------------------------------------------------- */
/* Parses the file and notes its faults; false when there is no tree. */
bool lint_parse(Linter *lint, LintFile *file);
/* Whether the visited use may be a step where it stands; notes when it is foreign. */
bool use_in_place(Linter *lint, StepUse *use);
/* Is the visited CALL a section or directive of the declarative pipeline? */
bool lint_is_section(Linter *lint);
/* Runs the rules over all files. */
void lint_run(Linter *lint);

/* --- cli/lint/report.c ------------------------------------------------------------------------------------------------ */
/* Takes over a finding from parser or checker, by the name of its rule. */
void lint_take(Linter *lint, LintFile *file, const Diag *diag);
/* Reads the file's comments that silence and enable rules. */
void silence_read(Linter *lint, LintFile *file);

/* --- cli/lint/config.c ------------------------------------------------------------------------------------------------- */
void config_defaults(LintOptions *options);
/* Reads the configuration that holds for a path: .sluice-lint in its folder or the nearest one above it up to the
 * repository's root. False: the file is wrong, and the sink says where. */
bool config_find(LintOptions *options, const char *path, DiagSink *sink);
bool config_load(LintOptions *options, const char *file, DiagSink *sink);
/* "RULE=LEVEL" or "LEVEL" of --severity. False: *error is a sentence. */
bool config_severity(LintOptions *options, const char *word, const char **error);
bool config_switch(LintOptions *options, const char *rule, bool on, const char **error);
bool config_excludes(const LintOptions *options, const char *path);
bool config_includes(const LintOptions *options, const char *path);

/* --- cli/lint/format_*.c, fix.c, explain.c ----------------------------------------------------------------------------------- */
const char *severity_word(Severity severity);
/* The text with invalid bytes replaced. */
Text valid_text(const char *z);
void format_json(Buf *out, const Linter *lint);
void format_sarif(Buf *out, const Linter *lint);
void format_checkstyle(Buf *out, const Linter *lint);
void format_github(Buf *out, const Linter *lint);
/* Applies the fixes of the findings to their files and to lint->input, or with `diff` only shows them. The number of findings fixed. */
size_t fix_apply(Linter *lint, bool diff, bool colour);
bool explain_rule(Buf *out, const char *id);
void explain_list(Buf *out, const LintOptions *options);
void explain_markdown(Buf *out);
void explain_json(Buf *out);

#endif
