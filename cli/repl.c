/* `sluice repl`: reads a piece, runs it in the main fiber with a binding that lasts, prints what it yields. */
#include "builtins/library/library.h"
#include "builtins/step.h"
#include "cli/command.h"
#include "cli/interrupt.h"
#include "cli/line.h"
#include "cli/members.h"
#include "cli/reference.h"
#include "cli/report.h"
#include "cli/script.h"
#include "cli/session.h"
#include "grammar/gc.h"
#include "interp/collections/map.h"
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct Repl {
    Run *run;
    Interp *in;
    Report *report;
    LineReader *lines;
    Value binding;
    bool terminal, colour, done;
    unsigned pieces;
} Repl;

/* --- commands of the REPL itself -------------------------------------------------------------------------- */

static void do_help(Repl *r, const char *argument);

static void do_steps(Repl *r, const char *argument) {
    (void)r;
    (void)argument;
    for (const StepSpec *const *s = steps; *s; s++) printf("%s%s", s == steps ? "" : " ", (*s)->name);
    printf("\n");
}

static void do_doc(Repl *r, const char *argument) {
    (void)r;
    const StepSpec *spec = step_find(argument);
    if (!spec) {
        printf("there is no step '%s'; :steps lists them\n", argument);
        return;
    }
    Buf out = {0};
    reference_put_step(&out, spec);
    fwrite(out.at, 1, out.len, stdout);
}

static void do_vars(Repl *r, const char *argument) {
    (void)argument;
    const Map *vars = (const Map *)r->binding.as.obj;
    uint32_t at = 0;
    for (MapSlot *slot; (slot = map_next_slot(vars, &at));) {
        Buf text = {0};
        Value shown = value_inspect(r->in, slot->value);
        if (value_print(r->in, &text, slot_key(slot)) && !is_abrupt(shown)) {
            buf_z(&text, " = ");
            value_print(r->in, &text, shown);
        }
        printf("%.*s\n", TEXT_FMT(buf_as_text(&text)));
        thrown_take(r->in);
    }
}

static void do_quit(Repl *r, const char *argument) {
    (void)argument;
    r->done = true;
}

static const struct ReplCommand {
    const char *name, *argument, *doc;
    void (*run)(Repl *r, const char *argument);
} repl_commands[] = {
    {":help", "", "this list", do_help},
    {":steps", "", "the names of all steps", do_steps},
    {":doc", "STEP", "explain a step", do_doc},
    {":vars", "", "the variables and their values", do_vars},
    {":quit", "", "end (so does Ctrl-D)", do_quit},
};
enum { REPL_COMMANDS = sizeof repl_commands / sizeof *repl_commands };

static void do_help(Repl *r, const char *argument) {
    (void)r;
    (void)argument;
    for (size_t i = 0; i < REPL_COMMANDS; i++)
        printf("%-6s %-5s %s\n", repl_commands[i].name, repl_commands[i].argument, repl_commands[i].doc);
    printf("Everything else is run as a pipeline would run it; the value comes back behind =>\n");
}

static void run_command(Repl *r, const char *line) {
    size_t len = strcspn(line, " ");
    const char *argument = line + len + strspn(line + len, " ");
    for (size_t i = 0; i < REPL_COMMANDS; i++) {
        if (strlen(repl_commands[i].name) != len || strncmp(repl_commands[i].name, line, len) != 0) continue;
        repl_commands[i].run(r, argument);
        return;
    }
    printf("there is no command %.*s; :help lists them\n", (int)len, line);
}

/* --- evaluating --------------------------------------------------------------------------------------------- */

static void print_diags(Repl *r, DiagSink *sink) {
    diag_print_all(stdout, sink, r->colour);
    *sink = (DiagSink){0};
}

static void print_value(Repl *r, Value value) {
    if (is_null(value)) return;
    Buf text = {0};
    Value shown = value_inspect(r->in, value);
    if (is_abrupt(shown) || !value_print(r->in, &text, shown)) {
        DiagSink sink = {0};
        exception_report(r->in, thrown_take(r->in), &sink);
        print_diags(r, &sink);
        return;
    }
    printf("%s=>%s %.*s\n", ink(r->colour, INK_GOOD), ink(r->colour, INK_PLAIN), TEXT_FMT(buf_as_text(&text)));
}

/* False when the piece needs more lines. */
static bool evaluate(Repl *r, const char *piece) {
    bool incomplete = false;
    Source *source = source_new(text_printf("<%u>", r->pieces + 1), text_of(piece));
    interrupt_reset();
    Value value = interp_eval(r->in, source, r->binding, &incomplete);
    run_print_flush(r->run);
    report_flush(r->report);
    if (incomplete) {
        *r->in->diags = (DiagSink){0};
        return false;
    }
    r->pieces++;
    if (!is_abrupt(value)) print_value(r, value);
    if (is_abrupt(value) && !is_null(r->in->thrown)) {
        DiagSink sink = {0};
        Value thrown = thrown_take(r->in);
        if (r->in->diags->errors == 0) exception_report(r->in, thrown, &sink); /* else they say why it failed */
        print_diags(r, &sink);
    }
    print_diags(r, r->in->diags);
    return true;
}

static void loop(Run *run, void *data) {
    Repl *r = data;
    Buf piece = {0};
    if (!library_load_implicit(run)) printf("%s\n", exception_message(r->in, thrown_take(r->in)));
    while (!r->done && !interrupt_wants_end()) {
        bool cancelled;
        fflush(stdout);
        interrupt_rest(true);
        const char *line = line_read(r->lines, piece.len ? "... " : ">>> ", &cancelled);
        interrupt_rest(false);
        if (!line && cancelled) {
            buf_clear(&piece);
            printf("\n");
            continue;
        }
        if (!line) break;
        if (!piece.len && line[0] == ':') {
            run_command(r, line);
            line_remember(r->lines, line);
            continue;
        }
        if (!piece.len && line[strspn(line, " \t")] == 0) continue;
        buf_z(&piece, line);
        buf_char(&piece, '\n');
        if (!evaluate(r, gc_strndup(piece.at, piece.len))) continue;
        line_remember(r->lines, gc_strndup(piece.at, piece.len - 1));
        buf_clear(&piece);
    }
    if (piece.len)
        printf("the last statement is not complete\n");
    else if (r->terminal && !r->done)
        printf("\n");
}

/* --- completion, history, Ctrl-C ---------------------------------------------------------------------------- */

typedef struct Offering {
    void (*offer)(void *list, const char *word);
    void *list;
} Offering;

static void offer_name(void *data, const char *name, bool is_step) {
    (void)is_step;
    Offering *o = data;
    o->offer(o->list, name);
}

static void complete(void *data, Text before, Text start, void (*offer)(void *list, const char *word), void *list) {
    Repl *r = data;
    if (members_wanted(before)) {
        members_offer(r->in, r->binding, before, offer, list);
        return;
    }
    if (!start.len) return;
    static const char *const keywords[] = {"assert", "break",   "catch", "class",  "continue",   "def",  "else",
                                           "false",  "finally", "for",   "import", "instanceof", "null", "return",
                                           "switch", "throw",   "true",  "try",    "while"};
    if (start.at[0] == ':') {
        for (size_t i = 0; i < REPL_COMMANDS; i++) offer(list, repl_commands[i].name);
        return;
    }
    Offering offering = {offer, list};
    if (r->in->host.list_names) r->in->host.list_names(r->in->host.self, offer_name, &offering);
    for (size_t i = 0; i < sizeof keywords / sizeof *keywords; i++) offer(list, keywords[i]);
    const Map *vars = (const Map *)r->binding.as.obj;
    uint32_t at = 0;
    for (MapSlot *slot; (slot = map_next_slot(vars, &at));)
        if (is_string(slot_key(slot))) offer(list, as_string(slot_key(slot))->text);
}

/* $XDG_STATE_HOME/sluice/history, its folder made; NULL when there is no home. */
static const char *history_path(void) {
    const char *state = getenv("XDG_STATE_HOME"), *home = getenv("HOME");
    if (!(state && *state) && !(home && *home)) return NULL;
    if (!(state && *state)) {
        mkdir(text_printf("%s/.local", home), 0755);
        state = text_printf("%s/.local/state", home);
    }
    mkdir(state, 0700);
    const char *folder = text_printf("%s/sluice", state);
    mkdir(folder, 0700);
    return text_printf("%s/history", folder);
}

static void on_interrupt(void *data, int times) {
    Repl *r = data;
    run_abort(r->run, times > 1);
}

static int converse(const Invocation *call, Session *session) {
    Repl *r = gc_pin_alloc(sizeof *r);
    r->terminal = isatty(STDIN_FILENO) && isatty(STDOUT_FILENO);
    r->colour = option_colour(call, STDOUT_FILENO);
    r->report = report_new(session->loop, REPORT_PLAIN, r->colour);
    session->options.sink = report_sink(r->report);
    if (r->terminal) session->options.flags |= RUN_INTERACTIVE;
    const char *error = NULL;
    r->run = run_new(&session->options, &error);
    if (!r->run) {
        fprintf(stderr, "sluice repl: %s\n", error);
        return SLUICE_FAILED;
    }
    r->in = run_interp(r->run);
    r->binding = map_new_sized(r->in, 16);
    if (r->terminal) printf("sluice %s; :help for help, Ctrl-D to end\n", SLUICE_VERSION);
    r->lines = line_open(r->terminal, r->terminal ? history_path() : NULL, complete, r);
    interrupt_start(session->loop, r->in, on_interrupt, r);
    run_drive(r->run, loop, r);
    interrupt_stop();
    line_close(r->lines);
    report_close(r->report);
    gc_unpin(r);
    return SLUICE_SUCCESS;
}

int command_repl(const Invocation *call) {
    Session session = {0};
    const char *root = script_folder("./-");
    if (!root || !session_open(&session, call, root)) return SLUICE_USAGE;
    session.options.flags = RUN_NO_RECORD | RUN_IMPLICIT_NODE | (option_given(call, "here") ? RUN_HERE : 0);
    int code = converse(call, &session);
    session_close(&session);
    return code;
}
